import { createStore } from '#client/connection/store.ts';
import { createDrafts } from '#client/state/drafts.ts';
import type { LinkWord } from '#client/state/link-words.ts';
import type { ReplayRound } from '#client/state/replay-round.ts';
import type { Room } from '../room/room.ts';

/** A room seen again: its parts are those of the live room, and nothing in it can be written. */
export type ReplayRoom = Room & { readonly source: ReplayRound };

/** Makes a room of a replay. Its link is always live; it keeps no drafts. */
export function createReplayRoom(source: ReplayRound): ReplayRoom {
  return { source, link: createStore<LinkWord>('live'), drafts: createDrafts(null) };
}

import { useIsSeenAgain } from '#client/components/seen-again.ts';
import type { Readable } from '#client/connection/store.ts';
import type { Drafts } from '#client/state/drafts.ts';
import type { LinkWord } from '#client/state/link-words.ts';
import type { RoundSource, RoundView } from '#client/state/round-source.ts';
import { useStore } from '#client/state/use-store.ts';

/** What every part of the room's screen works on. In a replay the link is always live. */
export type Room = {
  readonly source: RoundSource;
  readonly link: Readable<LinkWord>;
  readonly drafts: Drafts;
  /** Whether what waits to be sent outlives the page; absent: it does. */
  readonly keeps?: Readable<boolean>;
};

/** What every part of the room is given. */
export type RoomPartProps = { readonly room: Room };

/** Reads a part of the round. `select` must return a stable reference. */
export function useView<Part>(room: Room, select: (view: RoundView) => Part): Part {
  return useStore(room.source, select);
}

/** Whether this is a round that one person plays alone, with simulated people around. */
export function useAlone(room: Room): boolean {
  return useView(room, ({ state }) => state.stage.opening?.variant === 'try');
}

/** How this browser stands with the server. */
export function useLink(room: Room): LinkWord {
  return useStore(room.link, (link) => link);
}

const ALWAYS: Readable<boolean> = { get: () => true, subscribe: () => () => {} };

/** Whether what waits to be sent is still there after the page was closed. */
export function useKeeps(room: Room): boolean {
  return useStore(room.keeps ?? ALWAYS, (keeps) => keeps);
}

/** Whether things that are never kept for later (Stop, time-out, ready) can be done now. What is seen again says what it said then. */
export function useIsOnline(room: Room): boolean {
  const link = useLink(room);
  if (useIsSeenAgain()) return true;
  return room.source.isLive && (link === 'live' || link === 'cannot-save');
}

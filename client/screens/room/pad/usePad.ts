import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ownSeat, type TagView } from '#client/state/tag-view.ts';
import { useRests } from '../meeting/useRests.ts';
import { newThingId } from '../new-thing-id.ts';
import { type Room, useView } from '../room.ts';
import { useEvent } from '../useEvent.ts';
import { createPad, type Pad, type PadState } from './pad-store.ts';

/** The pad of this screen, with the own tags it works on. */
export type PadOnScreen = {
  readonly pad: Pad;
  readonly state: PadState;
  /** Own tags, the latest press last; pressed ones are there within a frame. */
  readonly tags: readonly TagView[];
  /** The tag that the note belongs to. */
  readonly noted: TagView | null;
  /** The scene stands still: the pad rests. */
  readonly rests: boolean;
};

/** Makes the pad for a room and follows it. */
export function usePad(room: Room): PadOnScreen {
  const rests = useRests(room);
  const isLive = useEvent(() => !rests);
  const pad = useMemo(
    () =>
      createPad({
        send: (command) => void room.source.send(command),
        newTagId: newThingId,
        nowMs: () => performance.now(),
        ownTags: () => inOrder(ownSeat(room.source.get()).tags),
        isLive,
      }),
    [room, isLive],
  );
  const state = useSyncExternalStore(pad.subscribe, pad.get);
  const byId = useView(room, (view) => ownSeat(view).tags);
  const tags = useMemo(() => inOrder(byId), [byId]);
  const noted = tags.find((tag) => tag.tagId === state.notedTagId) ?? null;
  // After a reload the note belongs to the last tag again.
  const lastId = tags.at(-1)?.tagId;
  useEffect(() => {
    if (pad.get().notedTagId === null && lastId) pad.chooseNoted(lastId);
  }, [pad, lastId]);
  return { pad, state, tags, noted, rests };
}

function inOrder(tags: Readonly<Record<string, TagView>>): readonly TagView[] {
  return Object.values(tags).toSorted((a, b) => a.rawMs - b.rawMs || a.atMs - b.atMs);
}

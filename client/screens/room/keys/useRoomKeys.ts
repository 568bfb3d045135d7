import { useEffect } from 'react';
import { isOwnHandUp } from '#client/state/own-marks.ts';
import { type Room, useAlone } from '../room.ts';
import { useEvent } from '../useEvent.ts';
import { letterKeys } from './letter-keys.ts';
import { isPlainKey } from './typing.ts';

type RoomKeys = {
  readonly room: Room;
  readonly onBrief?: () => void;
  /** `T`: to the dial. */
  readonly onDial?: () => void;
};

/** The room's letters: B brief, C the line one writes, H hand, T the dial. Not on the observer's screen. */
export function useRoomKeys({ room, onBrief, onDial }: RoomKeys): void {
  // Nobody is there who would see the hand.
  const isAlone = useAlone(room);
  const onKey = useEvent((event: KeyboardEvent) => {
    if (!isPlainKey(event) || !letterKeys.get()) return;
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      b: onBrief,
      t: onDial,
      c: () => document.querySelector<HTMLTextAreaElement>('textarea[data-composer]')?.focus(),
      h: isAlone
        ? undefined
        : () => {
            const raised = !isOwnHandUp(room.source.get());
            void room.source.send({ type: 'setHand', raised });
          },
    };
    const act = actions[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey]);
}

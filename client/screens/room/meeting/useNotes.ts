import { useEffect, useRef, useState } from 'react';
import { ownNotes } from '#client/state/own-marks.ts';
import { type Room, useView } from '../room.ts';
import { useEvent } from '../useEvent.ts';

/** All a person's notes of a round are one text. */
const NOTE_ID = 'self';
const SAVE_AFTER_MS = 800;
/** The longest note, as the server takes it. */
export const LONGEST_NOTE = 4000;

/**
 * Notes to self: read by their writer alone, saved while typing. What has not been sent is there again
 * after a reload.
 */
export function useNotes(room: Room): {
  readonly notes: string;
  readonly write: (text: string) => void;
} {
  const saved = useView(room, (view) => ownNotes(view)[NOTE_ID]?.text ?? '');
  const { me, roundId } = room.source.get();
  const kept = room.drafts.of(me.person, roundId, 'notes');
  const [typed, setTyped] = useState<string | null>(() => kept.get() || null);
  const isMine = useRef(typed !== null);
  const notes = typed ?? saved;

  const save = useEvent(() => {
    if (typed === null) return;
    if (typed === saved) return kept.clear(typed);
    void room.source
      .send({ type: 'writeNote', noteId: NOTE_ID, text: typed })
      .then(() => kept.clear(typed));
  });
  useEffect(() => {
    if (!isMine.current) return;
    const timer = setTimeout(save, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, save]);
  // The step ends while somebody types: what stands there is kept.
  useEffect(() => () => save(), [save]);

  return {
    notes,
    write(text) {
      isMine.current = true;
      setTyped(text);
      kept.set(text);
    },
  };
}

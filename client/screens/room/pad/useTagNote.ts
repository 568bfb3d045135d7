import { useEffect, useRef, useState } from 'react';
import type { TagView } from '#client/state/tag-view.ts';
import type { Room } from '../room.ts';
import { useEvent } from '../useEvent.ts';
import type { Pad } from './pad-store.ts';

/** The longest note, as the server takes it. */
export const LONGEST_NOTE = 500;

/**
 * The note that is being written. It belongs to one tag; another tag's press saves it first. What has not
 * been saved is there again after a reload.
 */
export function useTagNote(room: Room, pad: Pad, noted: TagView | null) {
  const keptOf = (of: string) => {
    const { me, roundId } = room.source.get();
    return room.drafts.of(me.person, roundId, `tag/${of}`);
  };
  const begun = (of: string | null) => (of === null ? '' : keptOf(of).get());
  const [draft, setDraft] = useState(() => begun(noted?.tagId ?? null) || (noted?.note ?? ''));
  const owner = useRef({ tagId: noted?.tagId ?? null, saved: noted?.note ?? '' });
  const latest = useRef(draft);
  const tagId = noted?.tagId ?? null;
  const note = noted?.note ?? '';

  useEffect(() => {
    const before = owner.current;
    if (before.tagId === tagId) {
      owner.current = { tagId, saved: note };
      return;
    }
    // A new tag while a note was being written: what stands there is the old tag's.
    if (before.tagId !== null && latest.current.trim() !== before.saved) {
      pad.note(before.tagId, latest.current);
    }
    owner.current = { tagId, saved: note };
    latest.current = begun(tagId) || note;
    setDraft(latest.current);
  });
  const isKept = noted !== null && !noted.isPending;
  useEffect(() => {
    // Not before: a page that is closed has saved nothing yet.
    if (isKept && tagId !== null && keptOf(tagId).get().trim() === note) keptOf(tagId).set('');
  });

  const leave = useEvent(() => {
    const { tagId: left, saved } = owner.current;
    if (left === null) return;
    if (latest.current.trim() !== saved) pad.note(left, latest.current);
  });
  // The scene ends, or the sheet closes, while somebody writes: what stands there is kept.
  useEffect(() => () => leave(), [leave]);

  return {
    draft,
    write(text: string) {
      latest.current = text;
      setDraft(text);
      if (tagId !== null) keptOf(tagId).set(text);
    },
    /** Enter: kept. */
    save() {
      const words = latest.current;
      if (tagId !== null && words.trim() !== note) pad.note(tagId, words);
    },
    /** Esc: as it was. */
    skip() {
      latest.current = note;
      setDraft(note);
      if (tagId !== null) keptOf(tagId).set('');
    },
  };
}

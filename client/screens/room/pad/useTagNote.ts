import { useEffect, useRef, useState } from 'react';
import type { TagView } from '#client/state/tag-view.ts';
import type { Pad } from './pad-store.ts';

/** The longest note, as the server takes it. */
export const LONGEST_NOTE = 500;

/** The note that is being written. It belongs to one tag; another tag's press saves it first. */
export function useTagNote(pad: Pad, noted: TagView | null) {
  const [draft, setDraft] = useState(noted?.note ?? '');
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
    latest.current = note;
    setDraft(note);
  }, [pad, tagId, note]);

  return {
    draft,
    write(text: string) {
      latest.current = text;
      setDraft(text);
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
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import { toasts } from '#client/components/toasts.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { Room } from '../room.ts';
import { useEvent } from '../useEvent.ts';

/** Words are sent when nobody has typed for this long, ms, or when the field is left. */
const SAVE_AFTER_MS = 800;

/** The longest answer in words, as the server takes it. */
export const LONGEST_ANSWER = 500;

type KeptText = {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Sends now what has not been sent; for leaving the field. */
  readonly flush: () => void;
};

/**
 * A field that is saved while it is written. What has not been sent is kept on this device, and is there
 * again after a reload.
 * @param field names the draft within this round
 */
export function useKeptText(
  room: Room,
  field: string,
  saved: string,
  send: (text: string) => Promise<Answer>,
): KeptText {
  const refusals = useText(refusalsText);
  const { roundId, me } = room.source.get();
  const kept = room.drafts.of(me.person, roundId, field);
  const [typed, setTyped] = useState<string | null>(() => kept.get() || null);
  const unsent = useRef<string | null>(kept.get() || null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useEvent(async () => {
    clearTimeout(timer.current);
    const words = unsent.current;
    if (words === null) return;
    unsent.current = null;
    if (words.trim() === saved) {
      kept.clear(words);
      return;
    }
    const answer = await send(words.trim());
    kept.clear(words);
    if (answer.ok) return;
    toasts.show({ text: refusals[answer.refusal] });
    if (unsent.current === null) setTyped(null);
  });
  useEffect(() => {
    // A draft from before a reload is an answer that was on its way.
    void flush();
    return () => void flush();
  }, [flush]);

  return {
    text: typed ?? saved,
    write(text) {
      unsent.current = text;
      setTyped(text);
      kept.set(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, SAVE_AFTER_MS);
    },
    flush: () => void flush(),
  };
}

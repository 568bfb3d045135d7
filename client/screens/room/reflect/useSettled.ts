import { useEffect, useRef, useState } from 'react';
import { toasts } from '#client/components/toasts.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import { useEvent } from '../useEvent.ts';

/** A value is sent when it has stood still for this long, ms. */
const SETTLED_AFTER_MS = 250;

type Settled<Value> = {
  readonly shown: Value;
  readonly set: (value: Value) => void;
  /** Sends now what has not been sent. */
  readonly flush: () => void;
};

/**
 * A control that moves at once and is sent when it stands still: a drag is one answer, not fifty. What
 * is under way when the step ends is sent on the way out; a refusal puts back what is saved.
 */
export function useSettled<Value>(
  saved: Value,
  send: (value: Value) => Promise<Answer>,
  afterMs = SETTLED_AFTER_MS,
): Settled<Value> {
  const refusals = useText(refusalsText);
  const [moved, setMoved] = useState<{ readonly value: Value } | null>(null);
  const unsent = useRef<{ readonly value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useEvent(async () => {
    clearTimeout(timer.current);
    const wish = unsent.current;
    if (!wish) return;
    unsent.current = null;
    const answer = await send(wish.value);
    if (unsent.current === null) setMoved(null);
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  });
  useEffect(() => () => void flush(), [flush]);

  return {
    shown: moved ? moved.value : saved,
    set(value) {
      unsent.current = { value };
      setMoved({ value });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, afterMs);
    },
    flush: () => void flush(),
  };
}

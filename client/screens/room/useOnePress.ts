import { useRef } from 'react';
import { useEvent } from './useEvent.ts';

/** A press this soon after another is the second half of a double click, ms. */
export const SAME_PRESS_WITHIN_MS = 400;

/** A press that takes a double click for one: without it the second would take the first back. */
export function useOnePress(press: () => void): () => void {
  const lastMs = useRef(Number.NEGATIVE_INFINITY);
  return useEvent(() => {
    const nowMs = performance.now();
    const isSame = nowMs - lastMs.current < SAME_PRESS_WITHIN_MS;
    lastMs.current = nowMs;
    if (!isSame) press();
  });
}

import type { Readable } from '#client/connection/store.ts';

/**
 * Calls `act` once the value has rested for so long, now and after each change. One timer at a time,
 * however often the value changes. Returns its undo.
 */
export function atRest(value: Readable<unknown>, restMs: number, act: () => void): () => void {
  let changedMs = performance.now();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      const leftMs = restMs - (performance.now() - changedMs);
      timer = null;
      if (leftMs > 1) wait(leftMs);
      else act();
    }, ms);
  };
  const undo = value.subscribe(() => {
    changedMs = performance.now();
    if (timer === null) wait(restMs);
  });
  wait(restMs);
  return () => {
    if (timer !== null) clearTimeout(timer);
    undo();
  };
}

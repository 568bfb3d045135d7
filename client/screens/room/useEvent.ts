import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that is the same from render to render and does what the latest render says. */
export function useEvent<Arguments extends readonly unknown[], Result>(
  run: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}

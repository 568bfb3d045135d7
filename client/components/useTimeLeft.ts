import { useEffect, useState } from 'react';

/**
 * Milliseconds until `endsAtMs`, never below zero, new once a second at the second.
 * @param nowMs estimate of the server's time; must be the same function from render to render
 */
export function useTimeLeft(endsAtMs: number, nowMs: () => number): number {
  const [left, setLeft] = useState(() => timeLeft(endsAtMs, nowMs()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const now = timeLeft(endsAtMs, nowMs());
      setLeft(now);
      if (now > 0) timer = setTimeout(tick, now % 1000 || 1000);
    };
    tick();
    // A tab in the background is woken seldom: be right at once when somebody looks again.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [endsAtMs, nowMs]);
  return left;
}

/** Milliseconds left, never below zero, also for a time that is no number. */
export function timeLeft(endsAtMs: number, nowMs: number): number {
  const left = endsAtMs - nowMs;
  return left > 0 && Number.isFinite(left) ? left : 0;
}

import type { Clock } from '#server/ports.ts';

/** A clock that stands still until a test moves it. */
export type ManualClock = Clock & {
  /** Moves on, ringing every timer on the way at its own time, in order. */
  advance(ms: number): void;
  /** How many timers wait. */
  timerCount(): number;
};

/** Creates a clock that stands at `startMs`. */
export function createManualClock(startMs = Date.UTC(2026, 10, 24, 9)): ManualClock {
  const timers = new Set<{ readonly atMs: number; readonly ring: () => void }>();
  let nowMs = startMs;
  const earliest = () =>
    [...timers].sort((one, other) => one.atMs - other.atMs).find(() => true) ?? null;
  return {
    nowMs: () => nowMs,
    setTimer(atMs, ring) {
      const timer = { atMs, ring };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (let next = earliest(); next !== null && next.atMs <= untilMs; next = earliest()) {
        timers.delete(next);
        nowMs = Math.max(nowMs, next.atMs);
        next.ring();
      }
      nowMs = untilMs;
    },
    timerCount: () => timers.size,
  };
}

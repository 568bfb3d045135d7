import { performance } from 'node:perf_hooks';
import type { Clock } from '#server/ports.ts';

/** A clock that runs as real ones do, and that a test may move on. */
export type SkippingClock = Clock & {
  /** Time that nobody waits for: timers on the way ring at once, in order. */
  skip(ms: number): void;
};

/** Creates a running clock. Tests of real browsers use it, whose own clocks cannot be stopped. */
export function createSkippingClock(): SkippingClock {
  const epochMs = Date.now() - performance.now();
  let skippedMs = 0;
  const nowMs = () => Math.round(epochMs + performance.now() + skippedMs);
  const timers = new Set<{ readonly atMs: number; readonly ring: () => void }>();
  let handle: NodeJS.Timeout | undefined;

  const earliest = () => [...timers].sort((one, other) => one.atMs - other.atMs)[0];
  function arm(): void {
    clearTimeout(handle);
    const next = earliest();
    if (!next) return;
    handle = setTimeout(ringDue, Math.min(2 ** 30, Math.max(0, next.atMs - nowMs())));
    handle.unref();
  }
  function ringDue(): void {
    for (let next = earliest(); next && next.atMs <= nowMs(); next = earliest()) {
      timers.delete(next);
      next.ring();
    }
    arm();
  }
  return {
    nowMs,
    setTimer(atMs, ring) {
      const timer = { atMs, ring };
      timers.add(timer);
      arm();
      return () => {
        timers.delete(timer);
        arm();
      };
    },
    skip(ms) {
      skippedMs += ms;
      ringDue();
    },
  };
}

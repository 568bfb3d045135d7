import type { Timers } from '#client/connection/timers.ts';

/** Lets everything that waits for an answer run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** Time that passes only when a test says so. */
export type FakeTimers = Timers & {
  /** Lets time pass, each timer in its turn. */
  readonly advance: (ms: number) => Promise<void>;
  /** How many timers wait. */
  readonly count: () => number;
};

/** Makes a clock that stands. */
export function createFakeTimers(): FakeTimers {
  let nowMs = 1000;
  const timers = new Set<{ readonly dueMs: number; readonly run: () => void }>();
  return {
    tickMs: () => nowMs,
    after(delayMs, run) {
      const timer = { dueMs: nowMs + delayMs, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const endMs = nowMs + ms;
      await settle();
      for (;;) {
        const next = [...timers]
          .filter((timer) => timer.dueMs <= endMs)
          .toSorted((one, other) => one.dueMs - other.dueMs)[0];
        if (!next) break;
        timers.delete(next);
        nowMs = Math.max(nowMs, next.dueMs);
        next.run();
        await settle();
      }
      nowMs = endMs;
      await settle();
    },
    count: () => timers.size,
  };
}

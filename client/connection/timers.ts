/** Passing time, as everything in the connection takes it: never from a wall clock, and injectable. */
export type Timers = {
  /** Ms of a clock that only goes forward; its zero means nothing. */
  readonly tickMs: () => number;
  /** Runs `run` once after a delay in ms. Returns its undo. */
  readonly after: (delayMs: number, run: () => void) => () => void;
};

/** The browser's own. */
export const browserTimers: Timers = {
  tickMs: () => performance.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

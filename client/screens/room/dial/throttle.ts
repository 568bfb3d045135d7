/** Timers as an argument, so that tests decide when time passes. */
export type Timers = {
  readonly nowMs: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
};

/** The browser's own. */
export const browserTimers: Timers = {
  nowMs: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A valve: the first value goes at once, later ones at most once an interval, the last one always. */
export type Throttle<Value> = {
  readonly push: (value: Value) => void;
  /** Lets out at once what still waits. */
  readonly flush: () => void;
};

/**
 * Lets values through at most once every `everyMs`. What comes meanwhile is replaced by what comes
 * later: the dial's last place is never lost.
 */
export function createThrottle<Value>(
  everyMs: number,
  send: (value: Value) => void,
  timers: Timers = browserTimers,
): Throttle<Value> {
  let lastMs = Number.NEGATIVE_INFINITY;
  let waiting: { readonly value: Value } | null = null;
  let cancel: (() => void) | null = null;

  function letOut(): void {
    cancel?.();
    cancel = null;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    lastMs = timers.nowMs();
    send(value);
  }

  return {
    push(value) {
      waiting = { value };
      const restMs = lastMs + everyMs - timers.nowMs();
      if (restMs <= 0) letOut();
      else cancel ??= timers.after(restMs, letOut);
    },
    flush: letOut,
  };
}

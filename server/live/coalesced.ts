import type { Clock } from '../ports.ts';

/** Something that is done at once when asked for, and then once more at the end of each interval in which it was asked for again. */
export type Coalesced = {
  ask(): void;
  stop(): void;
};

/** Keeps something from being done more often than every `everyMs`, without ever losing the last time. */
export function coalesced(clock: Clock, everyMs: number, run: () => void): Coalesced {
  let cancel: (() => void) | null = null;
  let isAsked = false;
  const begin = () => {
    isAsked = false;
    cancel = clock.setTimer(clock.nowMs() + everyMs, () => {
      cancel = null;
      if (isAsked) begin();
    });
    run();
  };
  return {
    ask() {
      if (cancel === null) begin();
      else isAsked = true;
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}

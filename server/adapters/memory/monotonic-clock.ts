import type { Clock } from '../../ports.ts';

/** The longest delay that `setTimeout` takes; longer timers are set in stretches. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/**
 * The clock of a running server. The wall clock is read once; a step of it (a time server, a hand)
 * changes nothing while the process lives.
 * @param anchorMs the wall clock at the start of the process
 */
export function monotonicClock(anchorMs: number = performance.timeOrigin): Clock {
  const nowMs = () => Math.floor(anchorMs + performance.now());
  return {
    nowMs,
    setTimer(atMs, ring) {
      let timer: NodeJS.Timeout;
      const wait = () => {
        const delayMs = Math.min(Math.max(atMs - nowMs(), 0), LONGEST_DELAY_MS);
        timer = setTimeout(() => (nowMs() >= atMs ? ring() : wait()), delayMs);
      };
      wait();
      return () => clearTimeout(timer);
    },
  };
}

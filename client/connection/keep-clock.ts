import type { ServerClock } from './server-clock.ts';
import type { Timers } from './timers.ts';

/** How often the server is asked for its time. */
const BURST = { pings: 5, apartMs: 200, everyMs: 30_000 } as const;

/** Asks once; null when no answer came. */
export type Ping = (sentAtMs: number) => Promise<{ readonly serverMs: number } | null>;

/**
 * Asks for the server's time at once, five times, and again every 30 s while somebody looks.
 * Returns its end.
 */
export function keepClock(
  clock: ServerClock,
  timers: Timers,
  ping: Ping,
  isHidden: () => boolean,
): () => void {
  let isOver = false;
  let cancel = () => {};

  const ask = async (left: number): Promise<void> => {
    const sentTickMs = timers.tickMs();
    const answer = await ping(sentTickMs);
    if (isOver) return;
    if (answer) {
      const { serverMs } = answer;
      clock.addSample({ sentTickMs, serverMs, receivedTickMs: timers.tickMs() });
    }
    if (left > 1) cancel = timers.after(BURST.apartMs, () => void ask(left - 1));
    else cancel = timers.after(BURST.everyMs, again);
  };
  const again = () => {
    // A hidden page draws no clock: it is woken for nothing.
    if (isHidden()) cancel = timers.after(BURST.everyMs, again);
    else void ask(BURST.pings);
  };

  void ask(BURST.pings);
  return () => {
    isOver = true;
    cancel();
  };
}

/** From here on commits wait for one another: below it nobody may wait, above it waiting saves work. */
const BUSY_PER_MS = 2;
/** How long commits are apart then, ms. */
const GAP_MS = 2;
/** Over which time commands are counted, ms. */
const WINDOW_MS = 20;

/** Says how long a commit should wait for company. */
export type CommitPace = {
  /** A commit begins with so many commands. */
  begins(commands: number): void;
  /** How long the next one should wait from now, ms; 0: not at all. */
  waitMs(): number;
};

/**
 * Creates a pace (decisions/0009). `elapsedMs` is real time and not the server's clock: how fast
 * commands come is a matter of this machine alone.
 */
export function createCommitPace(elapsedMs: () => number = () => performance.now()): CommitPace {
  let windowFromMs = Number.NEGATIVE_INFINITY;
  let counted = 0;
  let isBusy = false;
  let begunAtMs = Number.NEGATIVE_INFINITY;

  /** Closes the window when its time is over. A window in which nothing came is not busy. */
  const look = (nowMs: number) => {
    const lengthMs = nowMs - windowFromMs;
    if (lengthMs < WINDOW_MS) return;
    isBusy = counted > lengthMs * BUSY_PER_MS;
    counted = 0;
    windowFromMs = nowMs;
  };

  return {
    begins(commands) {
      begunAtMs = elapsedMs();
      look(begunAtMs);
      counted += commands;
    },
    waitMs() {
      const nowMs = elapsedMs();
      look(nowMs);
      return isBusy ? Math.max(0, begunAtMs + GAP_MS - nowMs) : 0;
    },
  };
}

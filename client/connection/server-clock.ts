import type { Timers } from './timers.ts';

/** One question for the server's time. Ticks are of {@link Timers.tickMs}. */
export type ClockSample = {
  readonly sentTickMs: number;
  readonly serverMs: number;
  readonly receivedTickMs: number;
};

/** What this browser believes the server's clock to be. */
export type ServerClock = {
  /** Server time now, ms since the epoch. Small corrections never make it go back. */
  readonly nowMs: () => number;
  /** Whether the server has answered yet. Until then the device's own clock is the guess. */
  readonly isKnown: () => boolean;
  readonly addSample: (sample: ClockSample) => void;
  /** A fact of this server time has come: it is at least that late, whatever was estimated. */
  readonly isAtLeast: (serverMs: number) => void;
};

/** As many answers are kept; older ones are forgotten. */
const KEPT_SAMPLES = 15;
/** The estimate is the median offset of as many answers: those that took the shortest way. */
const BEST_SAMPLES = 3;
/** A correction back by less than this is waited out; a greater one (the guess was wrong) is taken. */
const WAITED_OUT_MS = 2000;
/** Answers that disagree by more than their travelling time explains, ms: this clock stood still (sleep). */
const DRIFT_MS = 60;

type Estimate = { readonly offsetMs: number; readonly roundTripMs: number };

/**
 * Estimates the server's clock from its answers, on top of a clock that only goes forward. A wrong or
 * changed wall clock on the device changes nothing once the server has answered.
 * @param wallMs the device's wall clock now, ms: the guess before the first answer
 */
export function createServerClock(timers: Timers, wallMs: number): ServerClock {
  let samples: Estimate[] = [];
  let offsetMs = wallMs - timers.tickMs();
  let latestMs = Number.NEGATIVE_INFINITY;

  return {
    isKnown: () => samples.length > 0,
    nowMs() {
      const estimateMs = timers.tickMs() + offsetMs;
      const isWaitedOut = estimateMs < latestMs && latestMs - estimateMs < WAITED_OUT_MS;
      if (!isWaitedOut) latestMs = estimateMs;
      return latestMs;
    },
    isAtLeast(serverMs) {
      const behindMs = serverMs - (timers.tickMs() + offsetMs);
      if (behindMs <= DRIFT_MS) return;
      // This clock stood still (sleep): what was measured before says nothing any more.
      samples = [];
      offsetMs += behindMs;
    },
    addSample({ sentTickMs, serverMs, receivedTickMs }) {
      const roundTripMs = receivedTickMs - sentTickMs;
      if (roundTripMs < 0) return;
      const sample = { offsetMs: serverMs - (sentTickMs + receivedTickMs) / 2, roundTripMs };
      const best = samples.toSorted(byRoundTrip)[0];
      if (best && !agrees(best, sample)) samples = [];
      samples = [...samples, sample].slice(-KEPT_SAMPLES);
      const isFirst = samples.length === 1;
      offsetMs = medianOffset(samples.toSorted(byRoundTrip).slice(0, BEST_SAMPLES));
      // A first answer replaces a mere guess: nothing is waited out for that.
      if (isFirst) latestMs = Number.NEGATIVE_INFINITY;
    },
  };
}

function byRoundTrip(one: Estimate, other: Estimate): number {
  return one.roundTripMs - other.roundTripMs;
}

/** Whether both can be true: each offset is right to half of its round trip, whichever way was slow. */
function agrees(one: Estimate, other: Estimate): boolean {
  const apartMs = Math.abs(one.offsetMs - other.offsetMs);
  return apartMs <= (one.roundTripMs + other.roundTripMs) / 2 + DRIFT_MS;
}

function medianOffset(samples: readonly Estimate[]): number {
  const offsets = samples.map((sample) => sample.offsetMs).toSorted((one, other) => one - other);
  return offsets[Math.floor((offsets.length - 1) / 2)] ?? 0;
}

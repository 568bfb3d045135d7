/** A feeling shows on the dial this long after what caused it, in ms: reported figures take it off. */
export const DIAL_LAG_MS = 2000;

/** How often the dial is sampled for charts, ms between two samples. */
export const SAMPLE_MS = 1000;

/** A dial left alone for longer than this, in ms, is drawn dotted: not updated, never stable. */
export const UNTOUCHED_MS = 90_000;

/** The buyer set the dial to a value of 0 to 100 at a meeting time, ms. */
export type DialMove = { readonly atMs: number; readonly value: number };

/** The dial as a step function over a meeting: `steps[0]` is at 0, times never fall (DOMAIN.md §3.3). */
export type DialSeries = { readonly steps: readonly DialMove[]; readonly durationMs: number };

/** A stretch in which the dial was left alone: dotted from `fromMs` to `toMs`, last touched before. */
export type Untouched = {
  readonly touchedAtMs: number;
  readonly fromMs: number;
  readonly toMs: number;
};

/** Moves as they were felt rather than as they were made: earlier by the lag, never before 0. */
export function shiftMoves(moves: readonly DialMove[], lagMs = DIAL_LAG_MS): readonly DialMove[] {
  return moves.map(({ atMs, value }) => ({ atMs: Math.max(0, atMs - lagMs), value }));
}

/**
 * The step function of a dial that stood at `dialStart` until its first move. Moves may come in any
 * order; of two at the same time the later in the list holds; those after the end are left out.
 * Shift the moves first, so that what was felt just before the end is not lost.
 */
export function dialSeries(
  moves: readonly DialMove[],
  dialStart: number,
  durationMs: number,
): DialSeries {
  const inOrder = [{ atMs: 0, value: dialStart }, ...moves]
    .map(({ atMs, value }) => ({
      atMs: Math.max(0, atMs),
      value: Math.min(100, Math.max(0, value)),
    }))
    .filter(({ atMs }) => atMs <= durationMs)
    .toSorted((a, b) => a.atMs - b.atMs);
  const steps = inOrder.filter(({ atMs }, index) => atMs !== inOrder[index + 1]?.atMs);
  return { steps, durationMs };
}

/** The dial's value, 0 to 100, at a meeting time in ms. */
export function dialAt({ steps }: DialSeries, atMs: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((steps[middle]?.atMs ?? 0) <= atMs) low = middle;
    else high = middle - 1;
  }
  return steps[low]?.value ?? 0;
}

/**
 * The time-weighted mean of the dial, 0 to 100, over a stretch in ms (DOMAIN.md §3.3). Of a stretch
 * without length, the value there.
 */
export function dialMean(series: DialSeries, fromMs = 0, toMs: number = series.durationMs): number {
  if (toMs <= fromMs) return dialAt(series, fromMs);
  let sum = 0;
  series.steps.forEach(({ atMs, value }, index) => {
    const begins = index === 0 ? fromMs : Math.max(fromMs, atMs);
    const ends = Math.min(toMs, series.steps[index + 1]?.atMs ?? toMs);
    if (ends > begins) sum += value * (ends - begins);
  });
  return sum / (toMs - fromMs);
}

/** The dial once a second from 0, for charts: `durationMs / 1000` rounded down, plus one (DOMAIN.md §3.3). */
export function sampleDial(series: DialSeries, everyMs = SAMPLE_MS): readonly DialMove[] {
  const count = Math.floor(Math.max(0, series.durationMs) / everyMs) + 1;
  return Array.from({ length: count }, (_, index) => ({
    atMs: index * everyMs,
    value: dialAt(series, index * everyMs),
  }));
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/**
 * Samples with a 3-sample median over them: 3 s at one a second (DOMAIN.md §3.3). For display only, no
 * figure is taken from it. The first and the last sample stay as they are.
 */
export function smoothSamples(samples: readonly DialMove[]): readonly DialMove[] {
  return samples.map((sample, index) => {
    const before = samples[index - 1]?.value ?? sample.value;
    const after = samples[index + 1]?.value ?? sample.value;
    return { atMs: sample.atMs, value: middleOf(before, sample.value, after) };
  });
}

/** The stretches in which the dial was left alone for more than 90 s (DOMAIN.md §3.3). */
export function untouchedStretches({ steps, durationMs }: DialSeries): readonly Untouched[] {
  return steps.flatMap(({ atMs }, index) => {
    const toMs = steps[index + 1]?.atMs ?? durationMs;
    if (toMs - atMs <= UNTOUCHED_MS) return [];
    return [{ touchedAtMs: atMs, fromMs: atMs + UNTOUCHED_MS, toMs }];
  });
}

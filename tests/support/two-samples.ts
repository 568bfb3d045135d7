/** Durations taken in one stretch of time, ms, with or without what is to be found out. */
export type Stretch = { readonly isSecond: boolean; readonly values: readonly number[] };

/** How far apart the two kinds of stretches are. */
export type Distance = {
  /** Between the medians, ms: positive when the second kind is slower. */
  readonly medianMs: number;
  /** How likely a gap at least this wide between the distributions is if the kinds mean nothing. */
  readonly p: number;
};

/** How often the kinds are dealt anew to learn what gaps chance makes. */
const DEALS = 400;

/**
 * Compares two kinds of stretches by the widest gap between their distributions (Kolmogorov and
 * Smirnov). What chance does is learnt by dealing the kinds anew among the stretches: neighbours in
 * time are alike, and the table for independent values would cry wolf.
 */
export function distanceOf(stretches: readonly Stretch[]): Distance {
  const labels = stretches.map(({ isSecond }) => isSecond);
  const sorted = stretches
    .flatMap(({ values }, stretch) => values.map((value) => ({ value, stretch })))
    .sort((one, other) => one.value - other.value);
  const gap = widestGap(sorted, labels);
  let asWide = 0;
  for (let deal = 0; deal < DEALS; deal += 1) {
    if (widestGap(sorted, shuffled(labels)) >= gap) asWide += 1;
  }
  const medianOf = (isSecond: boolean) => {
    const own = sorted.filter(({ stretch }) => labels[stretch] === isSecond);
    return own[Math.floor(own.length / 2)]?.value ?? 0;
  };
  return { medianMs: medianOf(true) - medianOf(false), p: (asWide + 1) / (DEALS + 1) };
}

function widestGap(
  sorted: readonly { readonly stretch: number }[],
  labels: readonly boolean[],
): number {
  const ofSecond = sorted.filter(({ stretch }) => labels[stretch]).length;
  const ofFirst = sorted.length - ofSecond;
  let between = 0;
  let widest = 0;
  for (const { stretch } of sorted) {
    between += labels[stretch] ? 1 / ofSecond : -1 / ofFirst;
    widest = Math.max(widest, Math.abs(between));
  }
  return widest;
}

/** The same values in another order. */
export function shuffled<Value>(values: readonly Value[]): Value[] {
  const all = values.map((value) => ({ value, at: Math.random() }));
  return all.sort((one, other) => one.at - other.at).map(({ value }) => value);
}

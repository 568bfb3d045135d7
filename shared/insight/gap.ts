import { type DialSeries, dialAt, SAMPLE_MS } from './dial.ts';

/** What was answered alone in `rate`, each 0 to 100, or null where there is no answer (DOMAIN.md §3.4). */
export type TrustAnswers = {
  readonly sellerTrustsBuyer: number | null;
  readonly buyerTrustsSeller: number | null;
  readonly sellerBelievesBuyerTrust: number | null;
  readonly buyerBelievesSellerTrust: number | null;
  /** Trust(T) of the observers, or null when it was too little seen. */
  readonly observerTrust: number | null;
};

/** How far the pictures lie apart. Null where an answer is missing: nothing is guessed. */
export type TrustGaps = {
  /** The weaker of the two directions, 0 to 100. */
  readonly mutualTrust: number | null;
  /** Seller's trust less buyer's, −100 to 100, as are all below. */
  readonly asymmetry: number | null;
  /** What the seller believed of the buyer's trust, less what it was. */
  readonly sellerBlindSpot: number | null;
  /** What the buyer believed of the seller's trust, less what it was. */
  readonly buyerBlindSpot: number | null;
  /** What observers saw, less what the buyer felt. */
  readonly observerGap: number | null;
};

/** How to speak of a gap: the same picture, look closer, talk about this. */
export type GapBand = 'same' | 'look' | 'talk';

/** One answered point of the trust that the seller believed the buyer had: 0 to 100 at a time in ms. */
export type BelievedPoint = { readonly atMs: number; readonly value: number };

/** Believed and felt trust at one time, ms. `gap` is believed less felt, −100 to 100. */
export type CurveGap = {
  readonly atMs: number;
  readonly believed: number;
  readonly felt: number;
  readonly gap: number;
};

function between(
  a: number | null,
  b: number | null,
  sum: (a: number, b: number) => number,
): number | null {
  return a === null || b === null ? null : sum(a, b);
}

const less = (a: number, b: number): number => a - b;

/** Mutual trust, asymmetry, the two blind spots and the observers' gap (DOMAIN.md §3.4). */
export function trustGaps(answers: TrustAnswers): TrustGaps {
  const { sellerTrustsBuyer, buyerTrustsSeller } = answers;
  return {
    mutualTrust: between(sellerTrustsBuyer, buyerTrustsSeller, Math.min),
    asymmetry: between(sellerTrustsBuyer, buyerTrustsSeller, less),
    sellerBlindSpot: between(answers.sellerBelievesBuyerTrust, buyerTrustsSeller, less),
    buyerBlindSpot: between(answers.buyerBelievesSellerTrust, sellerTrustsBuyer, less),
    observerGap: between(answers.observerTrust, buyerTrustsSeller, less),
  };
}

/** Under 10 the same picture, 10 to 20 look closer, above 20 talk about this, either way (DOMAIN.md §3.4). */
export function gapBand(gap: number): GapBand {
  const size = Math.abs(gap);
  if (size < 10) return 'same';
  return size <= 20 ? 'look' : 'talk';
}

/** The believed curve at a time between its points: a straight line from one to the next. */
function believedAt(points: readonly BelievedPoint[], atMs: number): number | null {
  const next = points.findIndex((point) => point.atMs >= atMs);
  const after = points[next];
  if (after === undefined) return null;
  if (after.atMs === atMs) return after.value;
  const before = points[next - 1];
  if (before === undefined) return null;
  const share = (atMs - before.atMs) / (after.atMs - before.atMs);
  return before.value + share * (after.value - before.value);
}

/**
 * Believed and felt trust side by side, each whole second and at each believed point, between the first
 * and the last point that the seller answered: before and after nothing is guessed.
 * @param felt the buyer's dial, shifted
 */
export function gapCurve(
  believed: readonly BelievedPoint[],
  felt: DialSeries,
  everyMs = SAMPLE_MS,
): readonly CurveGap[] {
  const points = believed.toSorted((a, b) => a.atMs - b.atMs);
  const first = points[0]?.atMs ?? 0;
  const last = points.at(-1)?.atMs ?? 0;
  const times = new Set(points.map(({ atMs }) => atMs));
  for (let atMs = Math.ceil(first / everyMs) * everyMs; atMs <= last; atMs += everyMs) {
    times.add(atMs);
  }
  return [...times]
    .toSorted((a, b) => a - b)
    .flatMap((atMs) => {
      const value = believedAt(points, atMs);
      if (value === null) return [];
      const feltValue = dialAt(felt, atMs);
      return [{ atMs, believed: value, felt: feltValue, gap: value - feltValue }];
    });
}

/** Where the seller's belief and the buyer's dial lay furthest apart: the first such time, or null. */
export function largestGap(
  believed: readonly BelievedPoint[],
  felt: DialSeries | null,
): CurveGap | null {
  if (felt === null) return null;
  return gapCurve(believed, felt).reduce<CurveGap | null>(
    (largest, here) =>
      largest === null || Math.abs(here.gap) > Math.abs(largest.gap) ? here : largest,
    null,
  );
}

import { type CountedTag, observedSoFar } from '#shared/insight/counted.ts';
import { type DialSeries, dialSeries, shiftMoves } from '#shared/insight/dial.ts';
import {
  type DialChange,
  type DialReport,
  dialReport,
  turningPoints,
} from '#shared/insight/dial-turns.ts';
import { type EarlyTrust, earlyTrust, type LateGoal, lateGoal } from '#shared/insight/early.ts';
import {
  type BelievedPoint,
  type CurveGap,
  gapCurve,
  type TrustAnswers,
  type TrustGaps,
  trustGaps,
} from '#shared/insight/gap.ts';
import { type PathDot, type Placed, placeAt, quadrantPath } from '#shared/insight/quadrant.ts';
import { isSeen, meanScore, type ObserverTags } from '#shared/insight/score.ts';
import { isScored, type ScoredPlay, toMeetingMs, toScoredMs } from '#shared/insight/scored-time.ts';
import { playedMs } from '#shared/round/clock.ts';
import type { DebriefState, RoundState, SeatState, StageState } from '#shared/round/state.ts';
import { memoByParts } from './memo-by-parts.ts';
import type { RoundView } from './round-source.ts';

/** The buyer's dial of a round. Times of `series` and `turns` are meeting time, those of `report` scored. */
export type DialView = {
  readonly series: DialSeries;
  readonly turns: readonly DialChange[];
  readonly report: DialReport;
  readonly isMoved: boolean;
};

/** The sums over a round that has been played, as its readers may see them. */
export type RoundInsight = {
  /** How much was played, ms: the axis of every chart. */
  readonly lengthMs: number;
  readonly scored: ScoredPlay;
  readonly scoredMs: number;
  readonly observers: readonly ObserverTags<CountedTag>[];
  /** Nobody but simulated observers tagged: the figures are shown, marked, and enter nothing else. */
  readonly isSimulated: boolean;
  /** Where the meeting ended. */
  readonly placed: Placed;
  /** A dot a minute, with its meeting time. */
  readonly path: readonly (PathDot & { readonly meetingMs: number })[];
  readonly early: EarlyTrust;
  readonly late: LateGoal;
  readonly dial: DialView | null;
  /** The seller's answered points, meeting time. */
  readonly believed: readonly BelievedPoint[];
  readonly gap: readonly CurveGap[];
  readonly largestGap: CurveGap | null;
  readonly answers: TrustAnswers;
  readonly gaps: TrustGaps;
};

/** Long after every play: a round that is over stands still. */
const AFTER_ALL_MS = Number.MAX_SAFE_INTEGER;

/** Who played the buyer (or the seller) last. */
export function lastHolder(stage: StageState, role: 'seller' | 'buyer'): string | null {
  return stage.tenures.findLast((tenure) => tenure.role === role)?.person ?? null;
}

/** The dial a seat has moved, shifted by the lag; late moves stay out. Null without a buyer's brief. */
export function dialOf(
  seat: SeatState | undefined,
  lengthMs: number,
  scored: ScoredPlay,
  scoredMs: number,
): DialView | null {
  const brief = seat?.briefs.buyer;
  if (!seat || brief?.role !== 'buyer') return null;
  const moves = seat.dial
    .filter(({ isLate }) => !isLate)
    .map(({ meetingMs, value }) => ({ atMs: meetingMs, value }));
  const felt = shiftMoves(moves);
  const series = dialSeries(felt, brief.dialStart, lengthMs);
  const counted = felt.map(({ atMs, value }) => ({ atMs: toScoredMs(scored, atMs), value }));
  return {
    series,
    turns: turningPoints(series),
    report: dialReport(dialSeries(counted, brief.dialStart, scoredMs)),
    isMoved: moves.length > 0,
  };
}

/** The curve's four points, of which only answered ones are there. */
export function believedPoints(
  curve: SeatState['curve'],
  lengthMs: number,
): readonly BelievedPoint[] {
  return [0, 1, 2, 3].flatMap((point) => {
    const value = curve[point];
    return value === undefined ? [] : [{ atMs: Math.round((point / 3) * lengthMs), value }];
  });
}

/** The sums over these parts of a round. The same parts give the same reference. */
export const insightOf = memoByParts(
  (stage: StageState, seats: Record<string, SeatState>, debrief: DebriefState): RoundInsight => {
    const {
      observers,
      isSimulated,
      scored,
      nowMs: scoredMs,
    } = observedSoFar({ stage, seats, debrief }, AFTER_ALL_MS);
    const lengthMs = playedMs(stage, AFTER_ALL_MS);
    const seller = seats[lastHolder(stage, 'seller') ?? ''];
    const buyer = seats[lastHolder(stage, 'buyer') ?? ''];
    const placed = placeAt(observers, scoredMs);
    const dial = dialOf(buyer, lengthMs, scored, scoredMs);
    const believed = believedPoints(seller?.curve ?? {}, lengthMs);
    const gap = dial ? gapCurve(believed, dial.series) : [];
    const answers: TrustAnswers = {
      sellerTrustsBuyer: seller?.ratings.trust ?? null,
      buyerTrustsSeller: buyer?.ratings.trust ?? null,
      sellerBelievesBuyerTrust: seller?.ratings.believed ?? null,
      buyerBelievesSellerTrust: buyer?.ratings.believed ?? null,
      // Each axis by its own tags: a meeting whose goal nobody tagged has a figure for trust.
      observerTrust: isSeen(observers, 'trust', scoredMs)
        ? (meanScore(observers, scoredMs)?.trust.mean ?? null)
        : null,
    };
    return {
      lengthMs,
      scored,
      scoredMs,
      observers,
      isSimulated,
      placed,
      path: quadrantPath(observers, scoredMs).map((dot) => ({
        ...dot,
        meetingMs: toMeetingMs(scored, dot.atMs),
      })),
      early: earlyTrust(observers, dialForEarly(buyer, scored, scoredMs), scoredMs),
      late: lateGoal(observers, scoredMs),
      dial,
      believed,
      gap,
      largestGap: widest(gap, scored),
      answers,
      gaps: trustGaps(answers),
    };
  },
);

/** The dial in the clock of the sums; a dial nobody moved says nothing of how trust began. */
function dialForEarly(
  seat: SeatState | undefined,
  scored: ScoredPlay,
  scoredMs: number,
): DialSeries | null {
  const brief = seat?.briefs.buyer;
  const moves = seat?.dial.filter(({ isLate }) => !isLate) ?? [];
  if (brief?.role !== 'buyer' || moves.length === 0) return null;
  const felt = shiftMoves(moves.map(({ meetingMs, value }) => ({ atMs: meetingMs, value })));
  return dialSeries(
    felt.map(({ atMs, value }) => ({ atMs: toScoredMs(scored, atMs), value })),
    brief.dialStart,
    scoredMs,
  );
}

/** Where belief and dial lay furthest apart in the scored play. */
function widest(gap: readonly CurveGap[], scored: ScoredPlay): CurveGap | null {
  return gap
    .filter(({ atMs }) => isScored(scored, atMs))
    .reduce<CurveGap | null>(
      (most, here) => (most === null || Math.abs(here.gap) > Math.abs(most.gap) ? here : most),
      null,
    );
}

/** The sums of a revealed round. The same parts give the same reference, so it may be a selector. */
export function roundInsight(view: RoundView): RoundInsight {
  const { stage, seats, debrief }: RoundState = view.state;
  return insightOf(stage, seats, debrief);
}

import { axisOf, type MarkerId } from '../rubric/dimension.ts';
import { type DialSeries, dialMean } from './dial.ts';
import { isSeen, meanScore, type ObserverTags, type ScoredTag } from './score.ts';

/** A tag with the marker that it was refined to, if any. */
export type MarkedTag = ScoredTag & { readonly marker: MarkerId | null };

/** How trust began, 0 to 100: what the buyer felt and what observers saw. Null where there is nothing. */
export type EarlyTrust = {
  /** Mean of the dial over the first quarter. */
  readonly felt: number | null;
  /** Trust at the end of the first quarter. */
  readonly seen: number | null;
  /** Whether there were tags enough by then for `seen` to be shown. */
  readonly isSeen: boolean;
};

/** How the goal ended: whether it was in sight in the last third of the play. */
export type LateGoal = {
  /** Of all tags there, how many are plus on purpose, audience or close: 0 to 1, a mean over the
   * observers who tagged there. Null when nobody did. */
  readonly goalShare: number | null;
  /** The same in tags, all observers together: the moments behind the share. */
  readonly goalPlusTags: number;
  readonly tags: number;
  /** Whether anybody saw a next step proposed (C+2) or a decision asked for (C+3) there. */
  readonly hasClosingStep: boolean;
};

const CLOSING_MARKERS: readonly MarkerId[] = ['Cp2', 'Cp3'];

/**
 * Early trust: the dial's mean over the first 25 % and Trust(0.25 T), each 0 to 100 (DOMAIN.md §3.2).
 * @param dial the shifted dial, or null when the round had none
 * @param durationMs T, the length of the scored play in ms
 */
export function earlyTrust(
  observers: readonly ObserverTags[],
  dial: DialSeries | null,
  durationMs: number,
): EarlyTrust {
  const quarterMs = durationMs / 4;
  return {
    felt: dial === null ? null : dialMean(dial, 0, quarterMs),
    seen: meanScore(observers, quarterMs)?.trust.mean ?? null,
    isSeen: isSeen(observers, 'trust', quarterMs),
  };
}

function isGoalPlus({ dimension, polarity }: ScoredTag): boolean {
  return polarity === 1 && axisOf(dimension) === 'goal';
}

/**
 * The goal in the last third: the share of plus tags on S, M and C among the tags there, and whether a
 * C+2 or C+3 exists there (DOMAIN.md §3.2). Kind words to the end give 0: pleasant, not effective.
 * @param durationMs T, the length of the scored play in ms; the last third begins at 2T/3, included
 */
export function lateGoal(
  observers: readonly ObserverTags<MarkedTag>[],
  durationMs: number,
): LateGoal {
  const late = observers.map(({ tags }) =>
    tags.filter(({ atMs }) => atMs * 3 >= durationMs * 2 && atMs <= durationMs),
  );
  const shares = late
    .filter((tags) => tags.length > 0)
    .map((tags) => tags.filter(isGoalPlus).length / tags.length);
  const all = late.flat();
  return {
    goalShare:
      shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    goalPlusTags: all.filter(isGoalPlus).length,
    tags: all.length,
    hasClosingStep: all.some(({ marker }) => marker !== null && CLOSING_MARKERS.includes(marker)),
  };
}

import type { Goal } from './goals.ts';

/** What a goal came to in this run. */
export type Result = {
  readonly name: string;
  /** The value over its baseline, or the value itself where the goal is absolute. */
  readonly ratio: number;
  readonly unit: string;
  readonly better: Goal['better'];
  readonly must: number;
  readonly moonshot: number;
  readonly met: boolean;
};

/** One round of an interleaved measurement: what ours cost, and what the baseline cost just before or after. */
export type Pair = { readonly ours: number; readonly baseline: number };

/** The middle one; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('the median of nothing');
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * The median of the rounds' ratios, not the ratio of medians: what slows the machine down for some
 * seconds slows both halves of a round.
 */
export function medianRatio(pairs: readonly Pair[]): number {
  return median(pairs.map(({ ours, baseline }) => ours / baseline));
}

/** Judges a measured value by its goal. */
export function judge(goal: Goal, value: number): Result {
  if (!Number.isFinite(value)) throw new Error(`${goal.name} could not be measured: ${value}`);
  const { name, unit, better, must, moonshot } = goal;
  return { name, ratio: rounded(value), unit, better, must, moonshot, met: isMet(goal, value) };
}

/** The must alone; judged on the unrounded value. */
function isMet({ better, must }: Goal, value: number): boolean {
  return better === 'higher' ? value >= must : value <= must;
}

/** Three digits that mean something. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The two axes: is trust won, and is the goal in sight (DOMAIN.md §2.2). */
export const AXES = ['trust', 'goal'] as const;

/** See {@link AXES}. */
export type Axis = (typeof AXES)[number];

/** Reciprocity, authenticity, responsiveness and respect. Trust is their mean. */
export const TRUST_DIMENSIONS = ['R', 'A', 'L', 'P'] as const;

/** Purpose, audience, progress and close. Goal is their mean. */
export const GOAL_DIMENSIONS = ['S', 'M', 'C'] as const;

/** All seven, in the order of the keyboard and of every table. */
export const DIMENSIONS = [...TRUST_DIMENSIONS, ...GOAL_DIMENSIONS] as const;

/** See {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Plus or minus: behaviour that builds what the dimension names, or wears it down. */
export type Polarity = 1 | -1;

/** 2 for a breach (fear, manipulation, belittling), 1 for everything else. */
export type Weight = 1 | 2;

/** A dimension, `p` or `n`, and a number: `Rp1`, `An2`. A string, since organisations edit markers. */
export type MarkerId = string;

/** What the buyer shows: opens or closes. Never scored, they show impact. */
export const SIGNALS = ['BO', 'BC'] as const;

/** See {@link SIGNALS}. */
export type SignalId = (typeof SIGNALS)[number];

const axisByDimension: Readonly<Record<Dimension, Axis>> = {
  R: 'trust',
  A: 'trust',
  L: 'trust',
  P: 'trust',
  S: 'goal',
  M: 'goal',
  C: 'goal',
};

/** Which of the two axes a dimension counts on. The same in every rubric. */
export function axisOf(dimension: Dimension): Axis {
  return axisByDimension[dimension];
}

/** The dimensions of one axis, in order. */
export function dimensionsOf(axis: Axis): readonly Dimension[] {
  return axis === 'trust' ? TRUST_DIMENSIONS : GOAL_DIMENSIONS;
}

/** How the id of a marker begins: `Rp`, `An`. The leadership variant has one set of words for each. */
export function codeOf(dimension: Dimension, polarity: Polarity): string {
  return `${dimension}${polarity === 1 ? 'p' : 'n'}`;
}

import {
  type Axis,
  axisOf,
  type Dimension,
  dimensionsOf,
  type Polarity,
  type Weight,
} from '../rubric/dimension.ts';

/** Two neutral tags that every score begins with, so that one tag alone cannot decide (DOMAIN.md §3.1, K). */
export const NEUTRAL_WEIGHT = 2;

/** In live momentum a tag counts half as much after this long, in ms. */
export const MOMENTUM_HALF_LIFE_MS = 120_000;

/** Below this many tags per observer on average, an axis is too little seen to be shown. */
export const LEAST_TAGS = 3;

/** The score of somebody about whom nothing has been seen. */
export const MIDDLE = 50;

/** All that a score asks of a tag. Only tags that count are passed in: see {@link ObserverTags}. */
export type ScoredTag = {
  /** Lag-corrected meeting time, ms. */
  readonly atMs: number;
  readonly dimension: Dimension;
  readonly polarity: Polarity;
  readonly weight: Weight;
};

/**
 * What one present observer saw: tags in the scored play, about the seller or both. An observer who was
 * present and tagged nothing is passed with an empty list; who was absent is left out (DOMAIN.md §3.1).
 */
export type ObserverTags<Tag extends ScoredTag = ScoredTag> = {
  readonly observer: string;
  readonly tags: readonly Tag[];
};

/** Where trust and goal stand, each 0 to 100. */
export type Point = { readonly trust: number; readonly goal: number };

/** A mean over observers with the lowest and the highest of them, each 0 to 100. */
export type Band = { readonly mean: number; readonly least: number; readonly most: number };

/** Both axes with what the observers differ. */
export type ScoreBands = { readonly trust: Band; readonly goal: Band };

/** Whether an observer was there for enough of the scored play to count: half of it (DOMAIN.md §3.1). */
export function isPresentEnough(presentMs: number, scoredMs: number): boolean {
  return scoredMs > 0 && presentMs * 2 >= scoredMs;
}

/**
 * S = 50 + 50 · (P − N) / (P + N + K): 0 to 100, never reaching either (DOMAIN.md §3.1).
 * @param plus sum of the weights of plus tags, decayed or not
 * @param minus the same of minus tags
 */
export function scoreOf(plus: number, minus: number): number {
  return MIDDLE + (MIDDLE * (plus - minus)) / (plus + minus + NEUTRAL_WEIGHT);
}

/**
 * S(o,d,t): what one observer's tags up to and including `atMs` say of one dimension, 0 to 100
 * (DOMAIN.md §3.1).
 * @param halfLifeMs null for the cumulative score, in which a broken promise never fades
 */
export function dimensionScore(
  tags: readonly ScoredTag[],
  dimension: Dimension,
  atMs: number,
  halfLifeMs: number | null = null,
): number {
  let plus = 0;
  let minus = 0;
  for (const tag of tags) {
    if (tag.dimension !== dimension || tag.atMs > atMs) continue;
    const share = halfLifeMs === null ? 1 : 2 ** (-(atMs - tag.atMs) / halfLifeMs);
    if (tag.polarity === 1) plus += tag.weight * share;
    else minus += tag.weight * share;
  }
  return scoreOf(plus, minus);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Trust(o,t) and Goal(o,t): the mean of an axis' dimensions, 0 to 100 (DOMAIN.md §3.1). A mean of
 * dimensions, so that twenty open questions cannot hide a breach of respect.
 */
export function observerScore(
  tags: readonly ScoredTag[],
  atMs: number,
  halfLifeMs: number | null = null,
): Point {
  const on = (axis: Axis) =>
    meanOf(dimensionsOf(axis).map((id) => dimensionScore(tags, id, atMs, halfLifeMs)));
  return { trust: on('trust'), goal: on('goal') };
}

function bandOf(values: readonly number[]): Band {
  return { mean: meanOf(values), least: Math.min(...values), most: Math.max(...values) };
}

/**
 * Trust(t) and Goal(t), 0 to 100: the mean over present observers, never over pooled tags, so that an
 * eager tagger does not outweigh a sparing one (DOMAIN.md §3.1). Null when nobody observed.
 */
export function meanScore(
  observers: readonly ObserverTags[],
  atMs: number,
  halfLifeMs: number | null = null,
): ScoreBands | null {
  if (observers.length === 0) return null;
  const points = observers.map(({ tags }) => observerScore(tags, atMs, halfLifeMs));
  return {
    trust: bandOf(points.map(({ trust }) => trust)),
    goal: bandOf(points.map(({ goal }) => goal)),
  };
}

/** What the last minutes say, for instructors alone: the score with older tags fading (DOMAIN.md §3.1). */
export function momentum(observers: readonly ObserverTags[], atMs: number): ScoreBands | null {
  return meanScore(observers, atMs, MOMENTUM_HALF_LIFE_MS);
}

/** The tags behind the score of an axis up to and including `atMs`: every number leads to its moments. */
export function tagsBehind<Tag extends ScoredTag>(
  tags: readonly Tag[],
  axis: Axis,
  atMs: number,
): readonly Tag[] {
  return tags.filter((tag) => tag.atMs <= atMs && axisOf(tag.dimension) === axis);
}

/** Whether an axis has been seen enough by `atMs` to be shown: three tags per observer on average. */
export function isSeen(observers: readonly ObserverTags[], axis: Axis, atMs: number): boolean {
  if (observers.length === 0) return false;
  return meanOf(observers.map(({ tags }) => tagsBehind(tags, axis, atMs).length)) >= LEAST_TAGS;
}

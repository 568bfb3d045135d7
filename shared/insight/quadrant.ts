import { AXES, type Axis } from '../rubric/dimension.ts';
import { timesUntil } from './curve.ts';
import { isSeen, meanScore, type ObserverTags, type Point } from './score.ts';

/** Between these two, both included, an axis is neither won nor lost (DOMAIN.md §3.5). */
export const DEAD_BAND = { from: 45, to: 55 } as const;

/** Where trust and goal put a meeting. What came of it is the outcome, which the buyer says. */
export type Quadrant = 'both' | 'pleasant' | 'effective' | 'neither';

/** A quadrant, or why there is none to name. */
export type Place = Quadrant | 'notClear' | 'tooLittleSeen';

/** A place with the point that put it there; `point` is null when nobody observed. */
export type Placed = { readonly place: Place; readonly point: Point | null };

/** A dot of the path, at a meeting time in ms. */
export type PathDot = { readonly atMs: number; readonly place: Place; readonly point: Point };

/** The quadrant of a point of 0 to 100 each way, evidence aside (DOMAIN.md §3.5). */
export function quadrantOf({ trust, goal }: Point): Quadrant | 'notClear' {
  const isUnclear = (value: number) => value >= DEAD_BAND.from && value <= DEAD_BAND.to;
  if (isUnclear(trust) || isUnclear(goal)) return 'notClear';
  if (trust > DEAD_BAND.to) return goal > DEAD_BAND.to ? 'both' : 'pleasant';
  return goal > DEAD_BAND.to ? 'effective' : 'neither';
}

/** Where the tags up to and including `atMs` put a meeting. Both axes must have been seen enough. */
export function placeAt(observers: readonly ObserverTags[], atMs: number): Placed {
  const bands = meanScore(observers, atMs);
  if (bands === null) return { place: 'tooLittleSeen', point: null };
  const point = { trust: bands.trust.mean, goal: bands.goal.mean };
  const isEnough = unseenAxes(observers, atMs).length === 0;
  return { place: isEnough ? quadrantOf(point) : 'tooLittleSeen', point };
}

/** The axes that too little was seen of by `atMs`, meeting time in ms (DOMAIN.md §3.5). */
export function unseenAxes(observers: readonly ObserverTags[], atMs: number): readonly Axis[] {
  return AXES.filter((axis) => !isSeen(observers, axis, atMs));
}

/**
 * The way a meeting went: a dot at 0 (the middle), one each minute and one at the end, meeting time in
 * ms (DOMAIN.md §3.5). Most learning is in when it tipped. Empty when nobody observed.
 */
export function quadrantPath(
  observers: readonly ObserverTags[],
  endMs: number,
  stepMs = 60_000,
): readonly PathDot[] {
  return timesUntil(endMs, stepMs).flatMap((atMs) => {
    const { place, point } = placeAt(observers, atMs);
    return point === null ? [] : [{ atMs, place, point }];
  });
}

import { meanScore, type ObserverTags, type ScoreBands } from './score.ts';

/** Where trust and goal stood at one time, ms of meeting time. */
export type CurvePoint = ScoreBands & { readonly atMs: number };

/**
 * The times at which something is drawn, ms: 0, then every `stepMs`, and the end itself.
 * @param stepMs more than 0
 */
export function timesUntil(endMs: number, stepMs: number): readonly number[] {
  const whole = Math.max(0, Math.ceil(endMs / stepMs));
  const times = Array.from({ length: whole }, (_, index) => index * stepMs);
  return [...times, Math.max(0, endMs)];
}

/**
 * Trust and goal over time, cumulative, 0 to 100 each (DOMAIN.md §3.1): a point every `stepMs` and one
 * at the end. Empty when nobody observed. Between two tags nothing changes, so times without a new tag
 * take the sums of the time before.
 */
export function scoreCurve(
  observers: readonly ObserverTags[],
  endMs: number,
  stepMs = 1000,
): readonly CurvePoint[] {
  const tagTimes = observers
    .flatMap(({ tags }) => tags.map(({ atMs }) => atMs))
    .toSorted((a, b) => a - b);
  const points: CurvePoint[] = [];
  let bands: ScoreBands | null = null;
  let taken = 0;
  for (const atMs of timesUntil(endMs, stepMs)) {
    const before = taken;
    while ((tagTimes[taken] ?? Number.POSITIVE_INFINITY) <= atMs) taken += 1;
    if (bands === null || taken > before) bands = meanScore(observers, atMs);
    if (bands === null) return [];
    points.push({ atMs, trust: bands.trust, goal: bands.goal });
  }
  return points;
}

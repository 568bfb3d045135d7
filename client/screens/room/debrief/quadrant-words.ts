import type { QuadrantPoint } from '#client/components/quadrantPath.ts';
import type { RoundInsight } from '#client/state/insight-view.ts';
import { type Placed, placeAt, unseenAxes } from '#shared/insight/quadrant.ts';
import { toScoredMs } from '#shared/insight/scored-time.ts';
import type { Axis } from '#shared/rubric/dimension.ts';

/** The path cut at the playhead: what has been, and what follows. */
export type CutPath = {
  readonly until: readonly QuadrantPoint[];
  readonly after: readonly QuadrantPoint[];
  /** Where it stands at the playhead. */
  readonly now: Placed;
};

const toPoint = ({ trust, goal }: { readonly trust: number; readonly goal: number }) => ({
  x: goal,
  y: trust,
});

/**
 * The way through the quadrant up to a meeting time. Nothing is drawn where too little was seen in the
 * whole meeting: a line nobody may trust says more than none.
 */
export function cutPath(insight: RoundInsight, atMs: number): CutPath {
  const { observers, scored, placed, path, lengthMs } = insight;
  const now = placeAt(observers, toScoredMs(scored, atMs));
  if (placed.place === 'tooLittleSeen') return { until: [], after: [], now };
  if (atMs >= lengthMs) {
    return { until: path.map(({ point }) => toPoint(point)), after: [], now: placed };
  }
  const before = path.filter(({ meetingMs }) => meetingMs < atMs);
  const rest = path.filter(({ meetingMs }) => meetingMs >= atMs);
  const here = now.point ? [toPoint(now.point)] : [];
  return {
    until: [...before.map(({ point }) => toPoint(point)), ...here],
    after: [...here, ...rest.map(({ point }) => toPoint(point))],
    now,
  };
}

/** The one axis that hides the place at a meeting time, for too little was seen of it; null: none does, or both do. */
export function missingAxis({ observers, scored }: RoundInsight, atMs: number): Axis | null {
  const [first, ...more] = unseenAxes(observers, toScoredMs(scored, atMs));
  return first && more.length === 0 ? first : null;
}

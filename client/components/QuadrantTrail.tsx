import type { CSSProperties } from 'react';
import { type DrawnPoint, segmentsThrough } from './quadrantPath.ts';

type QuadrantTrailProps = {
  readonly points: readonly DrawnPoint[];
  readonly scale: 'mini' | 'small' | 'medium' | 'large';
};

const STROKES = { mini: 2, small: 2.6, medium: 2.6, large: 2.6 };
const SPOTS = { mini: [8, 5.5], small: [10, 7], medium: [11.5, 8], large: [13, 9] } as const;

/** The way itself: from a ring, fading in from old to new, a dot a minute, to a point with a halo. */
export function QuadrantTrail({ points, scale }: QuadrantTrailProps) {
  const segments = segmentsThrough(points);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const isMini = scale === 'mini';
  const [halo, spot] = SPOTS[scale];
  // Custom properties for the drawing: how many steps there are, and which one this is.
  const step = (i: number) => ({ '--n': Math.max(1, segments.length), '--i': i }) as CSSProperties;
  return (
    <>
      {segments.map((d, i) => (
        <path
          key={d}
          className="path"
          d={d}
          pathLength={1}
          strokeWidth={STROKES[scale]}
          style={{ ...step(i), opacity: 0.2 + (0.8 * (i + 1)) / segments.length }}
        />
      ))}
      {!isMini &&
        points
          .slice(1, -1)
          .map((point, i) => (
            <circle
              key={`${point.x},${point.y}`}
              className="dot spot"
              cx={point.x}
              cy={point.y}
              r={3}
              style={{ ...step(i + 1), opacity: 0.3 + (0.55 * (i + 1)) / (points.length - 2) }}
            />
          ))}
      {!isMini && points.length > 1 && <circle className="start" cx={first.x} cy={first.y} r={5} />}
      <circle
        className="halo spot"
        cx={last.x}
        cy={last.y}
        r={halo}
        style={step(segments.length)}
      />
      <circle className="dot spot" cx={last.x} cy={last.y} r={spot} style={step(segments.length)} />
    </>
  );
}

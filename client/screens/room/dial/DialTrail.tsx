import { useId } from 'react';
import { dottedPath, solidPath, type Trail } from './trail.ts';

type DialTrailProps = {
  readonly trail: Trail;
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** A dot at now, where there is no thumb beside it. */
  readonly hasEnd?: boolean;
};

/** The buyer's own moves of the take so far, fading to the left; dotted where nothing was moved. */
export function DialTrail({ trail, className, width, height, hasEnd = false }: DialTrailProps) {
  const id = useId();
  const end = trail.dotted.at(-1) ?? trail.solid.at(-1);
  const endY = (trail.solid.at(-1)?.y ?? 0.5) * height;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2={width} y2="0">
          <stop offset="0" stopColor="var(--trust)" stopOpacity=".12" />
          <stop offset=".5" stopColor="var(--trust)" stopOpacity=".8" />
          <stop offset="1" stopColor="var(--trust)" />
        </linearGradient>
      </defs>
      <g fill="none" stroke={`url(#${id})`} strokeWidth="2.4" strokeLinecap="round">
        <path d={solidPath(trail, width, height)} vectorEffect="non-scaling-stroke" />
        <path
          d={dottedPath(trail, width, height)}
          strokeDasharray=".1 5.5"
          vectorEffect="non-scaling-stroke"
        />
      </g>
      {hasEnd && end && <circle cx={width} cy={endY} r="3.6" fill="var(--trust)" />}
    </svg>
  );
}

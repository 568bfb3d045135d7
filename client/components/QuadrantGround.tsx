import { useId } from 'react';

type QuadrantGroundProps = {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** How far the middle lines stay from the edge. */
  readonly inset: number;
};

/** The four fields: warm all along the top, cool below to the right, both where they meet. */
export function QuadrantGround({ width, height, radius, inset }: QuadrantGroundProps) {
  const id = useId();
  const [w, h] = [width / 2, height / 2];
  return (
    <>
      <defs>
        <clipPath id={`${id}c`}>
          <rect width={width} height={height} rx={radius} />
        </clipPath>
        <linearGradient id={`${id}g`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" className="gs-t" />
          <stop offset=".5" className="gs-t0" />
          <stop offset=".5" className="gs-g0" />
          <stop offset="1" className="gs-g" />
        </linearGradient>
      </defs>
      <g clipPath={`url(#${id}c)`}>
        <rect className="bg" width={width} height={height} />
        <rect className="bt" width={width} height={h} />
        <rect className="bgoal" x={w} y={h} width={w} height={h} />
        <rect className="gs-m" x={w} width={w} height={h} />
        <rect fill={`url(#${id}g)`} x={w} width={w} height={h} />
      </g>
      <path className="mid" d={`M${w} ${inset}V${height - inset}M${inset} ${h}H${width - inset}`} />
      <rect className="frame" width={width} height={height} rx={radius} />
    </>
  );
}

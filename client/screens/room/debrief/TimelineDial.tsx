import type { DialView } from '#client/state/insight-view.ts';
import type { BelievedPoint } from '#shared/insight/gap.ts';
import { DialLine } from './DialLine.tsx';
import { dialPaths } from './dial-path.ts';

type TimelineDialProps = {
  readonly dial: DialView;
  readonly believed: readonly BelievedPoint[];
  readonly x: (ms: number) => number;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
};

/** The buyer's felt trust below the tags, the seller's belief dashed over it. */
export function TimelineDial({ dial, believed, x, top, height, left, width }: TimelineDialProps) {
  const y = (value: number) => top + (1 - value / 100) * height;
  const bottom = top + height;
  const paths = dialPaths(dial.series, { x, y, bottom });
  const line = believed.map(({ atMs: ms, value }) => `${x(ms).toFixed(1)} ${y(value).toFixed(1)}`);
  const start = dial.series.steps[0]?.value ?? 50;
  return (
    <g>
      <path className="ln" d={`M${left} ${y(50)}H${left + width}`} strokeDasharray="2 4" />
      <path className="base" d={`M${left} ${bottom}H${left + width}`} />
      <DialLine paths={paths} />
      {line.length > 1 && <path className="belief thin" d={`M${line.join('L')}`} />}
      <circle className="cs" cx={x(0)} cy={y(start)} r="4" />
    </g>
  );
}

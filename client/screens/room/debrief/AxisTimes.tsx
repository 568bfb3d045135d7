import { formatClock } from '#client/i18n/format.ts';
import { axisTimes } from './timeline-layout.ts';

type AxisTimesProps = {
  readonly lengthMs: number;
  readonly x: (meetingMs: number) => number;
  readonly width: number;
  readonly y: number;
};

/** The meeting's own times below the lanes. */
export function AxisTimes({ lengthMs, x, width, y }: AxisTimesProps) {
  return axisTimes(lengthMs, width).map((ms, index, all) => (
    <text
      key={ms}
      className="axis"
      x={x(ms)}
      y={y}
      textAnchor={index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}
    >
      {formatClock(ms)}
    </text>
  ));
}

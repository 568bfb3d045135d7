import type { PlacedLanes } from './timeline-layout.ts';

type LaneRowsProps = {
  readonly placed: PlacedLanes;
  /** Where the lines begin and end, px. */
  readonly left: number;
  readonly right: number;
};

/** The line of each lane, without what stands on it. */
export function LaneRows({ placed, left, right }: LaneRowsProps) {
  return placed.lanes.map(({ lane, baseY }) => (
    <path
      key={lane.key}
      className="base"
      d={`M${left} ${baseY}H${right}`}
      strokeDasharray={lane.kind === 'late' ? '2 4' : undefined}
    />
  ));
}

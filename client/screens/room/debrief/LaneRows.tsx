import { commonText } from '#client/i18n/areas/common.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import type { StageState } from '#shared/round/state.ts';
import type { TagLane } from './timeline-lanes.ts';
import { type PlacedLanes, shortLaneName } from './timeline-layout.ts';

type LaneRowsProps = {
  readonly placed: PlacedLanes;
  readonly stage: StageState;
  readonly callOf: (person: string) => string;
  readonly isNarrow: boolean;
  /** Where the lines begin and end, px. */
  readonly left: number;
  readonly right: number;
};

/** The names of the lanes and their lines, without what stands on them. */
export function LaneRows({ placed, stage, callOf, isNarrow, left, right }: LaneRowsProps) {
  const text = useText(debriefText);
  const common = useText(commonText);
  const smallOf = ({ kind, person }: TagLane): string => {
    if (kind === 'late') return text.laneNotCounted;
    if (stage.people[person ?? '']?.isSimulated) return common.simulated;
    return kind === 'instructor' ? text.laneInstructor : '';
  };
  const nameOf = ({ kind, person }: TagLane): string => {
    if (kind === 'late') return text.laneLate;
    if (kind === 'buyer') return text.laneBuyer;
    const name = callOf(person ?? '');
    return isNarrow ? name : shortLaneName(name, left);
  };
  return placed.lanes.map(({ lane, baseY, labelY }) => {
    const small = smallOf(lane);
    return (
      <g key={lane.key}>
        <text className="lnm" x={isNarrow ? left : 0} y={labelY}>
          {nameOf(lane)}
          {small && (
            <tspan className="axis" dx={isNarrow ? 6 : 0} {...(isNarrow ? {} : { x: 0, dy: 15 })}>
              {small}
            </tspan>
          )}
        </text>
        <path
          className="base"
          d={`M${left} ${baseY}H${right}`}
          strokeDasharray={lane.kind === 'late' ? '2 4' : undefined}
        />
      </g>
    );
  });
}

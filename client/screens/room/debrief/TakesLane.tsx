import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import type { StageState } from '#shared/round/state.ts';

type LaneProps = {
  readonly stage: StageState;
  readonly x: (ms: number) => number;
  readonly top: number;
  readonly isNarrow: boolean;
};

/** The takes of the scene side by side; a redo has no meeting time and is not among them. */
export function TakesLane({ stage, x, top, isNarrow }: LaneProps) {
  const text = useText(debriefText);
  const takes = stage.takes.filter(({ because }) => because !== 'redo');
  const width = 22;
  return (
    <g>
      {!isNarrow && (
        <text className="lnm" x="0" y={top + 15}>
          {text.laneSteps}
        </text>
      )}
      {takes.map(({ take, meetingFromMs }, index) => {
        const from = x(meetingFromMs);
        const to = x(takes[index + 1]?.meetingFromMs ?? Number.POSITIVE_INFINITY);
        const isRoomy = to - from > 70;
        return (
          <g key={take}>
            <rect
              className="phase"
              x={from + 1}
              y={top}
              width={Math.max(2, to - from - 2)}
              height={width}
              rx="5"
            />
            {isRoomy && (
              <text x={from + 9} y={top + 15}>
                {text.laneTake({ take })}
              </text>
            )}
          </g>
        );
      })}
      {stage.rewound.map(({ fromMs, toMs }) => (
        <rect
          key={fromMs}
          className="gone"
          x={x(fromMs)}
          y={top}
          width={Math.max(1, x(toMs) - x(fromMs))}
          height={width}
        >
          <title>{text.notScored}</title>
        </rect>
      ))}
    </g>
  );
}

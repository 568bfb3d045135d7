import { commonText } from '#client/i18n/areas/common.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Axis } from './axis.ts';

type StepsLaneProps = {
  readonly axis: Axis;
  readonly top: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Server time, ms. */
  readonly onGo: (serverMs: number) => void;
};

/** The least room beside a phase's name, and the widest a letter of it is on an average, px. */
const PADDING = 18;
const LETTER = 7;

/** The phases of the round side by side: a press leads to the start of one. */
export function StepsLane({ axis, top, height, isNarrow, onGo }: StepsLaneProps) {
  const text = useText(replayText);
  const common = useText(commonText);
  const phases = {
    brief: common.phaseBrief,
    meeting: common.phaseMeeting,
    reflect: common.phaseReflect,
    debrief: common.phaseDebrief,
  };
  return (
    <>
      {!isNarrow && (
        <text className="lnm" x="0" y={top + 16}>
          {text.steps}
        </text>
      )}
      {axis.parts.map(({ phase, fromMs, x, width, isNow }) => (
        // biome-ignore lint/a11y/useSemanticElements: a part of an svg that leads somewhere
        <g
          key={phase}
          className="stp"
          role="button"
          tabIndex={0}
          aria-label={
            isNow ? text.stepNow({ phase: phases[phase] }) : text.toPhase({ phase: phases[phase] })
          }
          onClick={() => onGo(fromMs)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            event.stopPropagation();
            onGo(fromMs);
          }}
        >
          <rect
            className={isNow ? 'phase on' : 'phase'}
            x={x}
            y={top}
            width={Math.max(2, width)}
            height={height}
            rx="5"
          />
          {width > PADDING + LETTER * phases[phase].length && (
            <text className="pht" x={x + 9} y={top + 16}>
              {phases[phase]}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

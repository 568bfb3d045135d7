import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { DialView } from '#client/state/insight-view.ts';
import { dialAt } from '#shared/insight/dial.ts';
import type { DialChange } from '#shared/insight/dial-turns.ts';
import { DialLine } from '../debrief/DialLine.tsx';
import { dialPaths } from '../debrief/dial-path.ts';
import { dialWord } from '../dial/dial-value.ts';
import { labelledTurns } from './curve-labels.ts';

type OwnCurveProps = {
  readonly dial: DialView;
  readonly lengthMs: number;
};

const WIDTH = 456;
const HEIGHT = 218;

/** The buyer's own dial without figures: where it turned, in words with their times. */
export function OwnCurve({ dial, lengthMs }: OwnCurveProps) {
  const text = useText(turnsText);
  const meeting = useText(meetingText);
  const common = useText(commonText);
  const x = (ms: number) => (ms / Math.max(1, lengthMs)) * WIDTH;
  const y = (value: number) => (1 - value / 100) * HEIGHT;
  const paths = dialPaths(dial.series, { x, y, bottom: HEIGHT });
  const wayOf = ({ delta }: DialChange) => (delta > 0 ? text.more : text.less);
  const start = dial.series.steps[0]?.value ?? 50;
  const end = dialAt(dial.series, lengthMs);
  const word = (value: number) => meeting.dialWords[dialWord(value)].toLocaleLowerCase();
  const label = text.curveLabel({
    start: word(start),
    end: word(end),
    turns: dial.turns
      .map((turn) => text.curveTurn({ way: wayOf(turn), time: formatClock(turn.atMs) }))
      .join(', '),
  });
  return (
    <svg
      className="lanes dialc"
      viewBox={`-2 -6 ${WIDTH + 6} ${HEIGHT + 34}`}
      width="100%"
      role="img"
      aria-label={label}
    >
      <path className="ln" d={`M0 0H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
      <path className="ln" d={`M0 ${HEIGHT / 2}H${WIDTH}`} strokeDasharray="2 4" />
      <DialLine paths={paths} />
      {labelledTurns(dial.turns, x).map((turn) => (
        <TurnLabel
          key={turn.atMs}
          x={x(turn.untilMs)}
          y={y(turn.to)}
          way={wayOf(turn)}
          turn={turn}
        />
      ))}
      <circle className="cs" cx="0" cy={y(start)} r="4.5" />
      <circle className="ce" cx={WIDTH} cy={y(end)} r="5" />
      <text className="axis" x="4" y="16">
        {common.open}
      </text>
      <text className="axis" x="4" y={HEIGHT - 8}>
        {common.guarded}
      </text>
      <text className="axis" x="0" y={HEIGHT + 22}>
        {formatClock(0)}
      </text>
      <text className="axis" x={WIDTH / 2} y={HEIGHT + 22} textAnchor="middle">
        {formatClock(lengthMs / 2)}
      </text>
      <text className="axis" x={WIDTH} y={HEIGHT + 22} textAnchor="end">
        {formatClock(lengthMs)}
      </text>
    </svg>
  );
}

type TurnLabelProps = {
  readonly x: number;
  readonly y: number;
  readonly way: string;
  readonly turn: DialChange;
};

/** A turn of the dial: a dot, and the word on the side where there is room. */
function TurnLabel({ x, y, way, turn }: TurnLabelProps) {
  // On the side the curve came from there is only air.
  const isAbove = turn.delta > 0 ? y > 62 : y > HEIGHT - 62;
  const end = isAbove ? y - 16 : y + 16;
  const at = Math.min(WIDTH - 20, Math.max(20, x));
  return (
    <g>
      <path className="tk" d={`M${x} ${y}V${end}`} />
      <circle className="td" cx={x} cy={y} r="5" />
      <text className="tw" x={at} y={isAbove ? end - 23 : end + 16} textAnchor="middle">
        {way}
      </text>
      <text className="axis" x={at} y={isAbove ? end - 7 : end + 32} textAnchor="middle">
        {formatClock(turn.atMs)}
      </text>
    </g>
  );
}

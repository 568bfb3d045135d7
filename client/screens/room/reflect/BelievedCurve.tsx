import { commonText } from '#client/i18n/areas/common.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { playedMs } from '#shared/round/clock.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { CurvePoint, pointTop } from './CurvePoint.tsx';

const POINTS = [0, 1, 2, 3] as const;
const WIDTH = 300;
const HEIGHT = 100;

/** The seller's guess of the buyer's trust over the meeting. A point that nobody moved is no answer. */
export function BelievedCurve({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const common = useText(commonText);
  const name = useView(room, (view) => characterName(view, 'buyer'));
  const curve = useView(room, (view) => ownSeat(view).curve);
  const lengthMs = useView(room, ({ state }) => playedMs(state.stage, room.source.nowMs()));
  const answered = POINTS.filter((point) => curve[point] !== undefined);
  const line = answered
    .map((point) => `${(point / 3) * WIDTH} ${pointTop(curve[point] ?? 0)}`)
    .join('L');
  return (
    <section className="ocv">
      <h2>{text.curveTitle({ name })}</h2>
      <p className="hint">{text.curveHint}</p>
      <div className="cv">
        <div className="cvi">
          <svg
            className="lanes"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {answered.length > 1 && (
              <path className="belief" d={`M${line}`} vectorEffect="non-scaling-stroke" />
            )}
          </svg>
          {POINTS.map((point) => (
            <CurvePoint
              key={point}
              room={room}
              point={point}
              value={curve[point] ?? null}
              label={text.curvePoint({ name, time: formatClock((point / 3) * lengthMs) })}
            />
          ))}
        </div>
        <span className="e1">{common.open}</span>
        <span className="e2">{common.guarded}</span>
      </div>
      <p className="tks num" aria-hidden="true">
        {POINTS.map((point) => (
          <i key={point} style={{ left: `${(point / 3) * 100}%` }}>
            {formatClock((point / 3) * lengthMs)}
          </i>
        ))}
      </p>
    </section>
  );
}

import { useId, useRef } from 'react';
import { useWidth } from '#client/components/useWidth.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoundInsight } from '#client/state/insight-view.ts';
import { dialAt } from '#shared/insight/dial.ts';
import { dialPaths } from './dial-path.ts';
import { type Playhead, usePlayheadAt } from './usePlayhead.ts';

type GapChartProps = {
  readonly insight: RoundInsight;
  readonly seller: string;
  readonly buyer: string;
  readonly label: string;
  readonly playhead: Playhead;
  /** Draws itself once, from left to right. */
  readonly isDrawn: boolean;
};

const HEIGHT = 204;
const TOP = 12;
const LEGEND_PX = 118;
const UNPLACED_PX = 454;

/** Felt solid and warm, believed dashed in ink, the hatch between them, and the largest gap in words. */
export function GapChart({ insight, seller, buyer, label, playhead, isDrawn }: GapChartProps) {
  const text = useText(debriefText);
  const common = useText(commonText);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, UNPLACED_PX) ?? UNPLACED_PX;
  const { dial, believed, gap, largestGap, lengthMs } = insight;
  if (!dial) return null;
  const isWide = width >= 420;
  const plot = width - (isWide ? LEGEND_PX : 8);
  const x = (ms: number) => (ms / Math.max(1, lengthMs)) * plot;
  const y = (value: number) => TOP + (1 - value / 100) * HEIGHT;
  const bottom = TOP + HEIGHT;
  const paths = dialPaths(dial.series, { x, y, bottom });
  const points = believed.map((point) => ({ x: x(point.atMs), y: y(point.value) }));
  const line = points.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('L');
  const over = gap.map((here) => `${x(here.atMs).toFixed(1)} ${y(here.believed).toFixed(1)}`);
  const under = gap
    .toReversed()
    .map((here) => `${x(here.atMs).toFixed(1)} ${y(here.felt).toFixed(1)}`);
  const endFelt = y(dialAt(dial.series, lengthMs));
  const last = points.at(-1);
  const endBelieved = last?.y ?? endFelt;
  // The two names at the right never stand on each other.
  const isFeltAbove = endFelt <= endBelieved;
  const apart = Math.max(0, 26 - Math.abs(endFelt - endBelieved)) / 2;
  return (
    <div ref={frame} className="gpf">
      <svg
        className="lanes gapc"
        viewBox={`-6 0 ${width + 6} ${bottom + 30}`}
        width="100%"
        height={bottom + 30}
        role="img"
        aria-label={label}
        data-drawn={isDrawn || undefined}
      >
        <defs>
          <pattern
            id={id}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" className="hatch-l" />
          </pattern>
        </defs>
        <path className="ln" d={`M0 ${TOP}H${plot}M0 ${bottom}H${plot}`} />
        <path className="ln" d={`M0 ${y(50)}H${plot}`} strokeDasharray="2 4" />
        <g className="draw">
          {gap.length > 1 && (
            <path d={`M${over.join('L')}L${under.join('L')}Z`} fill={`url(#${id})`} opacity=".9" />
          )}
          {points.length > 1 && <path className="belief" d={`M${line}`} />}
          <path className="felt" d={paths.solid} />
          {paths.dotted && <path className="felt" strokeDasharray=".1 5.6" d={paths.dotted} />}
          {points.length === 1 && points[0] && (
            <circle className="bp" cx={points[0].x} cy={points[0].y} r="4" />
          )}
        </g>
        {largestGap && Math.abs(largestGap.gap) >= 1 && (
          <Largest
            x={x(largestGap.atMs)}
            from={y(largestGap.believed)}
            to={y(largestGap.felt)}
            plot={plot}
            words={text.pointsApart({ points: Math.abs(Math.round(largestGap.gap)) })}
            time={text.atTime({ time: formatClock(largestGap.atMs) })}
          />
        )}
        <circle className="fe" cx={plot} cy={endFelt} r="4" />
        {last && <circle className="bp" cx={last.x} cy={last.y} r="3.5" />}
        {isWide && (
          <>
            <text className="nf" x={plot + 10} y={endFelt + 4 + (isFeltAbove ? -apart : apart)}>
              {text.felt({ name: buyer })}
            </text>
            {last && (
              <text
                className="nb"
                x={plot + 10}
                y={endBelieved + 4 + (isFeltAbove ? apart : -apart)}
              >
                {text.believed({ name: seller })}
              </text>
            )}
          </>
        )}
        {[0, 0.5, 1].map((share) => (
          <text
            key={share}
            className="axis"
            x={share * plot}
            y={bottom + 24}
            textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {formatClock(share * lengthMs)}
          </text>
        ))}
        <text className="axis ends" x="0" y={TOP + 14}>
          {common.open}
        </text>
        <text className="axis ends" x="0" y={bottom - 6}>
          {common.guarded}
        </text>
        <GapNow
          playhead={playhead}
          lengthMs={lengthMs}
          toX={x}
          toY={(ms) => y(dialAt(dial.series, ms))}
          bottom={bottom}
        />
      </svg>
      {!isWide && (
        <p className="lg1">
          <span>
            <i className="kf" />
            {text.felt({ name: buyer })}
          </span>
          {last && (
            <span>
              <i className="kb" />
              {text.believed({ name: seller })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

type GapNowProps = {
  readonly playhead: Playhead;
  readonly lengthMs: number;
  readonly toX: (meetingMs: number) => number;
  readonly toY: (meetingMs: number) => number;
  readonly bottom: number;
};

/** Where the playhead stands: alone drawn again while it moves. */
function GapNow({ playhead, lengthMs, toX, toY, bottom }: GapNowProps) {
  const atMs = usePlayheadAt(playhead);
  if (atMs >= lengthMs) return null;
  return (
    <>
      <circle className="cn" cx={toX(atMs)} cy={toY(atMs)} r="6" />
      <path className="tri" d={`M${toX(atMs) - 5} ${bottom + 9}h10l-5-7Z`} />
    </>
  );
}

type LargestProps = {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly plot: number;
  readonly words: string;
  readonly time: string;
};

/** The widest place: a line between the curves, and the words where there is room. */
function Largest({ x, from, to, plot, words, time }: LargestProps) {
  const low = Math.max(from, to);
  const high = Math.min(from, to);
  const isBelow = low + 44 < TOP + HEIGHT - 14;
  const textY = isBelow ? low + 20 : Math.max(TOP + 26, high - 24);
  const textX = Math.min(plot - 48, Math.max(48, x));
  return (
    <g className="lgp">
      <path d={`M${x} ${from}V${to}M${x - 4} ${from}h8M${x - 4} ${to}h8`} />
      <text className="tw" x={textX} y={textY} textAnchor="middle">
        {words}
      </text>
      <text className="axis" x={textX} y={textY + 16} textAnchor="middle">
        {time}
      </text>
    </g>
  );
}

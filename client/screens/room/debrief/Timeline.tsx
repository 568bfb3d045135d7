import { type ReactNode, useRef } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { DialView } from '#client/state/insight-view.ts';
import type { BelievedPoint } from '#shared/insight/gap.ts';
import type { StageState, Tag } from '#shared/round/state.ts';
import { useTagName } from '../pad/useTagName.ts';
import { useWidth } from '../pad/useWidth.ts';
import { TakesLane } from './TakesLane.tsx';
import { TalkLane } from './TalkLane.tsx';
import { TimelineDial } from './TimelineDial.tsx';
import { TimelineMark, walkMarks } from './TimelineMark.tsx';
import type { TagLane } from './timeline-lanes.ts';
import { axisTimes, placeLanes, shortLaneName } from './timeline-layout.ts';

type TimelineProps = {
  readonly stage: StageState;
  readonly lanes: readonly TagLane[];
  readonly dial: DialView | null;
  readonly believed: readonly BelievedPoint[];
  readonly lengthMs: number;
  /** Meeting time of the line across all lanes. */
  readonly atMs: number;
  /** How people of this round are called, by id. */
  readonly callOf: (person: string) => string;
  /** Whose trust the dial tells. */
  readonly buyerName: string;
  readonly label: string;
  readonly chosenTag?: string | null;
  readonly onTag?: (tag: Tag) => void;
  /** The playhead as a control; without it a line at now. */
  readonly playhead?: (plot: Plot) => ReactNode;
  readonly hasTalk?: boolean;
};

/** The plot in px: what a playhead is drawn from. */
export type Plot = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
};

const RIGHT = 10;
const DIAL_HEIGHT = 76;
const NARROW_PX = 500;

/** The lanes of a meeting on one axis of time: takes, talk, tags by observer, signals, dial. */
export function Timeline({
  stage,
  lanes,
  dial,
  believed,
  lengthMs,
  atMs,
  callOf,
  buyerName,
  label,
  chosenTag = null,
  onTag,
  playhead,
  hasTalk = true,
}: TimelineProps) {
  const text = useText(debriefText);
  const common = useText(commonText);
  const tagName = useTagName();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 1392);
  const isNarrow = width < NARROW_PX;
  const left = isNarrow ? 8 : Math.min(132, Math.round(width * 0.16));
  const plotWidth = width - left - RIGHT;
  const x = (ms: number) =>
    left + (Math.min(Math.max(0, ms), lengthMs) / Math.max(1, lengthMs)) * plotWidth;
  const hasTakes = stage.takes.length > 1;
  const isText = hasTalk && stage.opening?.mode === 'text';
  // The playhead's cap stands above the lanes; a line at now needs less.
  const takesTop = playhead ? 26 : 12;
  const talkTop = takesTop + (hasTakes ? 30 : 0);
  const lanesTop = talkTop + (isText ? (isNarrow ? 50 : 38) : 0);
  const placed = placeLanes(lanes, { top: lanesTop, left, width: plotWidth, lengthMs, isNarrow });
  const dialTop = placed.bottom + (isNarrow ? 18 : 8);
  const bottom = dialTop + (dial ? DIAL_HEIGHT : 0);
  const height = bottom + 26;
  const plot: Plot = { left, width: plotWidth, top: 24, bottom };
  const names = {
    late: { name: text.laneLate, small: text.laneNotCounted },
    buyer: { name: text.laneBuyer, small: '' },
  };
  const marks = placed.lanes.flatMap((one) => one.marks);
  const stop = marks.find(({ tag }) => tag.tagId === chosenTag) ?? marks[0];
  return (
    <div ref={frame} className="tlf">
      {/* biome-ignore lint/a11y/useSemanticElements: marks in an svg, one tab stop, arrows walk */}
      <svg
        className="lanes tline"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={label}
        onKeyDown={walkMarks}
      >
        {hasTakes && <TakesLane stage={stage} x={x} top={takesTop} isNarrow={isNarrow} />}
        {isText && <TalkLane stage={stage} x={x} top={talkTop} atMs={atMs} isNarrow={isNarrow} />}
        {placed.lanes.map(({ lane, baseY, labelY }) => {
          const isOwn = lane.kind === 'observer' || lane.kind === 'instructor';
          const words = isOwn
            ? {
                name: callOf(lane.person ?? ''),
                small: stage.people[lane.person ?? '']?.isSimulated
                  ? common.simulated
                  : lane.kind === 'instructor'
                    ? text.laneInstructor
                    : '',
              }
            : names[lane.kind === 'late' ? 'late' : 'buyer'];
          return (
            <g key={lane.key}>
              <text className="lnm" x={isNarrow ? left : 0} y={labelY}>
                {isOwn && !isNarrow ? shortLaneName(words.name, left) : words.name}
                {words.small && (
                  <tspan
                    className="axis"
                    dx={isNarrow ? 6 : 0}
                    {...(isNarrow ? {} : { x: 0, dy: 15 })}
                  >
                    {words.small}
                  </tspan>
                )}
              </text>
              <path
                className="base"
                d={`M${left} ${baseY}H${left + plotWidth}`}
                strokeDasharray={lane.kind === 'late' ? '2 4' : undefined}
              />
            </g>
          );
        })}
        {dial && (
          <TimelineDial
            dial={dial}
            believed={believed}
            x={x}
            top={dialTop}
            height={DIAL_HEIGHT}
            left={left}
            width={plotWidth}
            atMs={atMs}
            name={buyerName}
            isNarrow={isNarrow}
          />
        )}
        {axisTimes(lengthMs, plotWidth).map((ms, index, all) => (
          <text
            key={ms}
            className="axis"
            x={x(ms)}
            y={height - 6}
            textAnchor={index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}
          >
            {formatClock(ms)}
          </text>
        ))}
        {playhead ? (
          playhead(plot)
        ) : (
          <>
            <path className="ph-line" d={`M${x(atMs).toFixed(1)} 8V${bottom}`} />
            <circle className="ph-cap" cx={x(atMs).toFixed(1)} cy="8" r="4" />
          </>
        )}
        {marks.map((mark) => (
          <TimelineMark
            key={`${mark.tag.person} ${mark.tag.tagId}`}
            mark={mark}
            name={`${callOf(mark.tag.person)}, ${tagName(mark.tag.code)}${signOf(mark.tag, common)}, ${formatClock(mark.tag.meetingMs)}`}
            isLate={mark.tag.isLate}
            isAfter={mark.tag.meetingMs > atMs}
            isChosen={mark.tag.tagId === chosenTag}
            isTabStop={mark === stop}
            {...(onTag ? { onChoose: () => onTag(mark.tag) } : {})}
          />
        ))}
      </svg>
    </div>
  );
}

function signOf(
  { code }: Tag,
  common: {
    readonly trustAdded: string;
    readonly trustTaken: string;
    readonly goalAdded: string;
    readonly goalTaken: string;
  },
): string {
  if (code.kind !== 'behaviour') return '';
  const isTrust = 'RALP'.includes(code.dimension);
  if (code.polarity === 1) return `, ${isTrust ? common.trustAdded : common.goalAdded}`;
  return `, ${isTrust ? common.trustTaken : common.goalTaken}`;
}

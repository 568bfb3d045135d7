import { memo, useMemo, useRef } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { DialView } from '#client/state/insight-view.ts';
import type { StageState, Tag } from '#shared/round/state.ts';
import { TimelineDial } from '../room/debrief/TimelineDial.tsx';
import { TimelineMark, walkMarks } from '../room/debrief/TimelineMark.tsx';
import { talkBars } from '../room/debrief/talk-bars.ts';
import type { TagLane } from '../room/debrief/timeline-lanes.ts';
import { axisTimes, placeLanes, shortLaneName } from '../room/debrief/timeline-layout.ts';
import { useTagName } from '../room/pad/useTagName.ts';
import { useWidth } from '../room/pad/useWidth.ts';
import { type Axis, axisOf } from './axis.ts';
import { ReplayPlayhead } from './ReplayPlayhead.tsx';
import type { ReplayClock } from './useReplayClock.ts';

/** What the lanes show: of the whole round, or of what one person could see until now. */
export type LaneParts = {
  readonly stage: StageState;
  /** The stage to its end: the axis is as long as the round was, wherever the playhead stands. */
  readonly axisStage: StageState;
  readonly lanes: readonly TagLane[];
  readonly dial: DialView | null;
};

type ReplayLanesProps = LaneParts & {
  readonly clock: ReplayClock;
  readonly callOf: (person: string) => string;
  readonly label: string;
  readonly onTag?: (tag: Tag) => void;
};

const RIGHT = 8;
const STEPS_TOP = 24;
const STEPS_HEIGHT = 24;
const DIAL_HEIGHT = 52;
const NARROW_PX = 520;
const BAR_WIDTH = 7;

/** Steps, talk, tags, signals and dial on one line of time. The step under the playhead is drawn wide. */
export function ReplayLanes(props: ReplayLanesProps) {
  const { clock, stage, axisStage, lanes, dial, callOf, label, onTag } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 880);
  const isNarrow = width < NARROW_PX;
  const left = isNarrow ? 8 : Math.min(104, Math.round(width * 0.13));
  const phase = axisOf(axisStage, clock.toMs, clock.atMs, { left, width: width - left - RIGHT });
  // The drawing changes when the playhead enters another phase, not with each of its steps.
  const key = phase.parts.map(({ x, isNow }) => `${Math.round(x)}${isNow}`).join();
  const axis = useMemo(() => phase, [key, axisStage, clock.toMs]);
  const isText = stage.opening?.mode === 'text';
  const talkTop = STEPS_TOP + STEPS_HEIGHT + 14;
  const lanesTop = talkTop + (isText ? (isNarrow ? 50 : 38) : 0);
  const { x, width: plotWidth, lengthMs } = axis.meeting;
  const placed = useMemo(
    () => placeLanes(lanes, { top: lanesTop, left: x, width: plotWidth, lengthMs, isNarrow }),
    [lanes, lanesTop, x, plotWidth, lengthMs, isNarrow],
  );
  const dialTop = placed.bottom + (isNarrow ? 18 : 8);
  const bottom = dialTop + (dial ? DIAL_HEIGHT : 0);
  return (
    <div ref={frame} className="lw">
      {/* biome-ignore lint/a11y/useSemanticElements: marks in an svg, one tab stop, arrows walk */}
      <svg
        className="lanes tline"
        viewBox={`0 0 ${width} ${bottom + 26}`}
        width={width}
        height={bottom + 26}
        role="group"
        aria-label={label}
        onKeyDown={walkMarks}
      >
        <Drawing
          axis={axis}
          stage={stage}
          placed={placed}
          dial={dial}
          callOf={callOf}
          isNarrow={isNarrow}
          left={left}
          right={width - RIGHT}
          talkTop={talkTop}
          dialTop={dialTop}
          bottom={bottom}
          onGo={clock.go}
          {...(onTag ? { onTag } : {})}
        />
        <ReplayPlayhead clock={clock} stage={axisStage} axis={axis} bottom={bottom} />
      </svg>
    </div>
  );
}

type DrawingProps = {
  readonly axis: Axis;
  readonly stage: StageState;
  readonly placed: ReturnType<typeof placeLanes>;
  readonly dial: DialView | null;
  readonly callOf: (person: string) => string;
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly talkTop: number;
  readonly dialTop: number;
  readonly bottom: number;
  readonly onGo: (serverMs: number) => void;
  readonly onTag?: (tag: Tag) => void;
};

/** Everything but the playhead: drawn once for a phase, however fast the playhead moves. */
const Drawing = memo(function Drawing(props: DrawingProps) {
  const { axis, stage, placed, dial, callOf, isNarrow, left, right, talkTop, dialTop, bottom } =
    props;
  const { onGo, onTag } = props;
  const text = useText(debriefText);
  const words = useText(replayText);
  const common = useText(commonText);
  const tagName = useTagName();
  const { meeting } = axis;
  const toX = (meetingMs: number) =>
    meeting.x +
    (Math.min(meetingMs, meeting.lengthMs) / Math.max(1, meeting.lengthMs)) * meeting.width;
  const phases = {
    brief: common.phaseBrief,
    meeting: common.phaseMeeting,
    reflect: common.phaseReflect,
    debrief: common.phaseDebrief,
  };
  const cast = stage.opening?.scenario.cast;
  const firstOf = (role: 'seller' | 'buyer') => cast?.[role].name.split(' ')[0] ?? '';
  const marks = placed.lanes.flatMap((one) => one.marks);
  const buyer = stage.tenures.findLast(({ role }) => role === 'buyer')?.person ?? null;
  return (
    <>
      {!isNarrow && (
        <text className="lnm" x="0" y={STEPS_TOP + 16}>
          {words.steps}
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
            isNow
              ? words.stepNow({ phase: phases[phase] })
              : words.toPhase({ phase: phases[phase] })
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
            y={STEPS_TOP}
            width={Math.max(2, width)}
            height={STEPS_HEIGHT}
            rx="5"
          />
          {width > 18 + 7 * phases[phase].length && (
            <text className="pht" x={x + 9} y={STEPS_TOP + 16}>
              {phases[phase]}
            </text>
          )}
        </g>
      ))}
      {stage.opening?.mode === 'text' && (
        <g>
          {(['seller', 'buyer'] as const).map((role, row) => (
            <text
              key={role}
              className="lnm"
              x={isNarrow ? left + row * 60 : 0}
              y={talkTop + (isNarrow ? 9 : 9 + row * 16)}
            >
              {firstOf(role)}
            </text>
          ))}
          {talkBars(stage.lines).map(({ lineId, role, fromMs, toMs }) => (
            <rect
              key={lineId}
              className={role === 'seller' ? 'sp-s' : 'sp-b'}
              x={toX(fromMs)}
              y={talkTop + (isNarrow ? 16 : 0) + (role === 'seller' ? 0 : 15)}
              width={Math.max(2, toX(toMs) - toX(fromMs))}
              height="9"
              rx="2.5"
            />
          ))}
          {stage.lines
            .filter(({ meetingMs }) => meetingMs === null)
            .map(({ lineId, role, atMs }) => (
              <rect
                key={lineId}
                className="sp-o"
                x={Math.min(axis.xOf(atMs), right - BAR_WIDTH)}
                y={talkTop + (isNarrow ? 16 : 0) + (role === 'buyer' ? 15 : 0)}
                width={BAR_WIDTH}
                height="9"
                rx="2.5"
              />
            ))}
        </g>
      )}
      {placed.lanes.map(({ lane, baseY, labelY }) => {
        const isOwn = lane.kind === 'observer' || lane.kind === 'instructor';
        const name = isOwn
          ? callOf(lane.person ?? '')
          : lane.kind === 'late'
            ? text.laneLate
            : text.laneBuyer;
        const small =
          lane.kind === 'late'
            ? text.laneNotCounted
            : stage.people[lane.person ?? '']?.isSimulated
              ? common.simulated
              : lane.kind === 'instructor'
                ? text.laneInstructor
                : '';
        return (
          <g key={lane.key}>
            <text className="lnm" x={isNarrow ? left : 0} y={labelY}>
              {isOwn && !isNarrow ? shortLaneName(name, left) : name}
              {small && (
                <tspan
                  className="axis"
                  dx={isNarrow ? 6 : 0}
                  {...(isNarrow ? {} : { x: 0, dy: 15 })}
                >
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
      })}
      {dial && (
        <TimelineDial
          dial={dial}
          believed={[]}
          x={toX}
          top={dialTop}
          height={DIAL_HEIGHT}
          left={meeting.x}
          width={meeting.width}
          labelX={isNarrow ? left : 0}
          atMs={null}
          name={buyer === null ? '' : callOf(buyer)}
          isNarrow={isNarrow}
        />
      )}
      {meeting.width > 0 &&
        axisTimes(meeting.lengthMs, meeting.width).map((ms, index, all) => (
          <text
            key={ms}
            className="axis"
            x={toX(ms)}
            y={bottom + 20}
            textAnchor={index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}
          >
            {formatClock(ms)}
          </text>
        ))}
      <rect
        className="scrub"
        data-scrub
        x={left}
        y={talkTop - 6}
        width={right - left}
        height={Math.max(0, bottom - talkTop + 6)}
      />
      {marks.map((mark, index) => (
        <TimelineMark
          key={`${mark.tag.person} ${mark.tag.tagId}`}
          mark={mark}
          name={`${callOf(mark.tag.person)}, ${tagName(mark.tag.code)}, ${formatClock(mark.tag.meetingMs)}`}
          isLate={mark.tag.isLate}
          isAfter={false}
          isChosen={false}
          isTabStop={index === 0}
          {...(onTag ? { onChoose: () => onTag(mark.tag) } : {})}
        />
      ))}
      {!isNarrow && meeting.width > 0 && (
        <path
          className="edge"
          d={`M${meeting.x} ${talkTop - 6}V${bottom}M${meeting.x + meeting.width} ${talkTop - 6}V${bottom}`}
        />
      )}
    </>
  );
});

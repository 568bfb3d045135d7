import { memo } from 'react';
import type { DialView } from '#client/state/insight-view.ts';
import type { StageState, Tag } from '#shared/round/state.ts';
import { AxisTimes } from '../room/debrief/AxisTimes.tsx';
import { LaneRows } from '../room/debrief/LaneRows.tsx';
import { dragging } from '../room/debrief/LanesOver.tsx';
import { BUYER_BELOW, barTop, TalkLane } from '../room/debrief/TalkLane.tsx';
import { TimelineDial } from '../room/debrief/TimelineDial.tsx';
import { TimelineMarks } from '../room/debrief/TimelineMarks.tsx';
import type { PlacedLanes } from '../room/debrief/timeline-layout.ts';
import type { Axis } from './axis.ts';
import { StepsLane } from './StepsLane.tsx';

/** Where everything of the lanes stands, px. */
export type LanesLayout = {
  readonly axis: Axis;
  readonly placed: PlacedLanes;
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly talkTop: number;
  readonly dialTop: number;
  readonly bottom: number;
};

/** Where the steps stand, px. */
export const STEPS = { top: 24, height: 24 } as const;
/** How high the dial is drawn, px. */
export const DIAL_HEIGHT = 52;
/** A line outside the scene has no length: its bar is so wide, px. */
const OUTSIDE_WIDTH = 7;

type ReplayDrawingProps = {
  readonly layout: LanesLayout;
  readonly stage: StageState;
  readonly dial: DialView | null;
  readonly callOf: (person: string) => string;
  readonly chosenTag: string | null;
  readonly onGo: (serverMs: number) => void;
  readonly onTag: ((tag: Tag) => void) | null;
};

/** Everything but the playhead: drawn once for a phase, however fast the playhead moves. */
export const ReplayDrawing = memo(function ReplayDrawing(props: ReplayDrawingProps) {
  const { layout, stage, dial, callOf, chosenTag, onGo, onTag } = props;
  const { axis, placed, isNarrow, left, right, talkTop, dialTop, bottom } = layout;
  const { meeting } = axis;
  const toX = (meetingMs: number) =>
    meeting.x +
    (Math.min(meetingMs, meeting.lengthMs) / Math.max(1, meeting.lengthMs)) * meeting.width;
  return (
    <>
      <StepsLane
        axis={axis}
        top={STEPS.top}
        height={STEPS.height}
        isNarrow={isNarrow}
        onGo={onGo}
      />
      {stage.opening?.mode === 'text' && (
        <>
          <TalkLane stage={stage} x={toX} top={talkTop} isNarrow={isNarrow} />
          {stage.lines
            .filter(({ meetingMs }) => meetingMs === null)
            .map(({ lineId, role, atMs }) => (
              <rect
                key={lineId}
                className="sp-o"
                x={Math.min(axis.xOf(atMs), right - OUTSIDE_WIDTH)}
                y={barTop(talkTop, isNarrow) + (role === 'buyer' ? BUYER_BELOW : 0)}
                width={OUTSIDE_WIDTH}
                height="9"
                rx="2.5"
              />
            ))}
        </>
      )}
      <LaneRows placed={placed} left={left} right={right} />
      {dial && (
        <TimelineDial
          dial={dial}
          believed={[]}
          x={toX}
          top={dialTop}
          height={DIAL_HEIGHT}
          left={meeting.x}
          width={meeting.width}
        />
      )}
      {meeting.width > 0 && (
        <AxisTimes lengthMs={meeting.lengthMs} x={toX} width={meeting.width} y={bottom + 20} />
      )}
      <rect
        className="scrub"
        x={left}
        y={talkTop - 6}
        width={right - left}
        height={Math.max(0, bottom - talkTop + 6)}
        {...dragging((place) => onGo(axis.msAt(place)))}
      />
      <TimelineMarks placed={placed} callOf={callOf} chosenTag={chosenTag} onTag={onTag} />
      {!isNarrow && meeting.width > 0 && (
        <path
          className="edge"
          d={`M${meeting.x} ${talkTop - 6}V${bottom}M${meeting.x + meeting.width} ${talkTop - 6}V${bottom}`}
        />
      )}
    </>
  );
});

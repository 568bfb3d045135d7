import { memo } from 'react';
import type { DialView } from '#client/state/insight-view.ts';
import type { BelievedPoint } from '#shared/insight/gap.ts';
import type { StageState, Tag } from '#shared/round/state.ts';
import { AxisTimes } from './AxisTimes.tsx';
import { LaneRows } from './LaneRows.tsx';
import { dragging } from './LanesOver.tsx';
import { TakesLane } from './TakesLane.tsx';
import { TalkLane } from './TalkLane.tsx';
import { TimelineDial } from './TimelineDial.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { DIAL_HEIGHT, type TimelineLayout } from './timeline-plot.ts';

/** What a timeline tells. */
export type TimelineFacts = {
  readonly stage: StageState;
  readonly dial: DialView | null;
  readonly believed: readonly BelievedPoint[];
  readonly lengthMs: number;
  /** How people of this round are called, by id. */
  readonly callOf: (person: string) => string;
};

type DrawingProps = TimelineFacts & {
  readonly layout: TimelineLayout;
  readonly hasTakes: boolean;
  readonly isText: boolean;
  readonly chosenTag: string | null;
  readonly onTag: ((tag: Tag) => void) | null;
  readonly onPlace: ((x: number) => void) | null;
};

/** Everything that does not move: drawn again when its facts change, however fast the playhead goes. */
export const TimelineDrawing = memo(function TimelineDrawing(props: DrawingProps) {
  const { stage, dial, believed, lengthMs, callOf, layout, onTag, onPlace } = props;
  const { placed, isNarrow, plot } = layout;
  const { left, width, bottom } = plot;
  const x = (ms: number) =>
    left + (Math.min(Math.max(0, ms), lengthMs) / Math.max(1, lengthMs)) * width;
  return (
    <>
      {props.hasTakes && (
        <TakesLane stage={stage} x={x} top={layout.takesTop} isNarrow={isNarrow} />
      )}
      {props.isText && <TalkLane stage={stage} x={x} top={layout.talkTop} isNarrow={isNarrow} />}
      <LaneRows placed={placed} left={left} right={left + width} />
      {dial && (
        <TimelineDial
          dial={dial}
          believed={believed}
          x={x}
          top={layout.dialTop}
          height={DIAL_HEIGHT}
          left={left}
          width={width}
        />
      )}
      <AxisTimes lengthMs={lengthMs} x={x} width={width} y={layout.height - 6} />
      {onPlace && (
        <rect
          className="scrub"
          x={left}
          y="0"
          width={width}
          height={bottom}
          {...dragging(onPlace)}
        />
      )}
      <TimelineMarks placed={placed} callOf={callOf} chosenTag={props.chosenTag} onTag={onTag} />
    </>
  );
});

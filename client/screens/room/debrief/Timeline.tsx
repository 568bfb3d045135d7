import { type ReactNode, useMemo } from 'react';
import type { Tag } from '#shared/round/state.ts';
import { useEvent } from '../useEvent.ts';
import { LaneNames } from './LaneNames.tsx';
import { LanesFrame } from './LanesFrame.tsx';
import { TimelineDrawing, type TimelineFacts } from './TimelineDrawing.tsx';
import type { TagLane } from './timeline-lanes.ts';
import { DIAL_HEIGHT, layOutTimeline, type Plot } from './timeline-plot.ts';

type TimelineProps = TimelineFacts & {
  /** Whose trust the dial tells. */
  readonly buyerName: string;
  readonly lanes: readonly TagLane[];
  readonly label: string;
  readonly chosenTag?: string | null;
  readonly onTag?: (tag: Tag) => void;
  /** A press on the lanes leads to this meeting time, ms; without it there is no playhead, but a line at now. */
  readonly onGo?: (meetingMs: number) => void;
  /** What moves over the lanes. */
  readonly over: (plot: Plot) => ReactNode;
  readonly hasTalk?: boolean;
};

const UNPLACED_PX = 1392;

/** The lanes of a meeting on one axis of time: takes, talk, tags by observer, signals, dial. */
export function Timeline(props: TimelineProps) {
  return (
    <LanesFrame className="tlf" unplaced={UNPLACED_PX}>
      {(width) => <TimelineAcross {...props} width={width} />}
    </LanesFrame>
  );
}

function TimelineAcross(props: TimelineProps & { readonly width: number }) {
  const { stage, lanes, dial, lengthMs, label, chosenTag = null, onTag, onGo, over } = props;
  const { hasTalk = true, believed, callOf, buyerName, width } = props;
  const choose = useEvent((tag: Tag) => onTag?.(tag));
  const hasTakes = stage.takes.length > 1;
  const isText = hasTalk && stage.opening?.mode === 'text';
  const hasDial = dial !== null;
  const hasCap = onGo !== undefined;
  const layout = useMemo(
    () => layOutTimeline(lanes, { width, lengthMs, hasTakes, isText, hasDial, hasCap }),
    [lanes, width, lengthMs, hasTakes, isText, hasDial, hasCap],
  );
  const dialName = useMemo(
    () => (hasDial ? { top: layout.dialTop, height: DIAL_HEIGHT, name: buyerName } : null),
    [hasDial, layout.dialTop, buyerName],
  );
  const goTo = useEvent((place: number) => onGo?.(layout.plot.msAt(place)));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: marks in an svg, one tab stop, arrows walk */}
      <svg
        className="lanes tline"
        viewBox={`0 0 ${width} ${layout.height}`}
        width={width}
        height={layout.height}
        role="group"
        aria-label={label}
      >
        <TimelineDrawing
          stage={stage}
          dial={dial}
          believed={believed}
          lengthMs={lengthMs}
          callOf={callOf}
          layout={layout}
          hasTakes={hasTakes}
          isText={isText}
          chosenTag={chosenTag}
          onTag={onTag ? choose : null}
          onPlace={onGo ? goTo : null}
        />
      </svg>
      {over(layout.plot)}
      <LaneNames
        placed={layout.placed}
        stage={stage}
        callOf={callOf}
        isNarrow={layout.isNarrow}
        left={layout.plot.left}
        width={width}
        height={layout.height}
        talkTop={isText ? layout.talkTop : null}
        dial={dialName}
      />
    </>
  );
}

import { useMemo } from 'react';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import { type DialView, lastHolder } from '#client/state/insight-view.ts';
import { useStore } from '#client/state/use-store.ts';
import type { StageState, Tag } from '#shared/round/state.ts';
import { LaneNames } from '../room/debrief/LaneNames.tsx';
import { LanesFrame } from '../room/debrief/LanesFrame.tsx';
import type { TagLane } from '../room/debrief/timeline-lanes.ts';
import { placeLanes } from '../room/debrief/timeline-layout.ts';
import { useEvent } from '../room/useEvent.ts';
import { axisOf, phaseAt } from './axis.ts';
import { DIAL_HEIGHT, type LanesLayout, ReplayDrawing, STEPS } from './ReplayDrawing.tsx';
import { ReplayPlayhead } from './ReplayPlayhead.tsx';
import { useMomentWords } from './useMomentWords.ts';
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
  /** The tag that was pressed. */
  readonly chosenTag?: string | null;
  readonly onTag?: (tag: Tag) => void;
};

const RIGHT = 8;
const NARROW_PX = 520;

const UNPLACED_PX = 880;

/** Steps, talk, tags, signals and dial on one line of time. The step under the playhead is drawn wide. */
export function ReplayLanes(props: ReplayLanesProps) {
  return (
    <LanesFrame className="lw" unplaced={UNPLACED_PX}>
      {(width) => <LanesAcross {...props} width={width} />}
    </LanesFrame>
  );
}

function LanesAcross(props: ReplayLanesProps & { readonly width: number }) {
  const { clock, stage, axisStage, lanes, dial, callOf, chosenTag = null, onTag, width } = props;
  const text = useText(replayText);
  const { words, isInMeeting } = useMomentWords(axisStage, clock);
  const choose = useEvent((tag: Tag) => onTag?.(tag));
  const isText = stage.opening?.mode === 'text';
  const hasDial = dial !== null;
  const isNarrow = width < NARROW_PX;
  const left = isNarrow ? 8 : Math.min(104, Math.round(width * 0.13));
  // The drawing changes when the playhead enters another phase, not with each of its steps.
  const phase = useStore(clock.at, (atMs) => phaseAt(axisStage, atMs));
  const axis = useMemo(
    () => axisOf(axisStage, clock.toMs, phase, { left, width: width - left - RIGHT }),
    [axisStage, clock.toMs, phase, left, width],
  );
  const layout = useMemo((): LanesLayout => {
    const talkTop = STEPS.top + STEPS.height + 14;
    const { x, width: room, lengthMs } = axis.meeting;
    const top = talkTop + (isText ? (isNarrow ? 50 : 38) : 0);
    const placed = placeLanes(lanes, { top, left: x, width: room, lengthMs, isNarrow });
    const dialTop = placed.bottom + (isNarrow ? 18 : 8);
    const bottom = dialTop + (hasDial ? DIAL_HEIGHT : 0);
    return { axis, placed, isNarrow, left, right: width - RIGHT, talkTop, dialTop, bottom };
  }, [axis, lanes, isText, isNarrow, hasDial, left, width]);
  const { bottom, dialTop, talkTop } = layout;
  const buyer = lastHolder(stage, 'buyer');
  const dialName = useMemo(
    () =>
      hasDial
        ? { top: dialTop, height: DIAL_HEIGHT, name: buyer === null ? '' : callOf(buyer) }
        : null,
    [hasDial, dialTop, buyer, callOf],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: marks in an svg, one tab stop, arrows walk */}
      <svg
        className="lanes tline"
        viewBox={`0 0 ${width} ${bottom + 26}`}
        width={width}
        height={bottom + 26}
        role="group"
        aria-label={
          isInMeeting ? text.lanesLabel({ time: words }) : text.lanesLabelIn({ phase: words })
        }
      >
        <ReplayDrawing
          layout={layout}
          stage={stage}
          dial={dial}
          callOf={callOf}
          onGo={clock.go}
          chosenTag={chosenTag}
          onTag={onTag ? choose : null}
        />
      </svg>
      <ReplayPlayhead
        clock={clock}
        stage={axisStage}
        axis={axis}
        lanesTop={talkTop - 6}
        bottom={bottom}
        dial={dial}
        dialY={(value) => dialTop + (1 - value / 100) * DIAL_HEIGHT}
      />
      <LaneNames
        placed={layout.placed}
        stage={stage}
        callOf={callOf}
        isNarrow={isNarrow}
        left={left}
        width={width}
        height={bottom + 26}
        talkTop={isText ? talkTop : null}
        dial={dialName}
      />
    </>
  );
}

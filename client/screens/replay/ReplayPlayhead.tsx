import type { KeyboardEvent } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { DialView } from '#client/state/insight-view.ts';
import { useStore } from '#client/state/use-store.ts';
import { dialAt } from '#shared/insight/dial.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { StageState } from '#shared/round/state.ts';
import { LanesOver, PlayheadCap } from '../room/debrief/LanesOver.tsx';
import { wishOfSliderKey } from '../room/debrief/playhead.ts';
import type { Axis } from './axis.ts';
import { useMomentWords } from './useMomentWords.ts';
import type { ReplayClock } from './useReplayClock.ts';

type ReplayPlayheadProps = {
  readonly clock: ReplayClock;
  readonly stage: StageState;
  readonly axis: Axis;
  /** Where what is said and tagged begins, px from the top. */
  readonly lanesTop: number;
  readonly bottom: number;
  readonly dial: DialView | null;
  readonly dialY: (value: number) => number;
};

const LINE_TOP = 18;

/** The playhead across all lanes: what alone is drawn again while it moves. */
export function ReplayPlayhead(props: ReplayPlayheadProps) {
  const { clock, stage, axis, lanesTop, bottom, dial, dialY } = props;
  const text = useText(debriefText);
  const atMs = useStore(clock.at, (ms) => ms);
  const { fromMs, toMs } = clock;
  const { words, isInMeeting } = useMomentWords(stage, clock);
  const x = axis.xOf(atMs);
  const { meeting } = axis;
  const first = axis.parts[0]?.x ?? 0;
  const last = axis.parts.at(-1);
  const length = formatClock(meetingMsAt(stage, toMs));

  const onKeyDown = (event: KeyboardEvent) => {
    const wish = wishOfSliderKey(event.key);
    if (!wish || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (wish.kind === 'by') clock.go(clock.at.get() + wish.ms);
    if (wish.kind === 'to') clock.go(wish.end === 'first' ? fromMs : toMs);
  };
  return (
    <LanesOver
      x={x}
      top={LINE_TOP}
      bottom={bottom}
      veil={{ left: meeting.x, width: meeting.width, top: lanesTop }}
      dotY={dial && isInMeeting ? dialY(dialAt(dial.series, meetingMsAt(stage, atMs))) : null}
    >
      <PlayheadCap
        x={x}
        from={first}
        to={last ? last.x + last.width : first}
        words={words}
        label={text.playhead}
        value={Math.round((atMs - fromMs) / 1000)}
        most={Math.round((toMs - fromMs) / 1000)}
        valueText={isInMeeting ? text.playheadAt({ time: words, length }) : words}
        onKeyDown={onKeyDown}
        onPlace={(place) => clock.go(axis.msAt(place))}
      />
    </LanesOver>
  );
}

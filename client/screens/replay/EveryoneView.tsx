import { memo, useState } from 'react';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoundInsight } from '#client/state/insight-view.ts';
import { useStore } from '#client/state/use-store.ts';
import type { DialChange } from '#shared/insight/dial-turns.ts';
import { meetingMsAt, serverMsAt } from '#shared/round/clock.ts';
import type { RoundState, Tag } from '#shared/round/state.ts';
import type { Moment } from '../room/debrief/moments.ts';
import { leadInto } from '../room/debrief/playhead.ts';
import { TimelineTable } from '../room/debrief/TimelineTable.tsx';
import type { TagLane } from '../room/debrief/timeline-lanes.ts';
import { useCallOf } from '../room/debrief/useCallOf.ts';
import { useEvent } from '../room/useEvent.ts';
import { phaseAt } from './axis.ts';
import { NowCard } from './NowCard.tsx';
import { PhaseSheet } from './PhaseSheet.tsx';
import { isAtTag } from './pressed-tag.ts';
import { ReplayLanes } from './ReplayLanes.tsx';
import { ReplayScript } from './ReplayScript.tsx';
import type { ReplayRoom } from './replay-room.ts';
import { useMomentWords } from './useMomentWords.ts';
import type { ReplayClock } from './useReplayClock.ts';

type EveryoneViewProps = {
  readonly room: ReplayRoom;
  readonly clock: ReplayClock;
  /** The whole round: the lanes are its index, wherever the playhead stands. */
  readonly whole: RoundState;
  readonly insight: RoundInsight;
  readonly lanes: readonly TagLane[];
  readonly moments: readonly Moment[];
  readonly title: string;
};

/** Drawn again when its facts change, not with each step of the playhead. */
const Table = memo(TimelineTable);
const NO_TURNS: readonly DialChange[] = [];

/** Everything the viewer may read: script, place, moment and lanes on one playhead. */
export function EveryoneView(props: EveryoneViewProps) {
  const { room, clock, whole, insight, lanes, moments, title } = props;
  const text = useText(replayText);
  const callOf = useCallOf(room, room.source.reader);
  const { stage } = whole;
  const phase = useStore(clock.at, (atMs) => phaseAt(stage, atMs));
  const { words } = useMomentWords(stage, clock);
  const isOutside = phase !== null && phase !== 'meeting';
  const goMeeting = useEvent((ms: number) => clock.go(serverMsAt(stage, ms)));
  const [pressed, press] = useState<Tag | null>(null);
  const shown = useStore(clock.at, (atMs) =>
    pressed && isAtTag(pressed, meetingMsAt(stage, atMs), stage, moments) ? pressed : null,
  );
  const goTag = useEvent((tag: Tag) => {
    press(tag);
    goMeeting(leadInto(stage, tag.meetingMs));
  });
  return (
    <main className="rv">
      <section
        className="conv"
        data-wordless={(!isOutside && stage.opening?.mode === 'in-person') || undefined}
      >
        <div className="ch">
          <h1>{title}</h1>
          <p>{isOutside ? text.whatWasThere({ phase: words }) : text.pressLine}</p>
        </div>
        {isOutside && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          <section className="ps" tabIndex={0} aria-label={words}>
            <PhaseSheet room={room} phase={phase} />
          </section>
        )}
        {phase !== 'brief' && phase !== 'reflect' && <ReplayScript room={room} onGo={clock.go} />}
      </section>
      <section className="sd">
        <NowCard
          insight={insight}
          stage={stage}
          clock={clock}
          moments={moments}
          pressed={shown}
          isRevealed={stage.revealedAtMs !== null}
          callOf={callOf}
        />
        <div className="lv">
          <div className="lh">
            <Table
              room={room}
              lanes={lanes}
              turns={insight.dial?.turns ?? NO_TURNS}
              onGo={goMeeting}
            />
          </div>
          <ReplayLanes
            clock={clock}
            stage={stage}
            axisStage={stage}
            lanes={lanes}
            dial={insight.dial}
            callOf={callOf}
            chosenTag={shown?.tagId ?? null}
            onTag={goTag}
          />
        </div>
      </section>
    </main>
  );
}

import { useMemo } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import { dialOf, lastHolder } from '#client/state/insight-view.ts';
import { conversation } from '#client/state/tag-view.ts';
import { useStore } from '#client/state/use-store.ts';
import { observedSoFar } from '#shared/insight/counted.ts';
import { playedMs } from '#shared/round/clock.ts';
import { Conversation } from '../room/conversation/Conversation.tsx';
import { useSpeaker } from '../room/conversation/useSpeaker.ts';
import { tagLanesOf } from '../room/debrief/timeline-lanes.ts';
import { useCallOf } from '../room/debrief/useCallOf.ts';
import { useView } from '../room/room.ts';
import { callName, nameOf, ownRole } from '../room/room-view.ts';
import { ReplayLanes } from './ReplayLanes.tsx';
import type { ReplayRoom } from './replay-room.ts';
import { SeatSheet } from './SeatSheet.tsx';
import { useMomentWords } from './useMomentWords.ts';
import type { ReplayClock } from './useReplayClock.ts';

type EyesViewProps = {
  readonly room: ReplayRoom;
  readonly clock: ReplayClock;
  readonly person: string;
  /** One's own eyes. */
  readonly isMe: boolean;
};

/** What one person could see at the playhead, and nothing that they could not. */
export function EyesView({ room, clock, person, isMe }: EyesViewProps) {
  const text = useText(replayText);
  const meeting = useText(meetingText);
  const state = useView(room, (view) => view.state);
  const role = useView(room, ownRole);
  const name = useView(room, (view) => callName(nameOf(view, person)));
  const lines = useView(room, conversation);
  const speakerOf = useSpeaker(room);
  const callOf = useCallOf(room);
  const { stage, seats, debrief } = state;
  const axisStage = room.source.whole.stage;
  const atMs = useStore(clock.at, (ms) => ms);
  const { words: at, isInMeeting } = useMomentWords(axisStage, clock);
  const title = isInMeeting
    ? isMe
      ? text.thisIsAllYou({ time: at })
      : text.thisIsAll({ name, time: at })
    : isMe
      ? text.thisIsAllYouDuring({ phase: at })
      : text.thisIsAllDuring({ name, phase: at });
  const isPlayer = role === 'seller' || role === 'buyer';
  // Lanes of what stands in seats that this person read then: of the meeting, their own alone.
  const hasLanes = useMemo(
    () => Object.values(seats).some(({ tags }) => Object.keys(tags).length > 0),
    [seats],
  );
  const lanes = useMemo(
    () =>
      hasLanes
        ? tagLanesOf(stage, seats, debrief).filter(
            (lane) => lane.person === person || lane.tags.length > 0,
          )
        : [],
    [hasLanes, stage, seats, debrief, person],
  );
  const buyer = lastHolder(stage, 'buyer');
  const felt = buyer === null ? undefined : seats[buyer];
  const { scored, nowMs: scoredMs } = observedSoFar(state, atMs);
  // The stretch that runs is as long as it is by now.
  const dial =
    stage.stretches.length > 0 ? dialOf(felt, playedMs(stage, atMs), scored, scoredMs) : null;
  return (
    <main className="se">
      <section className="conv">
        <h1 className="all1">{title}</h1>
        <Conversation
          stage={stage}
          lines={lines}
          speakerOf={speakerOf}
          isLog={false}
          isTwoSided={isPlayer}
          isFollowed
          label={meeting.conversation}
          empty={stage.opening?.mode === 'in-person' ? text.inPerson : text.nothingSaid}
        />
      </section>
      <SeatSheet room={room} atMs={atMs} />
      <section className="sl">
        <ReplayLanes
          clock={clock}
          stage={stage}
          axisStage={axisStage}
          lanes={lanes}
          dial={dial}
          callOf={callOf}
        />
      </section>
    </main>
  );
}

import { meetingText } from '#client/i18n/areas/meeting.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import { conversation } from '#client/state/tag-view.ts';
import { useStore } from '#client/state/use-store.ts';
import { Conversation } from '../room/conversation/Conversation.tsx';
import { useSpeaker } from '../room/conversation/useSpeaker.ts';
import { useView } from '../room/room.ts';
import { ownRole } from '../room/room-view.ts';
import type { ReplayRoom } from './replay-room.ts';
import { SeatSheet } from './SeatSheet.tsx';
import type { ReplayClock } from './useReplayClock.ts';

type EyesMeetingProps = {
  readonly room: ReplayRoom;
  readonly clock: ReplayClock;
  readonly title: string;
};

/** What one person had in the meeting: the conversation, and what they alone had. The lanes stand beside it. */
export function EyesMeeting({ room, clock, title }: EyesMeetingProps) {
  const text = useText(replayText);
  const meeting = useText(meetingText);
  const stage = useView(room, ({ state }) => state.stage);
  const role = useView(room, ownRole);
  const lines = useView(room, conversation);
  const speakerOf = useSpeaker(room, room.source.reader);
  const atMs = useStore(clock.at, (ms) => ms);
  const isPlayer = role === 'seller' || role === 'buyer';
  return (
    <>
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
    </>
  );
}

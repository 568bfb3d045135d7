import { memo, useMemo } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import { conversation } from '#client/state/tag-view.ts';
import { Conversation } from '../room/conversation/Conversation.tsx';
import { useSpeaker } from '../room/conversation/useSpeaker.ts';
import { useLineMarks } from '../room/debrief/LineMarks.tsx';
import { tagLanesOf } from '../room/debrief/timeline-lanes.ts';
import { useCallOf } from '../room/debrief/useCallOf.ts';
import { useView } from '../room/room.ts';
import type { ReplayRoom } from './replay-room.ts';

type ReplayScriptProps = {
  readonly room: ReplayRoom;
  /** Server time to go to, ms. */
  readonly onGo: (serverMs: number) => void;
};

/**
 * What had been said at the playhead; the newest line is framed, a press on a line goes there. Drawn
 * again when something was said, not with each step of the playhead.
 */
export const ReplayScript = memo(function ReplayScript({ room, onGo }: ReplayScriptProps) {
  const text = useText(replayText);
  const meeting = useText(meetingText);
  const stage = useView(room, ({ state }) => state.stage);
  const lines = useView(room, conversation);
  const { whole } = room.source;
  const lanes = useMemo(() => tagLanesOf(whole.stage, whole.seats, whole.debrief), [whole]);
  const speakerOf = useSpeaker(room, room.source.reader);
  const callOf = useCallOf(room, room.source.reader);
  const newest = lines.at(-1)?.lineId ?? null;
  const marginOf = useLineMarks(lanes, callOf);
  return (
    <div className="rsc">
      <Conversation
        stage={stage}
        lines={lines}
        speakerOf={speakerOf}
        isLog={false}
        isTwoSided={false}
        isFollowed
        label={meeting.conversation}
        empty={stage.opening?.mode === 'in-person' ? text.inPerson : text.nothingSaid}
        choice={{
          chosenLineId: newest,
          onChoose(lineId) {
            const line = lines.find((one) => one.lineId === lineId);
            if (line) onGo(line.atMs);
          },
        }}
        marginOf={marginOf}
      />
    </div>
  );
});

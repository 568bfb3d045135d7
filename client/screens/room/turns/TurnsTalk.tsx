import { useMemo } from 'react';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { TALK_FIELD } from '#client/state/browser-state.ts';
import { conversation } from '#client/state/tag-view.ts';
import { phaseOf } from '#shared/round/programme.ts';
import { Composer } from '../conversation/Composer.tsx';
import { Conversation } from '../conversation/Conversation.tsx';
import { useLineDraft } from '../conversation/useLineDraft.ts';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf, ownRole } from '../room-view.ts';

/** In text mode people talk here: lines outside the scene, marked and never counted. */
export function TurnsTalk({ room }: RoomPartProps) {
  const isText = useView(room, ({ state }) => state.stage.opening?.mode === 'text');
  return isText ? <TextTalk room={room} /> : null;
}

function TextTalk({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const meeting = useText(meetingText);
  const stage = useView(room, ({ state }) => state.stage);
  const all = useView(room, conversation);
  const isGuest = useView(room, (view) => ownRole(view) === 'guest');
  const writer = useView(room, (view) =>
    view.writing === null ? '' : callName(nameOf(view, view.writing)),
  );
  const speakerOf = useSpeaker(room);
  const { draft, write, say } = useLineDraft(room, TALK_FIELD);
  const lines = useMemo(
    () => all.filter((line) => phaseOf(line.step) === 'debrief' && line.step !== 'redo'),
    [all],
  );
  // The debrief's own lines alone: no takes and no pauses of the scene between them.
  const bare = useMemo(() => ({ ...stage, stretches: [], takes: [] }), [stage]);
  return (
    <section className="tlk" aria-label={text.talkLabel}>
      <Conversation
        stage={bare}
        lines={lines}
        speakerOf={speakerOf}
        isLog
        isTwoSided
        label={text.talkLabel}
        empty={text.talkEmpty}
      />
      <p className="wrt">{writer ? meeting.writing({ name: writer }) : ''}</p>
      {!isGuest && (
        <Composer
          label={text.talk}
          draft={draft}
          onDraft={write}
          onSend={() => void say()}
          restsBecause={null}
        />
      )}
    </section>
  );
}

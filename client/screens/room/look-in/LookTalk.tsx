import { lookInText } from '#client/i18n/areas/look-in.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { conversation } from '#client/state/tag-view.ts';
import { Conversation } from '../conversation/Conversation.tsx';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { useLineMarks } from '../debrief/LineMarks.tsx';
import { lanesOf } from '../debrief/TimelinePart.tsx';
import { useCallOf } from '../debrief/useCallOf.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import type { PadOnScreen } from '../pad/usePad.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, characterName, nameOf } from '../room-view.ts';

type LookTalkProps = RoomPartProps & { readonly onScreen: PadOnScreen };

/** The script with everybody's marks in its margin; a press ties the instructor's next tag to a line. */
export function LookTalk({ room, onScreen }: LookTalkProps) {
  const text = useText(lookInText);
  const meeting = useText(meetingText);
  const stage = useView(room, ({ state }) => state.stage);
  const lines = useView(room, conversation);
  const lanes = useView(room, lanesOf);
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  const writer = useView(room, (view) =>
    view.writing === null ? '' : callName(nameOf(view, view.writing)),
  );
  const speakerOf = useSpeaker(room);
  const callOf = useCallOf(room);
  const { pad, state } = onScreen;
  const isText = stage.opening?.mode === 'text';
  const marginOf = useLineMarks(lanes, callOf);
  return (
    <section className="conv scp">
      <div className="ch">
        <h1>{meeting.meets({ seller, buyer })}</h1>
        {isText && <p>{text.pressLine}</p>}
      </div>
      <LinkBanner room={room} />
      <Conversation
        stage={stage}
        lines={lines}
        speakerOf={speakerOf}
        isLog={false}
        isTwoSided={false}
        label={text.tieLabel}
        empty={isText ? meeting.noLines : meeting.inPersonTitle}
        choice={{ chosenLineId: state.tiedLineId ?? state.receiptLineId, onChoose: pad.tie }}
        marginOf={marginOf}
      />
      <p className="wr">{writer ? meeting.writing({ name: writer }) : ''}</p>
    </section>
  );
}

import '#client/styles/screens/meeting.css';
import '#client/styles/screens/text.css';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { conversation } from '#client/state/tag-view.ts';
import { Conversation } from '../conversation/Conversation.tsx';
import { useSpeaker } from '../conversation/useSpeaker.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { RoomNotice } from './RoomNotice.tsx';

/** A guest reads along: the stage and nothing else. */
export function GuestText({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const stage = useView(room, ({ state }) => state.stage);
  const lines = useView(room, conversation);
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const buyer = useView(room, (view) => characterName(view, 'buyer'));
  const speakerOf = useSpeaker(room);
  usePageTitle(text.meeting);
  return (
    <RoomFrame room={room} className="s-room tx tx-guest">
      <main className="tm">
        <section className="conv" aria-label={text.meeting}>
          <div className="vis">
            <h1>{text.meets({ seller, buyer })}</h1>
          </div>
          <LinkBanner room={room} />
          <Conversation
            stage={stage}
            lines={lines}
            speakerOf={speakerOf}
            isLog
            isTwoSided={false}
            label={text.conversation}
            empty={text.noLines}
          />
          <RoomNotice room={room} />
        </section>
      </main>
    </RoomFrame>
  );
}

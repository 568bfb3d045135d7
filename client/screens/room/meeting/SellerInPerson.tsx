import '#client/styles/screens/meeting.css';
import '#client/styles/screens/text.css';
import '#client/styles/screens/text-seller.css';
import '#client/styles/screens/meeting-live.css';
import { useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { useRoomKeys } from '../keys/useRoomKeys.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, holderOf, nameOf } from '../room-view.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { BigClock } from './BigClock.tsx';
import { BriefButton } from './BriefButton.tsx';
import { BriefSheet } from './BriefSheet.tsx';
import { GoalBox } from './GoalBox.tsx';
import { MeetingFoot } from './MeetingFoot.tsx';
import { Notes } from './Notes.tsx';
import { RoomNotice } from './RoomNotice.tsx';

/** The seller in person: clock, goal and notes, nothing that draws the eye from the buyer. */
export function SellerInPerson({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const [isBriefOpen, openBrief] = useState(false);
  const buyer = useView(room, (view) => callName(nameOf(view, holderOf(view, 'buyer'))));
  usePageTitle(text.meeting);
  useWakeLock(true);
  useRoomKeys({ room, onBrief: () => openBrief(true) });
  return (
    <RoomFrame room={room} className="s-room tx tx-seller live">
      <main className="tm">
        <section className="conv facing" aria-label={text.meeting}>
          <LinkBanner room={room} />
          <div className="ctr">
            <h1>{text.inPersonTitle}</h1>
            <p className="lead">{text.inPersonSeller({ name: buyer })}</p>
            <BigClock room={room} />
            <RoomNotice room={room} />
          </div>
          <MeetingFoot room={room} chair="seller" />
        </section>
        <aside className="own card" aria-label={text.yourGoal}>
          <GoalBox room={room} />
          <BriefButton room={room} onOpen={() => openBrief(true)} />
          <Notes room={room} />
        </aside>
      </main>
      <BriefSheet room={room} isOpen={isBriefOpen} onClose={() => openBrief(false)} />
    </RoomFrame>
  );
}

import '#client/styles/screens/meeting.css';
import '#client/styles/screens/text.css';
import '#client/styles/screens/meeting-live.css';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import type { RoomPartProps } from '../room.ts';
import { BigClock } from './BigClock.tsx';
import { RoomNotice } from './RoomNotice.tsx';

/** A guest in person sits in: the clock and nothing to press. */
export function GuestInPerson({ room }: RoomPartProps) {
  const text = useText(meetingText);
  usePageTitle(text.meeting);
  return (
    <RoomFrame room={room} className="s-room tx tx-guest live">
      <main className="tm">
        <section className="conv facing" aria-label={text.meeting}>
          <LinkBanner room={room} />
          <div className="ctr">
            <h1>{text.inPersonTitle}</h1>
            <p className="lead">{text.inPersonGuest}</p>
            <BigClock room={room} />
            <RoomNotice room={room} />
          </div>
        </section>
      </main>
    </RoomFrame>
  );
}

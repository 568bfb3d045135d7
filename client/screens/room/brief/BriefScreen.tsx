import '#client/styles/screens/brief.css';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { EmptyChairs } from './EmptyChairs.tsx';
import { GoalFields } from './GoalFields.tsx';
import { OwnBrief } from './OwnBrief.tsx';
import { ReadyBar } from './ReadyBar.tsx';
import { SharedSituation } from './SharedSituation.tsx';

/** Brief and ready: the situation at the left, the private brief as the only card, Ready at the bottom. */
export function BriefScreen({ room }: RoomPartProps) {
  const common = useText(commonText);
  const role = useView(room, ownRole);
  usePageTitle(common.phaseBrief);
  useWakeLock(true);
  return (
    <RoomFrame room={room} className="s-brief">
      <main className="briefp">
        <SharedSituation room={room} />
        <section className="mine card" data-role={role}>
          <OwnBrief room={room} />
          {role === 'seller' && <GoalFields room={room} />}
          <EmptyChairs room={room} />
        </section>
      </main>
      <footer className="rdyf">
        <LinkBanner room={room} />
        <div className="rdy">
          <ReadyBar room={room} />
        </div>
      </footer>
    </RoomFrame>
  );
}

import '#client/styles/screens/meeting.css';
import '#client/styles/screens/text.css';
import '#client/styles/screens/text-buyer.css';
import '#client/styles/screens/meeting-live.css';
import { useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { FeltTrust } from '../dial/FeltTrust.tsx';
import { useDial } from '../dial/useDial.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { useRoomKeys } from '../keys/useRoomKeys.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { BriefSheet } from './BriefSheet.tsx';
import { MeetingFoot } from './MeetingFoot.tsx';
import { NotesSheet } from './NotesSheet.tsx';
import { RoomNotice } from './RoomNotice.tsx';

/** The buyer in person: the dial large, under one thumb. Untouched for long, the screen dims. */
export function BuyerInPerson({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const dial = useDial(room);
  const [open, setOpen] = useState<'brief' | 'notes' | null>(null);
  usePageTitle(text.meeting);
  useWakeLock(true);
  useRoomKeys({
    room,
    onBrief: () => setOpen('brief'),
    onDial: () => document.querySelector<HTMLElement>('[data-dial]')?.focus(),
  });
  return (
    <RoomFrame room={room} className="s-room tx tx-buyer live">
      <main className="tm" data-dim={dial.isUntouched || undefined}>
        <h1 className="vh">{text.inPersonTitle}</h1>
        <LinkBanner room={room} />
        <RoomNotice room={room} />
        <FeltTrust room={room} dial={dial} question={text.trustQuestion({ name: seller })} />
        <MeetingFoot
          room={room}
          chair="buyer"
          onBrief={() => setOpen('brief')}
          onNotes={() => setOpen('notes')}
        />
      </main>
      <BriefSheet room={room} isOpen={open === 'brief'} onClose={() => setOpen(null)} />
      <NotesSheet room={room} isOpen={open === 'notes'} onClose={() => setOpen(null)} />
    </RoomFrame>
  );
}

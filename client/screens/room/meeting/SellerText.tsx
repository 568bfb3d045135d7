import '#client/styles/screens/meeting.css';
import '#client/styles/screens/text.css';
import '#client/styles/screens/text-seller.css';
import '#client/styles/screens/text-sideways.css';
import { useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { useKeyboardOpen } from '../dial/useKeyboardOpen.ts';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { useRoomKeys } from '../keys/useRoomKeys.ts';
import type { RoomPartProps } from '../room.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { BriefButton } from './BriefButton.tsx';
import { BriefSheet } from './BriefSheet.tsx';
import { GoalBox } from './GoalBox.tsx';
import { GoalStrip } from './GoalStrip.tsx';
import { MeetingFoot } from './MeetingFoot.tsx';
import { Notes } from './Notes.tsx';
import { NotesSheet } from './NotesSheet.tsx';
import { OtherPerson } from './OtherPerson.tsx';
import { PlayerTalk } from './PlayerTalk.tsx';

/** The meeting in text, for the seller: the conversation, the goal, the own notes. No feedback of any kind. */
export function SellerText({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const [isWriting, setWriting] = useState(false);
  const isFolded = useKeyboardOpen(isWriting);
  const [open, setOpen] = useState<'brief' | 'notes' | null>(null);
  usePageTitle(text.meeting);
  useWakeLock(true);
  useRoomKeys({ room, onBrief: () => setOpen('brief') });
  return (
    <RoomFrame room={room} className="s-room tx tx-seller" isFolded={isFolded}>
      <main className="tm">
        <section className="conv" aria-label={text.meeting}>
          <OtherPerson room={room} chair="buyer" />
          <GoalStrip room={room} onOpenBrief={() => setOpen('brief')} />
          <PlayerTalk room={room} other="buyer" onComposerFocus={setWriting} />
          <MeetingFoot
            room={room}
            chair="seller"
            isNotesNarrowOnly
            onBrief={() => setOpen('brief')}
            onNotes={() => setOpen('notes')}
          />
        </section>
        <aside className="own card" aria-label={text.yourGoal}>
          <GoalBox room={room} />
          <BriefButton room={room} onOpen={() => setOpen('brief')} />
          <Notes room={room} />
        </aside>
      </main>
      <BriefSheet room={room} isOpen={open === 'brief'} onClose={() => setOpen(null)} />
      <NotesSheet room={room} isOpen={open === 'notes'} onClose={() => setOpen(null)} />
    </RoomFrame>
  );
}

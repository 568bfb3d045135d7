import '#client/styles/screens/meeting.css';
import '#client/styles/screens/text.css';
import '#client/styles/screens/text-buyer.css';
import '#client/styles/screens/text-sideways.css';
import { type KeyboardEvent, useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { DialStrip } from '../dial/DialStrip.tsx';
import { STEP } from '../dial/dial-value.ts';
import { FeltTrust } from '../dial/FeltTrust.tsx';
import { useDial } from '../dial/useDial.ts';
import { useKeyboardOpen } from '../dial/useKeyboardOpen.ts';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { useRoomKeys } from '../keys/useRoomKeys.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { useMedia } from '../useMedia.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { BriefButton } from './BriefButton.tsx';
import { BriefSheet } from './BriefSheet.tsx';
import { MeetingFoot } from './MeetingFoot.tsx';
import { NotesSheet } from './NotesSheet.tsx';
import { OtherPerson } from './OtherPerson.tsx';
import { PlayerTalk } from './PlayerTalk.tsx';

/** The meeting in text, for the buyer: the conversation and the felt-trust dial, always in reach. */
export function BuyerText({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const seller = useView(room, (view) => characterName(view, 'seller'));
  const question = text.trustQuestion({ name: seller });
  const dial = useDial(room);
  const isNarrow = useMedia('(max-width: 1000px)');
  const [isWriting, setWriting] = useState(false);
  const isFolded = useKeyboardOpen(isWriting);
  const [open, setOpen] = useState<'brief' | 'notes' | null>(null);
  usePageTitle(text.meeting);
  useWakeLock(true);
  useRoomKeys({
    room,
    onBrief: () => setOpen('brief'),
    onDial: () => document.querySelector<HTMLElement>('[data-dial]')?.focus(),
  });

  /** Alt with an arrow moves the dial without leaving the line one writes. */
  function onComposerKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    dial.set(dial.value + (event.key === 'ArrowUp' ? STEP : -STEP));
  }

  return (
    <RoomFrame room={room} className="s-room tx tx-buyer" isFolded={isFolded}>
      <main className="tm">
        <section className="conv" aria-label={text.meeting}>
          <OtherPerson room={room} chair="seller" />
          <PlayerTalk
            room={room}
            other="seller"
            strip={isNarrow && <DialStrip room={room} dial={dial} question={question} />}
            onComposerKey={onComposerKey}
            onComposerFocus={setWriting}
          />
          <MeetingFoot
            room={room}
            chair="buyer"
            onBrief={() => setOpen('brief')}
            onNotes={() => setOpen('notes')}
          />
        </section>
        {!isNarrow && (
          <FeltTrust room={room} dial={dial} question={question}>
            <BriefButton room={room} onOpen={() => setOpen('brief')} />
          </FeltTrust>
        )}
      </main>
      <BriefSheet room={room} isOpen={open === 'brief'} onClose={() => setOpen(null)} />
      <NotesSheet room={room} isOpen={open === 'notes'} onClose={() => setOpen(null)} />
    </RoomFrame>
  );
}

import '#client/styles/screens/observer.css';
import '#client/styles/screens/text-observer.css';
import '#client/styles/screens/text-sideways.css';
import { useRef, useState } from 'react';
import { IconButton } from '#client/components/IconButton.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { BriefSheet } from '../meeting/BriefSheet.tsx';
import { useReaders } from '../readers.ts';
import type { RoomPartProps } from '../room.ts';
import { useEvent } from '../useEvent.ts';
import { SIDEWAYS, useMedia } from '../useMedia.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { AboutChoice } from './AboutChoice.tsx';
import { EndAlone } from './EndAlone.tsx';
import { LiveLane } from './LiveLane.tsx';
import { MoreKeys } from './MoreKeys.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { ObserverTalk } from './ObserverTalk.tsx';
import { PadButtons } from './PadButtons.tsx';
import { PadRows } from './PadRows.tsx';
import { TagNote } from './TagNote.tsx';
import { useKeyLabels } from './useKeyLabels.ts';
import { usePad } from './usePad.ts';
import { usePadKeys } from './usePadKeys.ts';

/** The observer in text mode: the conversation beside the pad; on a phone lines above, pad below. */
export function ObserverText({ room }: RoomPartProps) {
  const text = useText(observerText);
  const readers = useReaders(room);
  const meeting = useText(meetingText);
  const onScreen = usePad(room);
  const labelOf = useKeyLabels();
  const isSideways = useMedia(SIDEWAYS);
  const isPhone = useMedia('(max-width: 760px)') || isSideways;
  const isInCorner = !isPhone || isSideways;
  const note = useRef<HTMLInputElement>(null);
  const [isMore, setMore] = useState(false);
  const [open, setOpen] = useState<'brief' | 'note' | null>(null);
  const toNote = useEvent(() => {
    if (isPhone) setOpen('note');
    else note.current?.focus();
  });
  usePadKeys(onScreen.pad, toNote);
  usePageTitle(meeting.meeting);
  useWakeLock(true);
  const keys = { onScreen, labelOf, onNote: toNote };
  const buttons = (
    <PadButtons
      onScreen={onScreen}
      labelOf={labelOf}
      isMore={isMore}
      onMore={() => setMore(!isMore)}
      isInCorner={isInCorner}
      {...(isPhone ? { onNote: toNote } : {})}
    />
  );
  return (
    <RoomFrame
      room={room}
      className="s-obs tx-observer"
      isHandHiddenNarrow
      isMoreOpen={isMore}
      tools={
        <>
          <EndAlone room={room} />
          <IconButton
            icon="brief"
            className="brf"
            label={meeting.brief}
            aria-haspopup="dialog"
            onClick={() => setOpen('brief')}
          />
        </>
      }
    >
      <main className="ob">
        <div className="two">
          <ObserverTalk room={room} onScreen={onScreen} />
          <section className="pad3" aria-label={text.pad} data-rests={onScreen.rests || undefined}>
            <div className="ph">
              <AboutChoice
                room={room}
                about={onScreen.state.about}
                onChange={onScreen.pad.chooseAbout}
              />
              <LockLabel>{onScreen.rests ? text.rests : readers.own}</LockLabel>
            </div>
            <PadRows {...keys} corner={isInCorner && buttons} />
            {isMore && <MoreKeys {...keys} />}
            {!isInCorner && buttons}
            {!isPhone && <TagNote room={room} onScreen={onScreen} field={note} labelOf={labelOf} />}
          </section>
        </div>
        {!isPhone && <LiveLane room={room} onScreen={onScreen} />}
      </main>
      <BriefSheet room={room} isOpen={open === 'brief'} onClose={() => setOpen(null)} />
      {isPhone && (
        <NoteSheet
          room={room}
          onScreen={onScreen}
          labelOf={labelOf}
          isOpen={open === 'note'}
          onClose={() => setOpen(null)}
        />
      )}
    </RoomFrame>
  );
}

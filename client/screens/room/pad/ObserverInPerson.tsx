import '#client/styles/screens/observer.css';
import '#client/styles/screens/text-observer.css';
import '#client/styles/screens/meeting-live.css';
import { useRef, useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { IconButton } from '#client/components/IconButton.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { BriefSheet } from '../meeting/BriefSheet.tsx';
import { RoomNotice } from '../meeting/RoomNotice.tsx';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useLink } from '../room.ts';
import { useEvent } from '../useEvent.ts';
import { useMedia } from '../useMedia.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { AboutChoice } from './AboutChoice.tsx';
import { LiveLane } from './LiveLane.tsx';
import { MoreKeys } from './MoreKeys.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { PadButtons } from './PadButtons.tsx';
import { PadColumns } from './PadColumns.tsx';
import { RecentTags } from './RecentTags.tsx';
import { TagNote } from './TagNote.tsx';
import { useKeyLabels } from './useKeyLabels.ts';
import { usePad } from './usePad.ts';
import { usePadKeys } from './usePadKeys.ts';

/** The observer in person: the pad in full, for tagging without looking down (mock-up 08). */
export function ObserverInPerson({ room }: RoomPartProps) {
  const text = useText(observerText);
  const readers = useReaders(room);
  const meeting = useText(meetingText);
  const onScreen = usePad(room);
  const labelOf = useKeyLabels();
  const isPhone = useMedia('(max-width: 760px)');
  const isLinkLive = useLink(room) === 'live';
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
  return (
    <RoomFrame
      room={room}
      className="s-obs tx-observer live"
      isHandHiddenNarrow
      isMoreOpen={isMore}
      tools={
        <IconButton
          icon="brief"
          className="brf"
          label={meeting.brief}
          aria-haspopup="dialog"
          onClick={() => setOpen('brief')}
        />
      }
    >
      <main className="ob" data-rests={onScreen.rests || undefined}>
        <h1 className="vh">{meeting.inPersonTitle}</h1>
        <div className="cast2">
          <AboutChoice
            room={room}
            about={onScreen.state.about}
            onChange={onScreen.pad.chooseAbout}
          />
          <span className="c2e">
            {isLinkLive ? (
              <LockLabel>{onScreen.rests ? text.rests : readers.own}</LockLabel>
            ) : (
              <LinkBanner room={room} />
            )}
          </span>
        </div>
        <PadColumns {...keys} />
        {isMore && <MoreKeys {...keys} />}
        <RoomNotice room={room} />
        {isPhone ? (
          <PadButtons
            onScreen={onScreen}
            labelOf={labelOf}
            isMore={isMore}
            onMore={() => setMore(!isMore)}
            isInCorner={false}
            onNote={toNote}
          />
        ) : (
          <section className="lower">
            <div className="lowl">
              <TagNote room={room} onScreen={onScreen} field={note} labelOf={labelOf} isHeard />
              <div className="row spread">
                <Button size="sm" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
                  {isMore ? text.fewerKeys : text.moreKeys}
                </Button>
                <span className="xs mut row row-2">
                  <Icon name="keys" />
                  {text.keysByPlace}
                </span>
              </div>
            </div>
            <RecentTags onScreen={onScreen} labelOf={labelOf} />
          </section>
        )}
        {!isPhone && <LiveLane room={room} onScreen={onScreen} />}
      </main>
      <BriefSheet room={room} isOpen={open === 'brief'} onClose={() => setOpen(null)} />
      {isPhone && (
        <NoteSheet
          room={room}
          onScreen={onScreen}
          labelOf={labelOf}
          isOpen={open === 'note'}
          isHeard
          onClose={() => setOpen(null)}
        />
      )}
    </RoomFrame>
  );
}

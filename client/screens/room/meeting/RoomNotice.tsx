import '#client/styles/screens/meeting-notice.css';
import { useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { noticeText } from '#client/i18n/areas/notice.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { formatTimeLeft } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useLink, useView } from '../room.ts';
import { callName, instructorName, nameOf } from '../room-view.ts';
import { AbsentPlayer } from './AbsentPlayer.tsx';
import { BriefSheet } from './BriefSheet.tsx';
import { ChairOffer } from './ChairOffer.tsx';
import { noticeOf } from './notice.ts';
import { type LineChoice, TimeOutPanel } from './TimeOutPanel.tsx';

type RoomNoticeProps = RoomPartProps & {
  /** In text mode a time-out can begin again from a chosen line. */
  readonly lineChoice?: LineChoice;
};

/** What stands in the room's way just now, in one fixed place: between the script and the composer. */
export function RoomNotice({ room, lineChoice }: RoomNoticeProps) {
  const link = useLink(room);
  const resumesAtMs = useView(room, ({ state }) => state.stage.resumesAtMs ?? 0);
  const isResuming = useTimeLeft(resumesAtMs, room.source.nowMs) > 0;
  const kind = useView(room, (view) => noticeOf(view, link, isResuming));
  switch (kind) {
    case 'none':
      return null;
    case 'time-out':
      return <TimeOutPanel room={room} {...(lineChoice ? { lineChoice } : {})} />;
    case 'offer-seller':
      return <ChairOffer room={room} chair="seller" />;
    case 'offer-buyer':
      return <ChairOffer room={room} chair="buyer" />;
    case 'missing-seller':
      return <AbsentPlayer room={room} chair="seller" isLost />;
    case 'missing-buyer':
      return <AbsentPlayer room={room} chair="buyer" isLost />;
    case 'away-seller':
      return <AbsentPlayer room={room} chair="seller" isLost={false} />;
    case 'away-buyer':
      return <AbsentPlayer room={room} chair="buyer" isLost={false} />;
    case 'reading':
      return <Reading room={room} />;
    case 'paused':
      return <Paused room={room} />;
    case 'resumes':
      return <Resumes room={room} atMs={resumesAtMs} />;
  }
}

/** The instructor has paused the room. */
function Paused({ room }: RoomPartProps) {
  const text = useText(statesText);
  const stop = useText(stopText);
  const name = useView(room, instructorName) ?? stop.TheInstructor;
  return (
    <section className="ntc">
      <span className="pz">
        <Icon name="pause" size={24} />
      </span>
      <div>
        <h2>{text.pausedRoom({ name })}</h2>
        <p>{text.pausedBody}</p>
      </div>
    </section>
  );
}

/** Somebody took a chair and reads; the viewer may be the one. */
function Reading({ room }: RoomPartProps) {
  const text = useText(noticeText);
  const untilMs = useView(room, ({ state }) => state.stage.pauses.reading?.untilMs ?? 0);
  const time = formatTimeLeft(useTimeLeft(untilMs, room.source.nowMs));
  const newcomer = useView(room, ({ state: { stage } }) => {
    const last = stage.tenures.findLast(({ role }) => role === 'seller' || role === 'buyer');
    return last?.person ?? null;
  });
  const name = useView(room, (view) => callName(nameOf(view, newcomer)));
  const isMe = useView(room, (view) => view.me.person === newcomer);
  const meeting = useText(meetingText);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="ntc">
      <span className="pz">
        <Icon name="brief" size={24} />
      </span>
      <div>
        <h2>{isMe ? text.youRead : text.someoneReads({ name })}</h2>
        <p>{isMe ? text.youReadBody({ time }) : text.someoneReadsBody({ time })}</p>
        {isMe && (
          <Button icon="brief" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {meeting.openBrief}
          </Button>
        )}
      </div>
      {isMe && <BriefSheet room={room} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** Five seconds before the clock runs again. */
function Resumes({ room, atMs }: RoomPartProps & { readonly atMs: number }) {
  const text = useText(noticeText);
  const seconds = Math.ceil(useTimeLeft(atMs, room.source.nowMs) / 1000);
  const isObserver = useView(
    room,
    (view) => view.state.stage.people[view.me.person]?.role === 'observer',
  );
  return (
    <section className="ntc low">
      <span className="pz num">{seconds}</span>
      <div>
        <h2>{text.resumes({ seconds })}</h2>
        <p>{isObserver ? text.resumesPad : text.resumesBody}</p>
      </div>
    </section>
  );
}

import { useEffect, useRef } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { Banner } from '#client/components/Banner.tsx';
import { statesText } from '#client/i18n/areas/states.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useAlone, useKeeps, useLink, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { OverdueStep } from './OverdueStep.tsx';
import { useAbsence } from './useAbsence.ts';
import { waitingOf } from './waiting.ts';

/**
 * How this browser stands with the server, over live controls (UX.md 20). It goes without a toast; what
 * waits keeps the time of its press.
 */
export function LinkBanner({ room }: RoomPartProps) {
  const text = useText(statesText);
  const stop = useText(stopText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const link = useLink(room);
  const language = useLanguage();
  const keeps = useKeeps(room);
  const absence = useAbsence(room);
  // Only the players have a time-out, and only in the meeting.
  const hasTimeOut = useView(room, (view) => {
    const role = ownRole(view);
    return view.state.stage.step?.step === 'play' && (role === 'seller' || role === 'buyer');
  });
  const pending = useView(room, (view) => view.pending);
  const wasLive = useRef(false);
  const before = useRef(link);
  useEffect(() => {
    // The first connection is no return.
    const isReturn = wasLive.current;
    if (link === 'live') wasLive.current = true;
    if (before.current === link) return;
    const hadLost = before.current === 'reconnecting' || before.current === 'offline';
    before.current = link;
    if (link === 'live' && hadLost && isReturn) announcements.say(text.reconnected);
    if (link === 'reconnecting' && isReturn) {
      announcements.say(plain(keeps ? text.reconnecting : text.reconnectingOpen));
    }
    if (link === 'offline') announcements.say(plain(text.offlineNothing));
  }, [link, text, keeps]);

  if (link === 'live' && absence) return <OverdueStep room={room} absence={absence} />;
  if (link === 'live' || link === 'ended') return null;
  if (link === 'cannot-save') {
    return (
      <div className="linkb">
        <Banner tone="warn" icon="disk" text={text.cannotSave} />
      </div>
    );
  }
  if (link === 'reconnecting') {
    return (
      <div className="linkb">
        <Banner
          tone="warn"
          text={keeps ? text.reconnecting : `${text.reconnectingOpen} ${text.keptNowhere}`}
        />
      </div>
    );
  }
  const waiting = waitingOf(pending);
  const kinds = (['lines', 'tags', 'notes', 'answers'] as const).filter(
    (kind) => waiting[kind] > 0,
  );
  const things = kinds.map((kind) => text.things[kind]({ count: waiting[kind] }));
  const count = kinds.reduce((sum, kind) => sum + waiting[kind], 0);
  const said = [
    count > 0
      ? text.offlineQueue({ things: formatList(language, things), count })
      : text.offlineNothing,
    ...(keeps ? [] : [text.keptNowhere]),
    isAlone ? alone.stopOffline : hasTimeOut ? stop.stopOffline : stop.stopAloneOffline,
  ];
  return (
    <div className="linkb">
      <Banner icon="wifi-off" text={said.join(' ')} />
    </div>
  );
}

function plain(text: string): string {
  return text.replace(/<\/?b>/g, '');
}

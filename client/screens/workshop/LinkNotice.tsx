import { useEffect, useRef } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { Banner } from '#client/components/Banner.tsx';
import type { Readable } from '#client/connection/store.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import type { LinkWord } from '#client/state/link-words.ts';
import { useStore } from '#client/state/use-store.ts';

type LinkNoticeProps = {
  readonly link: Readable<LinkWord>;
  /** Whether what waits to be sent outlives the page. */
  readonly keeps: Readable<boolean>;
};

/** How this browser stands with the server. It floats, so that nothing moves when it comes and goes. */
export function LinkNotice({ link, keeps }: LinkNoticeProps) {
  const text = useText(statesText);
  const word = useStore(link, (now) => now);
  const isKept = useStore(keeps, (now) => now);
  const reconnecting = isKept ? text.reconnecting : text.reconnectingOpen;
  // What waits is lost with the page where the browser keeps nothing.
  const warning = isKept ? '' : ` ${text.keptNowhere}`;
  const wasLive = useRef(false);
  const before = useRef(word);
  useEffect(() => {
    // The first connection is no return.
    const isReturn = wasLive.current;
    if (word === 'live') wasLive.current = true;
    if (before.current === word) return;
    const wasLost = before.current === 'reconnecting' || before.current === 'offline';
    before.current = word;
    if (word === 'live' && wasLost && isReturn) announcements.say(text.reconnected);
    if (word === 'reconnecting' && isReturn) announcements.say(reconnecting.replace(/<\/?b>/g, ''));
  }, [word, text, reconnecting]);
  if (word === 'live' || word === 'ended') return null;
  return (
    <div className="linknote">
      {word === 'cannot-save' && <Banner tone="warn" icon="disk" text={text.cannotSave} />}
      {word === 'reconnecting' && <Banner tone="warn" text={reconnecting + warning} />}
      {word === 'offline' && <Banner icon="wifi-off" text={text.offlineNothing + warning} />}
    </div>
  );
}

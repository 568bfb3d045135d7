import type { ReactNode } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import type { TryMeeting } from '#client/connection/api.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { CHAIRS, type Chair, titleOf } from './chairs.ts';

type TryAsideProps = {
  readonly chair: Chair;
  readonly meeting: TryMeeting | null;
  /** The button that starts, on wide screens; phones have it at the bottom. */
  readonly start: ReactNode;
};

/** What one is about to start: for how long, as whom, with whom, and what becomes of it. */
export function TryAside({ chair, meeting, start }: TryAsideProps) {
  const text = useText(tryText);
  const as = { seller: text.asSeller, buyer: text.asBuyer, observer: text.asObserver }[chair];
  return (
    <aside className="hs">
      <div className="card pad-lg">
        <h2>
          {text.minutes}
          <br />
          {as}
        </h2>
        {meeting && (
          <>
            <h3 className="eyebrow">{text.whoIsThere}</h3>
            <ul className="cst">
              {[chair, ...CHAIRS.filter((one) => one !== chair)].map((one) => (
                <Seat key={one} chair={one} isMe={one === chair} meeting={meeting} />
              ))}
            </ul>
            <hr className="hr" />
          </>
        )}
        <ul className="fct">
          <li>
            <Icon name="clock" size={16} />
            {text.thenReplay}
          </li>
          <li>
            <Icon name="users" size={16} />
            {text.neverCounted}
          </li>
        </ul>
        {start}
      </div>
    </aside>
  );
}

type SeatProps = {
  readonly chair: Chair;
  readonly isMe: boolean;
  readonly meeting: TryMeeting;
};

function Seat({ chair, isMe, meeting }: SeatProps) {
  const text = useText(tryText);
  const common = useText(commonText);
  const language = useLanguage();
  const name = chair === 'observer' ? text.observer : meeting.cast[chair].name;
  if (isMe) {
    const who =
      chair === 'observer'
        ? text.youWatch
        : text.youAre({ name, title: titleOf(meeting, chair, language) });
    return (
      <li>
        <Avatar name={text.you} size={40} />
        <span>
          <b>{text.you}</b>
          <small>{who}</small>
        </span>
      </li>
    );
  }
  const does = chair === 'observer' ? text.observerDoes : meeting.cast[chair].title[language];
  return (
    <li>
      <Avatar name={name} size={40} isSimulated />
      <span>
        <b>
          {name} <span className="simt">{common.simulated}</span>
        </b>
        <small>{does}</small>
      </span>
    </li>
  );
}

import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { briefText } from '#client/i18n/areas/brief.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { callName, holderOf, nameOf } from '../room-view.ts';
import { BriefOnItsWay } from './BriefOnItsWay.tsx';

type ObserverBriefProps = RoomPartProps & {
  /** In the drawer of the meeting the heading belongs to the drawer. */
  readonly isInDrawer?: boolean;
};

/** What observers read: the focus, the goal criterion, and what the seller has set out to do. */
export function ObserverBrief({ room, isInDrawer = false }: ObserverBriefProps) {
  const text = useText(briefText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const readers = useReaders(room);
  const language = useLanguage();
  const focus = useView(room, (view) => view.state.gallery.focus);
  const criterion = useView(room, (view) => view.state.gallery.criterion);
  const goal = useView(room, (view) => view.state.gallery.goal);
  const seller = useView(room, (view) => callName(nameOf(view, holderOf(view, 'seller'))));
  if (!focus || !criterion) return <BriefOnItsWay />;
  return (
    <>
      <p>
        <LockLabel>{readers.observers}</LockLabel>
      </p>
      {!isInDrawer && <h2>{text.lookFor}</h2>}
      <p className="bt">{focus[language]}</p>
      <div className="goalbox">
        <Icon name="flag" />
        <p>
          <b>{text.reachedWith}</b>
          {criterion[language]}
        </p>
      </div>
      <dl className="own2">
        <div>
          <dt>{text.ownGoal({ name: seller })}</dt>
          <dd>{goal?.goal || <span className="mut">{text.notWritten}</span>}</dd>
        </div>
        <div>
          <dt>{text.practises({ name: seller })}</dt>
          <dd>{goal?.focus || <span className="mut">{text.notWritten}</span>}</dd>
        </div>
      </dl>
      <p className="sm mut nb">
        {isAlone && `${alone.placeShows} `}
        {text.briefsClosed}
      </p>
    </>
  );
}

import { useEffect, useRef } from 'react';
import { Icon } from '#client/components/Icon.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat, type TagView } from '#client/state/tag-view.ts';
import type { Place } from '#shared/round/terms.ts';
import { TagMark } from '../pad/TagMark.tsx';
import { useTagName } from '../pad/useTagName.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { LineAround } from './LineAround.tsx';
import { EMPTY_SBI, partsOf } from './places.ts';
import { SbiFields } from './SbiFields.tsx';

type PlaceCardProps = RoomPartProps & {
  readonly place: Place;
  readonly tag: TagView | null;
  readonly isCurrent: boolean;
  readonly isPresented: boolean;
  /** It was filled by a press just now, perhaps far from here: it comes into view. */
  readonly isJustFilled: boolean;
};

/** One place: empty, being written, or presented and as it stays. */
export function PlaceCard({
  room,
  place,
  tag,
  isCurrent,
  isPresented,
  isJustFilled,
}: PlaceCardProps) {
  const text = useText(turnsText);
  const nameOf = useTagName();
  const sbi = useView(room, (view) => ownSeat(view).places[place]?.sbi ?? EMPTY_SBI);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isJustFilled) showWhole(card.current);
  }, [isJustFilled]);
  if (!tag) {
    return (
      <article className="sl empty">
        <header>
          <span className="dl3" aria-hidden="true" />
          <h3>
            {text.place[place]} <span>{place === 'to-try' ? text.pickTry : text.pickWorked}</span>
          </h3>
        </header>
      </article>
    );
  }
  return (
    <article ref={card} className={isCurrent ? 'card sl on' : 'card sl'}>
      <header>
        <TagMark code={tag.code} />
        <h3>
          {text.place[place]}{' '}
          <span>
            {formatClock(tag.meetingMs)} {nameOf(tag.code)}
          </span>
        </h3>
        {isPresented && (
          <span className="chip end">
            <Icon name="check" size={16} />
            {text.presented}
          </span>
        )}
      </header>
      <LineAround room={room} lineId={tag.lineId} meetingMs={tag.meetingMs} />
      {isPresented ? (
        <p className="snt">{text.sentence(partsOf(sbi))}</p>
      ) : (
        <SbiFields room={room} place={place} tagId={tag.tagId} />
      )}
    </article>
  );
}

/** Scrolls no further than is needed, and at once where somebody wants no motion. */
function showWhole(card: HTMLElement | null): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  card?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
}

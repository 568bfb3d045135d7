import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { briefText } from '#client/i18n/areas/brief.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { BriefOnItsWay } from './BriefOnItsWay.tsx';

type SellerBriefProps = RoomPartProps & {
  /** In the drawer of the meeting the heading belongs to the drawer. */
  readonly isInDrawer?: boolean;
};

/** What the seller alone was dealt: who one is, the goal, what one knows. */
export function SellerBrief({ room, isInDrawer = false }: SellerBriefProps) {
  const text = useText(briefText);
  const readers = useReaders(room);
  const language = useLanguage();
  const brief = useView(room, (view) => view.state.seats[view.me.person]?.briefs.seller ?? null);
  const name = useView(room, (view) => characterName(view, 'seller'));
  if (brief?.role !== 'seller') return <BriefOnItsWay />;
  return (
    <>
      <p>
        <LockLabel>{readers.own}</LockLabel>
      </p>
      {!isInDrawer && <h2>{text.youAre({ name })}</h2>}
      <p className="bt">{brief.text[language]}</p>
      <div className="goalbox">
        <Icon name="flag" />
        <p>
          <b>{text.yourGoal}</b>
          {brief.goal[language]}
        </p>
      </div>
    </>
  );
}

import { LockLabel } from '#client/components/LockLabel.tsx';
import { briefText } from '#client/i18n/areas/brief.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { useReaders } from '../readers.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName } from '../room-view.ts';
import { BriefOnItsWay } from './BriefOnItsWay.tsx';

type BuyerBriefProps = RoomPartProps & {
  /** In the drawer of the meeting the heading belongs to the drawer. */
  readonly isInDrawer?: boolean;
};

/** What the buyer alone was dealt: the hidden need and limit, what earns and costs trust, the ladder. */
export function BuyerBrief({ room, isInDrawer = false }: BuyerBriefProps) {
  const text = useText(briefText);
  const readers = useReaders(room);
  const meeting = useText(meetingText);
  const language = useLanguage();
  const brief = useView(room, (view) => view.state.seats[view.me.person]?.briefs.buyer ?? null);
  const name = useView(room, (view) => characterName(view, 'buyer'));
  if (brief?.role !== 'buyer') return <BriefOnItsWay />;
  const facts = [
    [text.need, brief.hiddenNeed],
    [text.limit, brief.hiddenConstraint],
    [text.earns, brief.earnsTrust],
    [text.breaks, brief.breaksTrust],
  ] as const;
  return (
    <>
      <p>
        <LockLabel>{readers.own}</LockLabel>
      </p>
      {!isInDrawer && <h2>{text.youAre({ name })}</h2>}
      <dl>
        {facts.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words[language]}</dd>
          </div>
        ))}
      </dl>
      <div className="rungs">
        <h3>{text.ladder}</h3>
        <ol>
          {brief.ladder.map(({ dialAtLeast, say }) => (
            <li key={dialAtLeast}>{meeting.quote({ words: say[language] })}</li>
          ))}
        </ol>
        <p className="hint">{text.ladderHelp}</p>
      </div>
    </>
  );
}

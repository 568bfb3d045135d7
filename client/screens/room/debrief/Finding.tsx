import { RichText } from '#client/components/RichText.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { roundInsight } from '#client/state/insight-view.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { endSentence } from './QuadrantPart.tsx';

/** The finding in words, what came of the meeting beside it, and the one question of the reveal. */
export function Finding({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const insight = useView(room, roundInsight);
  return (
    <div className="dtop">
      <h1>
        <RichText
          text={endSentence(text, insight)}
          marks={{ i: (words) => <i key={words}>{words}</i> }}
        />
      </h1>
      <OutcomeBadge room={room} />
      <p className="ask">{text.prompt}</p>
      <WhoIsSimulated room={room} />
      <LinkBanner room={room} />
    </div>
  );
}

/** Says once who is simulated; the word stands at their lanes and lines as well. */
function WhoIsSimulated({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const language = useLanguage();
  const names = useView(room, (view) =>
    Object.entries(view.state.stage.people)
      .filter(([, { isSimulated }]) => isSimulated)
      .map(([person]) => callName(nameOf(view, person)))
      .join('\n'),
  );
  if (names === '') return null;
  const list = names.split('\n');
  return (
    <p className="sm mut">
      {text.simulatedHere({ names: formatList(language, list), count: list.length })}
    </p>
  );
}

import { RichText } from '#client/components/RichText.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import { roundInsight } from '#client/state/insight-view.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { type RoomPartProps, useView } from '../room.ts';
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
      <LinkBanner room={room} />
    </div>
  );
}

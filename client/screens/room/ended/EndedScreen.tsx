import '#client/styles/screens/meeting.css';
import '#client/styles/screens/stop.css';
import { Link } from 'wouter';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { type RoomPartProps, useView } from '../room.ts';

/** The round is over: where to go from here. */
export function EndedScreen({ room }: RoomPartProps) {
  const text = useText(stopText);
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const workshopId = useView(room, (view) => view.workshopId);
  const roundId = useView(room, (view) => view.roundId);
  usePageTitle(text.endedTitle);
  return (
    <RoomFrame room={room} className="s-stop scr">
      <main className="st">
        <section>
          <LinkBanner room={room} />
          <h1>{text.endedTitle}</h1>
          <p className="lead">
            {text.endedBody} {isRevealed ? text.endedOpen : text.endedClosed}
          </p>
        </section>
      </main>
      <footer className="rdy">
        <Link className="btn primary lg" href={`/w/${workshopId}`}>
          {text.toLobby}
        </Link>
        {isRevealed && (
          <Link className="btn quiet lg" href={`/r/${roundId}/replay`}>
            {text.toReplay}
          </Link>
        )}
      </footer>
    </RoomFrame>
  );
}

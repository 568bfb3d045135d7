import { tryText } from '#client/i18n/areas/try.ts';
import '#client/styles/screens/meeting.css';
import '#client/styles/screens/stop.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '#client/components/Button.tsx';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { useText } from '#client/i18n/useText.ts';
import { LinkBanner } from '../header/LinkBanner.tsx';
import { RoomFrame } from '../header/RoomFrame.tsx';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { AgreeToReveal } from '../stop/AgreeToReveal.tsx';
import { WayOut } from '../WayOut.tsx';

/**
 * The round is over. While its reveal is held back the two players are asked, as after Stop, whether it
 * may open; when both say yes the reveal stands here instead.
 */
export function EndedScreen({ room }: RoomPartProps) {
  const isPlayer = useView(room, (view) => {
    const role = ownRole(view);
    return role === 'seller' || role === 'buyer';
  });
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const [isLater, setLater] = useState(false);
  const mayAgree = isPlayer && !isRevealed;
  return (
    <RoomFrame room={room} className="s-stop scr">
      {mayAgree && !isLater ? (
        <AgreeToReveal
          room={room}
          banner={<LinkBanner room={room} />}
          onLater={() => setLater(true)}
        />
      ) : (
        <RoundOver room={room} onAsk={mayAgree ? () => setLater(false) : null} />
      )}
    </RoomFrame>
  );
}

type RoundOverProps = RoomPartProps & {
  /** Back to the question that was put off. */
  readonly onAsk: (() => void) | null;
};

/** Where to go from here. */
function RoundOver({ room, onAsk }: RoundOverProps) {
  const text = useText(stopText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const isRevealed = useView(room, ({ state }) => state.stage.revealedAtMs !== null);
  const roundId = useView(room, (view) => view.roundId);
  usePageTitle(text.endedTitle);
  return (
    <>
      <main className="st">
        <section>
          <LinkBanner room={room} />
          <h1>{text.endedTitle}</h1>
          <p className="lead">
            {isAlone ? alone.endedBody : text.endedBody}{' '}
            {isRevealed ? text.endedOpen : text.closedUntil}
          </p>
        </section>
      </main>
      <footer className="rdy">
        <WayOut room={room} className="btn primary lg" label={text.toLobby} />
        {onAsk && (
          <Button variant="quiet" size="lg" onClick={onAsk}>
            {text.openLater}
          </Button>
        )}
        {isRevealed && (
          <Link className="btn quiet lg" href={`/r/${roundId}/replay`}>
            {text.toReplay}
          </Link>
        )}
      </footer>
    </>
  );
}

import { Link } from 'wouter';
import { Icon } from '#client/components/Icon.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { nameOf } from '../names.ts';
import { roundsOf } from './own-rounds.ts';

type EndedLobbyProps = {
  readonly view: WorkshopView;
};

/** The workshop is over: one's own rounds are still there to read. */
export function EndedLobby({ view }: EndedLobbyProps) {
  const text = useText(lobbyText);
  const { hall } = view.state;
  const name = nameOf(view.people, hall.instructor ?? '');
  const rounds = roundsOf(hall, view.me.person);
  return (
    <main className="endp">
      <h1>{text.endedHeading}</h1>
      <p className="mut meta">{hall.title}</p>
      <p>{rounds.length > 0 ? text.endedBody({ name }) : text.endedNone({ name })}</p>
      {rounds.length > 0 && (
        <>
          <h2>{text.myRounds}</h2>
          <ul className="endl">
            {rounds.map((round) => (
              <li key={round.roundId}>
                <Link className="card" href={`/r/${round.roundId}/replay`}>
                  <b>
                    {text.roundNth({ nth: round.nth, title: hall.rooms[round.roomId]?.name ?? '' })}
                  </b>
                  <Icon name="arrow" />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

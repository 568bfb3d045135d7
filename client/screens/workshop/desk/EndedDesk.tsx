import { Link } from 'wouter';
import { Icon } from '#client/components/Icon.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';

type EndedDeskProps = {
  readonly view: WorkshopView;
};

/** The workshop is over: its rounds are still there for the instructor to replay. */
export function EndedDesk({ view }: EndedDeskProps) {
  const text = useText(instructorText);
  const { hall } = view.state;
  const rounds = Object.entries(hall.rounds);
  return (
    <main className="endp">
      <h1>{text.ended}</h1>
      <p className="mut meta">{hall.title}</p>
      <p>{rounds.length > 0 ? text.endedBody : text.endedNoRounds}</p>
      {rounds.length > 0 && (
        <>
          <h2>{text.endedRounds}</h2>
          <ul className="endl">
            {rounds.map(([roundId, round]) => (
              <li key={roundId}>
                <Link className="card" href={`/r/${roundId}/replay`}>
                  <b>
                    {text.endedRound({
                      nth: round.nth,
                      room: hall.rooms[round.roomId]?.name ?? '',
                    })}
                  </b>
                  <Icon name="arrow" />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link className="btn secondary" href="/host/new">
        {text.newWorkshop}
      </Link>
    </main>
  );
}

import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { Person } from '#client/components/Person.tsx';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { formatTimeOfDay } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { waiting } from '#shared/workshop/rules.ts';
import { dotOf, firstNameOf, nameOf } from '../names.ts';

type WaitingAsideProps = {
  readonly view: WorkshopView;
  readonly nextNth: number;
  readonly onSeat: (person: string) => void;
  readonly onNextRound: () => void;
};

/** Beside the rooms: who has no chair yet, and what comes after this round. */
export function WaitingAside({ view, nextNth, onSeat, onNextRound }: WaitingAsideProps) {
  const text = useText(instructorText);
  const lobby = useText(lobbyText);
  const language = useLanguage();
  const people = waiting(view.state.hall);
  return (
    <>
      {people.length > 0 && (
        <section>
          <h2>
            {lobby.waiting} <span className="dim num wnum">{people.length}</span>
          </h2>
          <ul className="wait">
            {people.map((person) => (
              <li key={person}>
                <Person
                  name={nameOf(view.people, person)}
                  size={32}
                  isSimulated={view.people[person]?.isSimulated ?? false}
                  presence={dotOf(view.presence, person)}
                  caption={lobby.here({
                    time: formatTimeOfDay(
                      language,
                      view.state.hall.people[person]?.joinedAtMs ?? 0,
                    ),
                  })}
                />
                <Button
                  size="sm"
                  className="end"
                  aria-label={text.seatPerson({ name: firstNameOf(view.people, person) })}
                  onClick={() => onSeat(person)}
                >
                  {text.seat}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="nxt">
        <p className="sm mut">{text.afterRound}</p>
        <button type="button" className="btn quiet block nxtb" onClick={onNextRound}>
          <Icon name="rotate" />
          {text.afterRoundStart({ nth: nextNth })}
        </button>
      </section>
    </>
  );
}

import { Avatar } from '#client/components/Avatar.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { firstNameOf, nameOf } from '../names.ts';

type WhoIsHereProps = {
  readonly view: WorkshopView;
};

/** People as they come, partners apart, by name; never announced one by one. */
export function WhoIsHere({ view }: WhoIsHereProps) {
  const text = useText(lobbyText);
  const { hall } = view.state;
  const others = Object.keys(hall.people).filter(
    (person) =>
      person !== hall.instructor && person !== view.me.person && !hall.people[person]?.isSimulated,
  );
  return (
    <section className="come">
      <h2>
        {text.hereSoFar} <span className="num">{others.length + 1}</span>
      </h2>
      <ul>
        <li className="me">
          <Avatar name={view.me.name} size={30} />
          <b>{text.you}</b>
        </li>
        {others.map((person) => (
          <li key={person}>
            <Avatar name={nameOf(view.people, person)} size={30} />
            <span className="clip">{firstNameOf(view.people, person)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

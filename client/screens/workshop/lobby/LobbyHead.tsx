import { Avatar } from '#client/components/Avatar.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import type { Chair } from '#shared/workshop/events.ts';
import { firstNameOf, nameOf } from '../names.ts';

type LobbyHeadProps = {
  readonly view: WorkshopView;
};

/** You are in: whose workshop it is, and one's own chair once there is one. */
export function LobbyHead({ view }: LobbyHeadProps) {
  const text = useText(lobbyText);
  const common = useText(commonText);
  const { hall } = view.state;
  const instructor = nameOf(view.people, hall.instructor ?? '');
  const place = hall.places[view.me.person];
  const room = place ? (hall.rooms[place.roomId]?.name ?? '') : '';
  const first = firstNameOf(view.people, view.me.person) || view.me.name;
  const placeWords = (chair: Chair) =>
    chair === 'guest'
      ? text.yourSeatGuest({ room })
      : text.yourSeat({ role: common[chair].toLocaleLowerCase(), room });
  return (
    <section className="lh">
      <p className="row host">
        <Avatar name={instructor} />
        <span className="sm mut" aria-live="polite">
          {place ? placeWords(place.chair) : text.opens({ name: instructor })}
        </span>
      </p>
      <h1>{text.youAreIn({ name: first })}</h1>
      <p className="mut meta">{hall.title}</p>
    </section>
  );
}

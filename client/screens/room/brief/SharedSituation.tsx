import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { briefText } from '#client/i18n/areas/brief.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { lowerFirst, presenceOf } from '../room-view.ts';

/** What everyone in the room reads: the scenario and who sits where. */
export function SharedSituation({ room }: RoomPartProps) {
  const text = useText(briefText);
  const language = useLanguage();
  const scenario = useView(room, (view) => view.state.stage.opening?.scenario ?? null);
  const people = useView(room, (view) => view.state.stage.people);
  if (!scenario) return null;
  const cast = Object.keys(people).toSorted(
    (a, b) => ORDER.indexOf(people[a]?.role ?? 'guest') - ORDER.indexOf(people[b]?.role ?? 'guest'),
  );
  return (
    <section className="shared">
      <p className="private">
        <Icon name="users" />
        {text.everyoneReads}
      </p>
      <h1>{scenario.title[language]}</h1>
      {scenario.situation[language].split(/\n+/).map((part) => (
        <p key={part}>{part}</p>
      ))}
      <ul className="who">
        {cast.map((person) => (
          <CastMember key={person} room={room} person={person} />
        ))}
      </ul>
    </section>
  );
}

const ORDER = ['seller', 'buyer', 'observer', 'guest'];

/** One person of the cast with the part they have. */
function CastMember({ room, person }: RoomPartProps & { readonly person: string }) {
  const text = useText(briefText);
  const common = useText(commonText);
  const language = useLanguage();
  const known = useView(room, (view) => view.people[person]);
  const presence = useView(room, (view) => presenceOf(view, person));
  const role = useView(room, (view) => view.state.stage.people[person]?.role ?? 'guest');
  const isMe = useView(room, (view) => view.me.person === person);
  const scenario = useView(room, (view) => view.state.stage.opening?.scenario ?? null);
  const name = known?.name ?? '';
  const plays = role === 'seller' || role === 'buyer' ? scenario?.cast[role] : undefined;
  const title = plays?.title[language] ?? '';
  const part =
    plays !== undefined
      ? // A partner bears the name of whom they play: it need not be said twice.
        plays.name === name && !isMe
        ? title
        : text.as({ name: plays.name, title: lowerFirst(title) })
      : role === 'observer'
        ? isMe
          ? text.youObserve
          : text.observes
        : isMe
          ? text.youListen
          : text.listens;
  return (
    <li>
      <Avatar
        name={name}
        size={44}
        isSimulated={known?.isSimulated ?? false}
        {...(presence === 'here' ? {} : { presence })}
      />
      <p>
        <b>
          {isMe ? text.you : name}
          {known?.isSimulated && <span className="sml">{common.simulated}</span>}
        </b>
        <span>{part}</span>
      </p>
    </li>
  );
}

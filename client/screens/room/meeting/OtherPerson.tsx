import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { formatList } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, holderOf, holdersOf, lowerFirst, nameOf, presenceOf } from '../room-view.ts';

type OtherPersonProps = RoomPartProps & {
  /** Whom one meets. */
  readonly chair: 'seller' | 'buyer';
};

/** Whom one meets, by the name of the scene; who plays; and that somebody observes, unseen. */
export function OtherPerson({ room, chair }: OtherPersonProps) {
  const text = useText(meetingText);
  const common = useText(commonText);
  const states = useText(statesText);
  const language = useLanguage();
  const holder = useView(room, (view) => holderOf(view, chair));
  const known = useView(room, (view) => (holder ? view.people[holder] : undefined));
  const character = useView(room, (view) => view.state.stage.opening?.scenario.cast[chair] ?? null);
  const presence = useView(room, (view) => (holder ? presenceOf(view, holder) : 'here'));
  const observers = useView(room, (view) =>
    formatList(
      language,
      holdersOf(view, 'observer').map((person) => callName(nameOf(view, person))),
    ),
  );
  const count = useView(room, (view) => holdersOf(view, 'observer').length);
  const areSimulated = useView(
    room,
    (view) =>
      count > 0 && holdersOf(view, 'observer').every((one) => view.people[one]?.isSimulated),
  );
  if (!character) return null;
  return (
    <div className="vis">
      <Avatar
        name={known?.name ?? character.name}
        size={44}
        isSimulated={known?.isSimulated ?? false}
        {...(presence === 'here' ? {} : { presence })}
      />
      <div>
        <h1>
          {character.name}
          {known?.isSimulated && <span className="sml">{common.simulated}</span>}
        </h1>
        <p>
          {known?.isSimulated
            ? character.title[language]
            : known
              ? text.playedBy({ title: character.title[language], name: callName(known.name) })
              : states.waitingFor({ role: lowerFirst(common[chair]) })}
        </p>
      </div>
      {observers !== '' && (
        <span className="un">
          <Icon name="eye" size={16} />
          {areSimulated ? (
            <>
              {observers} <span className="sml">{common.simulated}</span>
            </>
          ) : (
            text.observeUnseen({ names: observers, count })
          )}
        </span>
      )}
    </div>
  );
}

import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import type { StageState } from '#shared/round/state.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, characterName, nameOf, presenceOf } from '../room-view.ts';

type LookCastProps = RoomPartProps & { readonly onBriefs: () => void };

const ROLES = ['seller', 'buyer', 'observer', 'guest'] as const;

const inOrder = memoByParts((people: StageState['people']) =>
  ROLES.flatMap((role) => Object.keys(people).filter((person) => people[person]?.role === role)),
);

/** Who is here, as whom, and whether their browser is; and the way to the briefs. */
export function LookCast({ room, onBriefs }: LookCastProps) {
  const text = useText(lookInText);
  const cast = useView(room, ({ state }) => inOrder(state.stage.people));
  return (
    <div className="ca">
      <h2>{text.inRoom}</h2>
      <ul className="cst">
        {cast.map((person) => (
          <CastRow key={person} room={room} person={person} />
        ))}
      </ul>
      <button type="button" className="briefb" aria-haspopup="dialog" onClick={onBriefs}>
        <Icon name="brief" />
        <span>
          <b>{text.briefs}</b>
          <small>{text.briefsHint}</small>
        </span>
        <Icon name="right" size={16} />
      </button>
    </div>
  );
}

function CastRow({ room, person }: RoomPartProps & { readonly person: string }) {
  const text = useText(lookInText);
  const common = useText(commonText);
  const role = useView(room, ({ state }) => state.stage.people[person]?.role ?? 'guest');
  const name = useView(room, (view) => nameOf(view, person));
  const isSimulated = useView(room, (view) => view.people[person]?.isSimulated ?? false);
  const presence = useView(room, (view) => presenceOf(view, person));
  const character = useView(room, (view) =>
    role === 'seller' || role === 'buyer' ? characterName(view, role) : '',
  );
  const hasHand = useView(room, ({ state }) => Object.hasOwn(state.stage.hands, person));
  const roleWord = common[role];
  return (
    <li>
      <Avatar name={name} size={36} presence={presence} isSimulated={isSimulated} />
      <span>
        <b>
          {callName(name)}
          {isSimulated && <span className="sml">{text.simulated}</span>}
        </b>
        <small>
          {character ? text.as({ name: character, role: roleWord.toLocaleLowerCase() }) : roleWord}
        </small>
      </span>
      <span className="aw">
        {hasHand && <Icon name="hand" size={16} />}
        {presence === 'away' ? text.away : presence === 'lost' ? text.lost : ''}
      </span>
    </li>
  );
}

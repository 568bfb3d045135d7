import type { KeyboardEvent } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { ROLE_ICONS } from '#client/components/RoleBadge.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { dotOf, firstNameOf, nameOf } from '../names.ts';
import type { ChairSpot } from './chairs.ts';
import type { SeatDrag } from './use-seat-drag.ts';

type ChairButtonProps = {
  readonly view: WorkshopView;
  readonly spot: ChairSpot;
  /** Room and chair by place, as in 2.1: where the arrows find it. */
  readonly at: string;
  readonly isChosen: boolean;
  /** Somebody is chosen and looks for a chair. */
  readonly isAimed: boolean;
  readonly isBad: boolean;
  readonly isTabStop: boolean;
  readonly drag: SeatDrag;
  /** `isKeyed`: by Enter or Space. */
  readonly onPress: (isKeyed: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** One chair: somebody sits on it, or it is free. */
export function ChairButton({
  view,
  spot,
  at,
  isChosen,
  isAimed,
  isBad,
  isTabStop,
  drag,
  onPress,
  onKeyDown,
}: ChairButtonProps) {
  const text = useText(lobbyText);
  const common = useText(commonText);
  const { person, chair, isExtra } = spot;
  const role = common[chair];
  const name = person === null ? '' : nameOf(view.people, person);
  const isSimulated = person !== null && (view.people[person]?.isSimulated ?? false);
  const classes = [
    'ch',
    person === null ? 'free' : '',
    isExtra ? 'extra' : '',
    person === null && isAimed ? 'target' : '',
    isBad ? 'bad' : '',
    isChosen ? 'sel' : '',
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      data-at={at}
      data-room={spot.roomId}
      data-chair={chair}
      data-free={person === null && !isExtra ? '' : undefined}
      aria-pressed={isChosen}
      aria-label={
        person !== null
          ? text.chairTaken({ role, name: isSimulated ? `${name}, ${common.simulated}` : name })
          : isExtra
            ? text.oneMore
            : text.chairFree({ role })
      }
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => onPress(event.detail === 0)}
      onKeyDown={onKeyDown}
      {...(person === null ? {} : drag.handlers(person))}
    >
      {person === null ? (
        <>
          <Icon name={isExtra ? 'plus' : ROLE_ICONS[chair]} size={isExtra ? 16 : 20} />
          <b>{isExtra ? text.oneMore : role}</b>
        </>
      ) : (
        <>
          <Avatar
            name={name}
            size={40}
            presence={dotOf(view.presence, person)}
            isSimulated={isSimulated}
          />
          <span className="grow">
            <b className="clip">{firstNameOf(view.people, person)}</b>
            <small>
              {role}
              {isSimulated && <span className="sml">{common.simulated}</span>}
            </small>
          </span>
        </>
      )}
    </button>
  );
}

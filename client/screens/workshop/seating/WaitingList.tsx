import type { KeyboardEvent } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { RichText } from '#client/components/RichText.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { formatTimeOfDay } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import { waiting } from '#shared/workshop/rules.ts';
import { dotOf, firstNameOf, nameOf } from '../names.ts';
import type { SeatDrag } from './use-seat-drag.ts';
import type { SeatingMoves } from './use-seating.ts';

type WaitingListProps = {
  readonly view: WorkshopView;
  readonly moves: SeatingMoves;
  readonly drag: SeatDrag;
  /** `isKeyed`: by Enter or Space, so that the focus may go on. */
  readonly onChoose: (person: string, isKeyed: boolean) => void;
};

/** Who waits for a chair, in the order they came: one tab stop, up and down walk, Enter chooses. */
export function WaitingList({ view, moves, drag, onChoose }: WaitingListProps) {
  const text = useText(lobbyText);
  const common = useText(commonText);
  const language = useLanguage();
  const { hall } = view.state;
  const people = waiting(hall);
  const { chosen } = moves;
  const chosenTip = Object.keys(hall.rooms).length > 0 ? text.chosenTip : text.chosenTipNoRoom;
  const stop = chosen !== null && people.includes(chosen) ? chosen : people[0];
  const presences = {
    here: common.presenceHere,
    away: common.presenceAway,
    lost: common.presenceLost,
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-person]')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at + step]?.focus();
  };
  return (
    <aside className="wside" aria-label={text.waiting} data-waiting>
      <h2>
        {text.waiting} <span className="num">{people.length}</span>
      </h2>
      {people.length === 0 && <p className="sm mut">{text.waitingNobody}</p>}
      <ul onKeyDown={onKeyDown}>
        {people.map((person) => {
          const dot = dotOf(view.presence, person);
          return (
            <li key={person}>
              <button
                type="button"
                className={chosen === person ? 'wt sel' : 'wt'}
                aria-pressed={chosen === person}
                data-person={person}
                tabIndex={person === stop ? 0 : -1}
                onClick={(event) => onChoose(person, event.detail === 0)}
                {...drag.handlers(person)}
              >
                <Avatar
                  name={nameOf(view.people, person)}
                  presence={dot}
                  isSimulated={view.people[person]?.isSimulated ?? false}
                />
                <span className="grow">
                  <b className="clip">{nameOf(view.people, person)}</b>
                  <small>
                    {view.people[person]?.isSimulated && `${common.simulated}, `}
                    {dot === 'here'
                      ? text.here({
                          time: formatTimeOfDay(language, hall.people[person]?.joinedAtMs ?? 0),
                        })
                      : presences[dot]}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {chosen !== null && (
        <div className="tip">
          <p className="sm mut row row-2">
            <Icon name="info" size={16} />
            <span>
              <RichText text={chosenTip({ name: firstNameOf(view.people, chosen) })} />
            </span>
          </p>
          <div className="row row-1 wrap">
            {hall.places[chosen] && (
              <Button size="sm" onClick={() => void moves.sendToWait(chosen)}>
                {text.toWaiting}
              </Button>
            )}
            <Button size="sm" variant="quiet" onClick={moves.letGo}>
              {text.letGo}
            </Button>
          </div>
        </div>
      )}
    </aside>
  );
}

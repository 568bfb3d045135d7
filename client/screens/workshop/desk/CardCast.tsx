import { Avatar } from '#client/components/Avatar.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useText } from '#client/i18n/useText.ts';
import type { WorkshopView } from '#client/state/workshop-source.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import { dotOf, firstNameOf, nameOf } from '../names.ts';

type CardCastProps = {
  readonly view: WorkshopView;
  readonly cast: RoomSummary['cast'];
  /** The round is over: nobody in it is waited for, so nobody is missed. */
  readonly isOver: boolean;
};

const SHOWN = 4;

/** Who plays is seen first, whatever came later. */
const ORDER: readonly RoomSummary['cast'][number]['role'][] = [
  'seller',
  'buyer',
  'observer',
  'guest',
];

/** Who plays what in a room, whether they are there, and who is done with the step. */
export function CardCast({ view, cast, isOver }: CardCastProps) {
  const text = useText(instructorText);
  const common = useText(commonText);
  const presences = {
    here: common.presenceHere,
    away: common.presenceAway,
    lost: common.presenceLost,
  };
  const inOrder = cast.toSorted(
    (one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role),
  );
  const more = inOrder.length > SHOWN ? inOrder.slice(SHOWN - 1) : [];
  return (
    <ul className="cast">
      {inOrder.slice(0, inOrder.length - more.length).map(({ person, role, isDone }) => {
        const dot = dotOf(view.presence, person);
        return (
          <li key={person}>
            <Avatar
              name={nameOf(view.people, person)}
              size={30}
              {...(isOver ? {} : { presence: dot })}
              isSimulated={view.people[person]?.isSimulated ?? false}
            />
            <span className="cw">
              <span className="cn">
                {isDone && <Icon name="check" size={16} label={text.done} />}
                <b className="clip">{firstNameOf(view.people, person)}</b>
              </span>
              <span className="vh">, {!isOver && `${presences[dot]}, `}</span>
              <small className="clip">
                {common[role]}
                {view.people[person]?.isSimulated && `, ${common.simulated}`}
              </small>
            </span>
          </li>
        );
      })}
      {more.length > 0 && (
        <li>
          <span className="av more" aria-hidden="true">
            +{more.length}
          </span>
          <span className="cw">
            <b aria-hidden="true">&nbsp;</b>
            <small>
              {common[more[0]?.role ?? 'observer']}
              <span className="vh">
                {more.map(({ person }) => ` ${firstNameOf(view.people, person)}`)}
              </span>
            </small>
          </span>
        </li>
      )}
    </ul>
  );
}

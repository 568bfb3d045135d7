import { Icon } from '#client/components/Icon.tsx';
import { ROLE_ICONS } from '#client/components/RoleBadge.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { holderOf, instructorName, lowerFirst } from '../room-view.ts';

/** Before the meeting, a chair that nobody holds: the instructor sees it too. */
export function EmptyChairs({ room }: RoomPartProps) {
  const text = useText(statesText);
  const common = useText(commonText);
  const stop = useText(stopText);
  const missing = useView(room, (view) =>
    holderOf(view, 'seller') === null
      ? 'seller'
      : holderOf(view, 'buyer') === null
        ? 'buyer'
        : null,
  );
  const instructor = useView(room, instructorName) ?? stop.TheInstructor;
  if (!missing) return null;
  return (
    <div className="vacs">
      <span className="av vac" aria-hidden="true">
        <Icon name={ROLE_ICONS[missing]} size={24} />
      </span>
      <p>
        <b>{text.waitingFor({ role: lowerFirst(common[missing]) })}</b>
        <span>{text.waitingBody({ name: instructor })}</span>
      </p>
    </div>
  );
}

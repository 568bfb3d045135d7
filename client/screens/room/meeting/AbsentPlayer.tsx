import { useEffect } from 'react';
import { Avatar } from '#client/components/Avatar.tsx';
import { announcements } from '#client/components/announcements.ts';
import { Icon } from '#client/components/Icon.tsx';
import { ROLE_ICONS } from '#client/components/RoleBadge.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, holderOf, instructorName, lowerFirst, nameOf } from '../room-view.ts';

type AbsentPlayerProps = RoomPartProps & {
  readonly chair: 'seller' | 'buyer';
  /** Lost from 18 s on: the clock stands. Away from 10 s on: it goes on. */
  readonly isLost: boolean;
};

/** A player who is away, lost, or not seated yet. */
export function AbsentPlayer({ room, chair, isLost }: AbsentPlayerProps) {
  const text = useText(statesText);
  const common = useText(commonText);
  const stop = useText(stopText);
  const holder = useView(room, (view) => holderOf(view, chair));
  const fullName = useView(room, (view) => nameOf(view, holder));
  const isSimulated = useView(room, (view) =>
    holder ? (view.people[holder]?.isSimulated ?? false) : false,
  );
  const instructor = useView(room, instructorName) ?? stop.TheInstructor;
  const name = callName(fullName);
  const title = !holder
    ? text.waitingFor({ role: lowerFirst(common[chair]) })
    : isLost
      ? text.lost({ name })
      : text.away({ name });
  useEffect(() => {
    if (isLost) announcements.say(title);
  }, [isLost, title]);
  return (
    <section className={isLost ? 'ntc' : 'ntc low'}>
      {holder ? (
        <Avatar
          name={fullName}
          size={isLost ? 72 : 44}
          isSimulated={isSimulated}
          presence={isLost ? 'lost' : 'away'}
        />
      ) : (
        <span className="av vac" aria-hidden="true">
          <Icon name={ROLE_ICONS[chair]} size={24} />
        </span>
      )}
      <div>
        <h2>{title}</h2>
        <p>
          {!holder
            ? text.waitingBody({ name: instructor })
            : isLost
              ? text.lostBody({ name })
              : text.awayBody}
        </p>
      </div>
    </section>
  );
}

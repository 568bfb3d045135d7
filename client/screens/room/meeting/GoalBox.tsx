import { Icon } from '#client/components/Icon.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { useOwnGoal } from './useOwnGoal.ts';

/** The seller's goal, cool because it is the goal, with who else reads it. */
export function GoalBox({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const goal = useOwnGoal(room);
  const focus = useView(room, (view) => view.state.seats[view.me.person]?.goal?.focus ?? '');
  return (
    <div className="goalbox">
      <Icon name="flag" />
      <p>
        <b>{text.yourGoal}</b>
        {goal}
        {focus && (
          <span className="focus">
            <b>{text.yourFocus}</b>
            {focus}
          </span>
        )}
        <small>{isAlone ? alone.observerReads : text.goalReaders}</small>
      </p>
    </div>
  );
}

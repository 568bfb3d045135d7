import { Icon } from '#client/components/Icon.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoomPartProps } from '../room.ts';
import { useOwnGoal } from './useOwnGoal.ts';

type GoalStripProps = RoomPartProps & { readonly onOpenBrief: () => void };

/** On a phone the goal is a strip that opens the brief. */
export function GoalStrip({ room, onOpenBrief }: GoalStripProps) {
  const text = useText(meetingText);
  const goal = useOwnGoal(room);
  return (
    <button type="button" className="gstrip" aria-haspopup="dialog" onClick={onOpenBrief}>
      <Icon name="flag" />
      <span>
        <b>{text.yourGoal}</b>
        {goal}
      </span>
      <span className="vh">{text.openBrief}</span>
      <Icon name="right" size={16} />
    </button>
  );
}

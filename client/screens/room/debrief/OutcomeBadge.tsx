import { debriefText } from '#client/i18n/areas/debrief.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { lastHolder } from '#client/state/insight-view.ts';
import { type Room, type RoomPartProps, useView } from '../room.ts';

/** The outcome in words, as the buyer stated it. */
export function useOutcome(room: Room): string | null {
  const reflect = useText(reflectText);
  const outcome = useView(
    room,
    ({ state }) => state.seats[lastHolder(state.stage, 'buyer') ?? '']?.outcome ?? null,
  );
  const isLeadership = useView(
    room,
    ({ state }) => state.stage.opening?.scenario.kind === 'leadership',
  );
  if (!outcome) return null;
  return (isLeadership ? reflect.outcomesLeadership : reflect.outcomes)[outcome];
}

/** What came of the meeting: beside the quadrant and never part of it (DOMAIN.md §3.5). */
export function OutcomeBadge({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const outcome = useOutcome(room);
  return (
    <span className="ocb">
      {text.outcome}: <i>{outcome ?? text.notStated}</i>
    </span>
  );
}

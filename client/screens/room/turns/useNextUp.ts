import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { type Room, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';
import { orderOf } from './turn.ts';

/** The words of the button that ends a turn: over to whom, or on to the reveal. */
export function useNextUp(room: Room): string {
  const text = useText(turnsText);
  const next = useView(room, (view) => {
    const me = view.me.person;
    const later = orderOf(view.state.stage).find(
      (stop) =>
        stop.kind === 'person' &&
        stop.person !== me &&
        (stop.standing === 'later' || stop.standing === 'now'),
    );
    return later?.kind === 'person' ? callName(nameOf(view, later.person)) : '';
  });
  return next ? text.doneOver({ name: next }) : text.doneReveal;
}

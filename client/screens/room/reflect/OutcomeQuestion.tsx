import { useId } from 'react';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import type { Outcome } from '#shared/round/terms.ts';
import { type RoomPartProps, useView } from '../room.ts';

const OUTCOMES: readonly Outcome[] = ['order', 'advance', 'continuation', 'no-sale'];

/** What came of the meeting, said by the buyer against the criterion that stands beside it. */
export function OutcomeQuestion({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const id = useId();
  const chosen = useView(room, (view) => ownSeat(view).outcome);
  const isLeadership = useView(
    room,
    ({ state }) => state.stage.opening?.scenario.kind === 'leadership',
  );
  const names = isLeadership ? text.outcomesLeadership : text.outcomes;
  const hints = isLeadership ? text.outcomeHintsLeadership : text.outcomeHints;
  return (
    <div className="qs" role="radiogroup" aria-labelledby={id}>
      <h2 id={id}>{text.howEnded}</h2>
      <div className="ocs">
        {OUTCOMES.map((outcome) => (
          <label className="pk oc" key={outcome}>
            <input
              type="radio"
              name={id}
              checked={chosen === outcome}
              onChange={() => void room.source.send({ type: 'stateOutcome', outcome })}
            />
            <span>
              <b>{names[outcome]}</b>
              <small>{hints[outcome]}</small>
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}

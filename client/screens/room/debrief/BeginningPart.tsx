import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import { lastHolder, roundInsight } from '#client/state/insight-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';

/** The two lessons in a sentence each: how trust began, and whether the goal was in sight at the end. */
export function BeginningPart({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const { early, late, observers } = useView(room, roundInsight);
  const count = observers.length;
  const buyer = useView(room, (view) =>
    callName(nameOf(view, lastHolder(view.state.stage, 'buyer'))),
  );
  const felt = early.felt === null ? null : Math.round(early.felt);
  const seen = early.isSeen && early.seen !== null ? Math.round(early.seen) : null;
  const first =
    felt !== null && seen !== null
      ? text.earlyBoth({ buyer, felt, seen, count })
      : felt !== null
        ? text.earlyFelt({ buyer, felt, count })
        : seen !== null
          ? text.earlySeen({ seen, count })
          : text.earlyNone;
  const last =
    late.tags === 0
      ? text.lateNone
      : text.lateGoal({
          plus: late.goalPlusTags,
          tags: late.tags,
          closing: late.hasClosingStep,
        });
  return (
    <section className="bgn" aria-labelledby="bgn-h">
      <h2 id="bgn-h">{text.beginning}</h2>
      <p className="q">{first}</p>
      <p className="q">{last}</p>
    </section>
  );
}

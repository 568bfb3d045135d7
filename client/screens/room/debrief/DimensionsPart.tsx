import '#client/styles/screens/debrief-answers.css';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { lastHolder } from '#client/state/insight-view.ts';
import { memoByParts } from '#client/state/memo-by-parts.ts';
import type { RoundState, StageState } from '#shared/round/state.ts';
import { AXES, dimensionsOf } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { callName, nameOf } from '../room-view.ts';

const ROLES = ['seller', 'buyer', 'observer', 'guest'] as const;

/** Who rated any dimension: the seller, the buyer, then the others. */
const ratersOf = memoByParts((seats: RoundState['seats'], people: StageState['people']) =>
  ROLES.flatMap((role) =>
    Object.keys(people).filter(
      (person) =>
        people[person]?.role === role && Object.keys(seats[person]?.dimensions ?? {}).length > 0,
    ),
  ),
);

/** How the seller did in the seven dimensions, 1 to 5, as each one answered alone. Nobody did: nothing stands here. */
export function DimensionsPart({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const language = useLanguage();
  const raters = useView(room, ({ state }) => ratersOf(state.seats, state.stage.people));
  const seats = useView(room, ({ state }) => state.seats);
  const people = useView(room, (view) => view.people);
  const seller = useView(room, (view) =>
    callName(nameOf(view, lastHolder(view.state.stage, 'seller'))),
  );
  if (raters.length === 0) return null;
  const title = text.dimensions({ name: seller });
  return (
    <div className="dms">
      <h3>{title}</h3>
      <p className="hint">{text.dimensionsLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <td />
              {raters.map((person) => (
                <th key={person} scope="col">
                  {callName(people[person]?.name ?? '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {AXES.flatMap(dimensionsOf).map((dimension) => (
              <tr key={dimension}>
                <th scope="row">{dimensionOf(dimension).name[language]}</th>
                {raters.map((person) => {
                  const value = seats[person]?.dimensions[dimension];
                  return (
                    <td key={person} className={value === undefined ? 'no' : 'num'}>
                      {value ?? text.noAnswer}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useText } from '#client/i18n/useText.ts';
import { AXES, dimensionsOf } from '#shared/rubric/dimension.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { characterName, ownRole } from '../room-view.ts';
import { DimensionRow } from './DimensionRow.tsx';

/** The seven dimensions, one to five each. What nobody noticed is left open. */
export function SevenDimensions({ room }: RoomPartProps) {
  const text = useText(reflectText);
  const isSeller = useView(room, (view) => ownRole(view) === 'seller');
  const seller = useView(room, (view) => characterName(view, 'seller'));
  return (
    <section className="od">
      <h2>{isSeller ? text.howYouDid : text.howTheyDid({ name: seller })}</h2>
      <p className="hint">{text.dimensionsHint}</p>
      <div className="rl">
        {AXES.map((axis) => (
          <div key={axis}>
            {dimensionsOf(axis).map((dimension) => (
              <DimensionRow key={dimension} room={room} dimension={dimension} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

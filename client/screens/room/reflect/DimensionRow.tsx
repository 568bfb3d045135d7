import { useRef } from 'react';
import { useRadioKeys } from '#client/components/useRadioKeys.ts';
import { reflectText } from '#client/i18n/areas/reflect.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { axisOf, type Dimension } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { SAME_PRESS_WITHIN_MS } from '../useOnePress.ts';

type DimensionRowProps = RoomPartProps & { readonly dimension: Dimension };

const VALUES = ['1', '2', '3', '4', '5'] as const;

/**
 * One dimension: circles for trust, squares for the goal, filled up to the answer. Pressing the answer
 * again leaves the dimension open, by pointer and by Enter or space alike.
 */
export function DimensionRow({ room, dimension }: DimensionRowProps) {
  const text = useText(reflectText);
  const language = useLanguage();
  const given = useView(room, (view) => ownSeat(view).dimensions[dimension] ?? null);
  const last = useRef({ value: 0, atMs: Number.NEGATIVE_INFINITY });
  const press = (value: number) => {
    const atMs = performance.now();
    const isSame = value === last.current.value && atMs - last.current.atMs < SAME_PRESS_WITHIN_MS;
    last.current = { value, atMs };
    // A double click gives the answer, and does not take it back at once.
    if (isSame) return;
    const next = value === given ? null : value;
    void room.source.send({ type: 'rateDimension', dimension, value: next });
  };
  const { onKeyDown, radio } = useRadioKeys(
    VALUES,
    VALUES.find((value) => Number(value) === given) ?? null,
    (value) => press(Number(value)),
  );
  const name = dimensionOf(dimension).name[language];
  const shape = axisOf(dimension) === 'trust' ? 't' : 'g';
  return (
    <div className="rt" role="radiogroup" aria-label={name} onKeyDown={onKeyDown}>
      <span>{name}</span>
      <div>
        {VALUES.map((value, index) => (
          <button
            key={value}
            type="button"
            className={given !== null && Number(value) <= given ? `${shape} on` : shape}
            aria-label={text.ofFive({ value: Number(value) })}
            {...radio(value, index)}
          />
        ))}
      </div>
    </div>
  );
}

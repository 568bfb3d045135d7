import { Marker } from '#client/components/Marker.tsx';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { axisOf, type Dimension, type Polarity } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { useLetterKeys } from '../keys/useLetterKeys.ts';
import { TagKey } from './TagKey.tsx';
import type { PadOnScreen } from './usePad.ts';

/** What every key of the pad is given. */
export type PadKeyProps = {
  readonly onScreen: PadOnScreen;
  readonly labelOf: (code: string) => string;
  /** A long press tags and opens the note. */
  readonly onNote: () => void;
};

type DimensionKeyProps = PadKeyProps & {
  readonly dimension: Dimension;
  readonly polarity: Polarity;
  readonly size?: 28 | 34;
};

/** One dimension, adding or taking away. */
export function PadKey({
  onScreen,
  labelOf,
  onNote,
  dimension,
  polarity,
  size = 28,
}: DimensionKeyProps) {
  const text = useText(observerText);
  const language = useLanguage();
  const hasLetters = useLetterKeys();
  const { pad, state, rests } = onScreen;
  const entry = dimensionOf(dimension);
  const isPlus = polarity === 1;
  const code = isPlus ? entry.keys.plus : entry.keys.minus;
  const name = { name: entry.name[language] };
  const press = () => pad.press(code, { type: 'tag', dimension, polarity, marker: null });
  return (
    <TagKey
      className={isPlus ? 'plus' : 'minus'}
      label={isPlus ? text.plus(name) : text.minus(name)}
      shortcut={hasLetters ? labelOf(code) : null}
      isLast={state.lastKey === code}
      presses={state.lastKey === code ? state.presses : 0}
      isResting={rests}
      onPress={press}
      onLongPress={() => press() && onNote()}
    >
      <Marker axis={axisOf(dimension)} sign={isPlus ? '+' : '-'} size={size} isDecorative />
    </TagKey>
  );
}

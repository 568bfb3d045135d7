import { Marker } from '#client/components/Marker.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { axisOf, type Dimension, type Polarity } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import type { Press } from './pad-lines.ts';

type PadRowProps = {
  readonly dimension: Dimension;
  readonly press: Press | null;
  readonly onPress: (press: Press) => void;
};

/** One dimension of the pad: minus at the left, plus at the right, its name and hint between them. */
export function PadRow({ dimension, press, onPress }: PadRowProps) {
  const text = useText(lobbyText);
  const language = useLanguage();
  const { name, hint, keys } = dimensionOf(dimension);
  const key = (polarity: Polarity) => (
    <button
      type="button"
      className={polarity === 1 ? 'tb plus' : 'tb minus'}
      aria-label={
        polarity === 1
          ? text.padPlus({ name: name[language] })
          : text.padMinus({ name: name[language] })
      }
      aria-pressed={press?.dimension === dimension && press.polarity === polarity}
      aria-keyshortcuts={(polarity === 1 ? keys.plus : keys.minus).replace('Key', '')}
      onClick={() => onPress({ dimension, polarity })}
    >
      <Marker axis={axisOf(dimension)} sign={polarity === 1 ? '+' : '-'} size={28} isDecorative />
    </button>
  );
  return (
    <div className="pr7">
      {key(-1)}
      <p className="dn">
        <b>{name[language]}</b>
        <span>{hint[language]}</span>
      </p>
      {key(1)}
    </div>
  );
}

import { Marker } from '#client/components/Marker.tsx';
import { lobbyText } from '#client/i18n/areas/lobby.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { axisOf } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import type { Marker as RubricMarker } from '#shared/rubric/types.ts';
import { isSame, type Press } from './pad-lines.ts';

type PadAnswerProps = {
  readonly press: Press | null;
  readonly marker: RubricMarker;
};

/** What was pressed, and how the rubric reads the same line. A comparison, not a mark out of ten. */
export function PadAnswer({ press, marker }: PadAnswerProps) {
  const text = useText(lobbyText);
  const language = useLanguage();
  const words = ({ dimension, polarity }: Press) => {
    const name = dimensionOf(dimension).name[language];
    return polarity === 1 ? text.padPlus({ name }) : text.padMinus({ name });
  };
  const markerName = marker.name[language].toLocaleLowerCase(language);
  return (
    <p className="anst" role="status">
      {press === null ? (
        <span className="mut">{text.padWaiting}</span>
      ) : (
        <>
          <Marker
            axis={axisOf(press.dimension)}
            sign={press.polarity === 1 ? '+' : '-'}
            isDecorative
          />
          <span>
            <b>{words(press)}.</b>{' '}
            {isSame(press, marker)
              ? text.padSame({ marker: markerName })
              : text.padOther({
                  other: words(marker).toLocaleLowerCase(language),
                  marker: markerName,
                })}
          </span>
        </>
      )}
    </p>
  );
}

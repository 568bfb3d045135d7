import { observerText } from '#client/i18n/areas/observer.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { AXES, dimensionsOf } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { AxisTitle } from './AxisTitle.tsx';
import { PadKey, type PadKeyProps } from './PadKey.tsx';

/** The pad in person: seven columns as on the keyboard, plus above minus; rows on a phone. */
export function PadColumns(keys: PadKeyProps) {
  const text = useText(observerText);
  const language = useLanguage();
  return (
    <section className="tagpad" aria-label={text.pad}>
      {AXES.map((axis) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
        <div key={axis} className={`grp ${axis}`} role="group" aria-label={text[axis]}>
          <AxisTitle axis={axis} />
          <div className="cols">
            {dimensionsOf(axis).map((dimension) => (
              <div className="dimc" key={dimension}>
                <p className="dn">
                  <b>{dimensionOf(dimension).name[language]}</b>
                  <span>{dimensionOf(dimension).hint[language]}</span>
                </p>
                <PadKey {...keys} dimension={dimension} polarity={1} size={34} />
                <PadKey {...keys} dimension={dimension} polarity={-1} size={34} />
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

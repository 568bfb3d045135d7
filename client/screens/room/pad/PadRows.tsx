import type { ReactNode } from 'react';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { type Axis, dimensionsOf } from '#shared/rubric/dimension.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { AxisTitle } from './AxisTitle.tsx';
import { PadKey, type PadKeyProps } from './PadKey.tsx';

type PadRowsProps = PadKeyProps & {
  /** What stands below the goal's three rows: undo and more keys. */
  readonly corner: ReactNode;
};

/** The pad as rows: trust for the left hand, goal for the right; minus left, plus right. */
export function PadRows({ corner, ...keys }: PadRowsProps) {
  return (
    <div className="tp">
      <PadColumn axis="trust" {...keys} />
      <PadColumn axis="goal" {...keys}>
        {corner}
      </PadColumn>
    </div>
  );
}

type PadColumnProps = PadKeyProps & { readonly axis: Axis; readonly children?: ReactNode };

function PadColumn({ axis, children, ...keys }: PadColumnProps) {
  const text = useText(observerText);
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
    <div className={`grp ${axis}`} role="group" aria-label={text[axis]}>
      <AxisTitle axis={axis} />
      <div className="rows">
        {dimensionsOf(axis).map((dimension) => (
          <div className="pr" key={dimension}>
            <p className="dn">
              <b>{dimensionOf(dimension).name[language]}</b>
              <span>{dimensionOf(dimension).hint[language]}</span>
            </p>
            <PadKey {...keys} dimension={dimension} polarity={1} />
            <PadKey {...keys} dimension={dimension} polarity={-1} />
          </div>
        ))}
        {children}
      </div>
    </div>
  );
}

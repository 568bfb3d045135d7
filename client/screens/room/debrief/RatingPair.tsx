import type { CSSProperties, ReactNode } from 'react';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';

/** One answer of 0 to 100, or none. A belief is drawn hollow. */
export type RatingEnd = {
  readonly name: string;
  readonly value: number | null;
  readonly isBelief?: boolean;
};

type RatingPairProps = {
  readonly title: string;
  readonly axis?: 'trust' | 'goal';
  readonly first: RatingEnd;
  readonly second: RatingEnd | null;
  /** The same in words, as a question. */
  readonly sentence: string;
  readonly children?: ReactNode;
};

/** Two answers on one line: solid what was felt, hollow what was believed, and the distance between. */
export function RatingPair({
  title,
  axis = 'trust',
  first,
  second,
  sentence,
  children,
}: RatingPairProps) {
  const text = useText(debriefText);
  const ends = second ? [first, second] : [first];
  const values = ends.flatMap(({ value }) => (value === null ? [] : [value]));
  const span =
    values.length === 2
      ? ({
          '--from': Math.min(...values) / 100,
          '--to': Math.max(...values) / 100,
        } as CSSProperties)
      : undefined;
  return (
    <article className={`rp ${axis}`}>
      <h3>{title}</h3>
      <div className="rpl" aria-hidden="true">
        {span && <i className="rpd" style={span} />}
        {ends.map(
          (end) =>
            end.value !== null && (
              <i
                key={end.name}
                className={end.isBelief ? 'rpv bel' : 'rpv'}
                style={{ '--p': end.value / 100 } as CSSProperties}
              />
            ),
        )}
      </div>
      <dl>
        {ends.map(({ name, value, isBelief }) => (
          <div key={name}>
            <dt>
              <i className={isBelief ? 'rpk bel' : 'rpk'} aria-hidden="true" />
              {name}
            </dt>
            <dd className="num">{value ?? text.noAnswer}</dd>
          </div>
        ))}
      </dl>
      <p className="q">{sentence}</p>
      {children}
    </article>
  );
}

import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type SteadyLabelProps = {
  /** What is read now. */
  readonly words: string;
  /** What may stand here at another time: the place is as wide as the widest of all. */
  readonly others: readonly string[];
  /** An arrow after the words: it leads on. */
  readonly hasArrow?: boolean;
  /** How the words are drawn, where they are more than a string. */
  readonly children?: ReactNode;
};

/**
 * Words that change in a place that keeps its width, so that nothing beside them moves. The words that
 * are not read now only take room: they are drawn by the style sheet, outside the page's text.
 */
export function SteadyLabel({ words, others, hasArrow = false, children }: SteadyLabelProps) {
  return (
    <span className="steady" data-arrow={hasArrow || undefined}>
      <span key={words} className="steady-on">
        {children ?? words}
        {hasArrow && <Icon name="arrow" />}
      </span>
      {[...new Set(others)].map((other) => (
        <span key={`or ${other}`} className="steady-off" data-words={other} aria-hidden="true" />
      ))}
    </span>
  );
}

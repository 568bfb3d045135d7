import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { MarkerShape } from './MarkerShape.tsx';

type MarkerProps = {
  /** Trust is round and warm, goal square and cool, a buyer's signal a diamond in ink. */
  readonly axis: 'trust' | 'goal' | 'signal';
  readonly sign: '+' | '-';
  readonly size?: 16 | 22 | 28 | 34 | 44;
  /** What was seen, as in Responsiveness. Begins the accessible name. */
  readonly about?: string;
  /** When, as in 05:41. Ends the accessible name. */
  readonly time?: string;
  /** Came after the reveal: hollow with a broken edge, its sign kept. */
  readonly isLate?: boolean;
  /** The words stand beside it already: nothing is read aloud. */
  readonly isDecorative?: boolean;
};

/** One tag as a mark. Shape, fill and sign each tell it alone; colour is never needed. */
export function Marker({
  axis,
  sign,
  size = 22,
  about,
  time,
  isLate = false,
  isDecorative = false,
}: MarkerProps) {
  const text = useText(commonText);
  const effects = {
    trust: { '+': text.trustAdded, '-': text.trustTaken },
    goal: { '+': text.goalAdded, '-': text.goalTaken },
    signal: { '+': text.buyerOpened, '-': text.buyerClosed },
  };
  const name = [about, effects[axis][sign], isLate ? text.late : undefined, time]
    .filter(Boolean)
    .join(', ');
  const colour = axis === 'signal' ? 'mk-buyer' : `mk-${axis}`;
  const sizing = size === 22 ? '' : ` mk-${size}`;
  const named = isDecorative
    ? { 'aria-hidden': true }
    : ({ role: 'img', 'aria-label': name } as const);
  return (
    <span className={`mk ${colour}${sizing}`} {...named}>
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <MarkerShape axis={axis} sign={sign} isLate={isLate} />
      </svg>
    </span>
  );
}

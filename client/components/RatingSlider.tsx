import { type CSSProperties, type PointerEvent, useRef } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { valueAfterKey } from './ratingKeys.ts';
import { useIsSeenAgain } from './seen-again.ts';

type RatingSliderProps = {
  /** Circle and warm for trust, square and cool for the goal. */
  readonly axis: 'trust' | 'goal';
  /** 0 to 100, or null while unanswered: a dashed ring in the middle, and nothing is guessed. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** Id of the question. */
  readonly labelledBy: string;
  readonly minLabel: string;
  readonly maxLabel: string;
  /** The value in words, as in "Quite a lot". No figure is shown. */
  readonly valueText: (value: number) => string;
};

/** An answer between two words: the dial strip lying down. The whole strip takes the press. */
export function RatingSlider({
  axis,
  value,
  onChange,
  labelledBy,
  minLabel,
  maxLabel,
  valueText,
}: RatingSliderProps) {
  const text = useText(commonText);
  const thumb = useRef<HTMLSpanElement>(null);
  const shown = value ?? 50;
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const strip = event.currentTarget.getBoundingClientRect();
    const size = thumb.current?.offsetWidth ?? 0;
    const share = (event.clientX - strip.left - size / 2) / Math.max(1, strip.width - size);
    const next = Math.round(Math.min(1, Math.max(0, share)) * 100);
    if (next !== value) onChange(next);
  };
  return (
    <div
      className={['rs', axis === 'goal' ? 'gl' : 't', value === null ? 'open' : '']
        .join(' ')
        .trim()}
      role="slider"
      tabIndex={0}
      aria-disabled={useIsSeenAgain() || undefined}
      aria-orientation="horizontal"
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={shown}
      aria-valuetext={value === null ? text.notAnswered : valueText(value)}
      style={{ '--p': shown / 100 } as CSSProperties}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onKeyDown={(event) => {
        const next = valueAfterKey(event.key, value);
        if (next === null) return;
        event.preventDefault();
        if (next !== value) onChange(next);
      }}
    >
      <div className="trk">
        <i className="fill" />
        <i className="n" />
      </div>
      <span className="lb1" aria-hidden="true">
        {minLabel}
      </span>
      <span className="lb2" aria-hidden="true">
        {maxLabel}
      </span>
      <span className="th" ref={thumb}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path
            transform="rotate(90 9 9)"
            d="m5 7 4-4 4 4M5 11l4 4 4-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
    </div>
  );
}

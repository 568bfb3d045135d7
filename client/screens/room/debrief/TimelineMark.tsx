import { MarkerShape } from '#client/components/MarkerShape.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { markOf } from '../pad/useTagName.ts';
import type { PlacedMark } from './timeline-layout.ts';

type TimelineMarkProps = {
  readonly mark: PlacedMark;
  /** With owner and time in it. */
  readonly name: string;
  /** Broken edge: it came after the reveal. */
  readonly isLate: boolean;
  /** Paler: after the playhead. */
  readonly isAfter: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onChoose?: () => void;
};

const SIZE = 15;

/** One tag on the timeline. A press leads to it; the lanes are one tab stop and arrows walk. */
export function TimelineMark({
  mark,
  name,
  isLate,
  isAfter,
  isChosen,
  isTabStop,
  onChoose,
}: TimelineMarkProps) {
  const common = useText(commonText);
  const shape = markOf(mark.tag.code);
  const colour = shape?.axis === 'trust' || shape?.axis === 'goal' ? shape.axis : 'buyer';
  const button = onChoose
    ? ({
        role: 'button',
        tabIndex: isTabStop ? 0 : -1,
        'aria-pressed': isChosen,
        onClick: onChoose,
        onKeyDown: (event: React.KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          event.stopPropagation();
          onChoose();
        },
      } as const)
    : ({ role: 'img' } as const);
  return (
    <g
      {...button}
      className={`tmk mk-${colour}`}
      data-mark={Math.round(mark.x)}
      data-after={isAfter || undefined}
      aria-label={isLate ? `${name}, ${common.late}` : name}
      transform={`translate(${(mark.x - SIZE / 2).toFixed(1)} ${(mark.y - SIZE / 2).toFixed(1)})`}
    >
      <rect className="hit" x="-5" y="-5" width={SIZE + 10} height={SIZE + 10} />
      {isChosen && (
        <rect className="chosen" x="-4" y="-4" width={SIZE + 8} height={SIZE + 8} rx="6" />
      )}
      <g className="mk" transform={`scale(${SIZE / 22})`}>
        {shape ? (
          <MarkerShape axis={shape.axis} sign={shape.sign} isLate={isLate} />
        ) : (
          <path className="bkm" d="M5 1.5h12V20l-6-4.4L5 20Z" />
        )}
      </g>
    </g>
  );
}

/** Arrow keys walk from mark to mark in order of time. */
export function walkMarks(event: React.KeyboardEvent<SVGSVGElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(event.target instanceof Element)) return;
  if (!event.target.matches('[data-mark]')) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-mark]')].toSorted(
    (a, b) => Number(a.dataset['mark']) - Number(b.dataset['mark']),
  );
  const at = marks.findIndex((mark) => mark === event.target);
  marks[at + step]?.focus();
  event.preventDefault();
}

import { memo } from 'react';
import { MarkerShape } from '#client/components/MarkerShape.tsx';
import type { Tag } from '#shared/round/state.ts';
import { markOf } from '../pad/useTagName.ts';
import type { PlacedMark } from './timeline-layout.ts';

type TimelineMarkProps = {
  readonly mark: PlacedMark;
  /** With owner and time in it. */
  readonly name: string;
  /** Broken edge: it came after the reveal. */
  readonly isLate: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onTag: ((tag: Tag) => void) | null;
};

const SIZE = 15;
/** The ground that is pressed, around a mark. */
const HIT = `h${SIZE + 10}v${SIZE + 10}h-${SIZE + 10}z`;

/** One tag on the timeline. A press leads to it; the lanes are one tab stop and arrows walk. */
export const TimelineMark = memo(function TimelineMark(props: TimelineMarkProps) {
  const { mark, name, isLate, isChosen, isTabStop, onTag } = props;
  const shape = markOf(mark.tag.code);
  const x = Math.round(10 * (mark.x - SIZE / 2)) / 10;
  const y = Math.round(10 * (mark.y - SIZE / 2)) / 10;
  const colour = shape?.axis === 'trust' || shape?.axis === 'goal' ? shape.axis : 'buyer';
  const button = onTag
    ? ({
        role: 'button',
        tabIndex: isTabStop ? 0 : -1,
        'aria-pressed': isChosen,
        onClick: () => onTag(mark.tag),
        onKeyDown: (event: React.KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          event.stopPropagation();
          onTag(mark.tag);
        },
      } as const)
    : ({ role: 'img' } as const);
  return (
    <g
      {...button}
      className={`tmk mk mk-${colour}`}
      data-mark={Math.round(mark.x)}
      aria-label={name}
    >
      <path className="hit" d={`M${x - 5} ${y - 5}${HIT}`} />
      {isChosen && (
        <rect className="chosen" x={x - 4} y={y - 4} width={SIZE + 8} height={SIZE + 8} rx="6" />
      )}
      {shape ? (
        <MarkerShape
          axis={shape.axis}
          sign={shape.sign}
          isLate={isLate}
          place={{ x, y, scale: SIZE / 22 }}
        />
      ) : (
        <path className="bkm" d={`M${x + 3.4} ${y + 1}h8.2v12.6l-4.1-3l-4.1 3Z`} />
      )}
    </g>
  );
});

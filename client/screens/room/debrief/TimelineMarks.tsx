import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useMemo, useState } from 'react';
import type { Tag } from '#shared/round/state.ts';
import { drawMark } from './draw-mark.tsx';
import { markAfter } from './mark-keys.ts';
import { groundPath, MARK_SIZE, type Middle, nearest } from './mark-path.ts';
import type { PlacedLanes, PlacedMark } from './timeline-layout.ts';
import { useMarkName } from './useMarkName.ts';

type TimelineMarksProps = {
  readonly placed: PlacedLanes;
  readonly callOf: (person: string) => string;
  readonly chosenTag: string | null;
  /** A press on a mark; null: marks cannot be pressed. */
  readonly onTag: ((tag: Tag) => void) | null;
};

/**
 * All marks of all lanes, each a button with its words; they are one tab stop, and arrows walk. Hundreds
 * are on the screen at once: a mark is one path where it can be, and the group hears what happens to it.
 */
export function TimelineMarks({ placed, callOf, chosenTag, onTag }: TimelineMarksProps) {
  const nameOf = useMarkName(callOf);
  const [focused, setFocused] = useState(NONE);
  const marks = useMemo(() => placed.lanes.flatMap((one) => one.marks), [placed]);
  const chosen = marks.findIndex(({ tag }) => tag.tagId === chosenTag);
  const stop = Math.max(0, chosen);
  const canPress = onTag !== null;
  const drawn = useMemo(
    () =>
      marks.map((mark, at) =>
        drawMark(mark, {
          key: `${mark.tag.person} ${mark.tag.tagId}`,
          'data-mark': at,
          'aria-label': nameOf(mark.tag),
          'aria-current': at === chosen || undefined,
          ...(canPress ? { role: 'button', tabIndex: at === stop ? 0 : -1 } : { role: 'img' }),
        }),
      ),
    [marks, nameOf, canPress, chosen, stop],
  );
  if (!onTag) return drawn;

  const press = (mark: PlacedMark | null | undefined) => mark && onTag(mark.tag);
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return walk(event, marks);
    event.preventDefault();
    event.stopPropagation();
    press(marks[numberOf(event)]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the buttons that are in it */}
      <g
        onClick={(event) => press(marks[numberOf(event)] ?? nearest(marks, placeOf(event)))}
        onKeyDown={onKeyDown}
        onFocus={(event) =>
          setFocused(event.target.matches(':focus-visible') ? numberOf(event) : NONE)
        }
        onBlur={() => setFocused(NONE)}
      >
        <path className="hit" d={groundPath(marks)} />
        {drawn}
      </g>
      <Ring className="chosen" mark={marks[chosen]} around={4} />
      <Ring className="focused" mark={marks[focused]} around={5} />
    </>
  );
}

/** The number of no mark. */
const NONE = -1;

/** The number of the mark in which something happened. */
function numberOf({ target }: SyntheticEvent): number {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null;
  return Number(mark?.dataset['mark'] ?? NONE);
}

/** Where a press was, px from the corner of the drawing. */
function placeOf(event: MouseEvent<SVGElement>): Middle {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}

/** Keys walk from mark to mark. */
function walk(event: KeyboardEvent<SVGGElement>, marks: readonly PlacedMark[]): void {
  const to = markAfter(event.key, numberOf(event), marks);
  if (to === null) return;
  const next = event.currentTarget.querySelector<SVGElement>(`[data-mark="${to}"]`);
  next?.focus({ preventScroll: true });
  // Clear of the bar that stands at the bottom.
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  event.preventDefault();
}

type RingProps = {
  readonly className: string;
  readonly mark: Middle | undefined;
  /** How far from the mark, px. */
  readonly around: number;
};

/** A frame around one of the marks. */
function Ring({ className, mark, around }: RingProps) {
  if (!mark) return null;
  const half = MARK_SIZE / 2 + around;
  return (
    <rect
      className={className}
      x={mark.x - half}
      y={mark.y - half}
      width={2 * half}
      height={2 * half}
      rx="6"
    />
  );
}

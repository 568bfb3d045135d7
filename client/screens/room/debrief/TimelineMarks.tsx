import { commonText } from '#client/i18n/areas/common.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Tag } from '#shared/round/state.ts';
import { useTagName } from '../pad/useTagName.ts';
import { TimelineMark } from './TimelineMark.tsx';
import type { PlacedLanes } from './timeline-layout.ts';

type TimelineMarksProps = {
  readonly placed: PlacedLanes;
  readonly callOf: (person: string) => string;
  readonly chosenTag: string | null;
  /** The same from drawing to drawing, so that a mark is drawn once. */
  readonly onTag: ((tag: Tag) => void) | null;
};

/** All marks of all lanes, each with its words. */
export function TimelineMarks({ placed, callOf, chosenTag, onTag }: TimelineMarksProps) {
  const common = useText(commonText);
  const tagName = useTagName();
  const marks = placed.lanes.flatMap((one) => one.marks);
  const stop = marks.find(({ tag }) => tag.tagId === chosenTag) ?? marks[0];
  const signOf = ({ code }: Tag): string => {
    if (code.kind !== 'behaviour') return '';
    const isTrust = 'RALP'.includes(code.dimension);
    if (code.polarity === 1) return `, ${isTrust ? common.trustAdded : common.goalAdded}`;
    return `, ${isTrust ? common.trustTaken : common.goalTaken}`;
  };
  const nameOf = (tag: Tag): string => {
    const time = formatClock(tag.meetingMs);
    const late = tag.isLate ? `, ${common.late}` : '';
    return `${callOf(tag.person)}, ${tagName(tag.code)}${signOf(tag)}, ${time}${late}`;
  };
  return marks.map((mark) => (
    <TimelineMark
      key={`${mark.tag.person} ${mark.tag.tagId}`}
      mark={mark}
      name={nameOf(mark.tag)}
      isLate={mark.tag.isLate}
      isChosen={mark.tag.tagId === chosenTag}
      isTabStop={mark === stop}
      onTag={onTag}
    />
  ));
}

/** Arrow keys walk from mark to mark in order of time. */
export function walkMarks(event: React.KeyboardEvent<SVGSVGElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(event.target instanceof Element)) return;
  if (!event.target.matches('[data-mark]')) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-mark]')].toSorted(
    (a, b) => Number(a.dataset['mark']) - Number(b.dataset['mark']),
  );
  const next = marks[marks.findIndex((mark) => mark === event.target) + step];
  next?.focus({ preventScroll: true });
  // Clear of the bar that stands at the bottom.
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  event.preventDefault();
}

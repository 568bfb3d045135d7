import type { ReactNode } from 'react';
import { observerText } from '#client/i18n/areas/observer.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { TagView } from '#client/state/tag-view.ts';
import { TagMark } from '../pad/TagMark.tsx';
import { markOf, useTagName } from '../pad/useTagName.ts';

type TagRowProps = {
  readonly tag: TagView;
  readonly isPressed: boolean;
  /** Cannot be pressed just now; what `describedBy` names says why. */
  readonly isResting?: boolean;
  readonly describedBy?: string;
  /** Its owner chose it in Reflect. */
  readonly isStrongest?: boolean;
  readonly onPress: () => void;
  /** What stands at the end: a check, a number. */
  readonly children?: ReactNode;
};

/** One own tag as a line to press: mark, name, note, time. */
export function TagRow({
  tag,
  isPressed,
  isResting = false,
  describedBy,
  isStrongest = false,
  onPress,
  children,
}: TagRowProps) {
  const text = useText(turnsText);
  const pad = useText(observerText);
  const nameOf = useTagName();
  const mark = tag.code.kind === 'behaviour' ? markOf(tag.code) : null;
  return (
    <button
      type="button"
      className="tgb"
      aria-pressed={isPressed}
      aria-disabled={isResting || undefined}
      aria-describedby={isResting ? describedBy : undefined}
      data-waits={tag.isPending || undefined}
      onClick={onPress}
    >
      <TagMark code={tag.code} />
      <span>
        <b>
          {nameOf(tag.code)}
          {mark && <span className="vh">, {mark.sign === '+' ? text.plus : text.minus}</span>}
        </b>
        {isStrongest && <small className="stg">{text.oneOfStrongest}</small>}
        {tag.note && <small>{tag.note}</small>}
        {tag.isPending && <span className="vh">, {pad.waits}</span>}
      </span>
      <span className="num dim">{formatClock(tag.meetingMs)}</span>
      {children}
    </button>
  );
}

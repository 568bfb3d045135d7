import type { markOf } from '../pad/useTagName.ts';

type Mark = NonNullable<ReturnType<typeof markOf>>;

/** Where the middle of a mark stands, px. */
export type Middle = { readonly x: number; readonly y: number };

/** How large a mark of a lane is, px. By itself it is drawn on 22. */
export const MARK_SIZE = 15;
const SCALE = MARK_SIZE / 22;

/**
 * Half of an outline, of 22. A filled one is as much larger as its stroke, in the colour of the ground,
 * takes away.
 */
const HALF = {
  trust: { '+': 11, '-': 9 },
  goal: { '+': 10, '-': 8.2 },
  signal: { '+': 12.2, '-': 9.4 },
} as const;
/** How round a square's corners are, of 22. */
const ROUND = { '+': 5, '-': 4 } as const;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const by = (length: number) => n(length * SCALE);

/** The outline: a circle for trust, a square for the goal, a diamond for a buyer's signal. */
export function outlinePath({ axis, sign }: Mark, { x, y }: Middle): string {
  const half = HALF[axis][sign];
  const [left, top] = [x - half * SCALE, y - half * SCALE];
  if (axis === 'trust') {
    const arc = (across: number) => `a${by(half)} ${by(half)} 0 0 1 ${by(across)} 0`;
    return `M${n(left)} ${n(y)}${arc(2 * half)}${arc(-2 * half)}z`;
  }
  if (axis === 'signal') {
    const r = by(half);
    return `M${n(x)} ${n(top)}l${r} ${r}l-${r} ${r}l-${r}-${r}z`;
  }
  const round = ROUND[sign];
  const side = by(2 * (half - round));
  const turn = (right: number, down: number) =>
    `a${by(round)} ${by(round)} 0 0 1 ${by(right * round)} ${by(down * round)}`;
  return `M${n(left + round * SCALE)} ${n(top)}h${side}${turn(1, 1)}v${side}${turn(-1, 1)}h-${side}${turn(-1, -1)}v-${side}${turn(1, -1)}z`;
}

/** The plus or the minus inside. */
export function signPath({ sign }: Pick<Mark, 'sign'>, { x, y }: Middle): string {
  if (sign === '-') return `M${n(x - 4.2 * SCALE)} ${n(y)}h${by(8.4)}`;
  const [least, length] = [4.5 * SCALE, by(9)];
  return `M${n(x)} ${n(y - least)}v${length}M${n(x - least)} ${n(y)}h${length}`;
}

/** A bookmark: it has neither axis nor sign. */
export function bookmarkPath({ x, y }: Middle): string {
  return `M${n(x - 4.1)} ${n(y - 6.5)}h8.2v12.6l-4.1-3l-4.1 3Z`;
}

/** How far around the middle of a mark a press still means it, px: a finger needs more than the eye. */
const REACH = 12.5;

/** The ground on which marks are pressed, all in one. */
export function groundPath(marks: readonly Middle[]): string {
  const side = 2 * REACH;
  return marks
    .map(({ x, y }) => `M${n(x - REACH)} ${n(y - REACH)}h${side}v${side}h-${side}z`)
    .join('');
}

/** The mark that a press on the ground means: the nearest, or null where there are none. */
export function nearest<Mark extends Middle>(marks: readonly Mark[], at: Middle): Mark | null {
  const far = (mark: Middle) => Math.hypot(mark.x - at.x, mark.y - at.y);
  return marks.reduce<Mark | null>(
    (best, mark) => (best === null || far(mark) < far(best) ? mark : best),
    null,
  );
}

import { type DialMove, type DialSeries, dialMean } from './dial.ts';

/** Moves the same way with at most this long between them, in ms, are one push of the dial. */
export const SAME_PUSH_MS = 1000;

/** A turning point changes the dial by at least this much … */
export const TURN_AT_LEAST = 10;

/** … within this long, in ms (DOMAIN.md §3.3). */
export const TURN_WITHIN_MS = 10_000;

/** Tags from this long before a turn of the dial, in ms, to {@link CAUSE_AFTER_MS} after it may be its cause. */
export const CAUSE_BEFORE_MS = 6000;

/** See {@link CAUSE_BEFORE_MS}. */
export const CAUSE_AFTER_MS = 1000;

/** The dial went from one value to another, each 0 to 100, between two meeting times in ms. */
export type DialChange = {
  /** When it began to move: the moment to jump to. */
  readonly atMs: number;
  readonly untilMs: number;
  readonly from: number;
  readonly to: number;
  /** `to − from`. */
  readonly delta: number;
};

/** The figures of a dial (DOMAIN.md §3.3). Values and means 0 to 100, `change` −100 to 100. */
export type DialReport = {
  readonly start: number;
  readonly end: number;
  /** `end − start`: what may be compared between buyers, whose levels may not. */
  readonly change: number;
  readonly mean: number;
  readonly firstQuarterMean: number;
  readonly lastQuarterMean: number;
  readonly biggestRise: DialChange | null;
  readonly biggestDrop: DialChange | null;
};

function changeBetween(before: DialMove, first: DialMove, last: DialMove): DialChange {
  return {
    atMs: first.atMs,
    untilMs: last.atMs,
    from: before.value,
    to: last.value,
    delta: last.value - before.value,
  };
}

function joined(earlier: DialChange, later: DialChange): DialChange {
  return {
    atMs: earlier.atMs,
    untilMs: later.untilMs,
    from: earlier.from,
    to: later.to,
    delta: later.to - earlier.from,
  };
}

/**
 * The pushes of a dial. A finger that drags it sends up to five moves a second; they are one change of
 * feeling, so that a fall of 23 is not reported as a fall of 5.
 */
export function pushesOf({ steps }: DialSeries): readonly DialChange[] {
  const pushes: DialChange[] = [];
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || before.value === step.value) return;
    const move = changeBetween(before, step, step);
    const last = pushes.at(-1);
    const isSamePush =
      last !== undefined &&
      Math.sign(last.delta) === Math.sign(move.delta) &&
      move.atMs - last.untilMs <= SAME_PUSH_MS;
    if (isSamePush) pushes[pushes.length - 1] = joined(last, move);
    else pushes.push(move);
  });
  return pushes;
}

/** The first of the changes that no other goes further than, or null. */
function biggestOf(changes: readonly DialChange[]): DialChange | null {
  return changes.reduce<DialChange | null>(
    (most, change) =>
      most === null || Math.abs(change.delta) > Math.abs(most.delta) ? change : most,
    null,
  );
}

/** What is said of a dial in words and figures (DOMAIN.md §3.3). Give it the shifted series. */
export function dialReport(series: DialSeries): DialReport {
  const { steps, durationMs } = series;
  const start = steps[0]?.value ?? 0;
  const end = steps.at(-1)?.value ?? start;
  const pushes = pushesOf(series);
  return {
    start,
    end,
    change: end - start,
    mean: dialMean(series),
    firstQuarterMean: dialMean(series, 0, durationMs / 4),
    lastQuarterMean: dialMean(series, (durationMs * 3) / 4, durationMs),
    biggestRise: biggestOf(pushes.filter(({ delta }) => delta > 0)),
    biggestDrop: biggestOf(pushes.filter(({ delta }) => delta < 0)),
  };
}

/** A turn while it is being looked for: `end` is the index of its last step. */
type Turn = { readonly change: DialChange; readonly end: number };

/**
 * The changes into step `end` that are large enough and began at most 10 s before it, from the shortest
 * to the longest; `begin` is the index of the first step of each.
 */
function turnsInto(steps: readonly DialMove[], end: number) {
  const found: { readonly change: DialChange; readonly begin: number }[] = [];
  const last = steps[end];
  for (let begin = end; begin > 0; begin -= 1) {
    const first = steps[begin];
    const before = steps[begin - 1];
    if (last === undefined || first === undefined || before === undefined) break;
    if (last.atMs - first.atMs > TURN_WITHIN_MS) break;
    const change = changeBetween(before, first, last);
    if (Math.abs(change.delta) >= TURN_AT_LEAST) found.push({ change, begin });
  }
  return found;
}

/** The last turn made longer by one that overlaps it, when that carries it further the same way. */
function carriedOn(last: Turn, change: DialChange, end: number): Turn | null {
  const whole = joined(last.change, change);
  const way = Math.sign(last.change.delta);
  // Both are asked: a change may begin far back, above or below where the last turn began.
  const isSameWay = Math.sign(change.delta) === way && Math.sign(whole.delta) === way;
  const goesFurther = Math.abs(whole.delta) > Math.abs(last.change.delta);
  return isSameWay && goesFurther ? { change: whole, end } : null;
}

/** The turns after step `end`: the last one carried on, or a new one of moves that no turn has yet. */
function withStep(turns: readonly Turn[], steps: readonly DialMove[], end: number): Turn[] {
  const found = turnsInto(steps, end);
  const last = turns.at(-1);
  if (last !== undefined) {
    const longer = found
      .filter(({ begin }) => begin <= last.end)
      .map(({ change }) => carriedOn(last, change, end))
      .find((turn) => turn !== null);
    if (longer !== undefined) return [...turns.slice(0, -1), longer];
  }
  const fresh = found.filter(({ begin }) => begin > (last?.end ?? 0)).map(({ change }) => change);
  const change = biggestOf(fresh);
  return change === null ? [...turns] : [...turns, { change, end }];
}

/**
 * Where the dial turned: it changed by 10 or more within 10 s (DOMAIN.md §3.3). A slide that keeps
 * going is one turn, however long; no two turns share a move.
 */
export function turningPoints({ steps }: DialSeries): readonly DialChange[] {
  return steps
    .reduce<Turn[]>((turns, _, end) => withStep(turns, steps, end), [])
    .map(({ change }) => change);
}

/** The tags that may have made the dial change: from 6 s before it began to 1 s after it ended. */
export function tagsAround<Tag extends { readonly atMs: number }>(
  { atMs, untilMs }: DialChange,
  tags: readonly Tag[],
): readonly Tag[] {
  return tags.filter(
    (tag) => tag.atMs >= atMs - CAUSE_BEFORE_MS && tag.atMs <= untilMs + CAUSE_AFTER_MS,
  );
}

import type { Line, StageState } from '#shared/round/state.ts';

/** A line as it is drawn; a pending one is not acknowledged yet. */
export type ScriptLineView = Line & { readonly isPending?: boolean };

/** One thing in the script, in the order in which it happened. */
export type ScriptItem =
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly line: ScriptLineView;
      readonly isRewound: boolean;
    }
  | { readonly kind: 'pause'; readonly key: string; readonly lengthMs: number }
  | {
      readonly kind: 'take';
      readonly key: string;
      readonly take: number;
      readonly because: 'rewind' | 'redo' | 'chair';
      readonly rewoundToMs: number | null;
    };

/** Lines that nobody went back behind: the same thing for the same line, so that it is drawn once. */
const told = new WeakMap<ScriptLineView, ScriptItem>();

function itemOf(stage: StageState, line: ScriptLineView): ScriptItem {
  const isAgain = isRewound(stage, line.meetingMs);
  const known = isAgain ? undefined : told.get(line);
  if (known) return known;
  const item: ScriptItem = { kind: 'line', key: line.lineId, line, isRewound: isAgain };
  if (!isAgain) told.set(line, item);
  return item;
}

type Timed = { readonly atMs: number; readonly item: ScriptItem };

/** A stop shorter than this is the room's countdown alone and is not told. */
const SHORTEST_PAUSE_MS = 1000;

function isRewound(stage: StageState, meetingMs: number | null): boolean {
  return (
    meetingMs !== null &&
    stage.rewound.some((part) => meetingMs >= part.fromMs && meetingMs < part.toMs)
  );
}

/** Where play stood still and went on again, between two stretches. */
function pausesOf(stage: StageState): Timed[] {
  return stage.stretches.flatMap((stretch, index): Timed[] => {
    const before = stage.stretches[index - 1];
    if (!before || before.toMs === null || stretch.fromMs - before.toMs < SHORTEST_PAUSE_MS)
      return [];
    const lengthMs = stretch.fromMs - before.toMs;
    return [
      { atMs: stretch.fromMs - 1, item: { kind: 'pause', key: `pause-${before.toMs}`, lengthMs } },
    ];
  });
}

/** Where a new take begins. */
function takesOf(stage: StageState): Timed[] {
  return stage.takes.flatMap(({ take, because, rewoundToMs }): Timed[] => {
    if (because === 'first') return [];
    const atMs = because === 'redo' ? redoneAt(stage) : beganAt(stage, take);
    return [{ atMs, item: { kind: 'take', key: `take-${take}`, take, because, rewoundToMs } }];
  });
}

/**
 * Where a take of the scene began. One that gave way to the next before it was played stands right
 * before that one; one that is still to be played, after everything said so far.
 */
function beganAt(stage: StageState, take: number): number {
  const own = stage.stretches.find((stretch) => stretch.take >= take);
  const last = stage.stretches.at(-1);
  return own?.fromMs ?? (last?.toMs ?? last?.fromMs ?? 0) + 1;
}

/** When one moment was played again: a step of the debrief, which is no stretch of the meeting. */
function redoneAt(stage: StageState): number {
  return stage.steps.findLast(({ step }) => step === 'redo')?.startedAtMs ?? 0;
}

/**
 * The conversation as it is read: lines with their pauses and takes between them. One script for every
 * role and for the replay (UX.md 13–15).
 */
export function scriptOf(
  stage: StageState,
  lines: readonly ScriptLineView[] = stage.lines,
): readonly ScriptItem[] {
  const between = [...pausesOf(stage), ...takesOf(stage)].toSorted((a, b) => a.atMs - b.atMs);
  const items: ScriptItem[] = [];
  let next = 0;
  for (const line of lines.toSorted((a, b) => a.atMs - b.atMs)) {
    // What was said at the moment a take began belongs to it.
    for (let one = between[next]; one && one.atMs <= line.atMs; one = between[next]) {
      items.push(one.item);
      next += 1;
    }
    items.push(itemOf(stage, line));
  }
  return [...items, ...between.slice(next).map(({ item }) => item)];
}

import { programmeOf, type StepName, TIMES } from './programme.ts';
import type { StageState, StepSpan } from './state.ts';

/** Whether the room's clock stands still: there is a reason, or the countdown after the last one runs. */
export function isPaused(stage: StageState, nowMs: number): boolean {
  return stage.pausedAtMs !== null || (stage.resumesAtMs !== null && nowMs < stage.resumesAtMs);
}

/**
 * Ms left of the running step, never negative. During a pause it stands; during the countdown after
 * one it stands at what will be left when the clock runs again.
 */
export function remainingMs(stage: StageState, nowMs: number): number {
  const step = stage.step;
  if (!step) return 0;
  const endsAtMs = stage.finishing?.endsAtMs ?? step.endsAtMs;
  const clockMs = stage.pausedAtMs ?? Math.max(nowMs, stage.resumesAtMs ?? 0);
  return Math.max(0, endsAtMs - clockMs);
}

/**
 * Meeting time (ms of play, pauses excluded) at a server time. Before play it is 0, in a pause it is
 * the moment play stopped; it never goes back.
 */
export function meetingMsAt(stage: StageState, serverMs: number): number {
  let meetingMs = 0;
  for (const stretch of stage.stretches) {
    if (serverMs < stretch.fromMs) break;
    const untilMs = Math.min(serverMs, stretch.toMs ?? serverMs);
    meetingMs = stretch.meetingFromMs + Math.max(0, untilMs - stretch.fromMs);
  }
  return meetingMs;
}

/**
 * Where a press of a key belongs: the meeting time and take of the stretch it fell in. A press up to
 * 10 s after play stopped belongs to the stretch that just ended, clamped to it. Null: no play then.
 */
export function pressIn(
  stage: StageState,
  pressedAtMs: number,
): { readonly meetingMs: number; readonly take: number } | null {
  for (let at = stage.stretches.length - 1; at >= 0; at--) {
    const stretch = stage.stretches[at];
    if (!stretch || pressedAtMs < stretch.fromMs) continue;
    if (stretch.toMs !== null && pressedAtMs > stretch.toMs + TIMES.finishMs) return null;
    const untilMs = Math.min(pressedAtMs, stretch.toMs ?? pressedAtMs);
    return { meetingMs: stretch.meetingFromMs + untilMs - stretch.fromMs, take: stretch.take };
  }
  return null;
}

/** Meeting time at which the current take began, ms. */
export function takeStartMs(stage: StageState): number {
  return stage.takes.at(-1)?.meetingFromMs ?? 0;
}

/** Server time at which a meeting time was played last, ms: where a replay link leads. */
export function serverMsAt(stage: StageState, meetingMs: number): number {
  let serverMs = stage.stretches[0]?.fromMs ?? stage.opening?.atMs ?? 0;
  for (const stretch of stage.stretches) {
    if (meetingMs < stretch.meetingFromMs) break;
    const lengthMs =
      stretch.toMs === null ? Number.POSITIVE_INFINITY : stretch.toMs - stretch.fromMs;
    serverMs = stretch.fromMs + Math.min(lengthMs, meetingMs - stretch.meetingFromMs);
  }
  return serverMs;
}

/** How much has been played until now, ms. */
export function playedMs(stage: StageState, nowMs: number): number {
  return meetingMsAt(stage, nowMs);
}

/** Whether a meeting time belongs to the scored play (DESIGN.md §1): same players, not rewound. */
export function isScored(stage: StageState, meetingMs: number): boolean {
  return (
    meetingMs >= stage.scoredFromMs &&
    !stage.rewound.some((part) => meetingMs >= part.fromMs && meetingMs < part.toMs)
  );
}

/** How long a step may take, ms: as it stands once it has begun, before that as the programme has it. */
export function stepLengthMs(stage: StageState, step: StepName): number {
  const begun = stage.steps.findLast((span) => span.step === step);
  if (begun) return begun.lengthMs;
  const planned = programmeOf(stage.opening?.variant ?? 'standard');
  return planned.find((part) => part.step === step)?.lengthMs ?? 0;
}

/** The step that was running at a server time. */
export function stepAt(stage: StageState, serverMs: number): StepSpan | null {
  let found: StepSpan | null = null;
  for (const span of stage.steps) {
    if (span.startedAtMs <= serverMs) found = span;
  }
  return found;
}

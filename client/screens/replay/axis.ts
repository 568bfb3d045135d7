import { meetingMsAt, serverMsAt } from '#shared/round/clock.ts';
import { PHASES, type Phase, phaseOf } from '#shared/round/programme.ts';
import type { StageState } from '#shared/round/state.ts';

/** One phase of the round on the axis: server time in ms, places in px. */
export type AxisPart = {
  readonly phase: Phase;
  readonly fromMs: number;
  readonly toMs: number;
  readonly x: number;
  readonly width: number;
  /** The playhead is in it: it is drawn wide, the others are folded. */
  readonly isNow: boolean;
};

/** Server time across the drawing. In the meeting the axis is meeting time: pauses take no room. */
export type Axis = {
  readonly parts: readonly AxisPart[];
  /** Where a server time stands, px. */
  readonly xOf: (serverMs: number) => number;
  /** Which server time stands at a place. */
  readonly msAt: (x: number) => number;
  /** The meeting's own stretch of the drawing, px; of no width before it began. */
  readonly meeting: { readonly x: number; readonly width: number; readonly lengthMs: number };
};

const GAP = 3;

/** How wide a phase is beside the others, while the playhead is in it and while it is not. */
const WEIGHTS: Readonly<Record<Phase, { readonly now: number; readonly folded: number }>> = {
  brief: { now: 24, folded: 5 },
  meeting: { now: 74, folded: 56 },
  reflect: { now: 24, folded: 6 },
  debrief: { now: 26, folded: 10 },
};

/** The phases of a round with their server times; a phase that has not begun is left out. */
export function phasesOf(
  stage: StageState,
  endMs: number,
): readonly { readonly phase: Phase; readonly fromMs: number; readonly toMs: number }[] {
  return PHASES.flatMap((phase) => {
    const spans = stage.steps.filter(({ step }) => phaseOf(step) === phase);
    const first = spans[0];
    if (!first) return [];
    const toMs = Math.max(...spans.map(({ endedAtMs }) => endedAtMs ?? endMs));
    return [{ phase, fromMs: first.startedAtMs, toMs: Math.max(toMs, first.startedAtMs) }];
  });
}

/** The phase that a server time is in; null before the first. */
export function phaseAt(stage: StageState, atMs: number): Phase | null {
  const at = stage.steps.findLast(({ startedAtMs }) => startedAtMs <= atMs);
  return at ? phaseOf(at.step) : null;
}

/**
 * Lays the round out on one line.
 * @param nowIn the phase under the playhead: the others are folded
 */
export function axisOf(
  stage: StageState,
  endMs: number,
  nowIn: Phase | null,
  { left, width }: { readonly left: number; readonly width: number },
): Axis {
  const phases = phasesOf(stage, endMs);
  const now = nowIn ?? phases[0]?.phase ?? 'brief';
  const weightOf = (phase: Phase) => WEIGHTS[phase][phase === now ? 'now' : 'folded'];
  const sum = phases.reduce((all, { phase }) => all + weightOf(phase), 0);
  const room = Math.max(0, width - GAP * Math.max(0, phases.length - 1));
  let x = left;
  const parts = phases.map(({ phase, fromMs, toMs }): AxisPart => {
    const own = (weightOf(phase) / Math.max(1, sum)) * room;
    const part = { phase, fromMs, toMs, x, width: own, isNow: phase === now };
    x += own + GAP;
    return part;
  });
  const play = parts.find(({ phase }) => phase === 'meeting');
  const lengthMs = meetingMsAt(stage, endMs);
  const meeting = { x: play?.x ?? left, width: play?.width ?? 0, lengthMs };

  const shareOf = (part: AxisPart, serverMs: number): number => {
    const share =
      part.phase === 'meeting'
        ? meetingMsAt(stage, serverMs) / Math.max(1, lengthMs)
        : (serverMs - part.fromMs) / Math.max(1, part.toMs - part.fromMs);
    return Math.min(1, Math.max(0, share));
  };
  const partAt = (serverMs: number) =>
    parts.findLast(({ fromMs }) => fromMs <= serverMs) ?? parts[0];

  return {
    parts,
    meeting,
    xOf(serverMs) {
      const part = partAt(serverMs);
      return part ? part.x + shareOf(part, serverMs) * part.width : left;
    },
    msAt(place) {
      const part = parts.findLast((one) => one.x <= place) ?? parts[0];
      if (!part) return endMs;
      const share = Math.min(1, Math.max(0, (place - part.x) / Math.max(1, part.width)));
      if (part.phase === 'meeting') {
        return Math.min(part.toMs, Math.max(part.fromMs, serverMsAt(stage, share * lengthMs)));
      }
      return part.fromMs + share * (part.toMs - part.fromMs);
    },
  };
}

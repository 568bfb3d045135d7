import { hasBothPlayers, holdersOf, isPresent, waitedFor } from '../cast.ts';
import { meetingMsAt, takeStartMs } from '../clock.ts';
import type { PersonCommand } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import { TIMES } from '../programme.ts';
import type { RoundState } from '../state.ts';
import type { PauseReason } from '../terms.ts';
import { type Decision, isPlayer, no, type Turn, yes } from './turn.ts';

/** The facts of one more reason to stand still: none when the reason is there already. */
export function addPause(
  state: RoundState,
  reason: PauseReason,
  untilMs: number | null,
  role: 'seller' | 'buyer' | 'instructor' | null,
): RoundEvent[] {
  if (state.stage.pauses[reason]) return [];
  const events: RoundEvent[] = [{ type: 'pause.added', reason, untilMs, role }];
  if (state.stage.countdownAtMs !== null) events.push({ type: 'countdown.cleared' });
  return events;
}

/**
 * The facts of a reason that is gone. With the last one the clock runs again after a countdown, and
 * the step keeps what it had left. `alsoAdded`: reasons that this command adds at the same time.
 */
export function liftPause(
  state: RoundState,
  reason: PauseReason,
  nowMs: number,
  alsoAdded: readonly PauseReason[] = [],
): RoundEvent[] {
  const { stage } = state;
  if (!stage.pauses[reason]) return [];
  const left = Object.keys(stage.pauses).filter((one) => one !== reason);
  if (left.length + alsoAdded.length > 0) {
    return [{ type: 'pause.lifted', reason, resumesAtMs: null, endsAtMs: null }];
  }
  const resumesAtMs = nowMs + TIMES.countdownToResumeMs;
  const leftMs = (stage.step?.endsAtMs ?? nowMs) - (stage.pausedAtMs ?? nowMs);
  const events: RoundEvent[] = [
    {
      type: 'pause.lifted',
      reason,
      resumesAtMs,
      endsAtMs: Math.max(resumesAtMs, resumesAtMs + leftMs),
    },
  ];
  const isBrief = stage.step?.step === 'brief' || stage.step?.step === 'ready';
  if (isBrief && waitedFor(stage).length === 0 && hasBothPlayers(stage)) {
    events.push({ type: 'countdown.started', beginsAtMs: nowMs + TIMES.countdownToPlayMs });
  }
  return events;
}

/** Pauses or resumes the room for the instructor. */
export function setPaused(turn: Turn, paused: boolean): Decision {
  if (!turn.isInstructor) return no('not-allowed');
  if (turn.state.stage.ended) return no('not-now');
  return yes(
    ...(paused
      ? addPause(turn.state, 'instructor', null, 'instructor')
      : liftPause(turn.state, 'instructor', turn.nowMs)),
  );
}

/** Whether the scene is running or paused, and not yet in its last ten seconds. */
function isPlaying(state: RoundState): boolean {
  return state.stage.step?.step === 'play' && !state.stage.finishing && !state.stage.ended;
}

/** Calls a time-out: seller, buyer or instructor, one each, a minute at most. */
export function callTimeOut(turn: Turn): Decision {
  const by = turn.isInstructor && !isPlayer(turn.role) ? 'instructor' : turn.role;
  if (by !== 'seller' && by !== 'buyer' && by !== 'instructor') return no('not-allowed');
  const { stage } = turn.state;
  if (!isPlaying(turn.state) || stage.pauses['time-out']) return no('not-now');
  if ((stage.timeOutsUsed[by] ?? 0) > 0) return no('time-out-used');
  return yes(...addPause(turn.state, 'time-out', turn.nowMs + TIMES.timeOutMs, by));
}

/** Whether this person may say how a time-out ends: whoever called it, or the instructor. */
function mayEndTimeOut(turn: Turn): boolean {
  const role = turn.state.stage.pauses['time-out']?.role;
  return turn.isInstructor || (role !== undefined && role === turn.role);
}

/** Goes on after a time-out, in the same take. */
export function continuePlay(turn: Turn): Decision {
  if (!turn.state.stage.pauses['time-out']) return no('not-now');
  if (!mayEndTimeOut(turn)) return no('not-allowed');
  return yes(...liftPause(turn.state, 'time-out', turn.nowMs));
}

/** Goes on from an earlier moment in a new take. It gives no time back and leaves the dial. */
export function rewind(turn: Turn, command: Extract<PersonCommand, { type: 'rewind' }>): Decision {
  const { stage } = turn.state;
  if (!stage.pauses['time-out']) return no('not-now');
  if (!mayEndTimeOut(turn)) return no('not-allowed');
  const nowMeetingMs = meetingMsAt(stage, turn.nowMs);
  const startMs = takeStartMs(stage);
  let toMs = startMs;
  if (command.to.kind === 'line') {
    const { lineId } = command.to;
    const line = stage.lines.find((one) => one.lineId === lineId);
    if (!line || line.meetingMs === null) return no('unknown');
    toMs = line.meetingMs;
  } else if (command.to.kind === 'back') {
    toMs = nowMeetingMs - command.to.seconds * 1000;
  }
  const take = (stage.takes.at(-1)?.take ?? 1) + 1;
  return yes(
    {
      type: 'take.started',
      take,
      because: 'rewind',
      rewoundToMs: Math.min(nowMeetingMs, Math.max(startMs, toMs)),
    },
    ...liftPause(turn.state, 'time-out', turn.nowMs),
  );
}

/** The facts of a player who left while the scene ran: the clock stands. Never in person. */
export function pauseForMissing(state: RoundState): RoundEvent[] {
  return isPlaying(state) ? addPause(state, 'missing', null, null) : [];
}

/** The facts of a player who came back: the clock runs again once both chairs are filled. */
export function resumeIfBothHere(state: RoundState, back: string, nowMs: number): RoundEvent[] {
  const { stage } = state;
  const others = (['seller', 'buyer'] as const).filter(
    (role) => !holdersOf(stage, role).includes(back),
  );
  const areHere = others.every((role) =>
    holdersOf(stage, role).some((person) => isPresent(stage, person)),
  );
  return areHere ? liftPause(state, 'missing', nowMs) : [];
}

/** Whether a reason to stand still has its own end, and which is next, ms; null: none. */
export function nextPauseEndMs(state: RoundState): { reason: PauseReason; atMs: number } | null {
  let next: { reason: PauseReason; atMs: number } | null = null;
  for (const pause of Object.values(state.stage.pauses)) {
    if (pause?.untilMs == null) continue;
    if (!next || pause.untilMs < next.atMs) next = { reason: pause.reason, atMs: pause.untilMs };
  }
  return next;
}

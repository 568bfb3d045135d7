import { holdersOf, maySayDone } from '../cast.ts';
import type { RoundCommand } from '../commands.ts';
import { TIMES } from '../programme.ts';
import type { RoundState, SeatState } from '../state.ts';
import { ifAllDone, moveOn, startStep } from './advance.ts';
import { liftPause, nextPauseEndMs } from './pauses.ts';
import { type Decision, isIn, isPlayer, meansNow, NOTHING, no, type Turn, yes } from './turn.ts';

type Of<Type extends RoundCommand['type']> = Extract<RoundCommand, { type: Type }>;

/** Sets or takes back Ready. One Ready counts for brief and ready alike. */
export function setReady(turn: Turn, { ready }: Of<'setReady'>): Decision {
  const { stage } = turn.state;
  if (turn.role === null || turn.role === 'guest') return no('not-allowed');
  if (!isIn(turn, 'brief', 'ready')) return no('already-moved');
  if ((stage.ready[turn.person] ?? false) === ready) return NOTHING;
  const change = { person: turn.person, isDone: ready };
  return yes(
    { type: 'ready.set', person: turn.person, ready },
    ...ifAllDone(turn.state, change, turn.nowMs),
  );
}

/** What a seat still owes before its owner is done with `rate` (DOMAIN §3.4 and the next step). */
export function answersLeft(role: 'seller' | 'buyer', seat: SeatState | undefined): number {
  const required: unknown[] =
    role === 'seller'
      ? [seat?.ratings.trust, seat?.ratings.believed, seat?.ratings.goal, seat?.nextStep]
      : [seat?.ratings.trust, seat?.ratings.believed, seat?.outcome, seat?.nextStep];
  return required.filter((answer) => answer === undefined || answer === null).length;
}

/** Says that a person is done with the running step, or takes it back. The last one ends the step. */
export function setDone(turn: Turn, command: Of<'setDone'>): Decision {
  const { stage, seats } = turn.state;
  if (!meansNow(turn.state, command)) return no('already-moved');
  if (isIn(turn, 'brief', 'ready')) return no('not-now');
  if (turn.role === null || !maySayDone(stage, turn.person, command.step)) return no('not-allowed');
  if ((stage.done[turn.person] ?? false) === command.done) return NOTHING;
  if (stage.finishing || stage.reveal?.kind === 'counting') return no('not-now');
  if (command.step === 'rate' && command.done && isPlayer(turn.role)) {
    if (answersLeft(turn.role, seats[turn.person]) > 0) return no('answers-missing');
  }
  const change = { person: turn.person, isDone: command.done };
  return yes(
    {
      type: 'done.set',
      person: turn.person,
      step: command.step,
      nth: command.nth,
      done: command.done,
    },
    ...ifAllDone(turn.state, change, turn.nowMs),
  );
}

/** The instructor goes to the next step. From `brief` it leads to the meeting, as the button says. */
export function nextStep(turn: Turn, command: Of<'nextStep'>): Decision {
  if (!turn.isInstructor) return no('not-allowed');
  if (!meansNow(turn.state, command)) return no('already-moved');
  if (isIn(turn, 'brief', 'ready')) {
    return yes(...startStep(turn.state, 'play', 'instructor', turn.nowMs));
  }
  return yes(...moveOn(turn.state, 'instructor', turn.nowMs));
}

/** The instructor gives or takes time. The step never ends in the past by it. */
export function extendStep(turn: Turn, command: Of<'extendStep'>): Decision {
  const { stage } = turn.state;
  if (!turn.isInstructor) return no('not-allowed');
  if (!meansNow(turn.state, command) || !stage.step) return no('already-moved');
  if (stage.finishing) return no('not-now');
  const clockMs = stage.pausedAtMs ?? Math.max(turn.nowMs, stage.resumesAtMs ?? 0);
  const endsAtMs = Math.max(clockMs, stage.step.endsAtMs + command.deltaMs);
  const deltaMs = endsAtMs - stage.step.endsAtMs;
  if (deltaMs === 0) return NOTHING;
  return yes({ type: 'step.extended', step: command.step, nth: command.nth, endsAtMs, deltaMs });
}

/**
 * Stop: anybody of the room, at any time, without a reason and without a name. Play ends, no seat
 * opens, the round goes to `derole`.
 */
export function stopRound(turn: Turn): Decision {
  const { stage } = turn.state;
  if (turn.role === null) return no('not-allowed');
  if (stage.ended) return no('not-now');
  if (stage.isStopped) return NOTHING;
  const derole = isIn(turn, 'derole') ? [] : startStep(turn.state, 'derole', 'stop', turn.nowMs);
  return yes({ type: 'round.stopped' }, ...derole);
}

/** The instructor's End: the same way as Stop, but named. From `derole` the round is over at once. */
export function endRound(turn: Turn): Decision {
  if (!turn.isInstructor) return no('not-allowed');
  if (turn.state.stage.ended) return NOTHING;
  if (isIn(turn, 'derole')) return yes({ type: 'round.ended', because: 'instructor' });
  return leadOut(turn.state, turn.nowMs);
}

/** Everybody is led out of their role, and the round is over when that step is; once. */
export function leadOut(state: RoundState, nowMs: number): Decision {
  if (state.stage.ended || isIn({ state }, 'derole')) return NOTHING;
  return yes(...startStep(state, 'derole', 'ended', nowMs));
}

/** Something that has an end of its own: when it is due, ms, and what it is. */
type Due = { readonly atMs: number; readonly kind: DueKind; readonly of?: string };
type DueKind = 'pause' | 'chair' | 'countdown' | 'reveal' | 'finish' | 'step';

/** What the server must do next: the nearest of everything that has an end of its own. */
function nextDue(state: RoundState): Due | null {
  const { stage } = state;
  const { step } = stage;
  if (!step || stage.ended) return null;
  let first: Due | null = null;
  // The first of those due at one moment comes first: what holds the clock before what it ends.
  const put = (due: Due) => {
    if (first === null || due.atMs < first.atMs) first = due;
  };
  const pauseEnd = nextPauseEndMs(state);
  if (pauseEnd) put({ atMs: pauseEnd.atMs, kind: 'pause', of: pauseEnd.reason });
  const chair = emptyChair(state);
  if (chair) put({ atMs: chair.atMs, kind: 'chair', of: chair.role });
  if (stage.pausedAtMs === null) {
    if (stage.countdownAtMs !== null) put({ atMs: stage.countdownAtMs, kind: 'countdown' });
    if (stage.reveal?.kind === 'counting') {
      put({ atMs: stage.reveal.opensAtMs, kind: 'reveal' });
    }
    const { finishing } = stage;
    put({ atMs: finishing?.endsAtMs ?? step.endsAtMs, kind: finishing ? 'finish' : 'step' });
  }
  return first;
}

/** When the server must act next, ms, or null. */
export function deadlineMs(state: RoundState): number | null {
  return nextDue(state)?.atMs ?? null;
}

/** What the server wishes when that moment has come: one command for each thing that is due, and no two the same. */
export function deadlineCommand(state: RoundState): RoundCommand | null {
  const due = nextDue(state);
  if (due === null) return null;
  const { step } = state.stage;
  const of = due.of ?? (step && isStepEnd(due) ? `${step.step} ${step.nth}` : null);
  const what = of === null ? due.kind : `${due.kind} ${of}`;
  return { type: 'passDeadline', dueMs: due.atMs, what };
}

function isStepEnd({ kind }: Due): boolean {
  return kind === 'finish' || kind === 'step';
}

/** A player's chair that nobody present holds while the scene waits for it, and when it is offered. */
function emptyChair(state: RoundState): { role: 'seller' | 'buyer'; atMs: number } | null {
  const { stage } = state;
  const missing = stage.pauses.missing;
  if (!missing) return null;
  for (const role of ['seller', 'buyer'] as const) {
    const holders = holdersOf(stage, role);
    const isEmpty = holders.every((person) => stage.people[person]?.isLeft);
    if (!isEmpty || stage.offered[role] !== undefined) continue;
    const leftAtMs = holders.map((person) => stage.people[person]?.leftAtMs ?? missing.sinceMs);
    return { role, atMs: Math.max(missing.sinceMs, ...leftAtMs) + TIMES.emptyChairMs };
  }
  return null;
}

/** Does what is due: ends a pause, offers a chair, begins the meeting, opens the seats, moves on. */
export function passDeadline(state: RoundState, nowMs: number): Decision {
  const due = nextDue(state);
  if (due === null || due.atMs > nowMs) return NOTHING;
  switch (due.kind) {
    case 'pause': {
      const pauseEnd = nextPauseEndMs(state);
      return pauseEnd ? yes(...liftPause(state, pauseEnd.reason, nowMs)) : NOTHING;
    }
    case 'chair': {
      const chair = emptyChair(state);
      return chair ? yes({ type: 'chair.offered', role: chair.role }) : NOTHING;
    }
    case 'countdown':
      return yes(...startStep(state, 'play', 'done', nowMs));
    case 'reveal':
      return yes({ type: 'round.revealed' });
    default:
      return yes(...moveOn(state, state.stage.finishing?.because ?? 'time', nowMs));
  }
}

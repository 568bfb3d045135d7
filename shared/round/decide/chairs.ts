import { holdersOf, isPresent, roleOf } from '../cast.ts';
import type { RoundCommand } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import { TIMES } from '../programme.ts';
import type { RoundState } from '../state.ts';
import type { Role } from '../terms.ts';
import { ifAllDone, moveOn } from './advance.ts';
import { dealFor } from './open.ts';
import { addPause, liftPause, pauseForMissing, resumeIfBothHere } from './pauses.ts';
import { type Decision, isIn, isPlayer, meansNow, NOTHING, no, type Turn, yes } from './turn.ts';

type Of<Type extends RoundCommand['type']> = Extract<RoundCommand, { type: Type }>;

/** Whether somebody may not sell here: they know what the buyer hides (DESIGN.md §6). */
function knowsTheSecret(state: RoundState, person: string): boolean {
  const { stage, gallery, vault } = state;
  const hasObserved = stage.tenures.some(
    (tenure) => tenure.person === person && tenure.role === 'observer',
  );
  const hasBought = stage.tenures.some(
    (tenure) => tenure.person === person && tenure.role === 'buyer',
  );
  return (
    hasBought ||
    vault.readers.includes(person) ||
    stage.instructors[person] !== undefined ||
    (hasObserved && gallery.criterionTellsSecret)
  );
}

/** The facts of a person taking a role: whoever held a player's chair becomes a guest. */
function take(
  state: RoundState,
  { person, role, isSimulated }: { person: string; role: Role; isSimulated?: true | undefined },
): RoundEvent[] {
  const before = isPlayer(role) ? holdersOf(state.stage, role).filter((one) => one !== person) : [];
  return [
    ...before.map((one): RoundEvent => ({ type: 'role.taken', person: one, role: 'guest' })),
    { type: 'role.taken', person, role, ...(isSimulated ? { isSimulated } : {}) },
    ...dealFor(state, person, role),
  ];
}

/**
 * Facts of a chair taken while the scene runs or waits: a minute to read, then a new take. A partner of
 * the server's has nothing to read and keeps nobody waiting.
 */
function takeDuringPlay(
  state: RoundState,
  taker: { person: string; role: 'seller' | 'buyer'; isSimulated?: true | undefined },
  nowMs: number,
): RoundEvent[] {
  const { person, role } = taker;
  const other = role === 'seller' ? 'buyer' : 'seller';
  const isOtherHere = holdersOf(state.stage, other).some(
    (one) => one !== person && isPresent(state.stage, one),
  );
  const number = (state.stage.takes.at(-1)?.take ?? 1) + 1;
  const isReady = taker.isSimulated ?? state.stage.people[person]?.isSimulated ?? false;
  return [
    ...(isReady ? [] : addPause(state, 'reading', nowMs + TIMES.readingMs, null)),
    ...take(state, taker),
    ...(isOtherHere
      ? liftPause(state, 'missing', nowMs, isReady ? [] : ['reading'])
      : waitForPlayers(state)),
    { type: 'take.started', take: number, because: 'chair', rewoundToMs: null },
  ];
}

/** An observer or guest takes the chair that has stood empty for two minutes. */
export function takeChair(turn: Turn, { role }: Of<'takeChair'>): Decision {
  const { state, person } = turn;
  if (turn.role === null || isPlayer(turn.role)) return no('not-allowed');
  if (state.stage.offered[role] === undefined) return no('not-now');
  if (role === 'seller' && knowsTheSecret(state, person)) return no('brief-read');
  return yes(...takeDuringPlay(state, { person, role }, turn.nowMs));
}

/** Instead of filling the chair, the room goes on to `rate`. */
export function goOn(turn: Turn, command: Of<'goOn'>): Decision {
  const { state } = turn;
  if (!meansNow(state, command)) return no('already-moved');
  if (Object.keys(state.stage.offered).length === 0) return no('not-now');
  if (!turn.isInstructor && (turn.role === null || turn.role === 'guest')) return no('not-allowed');
  return yes(...moveOn(state, 'empty-chair', turn.nowMs));
}

/** The instructor, or the workshop's seating, gives somebody a role in the running round. */
export function placePerson(
  state: RoundState,
  { person, role, isSimulated }: Omit<Of<'placePerson'>, 'type'>,
  nowMs: number,
): Decision {
  const { stage } = state;
  if (stage.ended) return no('not-now');
  if (roleOf(stage, person) === role) return NOTHING;
  if (role === 'seller' && knowsTheSecret(state, person)) return no('brief-read');
  if (!stage.people[person] && Object.keys(stage.people).length >= 40) return no('full');
  if (isPlayer(role) && isIn({ state }, 'play')) {
    return yes(...takeDuringPlay(state, { person, role, isSimulated }, nowMs));
  }
  const before = roleOf(stage, person);
  const leavesEmpty = isPlayer(before) && holdersOf(stage, before).length === 1;
  return yes(
    ...take(state, { person, role, isSimulated }),
    ...(leavesEmpty ? waitForPlayers(state) : []),
  );
}

/** The facts of a chair that somebody was taken out of: the scene waits as for somebody who left. */
function waitForPlayers(state: RoundState): RoundEvent[] {
  return state.stage.opening?.mode === 'in-person' ? [] : pauseForMissing(state);
}

/** A person's contact is lost for good reasons of time: a fact, unless all sit in one room. */
export function markLeft(state: RoundState, person: string, nowMs: number): Decision {
  const { stage } = state;
  const member = stage.people[person];
  if (!member || member.isLeft || stage.opening?.mode === 'in-person' || stage.ended)
    return NOTHING;
  const others = Object.keys(stage.people).filter((one) => one !== person && isPresent(stage, one));
  return yes(
    { type: 'person.left', person },
    ...(isPlayer(member.role) ? pauseForMissing(state) : []),
    // The last one out ends no step: time does.
    ...(others.length > 0 && !isPlayingStep(state) ? ifAllGone(state, person, nowMs) : []),
  );
}

function isPlayingStep(state: RoundState): boolean {
  return isIn({ state }, 'play');
}

/** Somebody who left may have been the last one waited for. */
function ifAllGone(state: RoundState, person: string, nowMs: number): RoundEvent[] {
  return ifAllDone(state, { person, isDone: true }, nowMs);
}

/** The person is back. */
export function markBack(state: RoundState, person: string, nowMs: number): Decision {
  const member = state.stage.people[person];
  if (!member?.isLeft) return NOTHING;
  const resumes = isPlayer(member.role) ? resumeIfBothHere(state, person, nowMs) : [];
  const isBrief = isIn({ state }, 'brief', 'ready');
  const isReady = state.stage.ready[person] ?? false;
  const waits = isBrief && !isReady ? ifAllDone(state, { person, isDone: false }, nowMs) : [];
  return yes({ type: 'person.back', person }, ...resumes, ...waits);
}

/** Takes somebody out of the round whom the workshop has removed. */
export function removePerson(state: RoundState, person: string, nowMs: number): Decision {
  const member = state.stage.people[person];
  if (!member) return NOTHING;
  const isOver = state.stage.ended !== null;
  return yes(
    { type: 'person.removed', person },
    ...(isPlayer(member.role) && !isOver ? pauseForMissing(state) : []),
    ...(isOver || isPlayingStep(state) ? [] : ifAllGone(state, person, nowMs)),
  );
}

import { rolesThatEnd, type StepName } from './programme.ts';
import type { StageState } from './state.ts';
import type { Role } from './terms.ts';

/** The role a person holds now, or null for somebody outside the cast. */
export function roleOf(stage: StageState, person: string): Role | null {
  return stage.people[person]?.role ?? null;
}

/** The role a person held at a server time, or null. */
export function roleAt(stage: StageState, person: string, atMs: number): Role | null {
  for (const tenure of stage.tenures) {
    const isThen = tenure.fromMs <= atMs && (tenure.toMs === null || atMs < tenure.toMs);
    if (tenure.person === person && isThen) return tenure.role;
  }
  return null;
}

/** People who hold a role, in the order in which they came. */
export function holdersOf(stage: StageState, role: Role): string[] {
  return Object.keys(stage.people).filter((person) => stage.people[person]?.role === role);
}

/** Whether a person counts as present. In person a sleeping phone is nobody's absence. */
export function isPresent(stage: StageState, person: string): boolean {
  const member = stage.people[person];
  if (!member) return false;
  return stage.opening?.mode === 'in-person' || !member.isLeft;
}

/** Present holders of any of the roles. */
export function presentHolders(stage: StageState, roles: readonly Role[]): string[] {
  return Object.keys(stage.people).filter(
    (person) => roles.includes(stage.people[person]?.role ?? 'guest') && isPresent(stage, person),
  );
}

/** Whether both chairs of the scene have somebody present in them. */
export function hasBothPlayers(stage: StageState): boolean {
  return (
    presentHolders(stage, ['seller']).length > 0 && presentHolders(stage, ['buyer']).length > 0
  );
}

/** Whom the running step still waits for: present, named by the step, not done (or not ready). */
export function waitedFor(stage: StageState): string[] {
  const step = stage.step;
  if (!step) return [];
  const marks = step.step === 'brief' || step.step === 'ready' ? stage.ready : stage.done;
  return presentHolders(stage, rolesThatEnd(step.step)).filter((person) => !marks[person]);
}

/**
 * Whether somebody may say Done in a step: whom it waits for. Who watches partners alone may ask as
 * well to go on from what only players end; the step waits for the partners all the same.
 */
export function maySayDone(stage: StageState, person: string, step: StepName): boolean {
  const member = stage.people[person];
  if (!member) return false;
  if (rolesThatEnd(step).includes(member.role)) return true;
  const isAlone = stage.opening?.variant === 'try' && !member.isSimulated;
  return isAlone && member.role === 'observer' && (step === 'play' || step === 'reveal');
}

/** Whether a step has nobody it is for: it is passed over, unless the whole room is away. */
export function isPassedOver(stage: StageState, step: StepName): boolean {
  if (step === 'observers' && holdersOf(stage, 'observer').length === 0) return true;
  const isTurn = step === 'self' || step === 'counterpart' || step === 'observers';
  if (!isTurn && step !== 'commit') return false;
  const someone = presentHolders(stage, ['seller', 'buyer', 'observer']).length > 0;
  return someone && presentHolders(stage, rolesThatEnd(step)).length === 0;
}

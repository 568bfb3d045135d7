import type { Context } from '../../stream/decider.ts';
import type { Refusal } from '../../stream/refusal.ts';
import { err, ok, type Result } from '../../stream/result.ts';
import { roleOf } from '../cast.ts';
import type { RoundEvent } from '../events.ts';
import type { StepName } from '../programme.ts';
import type { RoundState } from '../state.ts';
import type { Role } from '../terms.ts';

/** What a rule answers. */
export type Decision = Result<readonly RoundEvent[], Refusal>;

/** A person's wish being judged: the state before it, who wishes, when. */
export type Turn = {
  readonly state: RoundState;
  readonly person: string;
  readonly role: Role | null;
  readonly isInstructor: boolean;
  readonly nowMs: number;
  readonly pressedAtMs: number;
};

/** Reads a person's turn out of the context; null when the server itself wishes. */
export function turnOf(state: RoundState, context: Context): Turn | null {
  if (context.by.kind === 'server') return null;
  const { person, isInstructor } = context.by;
  return {
    state,
    person,
    isInstructor,
    role: roleOf(state.stage, person),
    nowMs: context.nowMs,
    pressedAtMs: context.pressedAtMs,
  };
}

/** Facts that follow. */
export function yes(...events: readonly RoundEvent[]): Decision {
  return ok(events);
}

/** A refusal. */
export function no(refusal: Refusal): Decision {
  return err(refusal);
}

/** Nothing to do: what was wished is so already. The answer is still "ok". */
export const NOTHING: Decision = ok([]);

/** Whether the running step is one of these. */
export function isIn(turn: { readonly state: RoundState }, ...steps: readonly StepName[]): boolean {
  const step = turn.state.stage.step?.step;
  return step !== undefined && steps.includes(step);
}

/** Whether a command means the occurrence of the step that is running now. */
export function meansNow(
  state: RoundState,
  occurrence: { readonly step: StepName; readonly nth: number },
): boolean {
  const step = state.stage.step;
  return step?.step === occurrence.step && step.nth === occurrence.nth && !state.stage.ended;
}

/** Whether the person plays in the scene. */
export function isPlayer(role: Role | null): role is 'seller' | 'buyer' {
  return role === 'seller' || role === 'buyer';
}

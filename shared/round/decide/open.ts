import type { RoundCommand } from '../commands.ts';
import type { RoundEvent } from '../events.ts';
import { TIMES } from '../programme.ts';
import type { RoundState } from '../state.ts';
import { startStep } from './advance.ts';
import { type Decision, NOTHING, no, yes } from './turn.ts';

/** Opens a round: pins the scenario in the vault, takes the roles, deals each seat what is its own. */
export function openRound(
  state: RoundState,
  command: Extract<RoundCommand, { type: 'openRound' }>,
  nowMs: number,
): Decision {
  if (state.stage.opening) return NOTHING;
  const holders = (role: string) => command.cast.filter((one) => one.role === role);
  if (holders('seller').length > 1 || holders('buyer').length > 1) return no('bad-message');
  const { scenario } = command;
  const events: RoundEvent[] = [
    {
      type: 'round.pinned',
      scenario,
      readers: command.readers,
      reactionMs: TIMES.reactionMs,
    },
    {
      type: 'round.opened',
      workshopId: command.workshopId,
      roomId: command.roomId,
      roomName: command.roomName,
      nth: command.nth,
      variant: command.variant,
      mode: command.mode,
      scenario: scenario.public,
      rubricVersion: command.rubricVersion,
    },
    ...command.cast.map((one): RoundEvent => ({ type: 'role.taken', ...one })),
    ...holders('seller').map(({ person }) => deal(person, scenario.seller)),
    ...holders('buyer').map(({ person }) => deal(person, scenario.buyer)),
    {
      type: 'observers.briefed',
      focus: scenario.observerFocus,
      criterion: scenario.goalCriterion,
      tellsSecret: scenario.criterionTellsSecret,
    },
  ];
  // The programme is known from `round.opened`; `startStep` must see it before it is folded.
  const opened: RoundState = {
    ...state,
    stage: { ...state.stage, opening: { ...command, scenario: scenario.public, atMs: nowMs } },
  };
  return yes(...events, ...startStep(opened, 'brief', 'opened', nowMs));
}

function deal(
  person: string,
  brief: Extract<RoundEvent, { type: 'brief.dealt' }>['brief'],
): RoundEvent {
  return { type: 'brief.dealt', person, brief };
}

/** What a chair is dealt from the vault: nothing for observers and guests. */
export function dealFor(state: RoundState, person: string, role: string): RoundEvent[] {
  const { scenario } = state.vault;
  if (!scenario) return [];
  if (role === 'seller') return [deal(person, scenario.seller)];
  if (role === 'buyer') return [deal(person, scenario.buyer)];
  return [];
}

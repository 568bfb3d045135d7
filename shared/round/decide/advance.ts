import { hasBothPlayers, isPassedOver, presentHolders, waitedFor } from '../cast.ts';
import type { RoundEvent } from '../events.ts';
import { programmeOf, type StepName, TIMES } from '../programme.ts';
import type { RoundState, StepSpan } from '../state.ts';

/** Why a step begins. */
export type Because = StepSpan['because'];

/** The facts of a step's beginning: itself, and what is dealt or counted with it. */
export function startStep(
  state: RoundState,
  step: StepName,
  because: Because,
  nowMs: number,
): RoundEvent[] {
  const { stage, vault } = state;
  const variant = stage.opening?.variant ?? 'standard';
  const isCutShort = because === 'stop' || because === 'ended';
  const lengthMs = isCutShort
    ? TIMES.afterStopMs
    : (programmeOf(variant).find((one) => one.step === step)?.lengthMs ?? 0);
  const nth = stage.steps.filter((span) => span.step === step).length + 1;
  const events: RoundEvent[] = [
    { type: 'step.started', step, nth, endsAtMs: nowMs + lengthMs, because },
  ];
  if (step === 'play' && stage.opening?.mode === 'text' && !hasBothPlayers(stage)) {
    events.push({ type: 'pause.added', reason: 'missing', untilMs: null, role: null });
  }
  if (step === 'rate' && vault.scenario) {
    for (const person of presentHolders(stage, ['buyer'])) {
      events.push({ type: 'criterion.dealt', person, criterion: vault.scenario.goalCriterion });
    }
  }
  if (step === 'reveal' && stage.revealedAtMs === null) {
    events.push({ type: 'reveal.counting', opensAtMs: nowMs + TIMES.countdownToRevealMs });
  }
  if (step === 'redo') {
    const take = (stage.takes.at(-1)?.take ?? 1) + 1;
    events.push({ type: 'take.started', take, because: 'redo', rewoundToMs: null });
  }
  return events;
}

/** The step after the running one in the round's programme, or null after the last. */
export function stepAfter(state: RoundState): StepName | null {
  const { stage } = state;
  const steps = programmeOf(stage.opening?.variant ?? 'standard').map((one) => one.step);
  const at = stage.step ? steps.indexOf(stage.step.step) : -1;
  return steps.slice(at + 1).find((step) => !isPassedOver(stage, step)) ?? null;
}

/** The facts that follow when the running step is over: the next one, or the round's end. */
export function moveOn(
  state: RoundState,
  because: 'time' | 'done' | 'instructor' | 'empty-chair',
  nowMs: number,
): RoundEvent[] {
  const { stage } = state;
  if (stage.step?.step === 'play' && !stage.finishing && because !== 'empty-chair') {
    // After every end but Stop a sentence may be finished (DESIGN.md §2, the steps).
    return [{ type: 'play.finishing', endsAtMs: nowMs + TIMES.finishMs, because }];
  }
  const next = stepAfter(state);
  if (next) return startStep(state, next, because, nowMs);
  return [{ type: 'round.ended', because: endedBecause(state, because) }];
}

function endedBecause(
  state: RoundState,
  because: 'time' | 'done' | 'instructor' | 'empty-chair',
): 'done' | 'time' | 'instructor' | 'stop' {
  const begun = state.stage.step?.because;
  if (begun === 'stop') return 'stop';
  if (begun === 'ended') return 'instructor';
  return because === 'empty-chair' ? 'done' : because;
}

/**
 * What follows when somebody may have been the last one waited for. `change` says what this very
 * command adds: who is now done or ready, or gone.
 */
export function ifAllDone(
  state: RoundState,
  change: { readonly person: string; readonly isDone: boolean },
  nowMs: number,
): RoundEvent[] {
  const { stage } = state;
  const step = stage.step;
  if (!step || stage.ended) return [];
  const others = waitedFor(stage).filter((person) => person !== change.person);
  const isAll = change.isDone && others.length === 0;
  if (step.step === 'brief' || step.step === 'ready') {
    if (isAll && hasBothPlayers(stage) && stage.countdownAtMs === null && !stage.pausedAtMs) {
      return [{ type: 'countdown.started', beginsAtMs: nowMs + TIMES.countdownToPlayMs }];
    }
    if (!isAll && stage.countdownAtMs !== null) return [{ type: 'countdown.cleared' }];
    return [];
  }
  if (!isAll) return [];
  if (stage.reveal?.kind === 'counting' || stage.finishing) return [];
  return moveOn(state, 'done', nowMs);
}

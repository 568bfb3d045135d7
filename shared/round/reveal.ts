import type { StageState } from './state.ts';

/**
 * Whether the seats are closed and open only when both players agree, at any later time: the round
 * was stopped or ended, or its reveal was held back and the room went on.
 */
export function waitsForAgreement(stage: StageState): boolean {
  if (stage.revealedAtMs !== null || stage.reveal?.kind === 'counting') return false;
  const hadItsTurn = stage.steps.some((span) => span.step === 'reveal');
  return stage.isStopped || hadItsTurn || stage.step?.because === 'ended' || stage.ended !== null;
}

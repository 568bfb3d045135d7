import { memoByParts } from '#client/state/memo-by-parts.ts';
import { rolesThatEnd, type StepName } from '#shared/round/programme.ts';
import type { StageState } from '#shared/round/state.ts';

/** One stop of the order: a person's turn, or what all do together. */
export type Stop =
  | { readonly kind: 'person'; readonly person: string; readonly standing: Standing }
  | {
      readonly kind: 'step';
      readonly step: 'reveal' | 'redo' | 'commit' | 'derole';
      readonly standing: Standing;
      /** It was passed over: nothing opened there. */
      readonly isSkipped: boolean;
    };

/** How a stop stands to now. */
export type Standing = 'past' | 'now' | 'later';

/** People of a role who are here, in the order in which they came. */
function hereAs(stage: StageState, role: 'seller' | 'buyer' | 'observer'): string[] {
  const isTogether = stage.opening?.mode === 'in-person';
  return Object.keys(stage.people).filter((person) => {
    const member = stage.people[person];
    return member?.role === role && (isTogether || !member.isLeft);
  });
}

/** Whose turn the running step is. */
export const speakersOf = memoByParts((stage: StageState): readonly string[] => {
  const step = stage.step?.step;
  if (!step || step === 'reveal') return [];
  const roles = step === 'derole' ? (['seller', 'buyer'] as const) : rolesThatEnd(step);
  return roles.flatMap((role) => (role === 'guest' ? [] : hereAs(stage, role)));
});

const TURNS = ['self', 'counterpart', 'observers'] as const;
const TURN_ROLE = { self: 'seller', counterpart: 'buyer', observers: 'observer' } as const;

/** The order of turns: who speaks, one after another; its last stop is the reveal. */
export const orderOf = memoByParts((stage: StageState): readonly Stop[] => {
  const now: StepName = stage.step?.step ?? 'self';
  const nowAt = TURNS.findIndex((turn) => turn === now);
  const isPastTurns = nowAt < 0;
  const people = TURNS.flatMap((turn, at) =>
    hereAs(stage, TURN_ROLE[turn]).map((person): Stop => {
      const isSpoken = at < nowAt || isPastTurns || (at === nowAt && stage.done[person] === true);
      return {
        kind: 'person',
        person,
        standing: isSpoken ? 'past' : at === nowAt ? 'now' : 'later',
      };
    }),
  );
  const reveal: Standing = now === 'reveal' ? 'now' : isPastTurns ? 'past' : 'later';
  return [
    ...people,
    { kind: 'step', step: 'reveal', standing: reveal, isSkipped: isUnseen(stage) },
  ];
});

/** Whether the seats never opened. */
function isUnseen({ revealedAtMs }: StageState): boolean {
  return revealedAtMs === null;
}

/** What stands after the reveal: the moment again, the commitment, the way out of the role. */
export const laterStopsOf = memoByParts((stage: StageState): readonly Stop[] => {
  const now = stage.step?.step ?? 'reveal';
  const hasRedo = stage.opening?.variant === 'standard' || stage.opening?.variant === 'full';
  const hasCommit = stage.opening?.variant !== 'try';
  const steps = [
    'reveal' as const,
    ...(hasRedo ? (['redo'] as const) : []),
    ...(hasCommit ? (['commit'] as const) : []),
    'derole' as const,
  ];
  const at = steps.findIndex((step) => step === now);
  return steps.map((step, index) => ({
    kind: 'step',
    step,
    standing: stage.ended || index < at ? 'past' : index === at ? 'now' : 'later',
    isSkipped: step === 'reveal' && isUnseen(stage),
  }));
});

import { PHASES, type Phase, phaseOf, programmeOf, type Variant } from '#shared/round/programme.ts';

/** How long each of the four phases lasts in a programme, ms, in their order. */
export function phaseTimes(
  variant: Variant,
): readonly { readonly phase: Phase; readonly ms: number }[] {
  return PHASES.map((phase) => ({
    phase,
    ms: programmeOf(variant)
      .filter(({ step }) => phaseOf(step) === phase)
      .reduce((sum, { lengthMs }) => sum + lengthMs, 0),
  }));
}

import type { reflectText } from '#client/i18n/areas/reflect.ts';
import type { replayText } from '#client/i18n/areas/replay.ts';
import type { SeatState } from '#shared/round/state.ts';
import type { ScenarioKind } from '#shared/scenario/types.ts';

/** One answer in words. */
export type Answer = { readonly label: string; readonly words: string };

type Words = {
  readonly text: (typeof replayText)['en' | 'sv'];
  readonly reflect: (typeof reflectText)['en' | 'sv'];
};

/** What stands answered in a seat, in the order in which it is asked. */
export function answersOf(
  seat: SeatState,
  kind: ScenarioKind,
  { text, reflect }: Words,
): readonly Answer[] {
  const outcomes = kind === 'leadership' ? reflect.outcomesLeadership : reflect.outcomes;
  return [
    ...(['trust', 'believed', 'goal'] as const).flatMap((item) => {
      const value = seat.ratings[item];
      return value === undefined ? [] : [{ label: text.ratings[item], words: String(value) }];
    }),
    ...(seat.outcome ? [{ label: text.outcome, words: outcomes[seat.outcome] }] : []),
    ...(seat.nextStep
      ? [
          {
            label: text.nextStep,
            words: seat.nextStep.kind === 'agreed' ? seat.nextStep.text : text.nothingAgreed,
          },
        ]
      : []),
    ...(seat.yes ? [{ label: text.wouldSayYes, words: seat.yes }] : []),
    ...(seat.question ? [{ label: text.question, words: seat.question }] : []),
    ...(seat.commitment ? [{ label: text.commitment, words: seat.commitment.text }] : []),
  ];
}

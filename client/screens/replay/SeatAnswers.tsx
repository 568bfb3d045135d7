import { reflectText } from '#client/i18n/areas/reflect.ts';
import { replayText } from '#client/i18n/areas/replay.ts';
import { useText } from '#client/i18n/useText.ts';
import type { SeatState } from '#shared/round/state.ts';
import type { ScenarioKind } from '#shared/scenario/types.ts';
import { Part } from './SeatPart.tsx';

type SeatAnswersProps = {
  readonly seat: SeatState | null;
  readonly kind: ScenarioKind;
};

/** What a person had answered alone by then, as the seat holds it. */
export function SeatAnswers({ seat, kind }: SeatAnswersProps) {
  const text = useText(replayText);
  const reflect = useText(reflectText);
  if (seat === null) return null;
  const outcomes = kind === 'leadership' ? reflect.outcomesLeadership : reflect.outcomes;
  const rows = [
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
  if (rows.length === 0) return null;
  return (
    <Part title={text.answers}>
      <dl className="nb">
        {rows.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

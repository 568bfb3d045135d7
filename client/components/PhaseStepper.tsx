import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { Icon } from './Icon.tsx';
import { SteadyLabel } from './SteadyLabel.tsx';

/** The four phases people see. */
export const PHASES = ['brief', 'meeting', 'reflect', 'debrief'] as const;
/** See {@link PHASES}. */
export type Phase = (typeof PHASES)[number];

type PhaseStepperProps = {
  readonly phase: Phase;
};

/** Where the round is: done, now, to come. Stands in `.mid` of a top bar, hidden when that is narrow. */
export function PhaseStepper({ phase }: PhaseStepperProps) {
  const text = useText(commonText);
  const words = {
    brief: text.phaseBrief,
    meeting: text.phaseMeeting,
    reflect: text.phaseReflect,
    debrief: text.phaseDebrief,
  };
  const now = PHASES.indexOf(phase);
  return (
    <ol className="phases" aria-label={text.phases}>
      {PHASES.map((step, index) => (
        <li
          key={step}
          className={index < now ? 'done' : index === now ? 'now' : ''}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className="pip">
            {index < now ? <Icon name="check" size={16} label={text.phaseDone} /> : index + 1}
          </span>
          <SteadyLabel words={words[step]} others={[words[step]]} />
        </li>
      ))}
    </ol>
  );
}

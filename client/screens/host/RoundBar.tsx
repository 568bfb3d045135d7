import { commonText } from '#client/i18n/areas/common.ts';
import { hostText } from '#client/i18n/areas/host.ts';
import { formatNumber } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { Programme } from './draft.ts';
import { phaseTimes } from './phase-times.ts';

type RoundBarProps = {
  readonly programme: Programme;
};

const MINUTE_MS = 60_000;

/** One round drawn to scale: the four phases people see and how long each lasts. */
export function RoundBar({ programme }: RoundBarProps) {
  const text = useText(hostText);
  const common = useText(commonText);
  const language = useLanguage();
  const words = {
    brief: common.phaseBrief,
    meeting: common.phaseMeeting,
    reflect: common.phaseReflect,
    debrief: common.phaseDebrief,
  };
  return (
    <ol className="round" aria-label={text.roundBar}>
      {phaseTimes(programme).map(({ phase, ms }) => (
        <li key={phase} className={phase === 'meeting' ? 'mt' : ''} style={{ flexGrow: ms }}>
          <b>{words[phase]}</b>
          <span>{text.partMinutes({ minutes: formatNumber(language, ms / MINUTE_MS) })}</span>
        </li>
      ))}
    </ol>
  );
}

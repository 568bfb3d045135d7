import { meetingText } from '#client/i18n/areas/meeting.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { ReachedStep } from './ladder.ts';

type LadderTimesProps = { readonly steps: readonly ReachedStep[] };

/** The steps of the ladder with the time each was reached. */
export function LadderTimes({ steps }: LadderTimesProps) {
  const text = useText(turnsText);
  const meeting = useText(meetingText);
  const language = useLanguage();
  return (
    <ul className="ldr">
      {steps.map(({ dialAtLeast, say, reachedMs }) => (
        <li key={dialAtLeast} className={reachedMs === null ? '' : 'lit'}>
          <span className="rg" aria-hidden="true" />
          <span>
            {say[language]}
            {reachedMs !== null && <span className="vh">, {meeting.reached}</span>}
          </span>
          <span className="num dim">
            {reachedMs === null
              ? text.notReached
              : reachedMs === 0
                ? text.fromStart
                : formatClock(reachedMs)}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { Button } from '#client/components/Button.tsx';
import { hostText } from '#client/i18n/areas/host.ts';
import { formatNumber } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { totalMs } from '#shared/round/programme.ts';
import type { Draft } from './draft.ts';

type HostSummaryProps = {
  readonly draft: Draft;
  readonly scenarioTitle: string | null;
  readonly isBusy: boolean;
  /** Why nothing was created, said beside the button. */
  readonly problem: string | null;
};

const MINUTE_MS = 60_000;

/** What the host is about to create, in short, with the one button. A bar at the bottom when it is narrow. */
export function HostSummary({ draft, scenarioTitle, isBusy, problem }: HostSummaryProps) {
  const text = useText(hostText);
  const language = useLanguage();
  const minutes = totalMs(draft.variant) / MINUTE_MS;
  const three = Math.round(minutes * 3);
  const long =
    three < 60
      ? text.minutesLong({ minutes: String(three) })
      : text.hoursMinutes({ hours: Math.floor(three / 60), minutes: three % 60 });
  const heading = text.summary({
    programme: text[draft.variant],
    minutes: formatNumber(language, minutes),
  });
  const rows = [
    [text.sumScenario, scenarioTitle ?? text.sumNone],
    [text.sumMode, draft.mode === 'text' ? text.modeText : text.modeInPerson],
    [text.sumRound, text.minutesLong({ minutes: formatNumber(language, minutes) })],
    [text.sumThree, long],
  ] as const;
  return (
    <aside className="hs" aria-label={text.summaryHeading}>
      <div className="card pad-lg">
        <h2 className="hsh">{heading}</h2>
        <dl className="hide-n">
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd key={value}>{value}</dd>
            </div>
          ))}
        </dl>
        <hr className="hr hide-n" />
        <p className="sm mut hsn hide-n">{text.sumNote}</p>
        <div aria-live="polite">{problem && <p className="err">{problem}</p>}</div>
        <Button type="submit" variant="primary" size="lg" isBlock isBusy={isBusy}>
          {isBusy ? text.creating : text.create}
        </Button>
      </div>
    </aside>
  );
}

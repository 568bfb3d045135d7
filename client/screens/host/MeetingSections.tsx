import { Icon } from '#client/components/Icon.tsx';
import { Seg } from '#client/components/Seg.tsx';
import { hostText } from '#client/i18n/areas/host.ts';
import { formatNumber } from '#client/i18n/format.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { totalMs } from '#shared/round/programme.ts';
import { type Draft, PROGRAMMES } from './draft.ts';
import { RoundBar } from './RoundBar.tsx';

type MeetingSectionsProps = {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
};

const MINUTE_MS = 60_000;

/** How they meet, and how long one round is. */
export function MeetingSections({ draft, onChange }: MeetingSectionsProps) {
  const text = useText(hostText);
  const language = useLanguage();
  const hints = { short: text.shortHint, standard: text.standardHint, full: text.fullHint };
  return (
    <>
      <section>
        <h2>{text.modeQuestion}</h2>
        <Seg
          className="modes"
          label={text.modeQuestion}
          options={[
            {
              value: 'text',
              label: (
                <>
                  <Icon name="text" />
                  {text.modeText}
                </>
              ),
            },
            {
              value: 'in-person',
              label: (
                <>
                  <Icon name="table" />
                  {text.modeInPerson}
                </>
              ),
            },
          ]}
          value={draft.mode}
          onChange={(mode) => onChange({ mode })}
        />
        <p className="hint hunder">
          {draft.mode === 'text' ? text.modeTextHint : text.modeInPersonHint}
        </p>
      </section>
      <section>
        <h2>{text.programmeQuestion}</h2>
        <Seg
          className="modes"
          label={text.programmeQuestion}
          options={PROGRAMMES.map((programme) => ({
            value: programme,
            label: (
              <>
                {text[programme]}
                <small className="num">
                  {text.minutesLong({
                    minutes: formatNumber(language, totalMs(programme) / MINUTE_MS),
                  })}
                </small>
              </>
            ),
          }))}
          value={draft.variant}
          onChange={(variant) => onChange({ variant })}
        />
        <p className="hint hunder">{hints[draft.variant]}</p>
        <RoundBar programme={draft.variant} />
      </section>
    </>
  );
}

import { useId } from 'react';
import { Button } from '#client/components/Button.tsx';
import { hostText } from '#client/i18n/areas/host.ts';
import { useText } from '#client/i18n/useText.ts';
import { ScenarioPicker } from './ScenarioPicker.tsx';
import type { Scenarios } from './use-scenarios.ts';

type ScenarioSectionProps = {
  readonly scenarios: Scenarios;
  readonly chosenId: string;
  readonly isMissing: boolean;
  readonly onChoose: (id: string) => void;
};

/** Which meeting they will have. While the cards are fetched their place is kept. */
export function ScenarioSection({
  scenarios,
  chosenId,
  isMissing,
  onChoose,
}: ScenarioSectionProps) {
  const text = useText(hostText);
  const id = useId();
  return (
    <section data-field="scenarioId" tabIndex={-1}>
      <h2>{text.scenarioQuestion}</h2>
      <p className="hint hsub" id={id}>
        {text.scenarioHint}
      </p>
      {scenarios.kind === 'loading' && (
        <p className="scwait mut" role="status">
          {text.scenarioLoading}
        </p>
      )}
      {scenarios.kind === 'failed' && (
        <div className="row wrap" role="alert">
          <p className="err">{text.scenarioFailed}</p>
          <Button size="sm" onClick={scenarios.retry}>
            {text.retry}
          </Button>
        </div>
      )}
      {scenarios.kind === 'known' && (
        <ScenarioPicker
          label={text.scenarioQuestion}
          scenarios={scenarios.list}
          chosenId={chosenId}
          onChoose={onChoose}
          describedBy={id}
        />
      )}
      <div aria-live="polite">
        {isMissing && scenarios.kind === 'known' && <p className="err">{text.scenarioMissing}</p>}
      </div>
    </section>
  );
}

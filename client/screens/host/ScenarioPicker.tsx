import { Icon } from '#client/components/Icon.tsx';
import { PullGlyph } from '#client/components/PullGlyph.tsx';
import { useRadioKeys } from '#client/components/useRadioKeys.ts';
import type { ScenarioCard } from '#client/connection/api.ts';
import { hostText } from '#client/i18n/areas/host.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';

type ScenarioPickerProps = {
  readonly label: string;
  readonly scenarios: readonly ScenarioCard[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  readonly describedBy?: string | undefined;
};

/** The scenarios as cards: what it is about, how hard it is, and where it pulls. Arrows choose. */
export function ScenarioPicker({
  label,
  scenarios,
  chosenId,
  onChoose,
  describedBy,
}: ScenarioPickerProps) {
  const text = useText(hostText);
  const language = useLanguage();
  const ids = scenarios.map((scenario) => scenario.id);
  const known = ids.includes(chosenId ?? '') ? chosenId : null;
  const { onKeyDown, radio } = useRadioKeys(ids, known, onChoose);
  const levels: Readonly<Record<number, string>> = {
    1: text.level1,
    2: text.level2,
    3: text.level3,
  };
  const pulls: Readonly<Record<string, string>> = {
    pleasant: text.pullPleasant,
    effective: text.pullEffective,
    neither: text.pullNeither,
    both: text.pullBoth,
  };
  return (
    <div
      className="scs"
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    >
      {scenarios.map((scenario, index) => (
        <button key={scenario.id} type="button" className="sc" {...radio(scenario.id, index)}>
          <span className="row spread sctop">
            <PullGlyph pull={scenario.pull} />
            {scenario.id === chosenId ? (
              <span className="tick">
                <Icon name="check" size={16} />
              </span>
            ) : (
              <span className="xs mut">{levels[scenario.level] ?? ''}</span>
            )}
          </span>
          <b>{scenario.title[language]}</b>
          <span className="xs mut scsit">{scenario.situation[language]}</span>
          <span className="xs pull">
            {pulls[scenario.pull] ?? ''}
            {scenario.id === chosenId && <span className="mut"> · {levels[scenario.level]}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}

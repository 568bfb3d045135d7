import { type FormEvent, useRef, useState } from 'react';
import type { Api } from '#client/connection/api.ts';
import { hostText } from '#client/i18n/areas/host.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import { countdown } from '../join/countdown.ts';
import { rememberedName, rememberName } from '../join/own-name.ts';
import { type Draft, dropDraft, emptyDraft, loadDraft, saveDraft } from './draft.ts';
import { missingFields } from './draft-errors.ts';
import { HostBar } from './HostBar.tsx';
import { HostSummary } from './HostSummary.tsx';
import { MeetingSections } from './MeetingSections.tsx';
import { ScenarioSection } from './ScenarioSection.tsx';
import { useScenarios } from './use-scenarios.ts';
import { WhoSections } from './WhoSections.tsx';

/** The workshop that was created. */
export type Created = {
  readonly workshopId: string;
  readonly code: string;
  readonly joinUrl: string;
  readonly title: string;
};

type HostFormProps = {
  readonly port: Pick<Api, 'scenarios' | 'createWorkshop'>;
  readonly onCreated: (created: Created) => void;
};

/** One page, no wizard: everything has a default, the draft keeps itself, errors stand at their fields. */
export function HostForm({ port, onCreated }: HostFormProps) {
  const text = useText(hostText);
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [{ draft: kept, savedAtMs }, setKept] = useState(() => loadDraft(rememberedName()));
  const [hasTried, setHasTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const scenarios = useScenarios(port);
  const list = scenarios.kind === 'known' ? scenarios.list : [];
  // Everything has a default: the first card, until another is chosen or the kept one is gone.
  const isKnown = list.some((scenario) => scenario.id === kept.scenarioId);
  const draft = { ...kept, scenarioId: isKnown ? kept.scenarioId : (list[0]?.id ?? '') };
  const missing = hasTried ? missingFields(draft) : [];

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setProblem(null);
    setKept({ draft: next, savedAtMs: saveDraft(next, Date.now()) });
  };
  const beginAnew = () => {
    dropDraft();
    setHasTried(false);
    setKept({ draft: emptyDraft(rememberedName()), savedAtMs: null });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const lacking = missingFields(draft);
    setHasTried(true);
    if (lacking.length > 0) {
      setProblem(text.someErrors({ count: lacking.length }));
      form.current?.querySelector<HTMLElement>(`[data-field=${lacking[0]}]`)?.focus();
      return;
    }
    setIsBusy(true);
    const title = draft.title.trim();
    const name = draft.name.trim();
    const answer = await port.createWorkshop({ ...draft, title, name, language });
    setIsBusy(false);
    if (answer.ok) {
      rememberName(name);
      dropDraft();
      onCreated({ ...answer.value, title });
    } else if (answer.problem === 'too-many-tries') {
      setProblem(text.tooMany({ left: countdown(answer.retryAfterMs ?? 0) }));
    } else setProblem(text.createFailed);
  };
  const chosen = list.find((scenario) => scenario.id === draft.scenarioId);
  return (
    <div className="s-host">
      <HostBar savedAtMs={savedAtMs} onClear={beginAnew} />
      <main>
        <form className="hostp" ref={form} onSubmit={submit} noValidate>
          <div className="hf">
            <WhoSections draft={draft} missing={missing} onChange={change} />
            <ScenarioSection
              scenarios={scenarios}
              chosenId={draft.scenarioId}
              isMissing={missing.includes('scenarioId')}
              onChoose={(scenarioId) => change({ scenarioId })}
            />
            <MeetingSections draft={draft} onChange={change} />
          </div>
          <HostSummary
            draft={draft}
            scenarioTitle={chosen?.title[language] ?? null}
            isBusy={isBusy}
            problem={problem}
          />
        </form>
      </main>
    </div>
  );
}

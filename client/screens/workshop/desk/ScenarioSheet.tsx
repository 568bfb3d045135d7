import { useState } from 'react';
import { Button } from '#client/components/Button.tsx';
import { Sheet } from '#client/components/Sheet.tsx';
import { toasts } from '#client/components/toasts.ts';
import { hostText } from '#client/i18n/areas/host.ts';
import { instructorText } from '#client/i18n/areas/instructor.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { WorkshopSource, WorkshopView } from '#client/state/workshop-source.ts';
import { ScenarioPicker } from '../../host/ScenarioPicker.tsx';
import { useScenarios } from '../../host/use-scenarios.ts';
import { toldIfRefused } from '../refusal-toast.ts';
import type { WorkshopPort } from '../workshop-port.ts';

type ScenarioSheetProps = {
  readonly source: WorkshopSource;
  readonly view: WorkshopView;
  readonly port: WorkshopPort;
  readonly onClose: () => void;
};

/** Which meeting the rounds have that begin next. */
export function ScenarioSheet({ source, view, port, onClose }: ScenarioSheetProps) {
  const text = useText(instructorText);
  const host = useText(hostText);
  const language = useLanguage();
  const scenarios = useScenarios(port);
  const before = view.state.hall.scenario;
  const [chosenId, setChosenId] = useState(before?.id ?? null);
  const choose = async () => {
    if (chosenId === null || chosenId === before?.id) return onClose();
    const send = (scenarioId: string) => source.send({ type: 'chooseScenario', scenarioId });
    if (!toldIfRefused(await send(chosenId))) return;
    const list = scenarios.kind === 'known' ? scenarios.list : [];
    const title = list.find((one) => one.id === chosenId)?.title[language] ?? '';
    toasts.show({
      text: text.chosen({ title }),
      ...(before ? { onUndo: () => void send(before.id) } : {}),
    });
    onClose();
  };
  return (
    <Sheet
      title={text.chooseScenario}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" isBlock size="lg" onClick={choose}>
          {text.choose}
        </Button>
      }
    >
      <p className="sm mut">{text.chooseScenarioHint}</p>
      {scenarios.kind === 'loading' && <p className="mut">{host.scenarioLoading}</p>}
      {scenarios.kind === 'failed' && (
        <div className="row wrap">
          <p className="err">{host.scenarioFailed}</p>
          <Button size="sm" onClick={scenarios.retry}>
            {host.retry}
          </Button>
        </div>
      )}
      {scenarios.kind === 'known' && (
        <ScenarioPicker
          label={text.chooseScenario}
          scenarios={scenarios.list}
          chosenId={chosenId}
          onChoose={setChosenId}
        />
      )}
    </Sheet>
  );
}

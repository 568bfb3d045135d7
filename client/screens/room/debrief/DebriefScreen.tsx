import '#client/styles/screens/debrief.css';
import '#client/styles/screens/debrief-parts.css';
import '#client/styles/screens/turns.css';
import { useState } from 'react';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { TurnsScreen } from '../turns/TurnsScreen.tsx';
import { RedoScreen } from './RedoScreen.tsx';
import { RevealDesk } from './RevealDesk.tsx';

/** From the reveal on: the desk, one moment again, the commitment, the way out; and the desk to read afterwards. */
export function DebriefScreen({ room }: RoomPartProps) {
  const text = useText(debriefText);
  const common = useText(commonText);
  const step = useView(room, ({ state }) => state.stage.step?.step ?? 'reveal');
  const isEnded = useView(room, ({ state }) => state.stage.ended !== null);
  // Which step the reader has left to look at the reveal again.
  const [lookedFrom, look] = useState<string | null>(null);
  usePageTitle(common.phaseDebrief);
  const isOther = !isEnded && (step === 'redo' || step === 'commit' || step === 'derole');
  if (!isOther) return <RevealDesk room={room} back={null} />;
  const onReveal = () => look(step);
  if (lookedFrom === step) {
    const names = { redo: text.redoTitle, commit: text.commitment, derole: text.stepOut };
    return (
      <RevealDesk
        room={room}
        back={{ label: text.backTo({ step: names[step] }), onBack: () => look(null) }}
      />
    );
  }
  if (step === 'redo') return <RedoScreen room={room} onReveal={onReveal} />;
  return <TurnsScreen room={room} onReveal={onReveal} />;
}

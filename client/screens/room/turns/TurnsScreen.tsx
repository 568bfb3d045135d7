import '#client/styles/screens/brief.css';
import '#client/styles/screens/debrief-parts.css';
import '#client/styles/screens/turns.css';
import { usePageTitle } from '#client/components/usePageTitle.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { RedoScreen } from '../debrief/RedoScreen.tsx';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { CommitTurn } from './CommitTurn.tsx';
import { CounterpartTurn } from './CounterpartTurn.tsx';
import { DeroleTurn } from './DeroleTurn.tsx';
import { ListenTurn } from './ListenTurn.tsx';
import { ObserversTurn } from './ObserversTurn.tsx';
import { RevealWait } from './RevealWait.tsx';
import { SelfTurn } from './SelfTurn.tsx';

type TurnsScreenProps = RoomPartProps & {
  /** Leads to the reveal, once it has been. */
  readonly onReveal?: () => void;
};

/** The debrief's turns: whose it is, one prompt, and what this role alone may see. */
export function TurnsScreen({ room, onReveal }: TurnsScreenProps) {
  const common = useText(commonText);
  const step = useView(room, ({ state }) => state.stage.step?.step ?? 'self');
  const role = useView(room, ownRole);
  usePageTitle(common.phaseDebrief);
  if (step === 'reveal') return <RevealWait room={room} />;
  if (step === 'redo') return <RedoScreen room={room} />;
  if (step === 'commit') return <CommitTurn room={room} {...(onReveal ? { onReveal } : {})} />;
  if (step === 'derole') return <DeroleTurn room={room} {...(onReveal ? { onReveal } : {})} />;
  if (step === 'self' && role === 'seller') return <SelfTurn room={room} />;
  if (step === 'counterpart' && role === 'buyer') return <CounterpartTurn room={room} />;
  if (step === 'observers' && role === 'observer') return <ObserversTurn room={room} />;
  return <ListenTurn room={room} />;
}

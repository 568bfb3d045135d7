import { Button } from '#client/components/Button.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { waitsForAgreement } from '#shared/round/reveal.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { OpenReveal } from './OpenReveal.tsx';

/** What stands beside the later steps: back to the reveal, or Open where it still waits. */
export type RevealLinkProps = RoomPartProps & {
  readonly onReveal?: () => void;
};

/** See {@link RevealLinkProps}. */
export function RevealLink({ room, onReveal }: RevealLinkProps) {
  const text = useText(turnsText);
  // The step's own task comes first here: the reveal may be opened now as later, or never.
  const waits = useView(room, ({ state }) => waitsForAgreement(state.stage));
  if (waits) return <OpenReveal room={room} isAside />;
  if (!onReveal) return null;
  return (
    <Button variant="quiet" size="lg" className="end" onClick={onReveal}>
      {text.seeReveal}
    </Button>
  );
}

import { Button } from '#client/components/Button.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { OpenReveal } from './OpenReveal.tsx';

/** What stands beside the later steps: back to the reveal, or Open where it still waits. */
export type RevealLinkProps = RoomPartProps & {
  readonly onReveal?: () => void;
};

/** See {@link RevealLinkProps}. */
export function RevealLink({ room, onReveal }: RevealLinkProps) {
  const text = useText(turnsText);
  const waits = useView(
    room,
    ({ state: { stage } }) => stage.revealedAtMs === null && stage.reveal?.kind === 'waits',
  );
  if (waits) return <OpenReveal room={room} />;
  if (!onReveal) return null;
  return (
    <Button variant="quiet" size="lg" className="end" onClick={onReveal}>
      {text.seeReveal}
    </Button>
  );
}

import { Button } from '#client/components/Button.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';

type OpenRevealProps = RoomPartProps & {
  /** Beside another step's own task: quiet, one button, and what it did is said, not shown. */
  readonly isAside?: boolean;
};

/** Open, for the two players alone. One's own press is seen by nobody else; observers have no button. */
export function OpenReveal({ room, isAside = false }: OpenRevealProps) {
  const text = useText(turnsText);
  const isPlayer = useView(room, (view) => {
    const role = ownRole(view);
    return role === 'seller' || role === 'buyer';
  });
  const isPressed = useView(room, (view) => ownSeat(view).agreesToReveal === true);
  if (!isPlayer) return null;
  const press = () => void room.source.send({ type: 'agreeToReveal', agrees: !isPressed });
  const told = isPressed ? text.openPressed : '';
  if (isAside) {
    return (
      <>
        <p className="vh" role="status">
          {told}
        </p>
        <Button variant="quiet" size="lg" className="end" onClick={press}>
          {isPressed ? text.openAsideTaken : text.openAside}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button variant={isPressed ? 'secondary' : 'primary'} size="lg" onClick={press}>
        {isPressed ? text.openTaken : text.open}
      </Button>
      <p className="sm mut" role="status">
        {told}
      </p>
    </>
  );
}

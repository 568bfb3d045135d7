import { Button } from '#client/components/Button.tsx';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';

/** Open, for the two players alone. One's own press is seen by nobody else; observers have no button. */
export function OpenReveal({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const isPlayer = useView(room, (view) => {
    const role = ownRole(view);
    return role === 'seller' || role === 'buyer';
  });
  const isPressed = useView(room, (view) => ownSeat(view).agreesToReveal === true);
  if (!isPlayer) return null;
  return (
    <>
      <Button
        variant={isPressed ? 'secondary' : 'primary'}
        size="lg"
        onClick={() => void room.source.send({ type: 'agreeToReveal', agrees: !isPressed })}
      >
        {isPressed ? text.openTaken : text.open}
      </Button>
      <p className="sm mut" role="status">
        {isPressed ? text.openPressed : ''}
      </p>
    </>
  );
}

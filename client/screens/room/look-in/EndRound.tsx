import { Button } from '#client/components/Button.tsx';
import { toasts } from '#client/components/toasts.ts';
import { useFocusBack } from '#client/components/useFocusBack.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoomPartProps } from '../room.ts';
import { useArmedStop } from '../stop/useArmedStop.ts';

type EndRoundProps = RoomPartProps & { readonly isDisabled: boolean };

/** Ends the round for all: asks once, and the second tap counts after 400 ms, as Stop does. */
export function EndRound({ room, isDisabled }: EndRoundProps) {
  const text = useText(lookInText);
  const refusals = useText(refusalsText);
  const { isArmed, tap, letGo, strip } = useArmedStop(async () => {
    const answer = await room.source.send({ type: 'endRound' });
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  });
  const remember = useFocusBack(isArmed);
  return (
    <>
      <Button
        variant="quiet"
        icon="x"
        isDisabled={isDisabled}
        aria-haspopup="dialog"
        aria-expanded={isArmed}
        onClick={(event) => {
          remember(event.currentTarget);
          tap();
        }}
      >
        <span>{text.endRound}</span>
      </Button>
      {isArmed && (
        <div className="ask enda" role="dialog" aria-labelledby="ask-end" ref={strip}>
          <h2 id="ask-end">{text.endAsk}</h2>
          <p>{text.endBody}</p>
          <div className="row row-2">
            <Button autoFocus onClick={letGo}>
              {text.endKeep}
            </Button>
            <Button variant="primary" onClick={tap}>
              {text.endNow}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

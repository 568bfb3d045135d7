import { Button } from '#client/components/Button.tsx';
import { Icon } from '#client/components/Icon.tsx';
import { toasts } from '#client/components/toasts.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { isOwnDone } from '#client/state/own-marks.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { useOnePress } from '../useOnePress.ts';

type DoneButtonProps = RoomPartProps & {
  readonly label: string;
  readonly variant?: 'primary' | 'secondary';
};

/** Ends one's own part of the step; time ends it too. Can be taken back while others have theirs. */
export function DoneButton({ room, label, variant = 'primary' }: DoneButtonProps) {
  const text = useText(turnsText);
  const refusals = useText(refusalsText);
  const step = useView(room, ({ state }) => state.stage.step);
  const isDone = useView(room, isOwnDone);

  async function press(): Promise<void> {
    if (!step) return;
    const answer = await room.source.send({
      type: 'setDone',
      step: step.step,
      nth: step.nth,
      done: !isDone,
    });
    if (!answer.ok && answer.refusal !== 'already-moved') {
      toasts.show({ text: refusals[answer.refusal] });
    }
  }

  const onPress = useOnePress(() => void press());

  return (
    <>
      {isDone && <p className="sm mut lf">{text.youAreDone}</p>}
      <Button variant={isDone ? 'secondary' : variant} size="lg" className="end" onClick={onPress}>
        {isDone ? text.notDone : label}
        {!isDone && <Icon name="arrow" />}
      </Button>
    </>
  );
}

import { Button } from '#client/components/Button.tsx';
import { toasts } from '#client/components/toasts.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { isOwnDone } from '#client/state/own-marks.ts';
import { type RoomPartProps, useAlone, useView } from '../room.ts';
import { useOnePress } from '../useOnePress.ts';

/** The way on for somebody who watches partners alone: they end the meeting when it is wished. */
export function EndAlone({ room }: RoomPartProps) {
  const text = useText(tryText);
  const refusals = useText(refusalsText);
  const isAlone = useAlone(room);
  const step = useView(room, ({ state }) => state.stage.step);
  const isFinishing = useView(room, ({ state }) => state.stage.finishing !== null);
  const isDone = useView(room, isOwnDone);
  const onPress = useOnePress(() => {
    if (step?.step !== 'play') return;
    void room.source
      .send({ type: 'setDone', step: 'play', nth: step.nth, done: true })
      .then((answer) => {
        if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
      });
  });
  if (!isAlone) return null;
  return (
    <Button
      variant="quiet"
      className="enda"
      icon="next"
      aria-label={text.endMeeting}
      title={text.endMeeting}
      isDisabled={isDone || isFinishing || step?.step !== 'play'}
      onClick={onPress}
    >
      <span className="hide-m">{text.endMeeting}</span>
    </Button>
  );
}

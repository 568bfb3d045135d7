import '#client/styles/screens/meeting.css';
import '#client/styles/screens/stop.css';
import { Button } from '#client/components/Button.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { useText } from '#client/i18n/useText.ts';
import { isOwnDone } from '#client/state/own-marks.ts';
import { phaseOf } from '#shared/round/programme.ts';
import { RoomFrame } from './header/RoomFrame.tsx';
import { type RoomPartProps, useView } from './room.ts';

/** A step without a screen of its own: its phase, and done. */
export function StepScreen({ room }: RoomPartProps) {
  const text = useText(commonText);
  const stop = useText(stopText);
  const step = useView(room, ({ state }) => state.stage.step);
  const isDone = useView(room, isOwnDone);
  const words = {
    brief: text.phaseBrief,
    meeting: text.phaseMeeting,
    reflect: text.phaseReflect,
    debrief: text.phaseDebrief,
  };
  return (
    <RoomFrame room={room} className="s-stop scr">
      <main className="st">
        <h1>{step && words[phaseOf(step.step)]}</h1>
      </main>
      <footer className="rdy">
        {step && (
          <Button
            variant="primary"
            size="lg"
            onClick={() =>
              void room.source.send({
                type: 'setDone',
                step: step.step,
                nth: step.nth,
                done: !isDone,
              })
            }
          >
            {isDone ? stop.notYet : text.phaseDone}
          </Button>
        )}
      </footer>
    </RoomFrame>
  );
}

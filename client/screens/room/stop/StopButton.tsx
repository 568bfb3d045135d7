import { useEffect, useRef } from 'react';
import { Button } from '#client/components/Button.tsx';
import { toasts } from '#client/components/toasts.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { stopText } from '#client/i18n/areas/stop.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { type RoomPartProps, useAlone, useIsOnline, useView } from '../room.ts';
import { ownRole } from '../room-view.ts';
import { ArmedStrip } from './ArmedStrip.tsx';
import { useArmedStop } from './useArmedStop.ts';

/**
 * Stop, last in the header on every role's screen; the instructor has End in its place. The first tap
 * arms, the second counts after 400 ms. Never queued: offline it rests and says why.
 */
export function StopButton({ room }: RoomPartProps) {
  const text = useText(stopText);
  const refusals = useText(refusalsText);
  const alone = useText(tryText);
  const isAlone = useAlone(room);
  const isInstructor = useView(room, (view) => ownRole(view) === 'instructor');
  const isOver = useView(room, ({ state }) => state.stage.isStopped || state.stage.ended !== null);
  const isOnline = useIsOnline(room);
  const button = useRef<HTMLSpanElement>(null);
  const wasArmed = useRef(false);
  const { isArmed, tap, letGo, strip } = useArmedStop(async () => {
    const answer = await room.source.send({ type: isInstructor ? 'endRound' : 'stopRound' });
    if (!answer.ok) toasts.show({ text: refusals[answer.refusal] });
  });
  useEffect(() => {
    // Let go: the focus goes back to where the first tap was.
    if (wasArmed.current && !isArmed) button.current?.querySelector('button')?.focus();
    wasArmed.current = isArmed;
  }, [isArmed]);
  if (isOver) return null;
  return (
    <>
      <span className="stopw" ref={button} hidden={isArmed}>
        <Button
          className="stopb"
          icon="stop"
          isDisabled={!isOnline}
          aria-label={isInstructor ? text.endForAll : text.stopForAll}
          aria-describedby={isOnline ? undefined : 'stop-why'}
          onClick={tap}
        >
          {isInstructor ? text.end : text.stop}
        </Button>
        {!isOnline && (
          <span className="vh" id="stop-why">
            {isAlone ? alone.stopOffline : text.stopOffline}
          </span>
        )}
      </span>
      {isArmed && (
        <ArmedStrip
          what={isInstructor ? text.armedEnd : isAlone ? alone.armedStop : text.armedStop}
          isInstructor={isInstructor}
          strip={strip}
          onTap={tap}
          onLetGo={letGo}
        />
      )}
    </>
  );
}

import { useMemo } from 'react';
import { QuadrantMap } from '#client/components/QuadrantMap.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { lookInText } from '#client/i18n/areas/look-in.ts';
import { useText } from '#client/i18n/useText.ts';
import { observedSoFar } from '#shared/insight/counted.ts';
import { placeAt, quadrantPath } from '#shared/insight/quadrant.ts';
import { isPaused } from '#shared/round/clock.ts';
import { type RoomPartProps, useView } from '../room.ts';
import { useSecond } from '../useSecond.ts';

/** Trust and goal so far, with the same numbers in words. Nothing is drawn where too little was seen. */
export function LookQuadrant({ room }: RoomPartProps) {
  const text = useText(lookInText);
  const debrief = useText(debriefText);
  const stage = useView(room, ({ state }) => state.stage);
  const seats = useView(room, ({ state }) => state.seats);
  const admitted = useView(room, ({ state }) => state.debrief);
  const runs = stage.step?.step === 'play' && !isPaused(stage, room.source.nowMs());
  const second = useSecond(room.source.nowMs, runs);
  const { placed, points, isSimulated } = useMemo(() => {
    const observed = observedSoFar({ stage, seats, debrief: admitted }, second * 1000);
    const here = placeAt(observed.observers, observed.nowMs);
    const path = quadrantPath(observed.observers, observed.nowMs);
    return {
      placed: here,
      isSimulated: observed.isSimulated,
      points:
        here.place === 'tooLittleSeen'
          ? []
          : path.map(({ point }) => ({ x: point.goal, y: point.trust })),
    };
  }, [stage, seats, admitted, second]);
  const words =
    placed.place === 'tooLittleSeen' || !placed.point
      ? text.quadrantNone
      : text.quadrantNow({
          trust: Math.round(placed.point.trust),
          goal: Math.round(placed.point.goal),
          place: debrief.places[placed.place],
        });
  return (
    <div className="qw">
      <h2 className="vh">{text.quadrant}</h2>
      <QuadrantMap points={points} label={words} size={226} />
      <p className="sm mut num">
        {words}
        {isSimulated && points.length > 0 && ` ${debrief.simulatedFigures}`}
      </p>
    </div>
  );
}

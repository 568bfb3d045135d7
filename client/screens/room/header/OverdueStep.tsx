import { useEffect } from 'react';
import { announcements } from '#client/components/announcements.ts';
import { Banner } from '#client/components/Banner.tsx';
import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { statesText } from '#client/i18n/areas/states.ts';
import { useText } from '#client/i18n/useText.ts';
import { isPaused } from '#shared/round/clock.ts';
import { type RoomPartProps, useView } from '../room.ts';
import type { Absence } from './useAbsence.ts';

/** So long after its start a server ends a step that ran out while it was down. */
const GRACE_MS = 30_000;

/** A step ran out while the server was away: it ends a little later, so that people see it end. */
export function OverdueStep({ room, absence }: RoomPartProps & { readonly absence: Absence }) {
  const text = useText(statesText);
  const { nowMs } = room.source;
  const isOverdue = useView(room, ({ state: { stage } }) => {
    const { step, finishing } = stage;
    if (!step || finishing || stage.ended || isPaused(stage, nowMs())) return false;
    return step.endsAtMs > absence.lostAtMs && step.endsAtMs < absence.backAtMs;
  });
  const leftMs = useTimeLeft(absence.backAtMs + GRACE_MS, nowMs);
  const isShown = isOverdue && leftMs > 0;
  useEffect(() => {
    if (isShown) announcements.say(text.serverWasAwaySay);
  }, [isShown, text]);
  if (!isShown) return null;
  const seconds = Math.round((absence.backAtMs - absence.lostAtMs) / 1000);
  return (
    <div className="linkb">
      <Banner text={text.serverWasAway({ seconds, left: Math.ceil(leftMs / 1000) })} />
    </div>
  );
}

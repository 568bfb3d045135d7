import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { formatTimeLeft } from '#client/i18n/format.ts';
import { isPaused, remainingMs } from '#shared/round/clock.ts';
import { type RoomPartProps, useView } from '../room.ts';

/** The time left, large: to be read from the other side of a table. The header's clock has the words. */
export function BigClock({ room }: RoomPartProps) {
  const stage = useView(room, ({ state }) => state.stage);
  const { nowMs } = room.source;
  const endsAtMs = stage.finishing?.endsAtMs ?? stage.step?.endsAtMs ?? 0;
  const runningMs = useTimeLeft(endsAtMs, nowMs);
  const leftMs = isPaused(stage, nowMs()) ? remainingMs(stage, nowMs()) : runningMs;
  return (
    <p className="bigclock num" aria-hidden="true">
      {formatTimeLeft(leftMs)}
    </p>
  );
}

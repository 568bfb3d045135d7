import { useTimeLeft } from '#client/components/useTimeLeft.ts';
import { isPaused } from '#shared/round/clock.ts';
import { type Room, useView } from '../room.ts';

/** Whether the scene stands still: a pause, or the countdown after one. Lines, dial and pad rest then. */
export function useRests(room: Room): boolean {
  const stage = useView(room, ({ state }) => state.stage);
  const { nowMs } = room.source;
  // Wakes this hook when the countdown is over.
  useTimeLeft(stage.resumesAtMs ?? 0, nowMs);
  return stage.step?.step !== 'play' || isPaused(stage, nowMs());
}

import { seatOf } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Access, Seated } from '../access.ts';
import type { AsServer } from '../as-server.ts';

/**
 * Opening a buyer's brief by any outlet counts as having read it (DESIGN.md §6). An instructor who
 * is sent a round with its seats has opened it, whether or not the room was told by `lookIn`.
 * @returns false when it cannot be recorded now: then nothing may be sent either
 */
export async function recordReading(
  access: Access,
  asServer: AsServer,
  seat: Seated,
  streamId: StreamId,
): Promise<boolean> {
  const stage = access.round(streamId)?.stage;
  if (!seat.isInstructor || !stage?.opening) return true;
  const own = seatOf(seat.person);
  const seesSeats = access
    .readable(streamId, seat)
    .some((channel) => channel.startsWith('seat:') && channel !== own);
  if (!seesSeats) return true;
  const answer = await asServer(seat.workshop, {
    type: 'recordBriefRead',
    person: seat.person,
    scenarioId: stage.opening.scenario.id,
    by: stage.revealedAtMs === null ? 'look-in' : 'reveal',
  });
  return answer.ok;
}

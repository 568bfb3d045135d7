import type { Context } from '../../stream/decider.ts';
import type { Refusal } from '../../stream/refusal.ts';
import { err, ok, type Result } from '../../stream/result.ts';
import type { WorkshopEvent } from '../events.ts';
import { whyNotBegin } from '../problems.ts';
import { hasReadBrief, peopleIn } from '../rules.ts';
import type { Hall, WorkshopState } from '../state.ts';

type Decision = Result<readonly WorkshopEvent[], Refusal>;

/**
 * Begins rounds in the named rooms, all or none; or with null wherever one can begin: rooms that
 * break a rule are held back, and only when nothing begins is the first of their reasons the answer.
 */
export function beginRounds(
  state: WorkshopState,
  roomIds: readonly string[] | null,
  context: Context,
): Decision {
  const { hall } = state;
  if (roomIds?.some((roomId) => !Object.hasOwn(hall.rooms, roomId))) return err('unknown');
  const asked = roomIds === null ? occupiedRooms(hall) : [...new Set(roomIds)];
  const reasons = asked.map((roomId) => whyNotBegin(state, roomId));
  const begun = asked.filter((_, index) => reasons[index] === null);

  if (begun.length === 0 || (roomIds !== null && begun.length < asked.length)) {
    const broken = reasons.filter((reason) => reason !== null);
    // A running room has nothing to tell when everything is asked for, and is the reason when it is named.
    const told = roomIds === null ? broken.filter((reason) => reason !== 'not-now') : broken;
    return err(told[0] ?? 'not-now');
  }
  return ok(begun.flatMap((roomId, index) => beginIn(state, roomId, context.newId(index))));
}

/** Notes that a round is over, once. Its room can begin the next one. */
export function recordRoundOver(hall: Hall, roundId: string): Decision {
  const round = Object.hasOwn(hall.rounds, roundId) ? hall.rounds[roundId] : undefined;
  if (!round) return err('unknown');
  if (round.overAtMs !== null) return ok([]);
  return ok([{ type: 'round.over', roomId: round.roomId, roundId }]);
}

function occupiedRooms(hall: Hall): readonly string[] {
  return Object.keys(hall.rooms).filter((roomId) => peopleIn(hall, roomId).length > 0);
}

function beginIn(state: WorkshopState, roomId: string, id: string): readonly WorkshopEvent[] {
  const { rooms, scenario } = state.hall;
  const room = rooms[roomId];
  if (!room || !scenario) return [];
  const cast = peopleIn(state.hall, roomId).map(({ person, chair }) => ({ person, role: chair }));
  const begun: WorkshopEvent = {
    type: 'round.begun',
    roomId,
    roundId: `r_${id}`,
    nth: room.roundsBegun + 1,
    scenarioId: scenario.id,
    cast,
  };
  // In the same commit: whoever is cast as buyer can never be made seller before a reaction has run.
  const read = cast
    .filter(({ person, role }) => role === 'buyer' && !hasReadBrief(state, person, scenario.id))
    .map(
      ({ person }): WorkshopEvent => ({
        type: 'brief.read',
        person,
        scenarioId: scenario.id,
        by: 'cast',
      }),
    );
  return [begun, ...read];
}

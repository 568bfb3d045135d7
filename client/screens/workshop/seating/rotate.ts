import type { Seating } from '#shared/workshop/events.ts';
import { isRunning, peopleIn } from '#shared/workshop/rules.ts';
import type { Hall } from '#shared/workshop/state.ts';

/**
 * The seats of the next round (DOMAIN §1.5): the buyer sells, the next in line buys, the rest
 * observe; five go two steps at a time, so that everyone plays once in three rounds. Guests stay
 * guests. Rooms that run, or where no round has been, stay as they are.
 */
export function rotatedSeats(hall: Hall): readonly Seating[] {
  return Object.keys(hall.rooms).flatMap((roomId) =>
    isRunning(hall, roomId) ? [] : rotatedRoom(hall, roomId),
  );
}

function rotatedRoom(hall: Hall, roomId: string): readonly Seating[] {
  const line = lineOf(hall, roomId);
  const last = Object.values(hall.rounds).findLast((round) => round.roomId === roomId);
  const sold = last?.cast.find((one) => one.role === 'seller')?.person;
  const from = sold === undefined ? -1 : line.indexOf(sold);
  if (line.length < 2 || from < 0) return [];
  const seller = (from + (line.length === 5 ? 2 : 1)) % line.length;
  const inTurn = [...line.slice(seller), ...line.slice(0, seller)];
  const up = inTurn.map((person): Seating => ({ person, roomId: null, chair: null }));
  const down = inTurn.map(
    (person, index): Seating => ({
      person,
      roomId,
      chair: index === 0 ? 'seller' : index === 1 ? 'buyer' : 'observer',
    }),
  );
  return [...up, ...down];
}

/** The people of a room in the order in which they take turns: that of the room's first round, then newcomers. */
function lineOf(hall: Hall, roomId: string): readonly string[] {
  const seated = peopleIn(hall, roomId).filter((one) => one.chair !== 'guest');
  const first = Object.values(hall.rounds).find((round) => round.roomId === roomId);
  const order = (first?.cast ?? []).map((one) => one.person);
  const place = (person: string) => {
    const index = order.indexOf(person);
    return index < 0 ? order.length : index;
  };
  return seated.map((one) => one.person).toSorted((one, other) => place(one) - place(other));
}

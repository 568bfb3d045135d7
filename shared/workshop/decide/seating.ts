import type { Refusal } from '../../stream/refusal.ts';
import { err, ok, type Result } from '../../stream/result.ts';
import type { Seating, WorkshopEvent } from '../events.ts';
import { roomsToAdd, WORKSHOP_LIMITS } from '../rooms.ts';
import { seatAutomatically } from '../rotation.ts';
import { isMember, maySell, waiting } from '../rules.ts';
import type { Hall, Place, WorkshopState } from '../state.ts';

type Decision = Result<readonly WorkshopEvent[], Refusal>;

/** Adds the next room, named after the next tree. */
export function addRoom(hall: Hall): Decision {
  const [room] = roomsToAdd(hall);
  return room ? ok([room]) : err('full');
}

/**
 * Puts people where they are wanted, one after the other, and tells what is different in the end:
 * a swap inside the list costs nothing, and a list that is already true yields no fact. Who sits in
 * a running round may be moved too: the round follows by a reaction.
 */
export function seatPeople(hall: Hall, seats: readonly Seating[]): Decision {
  const places: Record<string, Place> = { ...hall.places };
  for (const { person, roomId, chair } of seats) {
    if (!isMember(hall, person)) return err('unknown');
    if (roomId !== null && !Object.hasOwn(hall.rooms, roomId)) return err('unknown');
    if (roomId === null && chair === null) delete places[person];
    else if (roomId !== null && chair !== null) takeChair(places, person, { roomId, chair });
    else return err('bad-message');
  }
  return isTooFull(places) ? err('full') : ok(changesOf(hall, places));
}

/** Seats those who wait by rule. Refused when people wait and none of them can be seated. */
export function seatByRule(state: WorkshopState): Decision {
  const plan = seatAutomatically(state);
  const waiters = waiting(state.hall);
  if (plan.seatings.length === 0 && waiters.length > 0) {
    return err(waiters.some((person) => maySell(state, person)) ? 'room-short' : 'brief-read');
  }
  const seated = plan.seatings.map(
    (seating): WorkshopEvent => ({
      type: 'person.seated',
      ...seating,
    }),
  );
  return ok([...plan.rooms, ...seated]);
}

/** A taken seller's or buyer's chair swaps: whoever sat there goes where the newcomer came from. */
function takeChair(places: Record<string, Place>, person: string, wanted: Place): void {
  const from = places[person];
  const isSingle = wanted.chair === 'seller' || wanted.chair === 'buyer';
  const sitter = Object.keys(places).find(
    (other) => isSingle && other !== person && isSame(places[other], wanted),
  );
  if (sitter !== undefined && from) places[sitter] = from;
  else if (sitter !== undefined) delete places[sitter];
  places[person] = wanted;
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.roomId === other?.roomId && one?.chair === other?.chair;
}

function isTooFull(places: Readonly<Record<string, Place>>): boolean {
  const people = new Map<string, number>();
  const observers = new Map<string, number>();
  for (const { roomId, chair } of Object.values(places)) {
    people.set(roomId, (people.get(roomId) ?? 0) + 1);
    if (chair === 'observer') observers.set(roomId, (observers.get(roomId) ?? 0) + 1);
  }
  return (
    [...people.values()].some((count) => count > WORKSHOP_LIMITS.peopleInRoom) ||
    [...observers.values()].some((count) => count > WORKSHOP_LIMITS.observersInRoom)
  );
}

function changesOf(hall: Hall, places: Readonly<Record<string, Place>>): readonly WorkshopEvent[] {
  return Object.keys(hall.people).flatMap((person): WorkshopEvent[] => {
    const place = places[person];
    if (isSame(hall.places[person], place)) return [];
    const { roomId, chair } = place ?? { roomId: null, chair: null };
    return [{ type: 'person.seated', person, roomId, chair }];
  });
}

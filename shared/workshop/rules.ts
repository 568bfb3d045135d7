import type { Reader } from '../stream/decider.ts';
import type { Chair } from './events.ts';
import type { Hall, WorkshopState } from './state.ts';

/** Somebody on a chair of a room. */
export type Seated = { readonly person: string; readonly chair: Chair };

const CHAIR_ORDER: readonly Chair[] = ['seller', 'buyer', 'observer', 'guest'];

/** Whether a person is in the workshop now. */
export function isMember(hall: Hall, person: string): boolean {
  return Object.hasOwn(hall.people, person);
}

/** Whether a person is this workshop's instructor: by the session and by the log. */
export function isInstructorOf(hall: Hall, reader: Reader): boolean {
  return reader.isInstructor && hall.instructor === reader.person && isMember(hall, reader.person);
}

/** Who waits for a chair, in joining order. An instructor without a chair does not wait. */
export function waiting(hall: Hall): readonly string[] {
  return Object.keys(hall.people).filter(
    (person) => person !== hall.instructor && !Object.hasOwn(hall.places, person),
  );
}

/** The people of a room: seller, buyer, observers, guests, each in joining order. */
export function peopleIn(hall: Hall, roomId: string): readonly Seated[] {
  const seated = Object.keys(hall.people).flatMap((person): Seated[] => {
    const place = hall.places[person];
    return place?.roomId === roomId ? [{ person, chair: place.chair }] : [];
  });
  return CHAIR_ORDER.flatMap((chair) => seated.filter((one) => one.chair === chair));
}

/** Whether a round runs in a room. */
export function isRunning(hall: Hall, roomId: string): boolean {
  return (hall.rooms[roomId]?.runningRoundId ?? null) !== null;
}

/** Whether a person has read the buyer's brief of a scenario. Asks that person's seat. */
export function hasReadBrief(state: WorkshopState, person: string, scenarioId: string): boolean {
  const seat = state.seats[person];
  return seat !== undefined && Object.hasOwn(seat.briefsRead, scenarioId);
}

/** Whether a person may be the seller of the chosen scenario: who knows the buyer's brief may not. */
export function maySell(state: WorkshopState, person: string): boolean {
  const { scenario } = state.hall;
  return scenario !== null && !hasReadBrief(state, person, scenario.id);
}

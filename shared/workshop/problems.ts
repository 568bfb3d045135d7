import type { Refusal } from '../stream/refusal.ts';
import type { Chair } from './events.ts';
import { isRunning, maySell, peopleIn, type Seated, waiting } from './rules.ts';
import type { WorkshopState } from './state.ts';

/**
 * A rule that a room's seating breaks, with one way out. It holds back that room and no other.
 * The way out is one `seatPeople`: `fillWith` to the empty chair, `swapWith` to the seller's chair.
 */
export type SeatingProblem =
  | {
      readonly kind: 'no-seller' | 'no-buyer';
      readonly roomId: string;
      /** Who could take the chair, or null. */
      readonly fillWith: string | null;
    }
  | {
      /** The seller has read the buyer's brief of the chosen scenario. */
      readonly kind: 'brief-read';
      readonly roomId: string;
      readonly person: string;
      /** With whom the seller could swap, or null. */
      readonly swapWith: string | null;
    };

/**
 * The rules that the seating breaks, room by room. Rooms without people break none. Right only for
 * a reader of every seat: the instructor and the server.
 */
export function seatingProblems(state: WorkshopState): readonly SeatingProblem[] {
  return Object.keys(state.hall.rooms).flatMap((roomId) => problemsIn(state, roomId));
}

/** Why no round can begin in a room, or null when one can. */
export function whyNotBegin(state: WorkshopState, roomId: string): Refusal | null {
  const { hall } = state;
  if (hall.scenario === null || isRunning(hall, roomId)) return 'not-now';
  if (peopleIn(hall, roomId).length === 0) return 'room-short';
  const [first] = problemsIn(state, roomId);
  if (!first) return null;
  return first.kind === 'brief-read' ? 'brief-read' : 'room-short';
}

function problemsIn(state: WorkshopState, roomId: string): readonly SeatingProblem[] {
  const people = peopleIn(state.hall, roomId);
  if (people.length === 0) return [];
  const problems: SeatingProblem[] = [];
  const seller = people.find((one) => one.chair === 'seller');
  if (!seller) {
    const fillWith = whoCouldFill(state, people, (person) => maySell(state, person));
    problems.push({ kind: 'no-seller', roomId, fillWith });
  }
  if (!people.some((one) => one.chair === 'buyer')) {
    const fillWith = whoCouldFill(state, people, () => true);
    problems.push({ kind: 'no-buyer', roomId, fillWith });
  }
  if (seller && !maySell(state, seller.person)) {
    const swapWith = whoCouldSwap(state, roomId);
    problems.push({ kind: 'brief-read', roomId, person: seller.person, swapWith });
  }
  return problems;
}

/** First from those who wait; else an observer of the room steps in, else a guest. */
function whoCouldFill(
  state: WorkshopState,
  people: readonly Seated[],
  may: (person: string) => boolean,
): string | null {
  const own = people.filter((one) => one.chair === 'observer' || one.chair === 'guest');
  return [...waiting(state.hall), ...own.map((one) => one.person)].find(may) ?? null;
}

/** Nearest first: the room's own people, those who wait, rooms where nothing runs. Never a seller. */
function whoCouldSwap(state: WorkshopState, roomId: string): string | null {
  const { hall } = state;
  const idle = Object.keys(hall.rooms).filter((id) => id !== roomId && !isRunning(hall, id));
  const others = idle.flatMap((id) => peopleIn(hall, id));
  const candidates = [
    ...buyersLast(peopleIn(hall, roomId)),
    ...waiting(hall),
    ...buyersLast(others),
  ];
  return candidates.find((person) => maySell(state, person)) ?? null;
}

function buyersLast(people: readonly Seated[]): readonly string[] {
  const order: readonly Chair[] = ['observer', 'guest', 'buyer'];
  return order.flatMap((chair) =>
    people.filter((one) => one.chair === chair).map((one) => one.person),
  );
}

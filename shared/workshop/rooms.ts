import type { WorkshopEvent } from './events.ts';
import type { Hall } from './state.ts';

/** How many there may be (SECURITY.md §5). Beyond it the answer is `full`. */
export const WORKSHOP_LIMITS = {
  rooms: 30,
  peopleInRoom: 40,
  observersInRoom: 24,
  /** Of a workshop, its instructor included. */
  people: 200,
} as const;

/** What rooms are called, in the order in which they are added: trees, first the eight of every park. */
export const ROOM_NAMES = [
  ...['Alm', 'Asp', 'Björk', 'Ek', 'Gran', 'Lind', 'Rönn', 'Tall'],
  ...['Al', 'Avenbok', 'Bok', 'Fura', 'Hassel', 'Hägg', 'Idegran', 'Kastanj', 'Körsbär', 'Lärk'],
  ...['Lönn', 'Mullbär', 'Oxel', 'Päron', 'Poppel', 'Sälg', 'Valnöt', 'Vide', 'Hagtorn', 'Olvon'],
  ...['Slån', 'Druvfläder'],
] as const;

/** The fact that a room was added. */
export type RoomAdded = Extract<WorkshopEvent, { type: 'room.added' }>;

/** The rooms that can still be added, in their order. Rooms are never taken away, so they are counted. */
export function roomsToAdd(hall: Hall): readonly RoomAdded[] {
  return ROOM_NAMES.map(
    (name, index): RoomAdded => ({
      type: 'room.added',
      roomId: `m_${index + 1}`,
      name,
    }),
  ).slice(Object.keys(hall.rooms).length, WORKSHOP_LIMITS.rooms);
}

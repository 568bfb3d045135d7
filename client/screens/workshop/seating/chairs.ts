import type { Chair } from '#shared/workshop/events.ts';
import { peopleIn } from '#shared/workshop/rules.ts';
import type { Hall } from '#shared/workshop/state.ts';

/** A chair as it is drawn: taken by somebody, free, or the slim place for one observer more. */
export type ChairSpot = {
  readonly roomId: string;
  readonly chair: Chair;
  readonly person: string | null;
  readonly isExtra: boolean;
};

/** The chairs of a room, in order: seller, buyer, observers (one at least), guests, one observer more. */
export function chairsOf(hall: Hall, roomId: string): readonly ChairSpot[] {
  const seated = peopleIn(hall, roomId);
  const on = (chair: Chair) => seated.filter((one) => one.chair === chair);
  const spot = (chair: Chair, person: string | null, isExtra = false): ChairSpot => ({
    roomId,
    chair,
    person,
    isExtra,
  });
  const observers = on('observer').map((one) => spot('observer', one.person));
  return [
    spot('seller', on('seller')[0]?.person ?? null),
    spot('buyer', on('buyer')[0]?.person ?? null),
    ...(observers.length > 0 ? observers : [spot('observer', null)]),
    ...on('guest').map((one) => spot('guest', one.person)),
    ...(observers.length > 0 ? [spot('observer', null, true)] : []),
  ];
}

/** How many chairs a room has and how many are taken; the extra place is not counted. */
export function countChairs(spots: readonly ChairSpot[]): {
  readonly taken: number;
  readonly of: number;
} {
  const real = spots.filter((spot) => !spot.isExtra);
  return { taken: real.filter((spot) => spot.person !== null).length, of: real.length };
}

/** Which chair an arrow leads to: up and down in the room and on to the next, sideways from room to room. */
export function walk(
  rooms: readonly (readonly ChairSpot[])[],
  from: { readonly room: number; readonly chair: number },
  key: string,
): { readonly room: number; readonly chair: number } | null {
  const chairs = rooms[from.room]?.length ?? 0;
  switch (key) {
    case 'ArrowDown':
      if (from.chair + 1 < chairs) return { room: from.room, chair: from.chair + 1 };
      return rooms[from.room + 1] ? { room: from.room + 1, chair: 0 } : null;
    case 'ArrowUp':
      if (from.chair > 0) return { room: from.room, chair: from.chair - 1 };
      return lastChair(rooms, from.room - 1);
    case 'ArrowRight':
    case 'ArrowLeft': {
      const room = from.room + (key === 'ArrowRight' ? 1 : -1);
      const there = rooms[room];
      return there ? { room, chair: Math.min(from.chair, there.length - 1) } : null;
    }
    default:
      return null;
  }
}

function lastChair(rooms: readonly (readonly ChairSpot[])[], room: number) {
  const there = rooms[room];
  return there ? { room, chair: there.length - 1 } : null;
}

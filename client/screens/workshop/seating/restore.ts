import type { Seating } from '#shared/workshop/events.ts';
import type { Place } from '#shared/workshop/state.ts';

type Places = Readonly<Record<string, Place>>;

/**
 * The seats that bring people back to where they sat before. Everybody gets up first, so that no
 * chair is taken on the way and nobody swaps.
 */
export function seatsToRestore(
  before: Places,
  now: Places,
  people: readonly string[],
): readonly Seating[] {
  const moved = people.filter((person) => !isSame(before[person], now[person]));
  const up = moved.map((person): Seating => ({ person, roomId: null, chair: null }));
  const down = moved.flatMap((person): Seating[] => {
    const place = before[person];
    return place ? [{ person, roomId: place.roomId, chair: place.chair }] : [];
  });
  return [...up, ...down];
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.roomId === other?.roomId && one?.chair === other?.chair;
}

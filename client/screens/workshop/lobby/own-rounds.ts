import type { BegunRound, Hall } from '#shared/workshop/state.ts';

/** A round that somebody sat in. */
export type OwnRound = BegunRound & { readonly roundId: string };

/** The rounds in whose cast a person is, newest first. */
export function roundsOf(hall: Hall, person: string): readonly OwnRound[] {
  return Object.entries(hall.rounds)
    .filter(([, round]) => round.cast.some((one) => one.person === person))
    .map(([roundId, round]) => ({ roundId, ...round }))
    .toReversed();
}

/**
 * The round that runs now in this person's room, or null. It is the room in which they sit: who came
 * late and was seated in a running round follows it too.
 */
export function runningRoundOf(hall: Hall, person: string): OwnRound | null {
  const place = hall.places[person];
  const roundId = place ? hall.rooms[place.roomId]?.runningRoundId : null;
  const round = roundId ? hall.rounds[roundId] : undefined;
  return roundId && round ? { roundId, ...round } : null;
}

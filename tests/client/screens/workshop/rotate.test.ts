import { expect, test } from 'vitest';
import { rotatedSeats } from '#client/screens/workshop/seating/rotate.ts';
import { type FakeWorkshop, fakeWorkshop, person, scenario } from './fake-workshop.ts';

/** Who sells to whom in each of so many rounds, as numbers. */
function rounds(people: number, count: number): string[] {
  const world = fakeWorkshop({ people });
  world.lead({ type: 'addRoom' });
  world.lead({
    type: 'seatPeople',
    seats: Array.from({ length: people }, (_, index) => ({
      person: person(index + 1),
      roomId: 'm_1',
      chair: index === 0 ? 'seller' : index === 1 ? 'buyer' : 'observer',
    })),
  });
  const played: string[] = [];
  for (let nth = 1; nth <= count; nth++) {
    if (nth > 1) world.lead({ type: 'seatPeople', seats: [...rotatedSeats(world.hall())] });
    // Another scenario each round: nobody has read its brief.
    world.run({ type: 'setScenario', scenario: scenario(`scene-${nth}`) });
    played.push(play(world));
  }
  return played;
}

function play(world: FakeWorkshop): string {
  world.lead({ type: 'beginRounds', roomIds: null });
  const [roundId, round] = Object.entries(world.hall().rounds).at(-1) ?? ['', null];
  world.run({ type: 'recordRoundOver', roundId });
  const who = (role: string) => round?.cast.find((one) => one.role === role)?.person ?? '';
  return `${Number(who('seller').slice(2))}→${Number(who('buyer').slice(2))}`;
}

test('[SD5] three sell once each, and rest right after selling', () => {
  expect(rounds(3, 3)).toEqual(['1→2', '2→3', '3→1']);
});

test('[SD5] four sell once each', () => {
  expect(rounds(4, 4)).toEqual(['1→2', '2→3', '3→4', '4→1']);
});

test('[SD5] five go two steps at a time, so that everyone plays in three rounds', () => {
  expect(rounds(5, 3)).toEqual(['1→2', '3→4', '5→1']);
});

test('[SD5] a pair swaps', () => {
  expect(rounds(2, 2)).toEqual(['1→2', '2→1']);
});

test('[SD5] a room that runs stays as it is', () => {
  const world = fakeWorkshop({ people: 3 });
  world.lead({ type: 'seatAutomatically' });
  world.lead({ type: 'beginRounds', roomIds: null });
  expect(rotatedSeats(world.hall())).toEqual([]);
});

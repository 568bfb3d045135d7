import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatingProblems } from '#shared/workshop/problems.ts';
import { workshop } from '#shared/workshop/workshop.ts';
import { anyHistory, play } from './histories.ts';
import { contextOf, fill, person, read, SERVER, worldOf } from './world.ts';

test('[WS10] a room short of a player asks those who wait, then its observers', () => {
  const world = worldOf(4, 3);
  fill(world, 'm_1', 1);
  fill(world, 'm_2', 2, 3);
  expect(seatingProblems(world.state)).toEqual([
    { kind: 'no-buyer', roomId: 'm_1', fillWith: person(4) },
  ]);
  world.ask({
    type: 'seatPeople',
    seats: [{ person: person(4), roomId: 'm_1', chair: 'observer' }],
  });
  expect(seatingProblems(world.state)).toEqual([
    { kind: 'no-buyer', roomId: 'm_1', fillWith: person(4) },
  ]);
});

test('[WS10] a seller who has read the brief swaps with the nearest who has not', () => {
  const world = worldOf(7, 2);
  fill(world, 'm_1', 1, 2, 3);
  fill(world, 'm_2', 4, 5, 6);
  read(world, 1);
  const problem = (swapWith: string | null) => [
    { kind: 'brief-read', roomId: 'm_1', person: person(1), swapWith },
  ];
  for (const [reader, next] of [
    [0, 3],
    [3, 2],
    [2, 7],
    [7, 6],
    [6, 5],
  ] as const) {
    if (reader > 0) read(world, reader);
    expect(seatingProblems(world.state)).toEqual(problem(person(next)));
  }
  read(world, 5);
  expect(seatingProblems(world.state)).toEqual(problem(null));
});

test('[WS10] nobody is asked out of a room where a round runs', () => {
  const world = worldOf(6, 2);
  fill(world, 'm_2', 4, 5, 6);
  world.ask({ type: 'beginRounds', roomIds: ['m_2'] });
  fill(world, 'm_1', 1, 2);
  for (const n of [1, 2, 3]) read(world, n);
  expect(seatingProblems(world.state)).toEqual([
    { kind: 'brief-read', roomId: 'm_1', person: person(1), swapWith: null },
  ]);
});

test('[WS10] the way out of every problem is one, and breaks nothing elsewhere by a brief', () => {
  let ways = 0;
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const { state } = play(steps);
      if (state.hall.endedAtMs !== null) return;
      const problems = seatingProblems(state);
      for (const problem of problems) {
        const helper = problem.kind === 'brief-read' ? problem.swapWith : problem.fillWith;
        if (helper === null) continue;
        ways += 1;
        const chair = problem.kind === 'no-buyer' ? 'buyer' : 'seller';
        const seats = [{ person: helper, roomId: problem.roomId, chair } as const];
        const after = structuredClone(state);
        const decision = workshop.decide(
          state,
          { type: 'seatPeople', seats },
          contextOf(SERVER, 1),
        );
        expect(decision.ok).toBe(true);
        if (!decision.ok) continue;
        for (const event of decision.value) workshop.reduce(after, { ...event, atMs: 1 });
        const left = seatingProblems(after);
        expect(
          left.filter((one) => one.roomId === problem.roomId && one.kind === problem.kind),
        ).toEqual([]);
        expect(left.length).toBeLessThan(problems.length);
      }
    }),
  );
  expect(ways).toBeGreaterThan(50);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasReadBrief } from '#shared/workshop/rules.ts';
import { anyHistory, play } from './histories.ts';
import {
  fill,
  person,
  read,
  SERVER,
  scenario,
  seat,
  seatAll,
  type World,
  worldOf,
} from './world.ts';

const begin = (world: World, roomIds: string[] | null = null) =>
  world.ask({ type: 'beginRounds', roomIds });

/** Rooms in which a round began. */
const begunIn = (answer: ReturnType<typeof begin>) =>
  typeof answer === 'string'
    ? answer
    : answer.flatMap((event) => (event.type === 'round.begun' ? [event.roomId] : []));

test('[WS11] a round begins with its cast, its number and an id of the command', () => {
  const world = worldOf(3, 1);
  fill(world, 'm_1', 1, 2, 3);
  const [begun] = begin(world);
  expect(begun).toEqual({
    type: 'round.begun',
    roomId: 'm_1',
    roundId: 'r_c7n0_________________',
    nth: 1,
    scenarioId: 'dock',
    cast: [
      { person: person(1), role: 'seller' },
      { person: person(2), role: 'buyer' },
      { person: person(3), role: 'observer' },
    ],
  });
});

test('[WS11] rounds are counted per room, and every room has its own id', () => {
  const world = worldOf(4, 2);
  fill(world, 'm_1', 1, 2);
  begin(world);
  const [first] = Object.keys(world.state.hall.rounds);
  world.ask({ type: 'recordRoundOver', roundId: first ?? '' }, SERVER);
  fill(world, 'm_2', 3, 4);
  begin(world);
  const rounds = Object.values(world.state.hall.rounds);
  expect(rounds.map(({ roomId, nth }) => `${roomId} ${nth}`)).toEqual(['m_1 1', 'm_1 2', 'm_2 1']);
});

test('[WS12] when all are asked for, rooms that cannot begin are held back', () => {
  const world = worldOf(9, 5);
  fill(world, 'm_1', 1);
  fill(world, 'm_2', 2, 3);
  fill(world, 'm_3', 4, 5);
  fill(world, 'm_5', 6, 7);
  read(world, 4);
  expect(begunIn(begin(world))).toEqual(['m_2', 'm_5']);
  expect(begin(world)).toBe('room-short');
  fill(world, 'm_1', 1, 8);
  expect(begunIn(begin(world))).toEqual(['m_1']);
  expect(begin(world)).toBe('brief-read');
  seatAll(world, seat(4, null, null), seat(5, null, null));
  expect(begin(world)).toBe('not-now');
});

test('[WS12] with nothing to begin the answer is not-now', () => {
  const world = worldOf(2, 1);
  expect(begin(world)).toBe('not-now');
  expect(begin(world, [])).toBe('not-now');
});

test('[WS12] named rooms begin together or not at all', () => {
  const world = worldOf(6, 4);
  fill(world, 'm_1', 1, 2);
  fill(world, 'm_2', 3, 4);
  expect(begin(world, ['m_1', 'm_3'])).toBe('room-short');
  expect(begin(world, ['m_1', 'm_9'])).toBe('unknown');
  read(world, 3);
  expect(begin(world, ['m_1', 'm_2'])).toBe('brief-read');
  expect(begunIn(begin(world, ['m_1', 'm_1']))).toEqual(['m_1']);
  expect(begin(world, ['m_1'])).toBe('not-now');
});

test('[WS13] nobody is ever cast as seller in a scenario whose buyer’s brief they have read', () => {
  let begun = 0;
  let heldBack = 0;
  fc.assert(
    fc.property(anyHistory, (steps) => {
      play(steps, (command, world, carryOut) => {
        if (command.type !== 'beginRounds') return void carryOut();
        const before = structuredClone(world.state.seats);
        const answer = carryOut();
        if (answer === 'brief-read') heldBack += 1;
        if (typeof answer === 'string') return;
        for (const event of answer) {
          if (event.type !== 'round.begun') continue;
          begun += 1;
          const sellers = event.cast.filter((one) => one.role === 'seller');
          expect(sellers).toHaveLength(1);
          for (const one of sellers) {
            const seats = { hall: world.state.hall, seats: before };
            expect(hasReadBrief(seats, one.person, event.scenarioId)).toBe(false);
          }
        }
      });
    }),
    { numRuns: 200 },
  );
  // Otherwise the histories are too tame to say anything.
  expect(begun).toBeGreaterThan(50);
  expect(heldBack).toBeGreaterThan(0);
});

test('[WS14] the buyer has read the brief from the commit of the cast on', () => {
  const world = worldOf(4, 2);
  fill(world, 'm_1', 1, 2);
  expect(begin(world).slice(1)).toEqual([
    { type: 'brief.read', person: person(2), scenarioId: 'dock', by: 'cast' },
  ]);
  fill(world, 'm_2', 2, 3);
  expect(begin(world, ['m_2'])).toBe('brief-read');
  fill(world, 'm_2', 3, 2);
  expect(begin(world, ['m_2'])).toHaveLength(1);
});

test('[WS13] a brief of another scenario bars nobody', () => {
  const world = worldOf(2, 1);
  fill(world, 'm_1', 1, 2);
  read(world, 1, 'dock');
  world.ask({ type: 'setScenario', scenario: scenario('lunch') }, SERVER);
  expect(begunIn(begin(world))).toEqual(['m_1']);
});

test('[WS15] a round is over once, and the room can begin the next', () => {
  const world = worldOf(2, 1);
  fill(world, 'm_1', 1, 2);
  begin(world);
  const [roundId = ''] = Object.keys(world.state.hall.rounds);
  const over = { type: 'recordRoundOver', roundId } as const;
  expect(world.ask(over, SERVER)).toEqual([{ type: 'round.over', roomId: 'm_1', roundId }]);
  expect(world.ask(over, SERVER)).toEqual([]);
  expect(world.ask({ ...over, roundId: 'r_none' }, SERVER)).toBe('unknown');
  expect(begunIn(begin(world))).toEqual(['m_1']);
  expect(world.ask(over, SERVER)).toEqual([]);
  expect(world.state.hall.rooms.m_1?.runningRoundId).not.toBeNull();
});

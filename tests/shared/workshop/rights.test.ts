import { expect, test } from 'vitest';
import type { WorkshopCommand } from '#shared/workshop/commands.ts';
import {
  by,
  CREATE,
  emptyWorld,
  fill,
  KARIN,
  person,
  read,
  SERVER,
  STRANGER,
  scenario,
  seat,
  worldOf,
} from './world.ts';

const OF_THE_INSTRUCTOR: readonly WorkshopCommand[] = [
  { type: 'addRoom' },
  { type: 'seatPeople', seats: [seat(1, 'm_1', 'guest')] },
  { type: 'seatAutomatically' },
  { type: 'beginRounds', roomIds: null },
  { type: 'chooseScenario', scenarioId: 'lunch' },
  { type: 'removePerson', person: person(2) },
  { type: 'endWorkshop' },
];

const OF_THE_SERVER: readonly WorkshopCommand[] = [
  CREATE,
  { type: 'joinPerson', person: person(9) },
  { type: 'setScenario', scenario: scenario('lunch') },
  { type: 'recordBriefRead', person: person(1), scenarioId: 'dock', by: 'reveal' },
  { type: 'recordRoundOver', roundId: 'r_none' },
];

test.each(OF_THE_INSTRUCTOR)('[WS19] only the instructor may ask $type', (command) => {
  const world = worldOf(3, 1);
  fill(world, 'm_1', 1, 2);
  expect(world.ask(command, by(person(1)))).toBe('not-allowed');
  expect(world.ask(command, by(person(1), true))).toBe('not-allowed');
  expect(world.ask(command, by(KARIN, false))).toBe('not-allowed');
  expect(world.ask(command, by(STRANGER, true))).toBe('not-allowed');
  expect(world.ask(command, by(KARIN, true))).toBeInstanceOf(Array);
});

test.each(OF_THE_SERVER)('[WS19] no person may ask $type', (command) => {
  const world = worldOf(3, 1);
  expect(world.ask(command, by(person(1)))).toBe('not-allowed');
  expect(world.ask(command, by(KARIN, true))).toBe('not-allowed');
});

test('[WS19] the server may ask what the instructor may, and an instructor who was removed nothing', () => {
  const world = worldOf(3, 1);
  expect(world.ask({ type: 'seatAutomatically' }, SERVER)).toHaveLength(3);
  expect(world.ask({ type: 'removePerson', person: KARIN }, SERVER)).toHaveLength(1);
  expect(world.ask({ type: 'addRoom' }, by(KARIN, true))).toBe('not-allowed');
});

test('[WS18] a reading is noted once, by the way it first happened, of people who are gone too', () => {
  const world = worldOf(2);
  expect(read(world, 1)).toEqual([
    { type: 'brief.read', person: person(1), scenarioId: 'dock', by: 'preview' },
  ]);
  const again = { type: 'recordBriefRead', person: person(1), scenarioId: 'dock' } as const;
  expect(world.ask({ ...again, by: 'reveal' }, SERVER)).toEqual([]);
  expect(world.state.seats[person(1)]).toEqual({ briefsRead: { dock: 'preview' } });
  world.ask({ type: 'removePerson', person: person(2) });
  expect(read(world, 2)).toHaveLength(1);
  expect(world.ask({ ...again, person: STRANGER, by: 'reveal' }, SERVER)).toBe('unknown');
});

test('[WS18] a scenario may have any name', () => {
  const world = worldOf(1);
  expect(read(world, 1, '__proto__')).toHaveLength(1);
  expect(read(world, 1, '__proto__')).toEqual([]);
  expect(read(world, 1, 'constructor')).toHaveLength(1);
});

test('[WS20] a workshop is created once, and before that nothing can be asked', () => {
  const world = emptyWorld();
  expect(world.ask({ type: 'joinPerson', person: person(1) }, SERVER)).toBe('unknown');
  expect(world.ask({ type: 'addRoom' }, by(KARIN, true))).toBe('not-allowed');
  expect(world.ask(CREATE, SERVER)).toHaveLength(1);
  expect(world.ask(CREATE, SERVER)).toBe('already-there');
  expect(world.ask({ type: 'joinPerson', person: KARIN }, SERVER)).toEqual([]);
});

test('[WS20] after the end only readings and rounds that are over are noted', () => {
  const world = worldOf(3, 1);
  fill(world, 'm_1', 1, 2);
  world.ask({ type: 'beginRounds', roomIds: null });
  world.ask({ type: 'endWorkshop' });
  const [roundId = ''] = Object.keys(world.state.hall.rounds);
  for (const command of [
    ...OF_THE_INSTRUCTOR,
    { type: 'joinPerson', person: person(1) } as const,
  ]) {
    expect(world.ask(command, SERVER)).toBe('not-now');
  }
  expect(world.ask({ type: 'setScenario', scenario: scenario('lunch') }, SERVER)).toBe('not-now');
  expect(world.ask({ type: 'recordRoundOver', roundId }, SERVER)).toHaveLength(1);
  expect(read(world, 1)).toHaveLength(1);
});

test('[WS21] choosing a scenario says yes without a fact, setting it is the fact', () => {
  const world = worldOf(1);
  const choose = { type: 'chooseScenario', scenarioId: 'lunch' } as const;
  const set = { type: 'setScenario', scenario: scenario('lunch') } as const;
  expect(world.ask(choose)).toEqual([]);
  expect(world.state.hall.scenario?.id).toBe('dock');
  expect(world.ask(set, SERVER)).toEqual([
    { type: 'scenario.chosen', scenario: scenario('lunch') },
  ]);
  expect(world.ask(set, SERVER)).toEqual([]);
  expect(world.ask(choose)).toBe('already-there');
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { groupSizes } from '#shared/workshop/rotation.ts';
import { maySell, waiting } from '#shared/workshop/rules.ts';
import { workshop } from '#shared/workshop/workshop.ts';
import { anyHistory, play } from './histories.ts';
import {
  allSitters,
  by,
  contextOf,
  fill,
  KARIN,
  person,
  read,
  seat,
  seatAll,
  sittersOf,
  worldOf,
} from './world.ts';

const seatByRule = { type: 'seatAutomatically' } as const;

test('[WS1] groups are those of vector V18', () => {
  const file = new URL('../../support/vectors.json', import.meta.url);
  const vector = z
    .array(z.looseObject({ id: z.string() }))
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .find((one) => one.id === 'V18');
  const expected = Object.entries(
    z.record(z.string(), z.array(z.number())).parse(vector?.expected),
  );
  expect(expected.length).toBe(16);
  for (const [people, sizes] of expected) expect(groupSizes(Number(people))).toEqual(sizes);
});

test('[WS1] groups hold everybody, and from six on only threes and at most two fours', () => {
  for (let people = 0; people <= 200; people += 1) {
    const sizes = groupSizes(people);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
    if (people >= 6)
      expect(sizes.filter((size) => size !== 3)).toEqual(sizes.slice(sizes.length - (people % 3)));
  }
});

test('[WS2] people who come to empty rooms form the groups of V18', () => {
  for (let people = 2; people <= 92; people += 1) {
    const world = worldOf(people, people % 4);
    world.ask(seatByRule);
    const sizes = allSitters(world.state)
      .filter((room) => room !== '')
      .map((room) => room.split(' ').length);
    expect(sizes.sort()).toEqual(groupSizes(people));
    expect(
      allSitters(world.state).filter((room) => room !== '' && !/^s\d+ b\d+/.test(room)),
    ).toEqual([]);
  }
});

test('[WS2] chairs are taken in joining order, and rooms in use are completed before new ones open', () => {
  const world = worldOf(8, 2);
  fill(world, 'm_2', 5);
  world.ask(seatByRule);
  expect(allSitters(world.state)).toEqual(['s1 b3 o6 o8', 's5 b2 o4 o7']);
});

test('[WS2] nobody who sits is moved, and only people who wait are seated', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const { state } = play(steps);
      const decision = workshop.decide(state, seatByRule, contextOf(by(KARIN, true), 1));
      if (!decision.ok) return;
      const waiters = waiting(state.hall);
      for (const event of decision.value) {
        if (event.type === 'person.seated') expect(waiters).toContain(event.person);
        else expect(event.type).toBe('room.added');
      }
    }),
  );
});

test('[WS3] a seller seated by rule has not read the brief', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const { state } = play(steps);
      const decision = workshop.decide(state, seatByRule, contextOf(by(KARIN, true), 1));
      if (!decision.ok) return;
      for (const event of decision.value) {
        if (event.type !== 'person.seated' || event.chair !== 'seller') continue;
        expect(maySell(state, event.person)).toBe(true);
      }
    }),
  );
});

test('[WS3] who has read the brief plays or watches instead, and groups are as many as sellers', () => {
  const world = worldOf(6);
  for (const n of [1, 2, 4, 5, 6]) read(world, n);
  world.ask(seatByRule);
  expect(allSitters(world.state)).toEqual(['s3 b1 o2 o4 o5 o6']);
});

test('[WS3] a seller’s chair that nobody waiting may take stays empty', () => {
  const world = worldOf(3, 1);
  read(world, 2);
  read(world, 3);
  seatAll(world, seat(1, 'm_1', 'observer'));
  world.ask(seatByRule);
  expect(sittersOf(world.state, 'm_1')).toBe('b2 o1');
});

test('[WS4] one left over makes a four, also where only running rooms are', () => {
  const world = worldOf(4, 1);
  fill(world, 'm_1', 1, 2, 3);
  world.ask({ type: 'beginRounds', roomIds: null });
  world.ask(seatByRule);
  expect(allSitters(world.state)).toEqual(['s1 b2 o3 o4']);
});

test('[WS4] one left over joins the smallest group where nothing runs', () => {
  const world = worldOf(11, 3);
  fill(world, 'm_1', 1, 2, 3);
  world.ask({ type: 'beginRounds', roomIds: ['m_1'] });
  fill(world, 'm_2', 4, 5, 6, 7);
  fill(world, 'm_3', 8, 9, 10);
  world.ask(seatByRule);
  expect(allSitters(world.state)).toEqual(['s1 b2 o3', 's4 b5 o6 o7', 's8 b9 o10 o11']);
});

test.each([
  ['two fours', [3, 3], ['s1 b2 o3 o7', 's4 b5 o6 o8']],
  ['the only three a five', [3], ['s1 b2 o3 o4 o5']],
  ['a pair beside a four', [4], ['s1 b2 o3 o4', 's5 b6']],
  ['a pair when nobody else is there', [], ['s1 b2']],
])('[WS4] two left over make %s', (_, sizes, expected) => {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const world = worldOf(people + 2, sizes.length);
  let next = 1;
  sizes.forEach((size, index) => {
    fill(world, `m_${index + 1}`, ...Array.from({ length: size }, () => next++));
  });
  world.ask(seatByRule);
  expect(allSitters(world.state)).toEqual(expected);
});

test('[WS4] with all rooms in use the rest watch, spread evenly', () => {
  const world = worldOf(199);
  world.ask(seatByRule);
  const sizes = allSitters(world.state).map((room) => room.split(' ').length);
  expect(sizes.length).toBe(30);
  expect(sizes.filter((size) => size !== 6 && size !== 7)).toEqual([]);
});

test('[WS5] when nobody who waits can be seated the reason is told', () => {
  const alone = worldOf(1, 1);
  expect(alone.ask(seatByRule)).toBe('room-short');
  const readers = worldOf(3);
  for (const n of [1, 2, 3]) read(readers, n);
  expect(readers.ask(seatByRule)).toBe('brief-read');
  expect(worldOf(0).ask(seatByRule)).toEqual([]);
});

test('[WS2] the instructor is never seated by rule', () => {
  const world = worldOf(3);
  world.ask(seatByRule);
  expect(world.state.hall.places[KARIN]).toBeUndefined();
  expect(world.state.hall.places[person(3)]?.chair).toBe('observer');
});

import { expect, test } from 'vitest';
import { ROOM_NAMES } from '#shared/workshop/rooms.ts';
import {
  by,
  fill,
  join,
  KARIN,
  person,
  STRANGER,
  seat,
  seatAll,
  sittersOf,
  worldOf,
} from './world.ts';

test('[WS6] a person sits where the command wants them', () => {
  const world = worldOf(2, 1);
  expect(seatAll(world, seat(1, 'm_1', 'seller'), seat(2, 'm_1', 'observer'))).toEqual([
    { type: 'person.seated', person: person(1), roomId: 'm_1', chair: 'seller' },
    { type: 'person.seated', person: person(2), roomId: 'm_1', chair: 'observer' },
  ]);
  seatAll(world, seat(1, null, null));
  expect(sittersOf(world.state, 'm_1')).toBe('o2');
});

test('[WS6] what is so already yields no fact', () => {
  const world = worldOf(3, 1);
  fill(world, 'm_1', 1, 2, 3);
  expect(fill(world, 'm_1', 1, 2, 3)).toEqual([]);
  expect(seatAll(world, seat(1, 'm_1', 'buyer'), seat(1, 'm_1', 'seller'))).toEqual([]);
});

test('[WS6] a taken chair swaps with where the newcomer sat, waiting included', () => {
  const world = worldOf(7, 2);
  fill(world, 'm_1', 1, 2, 3);
  fill(world, 'm_2', 4, 5, 6);
  seatAll(world, seat(6, 'm_1', 'seller'));
  expect(sittersOf(world.state, 'm_1')).toBe('s6 b2 o3');
  expect(sittersOf(world.state, 'm_2')).toBe('s4 b5 o1');
  seatAll(world, seat(7, 'm_1', 'buyer'));
  expect(sittersOf(world.state, 'm_1')).toBe('s6 b7 o3');
  expect(world.state.hall.places[person(2)]).toBeUndefined();
});

test('[WS6] a list rotates a room at once, and several may observe', () => {
  const world = worldOf(4, 1);
  fill(world, 'm_1', 1, 2, 3, 4);
  expect(sittersOf(world.state, 'm_1')).toBe('s1 b2 o3 o4');
  fill(world, 'm_1', 2, 3, 1, 4);
  expect(sittersOf(world.state, 'm_1')).toBe('s2 b3 o1 o4');
});

test('[WS6] the instructor takes a chair, and a person in a running round is moved', () => {
  const world = worldOf(4, 2);
  fill(world, 'm_1', 1, 2, 3);
  world.ask({ type: 'beginRounds', roomIds: null });
  world.ask({ type: 'seatPeople', seats: [{ person: KARIN, roomId: 'm_2', chair: 'buyer' }] });
  seatAll(world, seat(3, 'm_2', 'seller'));
  expect(sittersOf(world.state, 'm_2')).toBe('s3 b0');
});

test('[WS7] an unknown person or room is refused, and so is half a place', () => {
  const world = worldOf(2, 1);
  const good = seat(1, 'm_1', 'seller');
  expect(seatAll(world, good, { ...good, person: STRANGER })).toBe('unknown');
  expect(seatAll(world, good, seat(2, 'm_9', 'buyer'))).toBe('unknown');
  expect(seatAll(world, good, seat(2, 'm_1', null))).toBe('bad-message');
  expect(seatAll(world, good, seat(2, null, 'buyer'))).toBe('bad-message');
  expect(world.state.hall.places).toEqual({});
});

test('[WS8] a room holds 24 observers and 40 people', () => {
  const world = worldOf(42, 1);
  const observers = Array.from({ length: 24 }, (_, n) => seat(n + 1, 'm_1', 'observer'));
  expect(seatAll(world, ...observers, seat(25, 'm_1', 'observer'))).toBe('full');
  expect(seatAll(world, ...observers)).toHaveLength(24);
  const guests = Array.from({ length: 16 }, (_, n) => seat(n + 25, 'm_1', 'guest'));
  expect(seatAll(world, ...guests, seat(41, 'm_1', 'seller'))).toBe('full');
  expect(seatAll(world, ...guests)).toHaveLength(16);
  expect(seatAll(world, seat(1, null, null), seat(41, 'm_1', 'observer'))).toHaveLength(2);
});

test('[WS8] a workshop holds 200 people with its instructor, and 30 rooms', () => {
  const world = worldOf(199, 30);
  expect(Object.keys(world.state.hall.people)).toHaveLength(200);
  expect(join(world, 200)).toBe('full');
  expect(join(world, 199)).toEqual([]);
  expect(world.ask({ type: 'addRoom' })).toBe('full');
  world.ask({ type: 'removePerson', person: person(1) });
  expect(join(world, 200)).toHaveLength(1);
});

test('[WS9] rooms are called after thirty different trees', () => {
  const world = worldOf(0, 30);
  const rooms = Object.entries(world.state.hall.rooms);
  expect(rooms.map(([, room]) => room.name)).toEqual(ROOM_NAMES);
  expect(rooms.map(([roomId]) => roomId)).toEqual(ROOM_NAMES.map((_, n) => `m_${n + 1}`));
  expect(ROOM_NAMES.slice(0, 9)).toEqual([
    ...['Alm', 'Asp', 'Björk', 'Ek', 'Gran', 'Lind', 'Rönn', 'Tall', 'Al'],
  ]);
  expect(new Set(ROOM_NAMES).size).toBe(30);
});

test('[WS16] joining twice is joining once, and who was removed stays out', () => {
  const world = worldOf(1);
  expect(join(world, 1)).toEqual([]);
  world.ask({ type: 'removePerson', person: person(1) });
  expect(join(world, 1)).toBe('not-allowed');
});

test('[WS17] a removed person leaves the chair and reads nothing', () => {
  const world = worldOf(2, 1);
  fill(world, 'm_1', 1, 2);
  expect(world.ask({ type: 'removePerson', person: person(1) })).toEqual([
    { type: 'person.removed', person: person(1) },
  ]);
  expect(sittersOf(world.state, 'm_1')).toBe('b2');
  expect(seatAll(world, seat(1, 'm_1', 'seller'))).toBe('unknown');
  expect(world.ask({ type: 'removePerson', person: person(1) })).toEqual([]);
  expect(world.ask({ type: 'removePerson', person: STRANGER })).toBe('unknown');
  expect(world.ask({ type: 'removePerson', person: KARIN }, by(KARIN, true))).toBe('not-allowed');
});

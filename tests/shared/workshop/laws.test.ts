import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Channel } from '#shared/stream/channel.ts';
import type { Reader } from '#shared/stream/decider.ts';
import { workshopEvent } from '#shared/workshop/events.ts';
import type { WorkshopState } from '#shared/workshop/state.ts';
import { workshop } from '#shared/workshop/workshop.ts';
import { anyCommand, anyHistory, play } from './histories.ts';
import { by, contextOf, foldAll, KARIN, person, read, SERVER, STRANGER, worldOf } from './world.ts';

/** A state as far as some channels tell it. Written apart from `reduce`, to be compared with it. */
function restricted(state: WorkshopState, channels: readonly Channel[]): WorkshopState {
  const seats = Object.entries(state.seats).filter(([id]) => channels.includes(`seat:${id}`));
  const { hall } = channels.includes('hall') ? state : workshop.empty();
  return { hall, seats: Object.fromEntries(seats) };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

const anyReader: fc.Arbitrary<Reader> = fc.record({
  person: fc.constantFrom(KARIN, STRANGER, ...Array.from({ length: 12 }, (_, n) => person(n + 1))),
  isInstructor: fc.boolean(),
});

const anyActor = fc.oneof(
  fc.constant(SERVER),
  anyReader.map((reader) => by(reader.person, reader.isInstructor)),
);

test('[WS22] who reads what', () => {
  const world = worldOf(3);
  world.ask({ type: 'removePerson', person: person(3) });
  const readable = (id: string, is: boolean) => workshop.readableBy(world.state, by(id, is));
  const ofElin = ['hall', `seat:${person(1)}`, `own:${person(1)}`];
  expect(readable(person(1), false)).toEqual(ofElin);
  expect(readable(person(1), true)).toEqual(ofElin);
  expect(readable(KARIN, false)).toEqual(['hall', `seat:${KARIN}`, `own:${KARIN}`]);
  expect(readable(KARIN, true)).toEqual([
    ...['hall', `seat:${KARIN}`, `seat:${person(1)}`, `seat:${person(2)}`],
    ...[`own:${KARIN}`, 'desk'],
  ]);
  expect(readable(person(3), false)).toEqual([]);
  expect(readable(STRANGER, true)).toEqual([]);
  expect(workshop.readableBy(workshop.empty(), by(KARIN, true))).toEqual([]);
});

test('[WS23] folding the readable channels gives the state restricted to them', () => {
  fc.assert(
    fc.property(anyHistory, anyReader, fc.infiniteStream(fc.boolean()), (steps, reader, coin) => {
      const { state, log } = play(steps);
      const channels = workshop.readableBy(state, reader);
      const mine = log.filter((event) => channels.includes(workshop.channelOf(event)));
      expect(foldAll(mine)).toEqual(restricted(state, channels));

      // Each channel keeps its order; between channels there is none.
      const late = new Set(channels.filter(() => coin.next().value));
      const isLate = (event: (typeof mine)[number]) => late.has(workshop.channelOf(event));
      const mixed = [...mine.filter((event) => !isLate(event)), ...mine.filter(isLate)];
      expect(foldAll(mixed)).toEqual(restricted(state, channels));
    }),
    { numRuns: 150 },
  );
});

test('[WS24] a fact changes the part of its channel alone', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const { log } = play(steps);
      const state = workshop.empty();
      for (const event of log) {
        const before = structuredClone(state);
        workshop.reduce(state, event);
        const channel = workshop.channelOf(event);
        if (channel === 'hall') expect(state.seats).toEqual(before.seats);
        else expect(state.hall).toEqual(before.hall);
        for (const id of Object.keys(state.seats)) {
          if (channel !== `seat:${id}`) expect(state.seats[id]).toEqual(before.seats[id]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('[WS24] an entry is replaced, never changed', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const state = workshop.empty();
      for (const event of play(steps).log) {
        workshop.reduce(state, deepFreeze(event));
        for (const part of Object.values(state.hall)) {
          if (typeof part === 'object' && part !== null) Object.values(part).forEach(deepFreeze);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('[WS25] deciding changes nothing', () => {
  fc.assert(
    fc.property(anyHistory, anyCommand, anyActor, (steps, command, actor) => {
      const frozen = deepFreeze(structuredClone(play(steps).state));
      workshop.decide(frozen, deepFreeze(structuredClone(command)), contextOf(actor, 1));
    }),
    { numRuns: 150 },
  );
});

test('[WS26] every fact fits its schema, is folded and changes the state', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const state = workshop.empty();
      for (const event of play(steps).log) {
        const { atMs: _, ...fact } = event;
        expect(workshopEvent.parse(fact)).toEqual(fact);
        const before = structuredClone(state);
        workshop.reduce(state, event);
        expect(state).not.toEqual(before);
      }
    }),
    { numRuns: 30 },
  );
});

test('[WS27] the same command makes the same facts again', () => {
  fc.assert(
    fc.property(anyHistory, anyCommand, anyActor, (steps, command, actor) => {
      const { state } = play(steps);
      const first = workshop.decide(state, command, contextOf(actor, 77));
      expect(workshop.decide(state, command, contextOf(actor, 77))).toEqual(first);
    }),
  );
});

test('[WS27] ids are never used twice', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const ids = play(steps).log.flatMap((event) =>
        event.type === 'round.begun'
          ? [event.roundId]
          : event.type === 'room.added'
            ? [event.roomId]
            : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('[WS28] an answer to somebody who does not command never depends on a seat', () => {
  fc.assert(
    fc.property(anyHistory, anyCommand, anyReader, (steps, command, reader) => {
      fc.pre(!(reader.person === KARIN && reader.isInstructor));
      const { state } = play(steps);
      const context = contextOf(by(reader.person, reader.isInstructor), 1);
      const other = { ...state, seats: {} };
      expect(workshop.decide(other, command, context)).toEqual(
        workshop.decide(state, command, context),
      );
    }),
  );
});

test('[WS6] every person sits on one chair at most, and every player’s chair holds one', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      play(steps, (_, world, carryOut) => {
        carryOut();
        const { hall } = world.state;
        const places = Object.entries(hall.places);
        const players = places
          .filter(([, place]) => place.chair === 'seller' || place.chair === 'buyer')
          .map(([, place]) => `${place.roomId} ${place.chair}`);
        const isSound =
          new Set(players).size === players.length &&
          places.every(([id, place]) => hall.people[id] && hall.rooms[place.roomId]);
        if (!isSound) expect.fail(JSON.stringify(hall.places));
      });
    }),
  );
});

test('[WS22] what somebody has read is told to them and the instructor alone', () => {
  const world = worldOf(2);
  read(world, 1);
  const [event] = world.log.slice(-1);
  const readers = [KARIN, person(1), person(2)].filter(
    (id) =>
      event &&
      workshop.readableBy(world.state, by(id, id === KARIN)).includes(workshop.channelOf(event)),
  );
  expect(readers).toEqual([KARIN, person(1)]);
});

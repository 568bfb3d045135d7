import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { round } from '#shared/round/round.ts';
import { PEOPLE } from '#tests/support/round-world.ts';
import {
  honestOutlet,
  type Outlet,
  pairsFor,
  received,
  type Viewer,
} from '#tests/support/two-runs.ts';

const VIEWERS: readonly Viewer[] = ['seller', 'buyer', 'observer', 'stranger'];
/** Pairs of runs for each viewer; together at least 10,000. */
const PAIRS = 2600;

/** Whether any pair of runs looks different to the viewer through this outlet. */
function findsLeak(outlet: Outlet, viewer: Viewer, numRuns: number): boolean {
  const result = fc.check(
    fc.property(
      pairsFor(viewer),
      (pair) =>
        received(pair, 'secretsA', viewer, outlet) === received(pair, 'secretsB', viewer, outlet),
    ),
    { numRuns, endOnFailure: true },
  );
  return result.failed;
}

/** Ways to leak that real systems had (SECURITY.md I-8). Each must be found. */
const MUTANTS: Record<string, Outlet> = {
  'M1 a room-wide number on the wire': ({ world, readable }) =>
    readable.map((one) => ({ ...one, seq: world.log.indexOf(one.event) })),
  'M2 a global number in the answer': ({ world, readable, answer }) => ({
    readable,
    answer: answer && { ...answer, at: world.log.length },
  }),
  'M3 updatedAt touched by private facts': ({ world, readable }) => ({
    readable,
    updatedAtMs: world.log.at(-1)?.atMs,
    count: world.log.length,
  }),
  'M4 an ETag of the whole state': ({ world, readable }) => ({
    readable,
    etag: JSON.stringify(world.state).length,
  }),
  'M5 a total of events': ({ world, readable }) => ({ readable, total: world.log.length }),
  'M6 presence fed by the dial': ({ world, readable }) => ({
    readable,
    active: Object.entries(world.state.seats).map(([person, seat]) => [
      person,
      seat.dial.length + Object.keys(seat.tags).length + Object.keys(seat.ratings).length,
    ]),
  }),
  'M7 an error that tells a number': ({ world, readable, answer }) => ({
    readable,
    error: answer && `conflict at ${world.log.length}`,
  }),
  'M9 one private fact to the whole room': ({ world, readable }) => ({
    readable,
    extra: world.log.filter((event) => 'person' in event && event.type === 'tag.added').length,
    notes: world.log.filter((event) => event.type === 'note.written').length,
  }),
  'M10 the instructor’s view with fields deleted': ({ world, readable }) => ({
    readable,
    seats: Object.fromEntries(
      Object.entries(world.state.seats).map(([person, seat]) => [
        person,
        Object.fromEntries(Object.entries(seat).map(([key, value]) => [key, value ? null : value])),
      ]),
    ),
    count: Object.keys(world.state.own).length,
    notes: Object.values(world.state.own).map((own) => Object.keys(own.notes).length),
  }),
  'M11 a rate bucket for the whole room': ({ world, readable }) => ({
    readable,
    slowDown: world.log.length % 40 > 20,
  }),
  'M12 a replay of the raw log': ({ world, readable }) => ({ readable, replay: world.log }),
  'M13 a role that was cached': ({ world }) => {
    const channels = round.readableBy(world.state, {
      person: PEOPLE.instructor,
      isInstructor: true,
    });
    return world.log.filter((event) => channels.includes(round.channelOf(event)));
  },
};

describe('what a person may not read changes nothing they receive', () => {
  for (const viewer of VIEWERS) {
    test(`[NI1] two runs with other secrets look the same to the ${viewer}`, () => {
      fc.assert(
        fc.property(pairsFor(viewer), (pair) => {
          const first = received(pair, 'secretsA', viewer, honestOutlet);
          return first === received(pair, 'secretsB', viewer, honestOutlet);
        }),
        { numRuns: PAIRS },
      );
    }, 120_000);
  }

  for (const [name, outlet] of Object.entries(MUTANTS)) {
    test(`[NI2] a leak is found: ${name}`, () => {
      expect(VIEWERS.some((viewer) => findsLeak(outlet, viewer, 400))).toBe(true);
    }, 120_000);
  }
});

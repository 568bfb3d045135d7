import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryOutboxStore } from '#client/connection/outbox-store.ts';
import { followFolded } from '#client/state/followed.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound } from '#shared/round/state.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Committed } from '#shared/stream/decider.ts';
import { createConnectionWorld } from './connection-world.ts';
import type { FakeServer } from './fake-server.ts';

const ROUND = 'r_000000000000000000001';
const BO = 'p_bo0000000000';

type Fact = Committed<RoundEvent>;

/** A fact of each channel that says which it is. */
function factOf(channel: Channel, n: number): Fact {
  if (channel === 'gallery') return { type: 'goal.shown', goal: String(n), focus: '', atMs: n };
  if (channel === 'debrief') {
    return { type: 'moment.pinned', momentId: String(n), person: BO, meetingMs: n, atMs: n };
  }
  if (channel === 'stage') {
    return { type: 'hand.set', person: `p${n}`, raised: true, atMs: n };
  }
  return { type: 'dial.moved', person: BO, value: n % 100, meetingMs: n, isLate: false, atMs: n };
}

const CHANNELS: readonly Channel[] = ['stage', 'gallery', 'debrief', `seat:${BO}`];

/** The fold that a viewer with these rights has when nothing ever goes wrong. */
function straightFold(server: FakeServer) {
  const state = emptyRound();
  const { channels, readable } = server.logOf(ROUND);
  for (const channel of readable) {
    for (const fact of channels.get(channel) ?? []) reduce(state, fact as Fact);
  }
  return state;
}

type Step =
  | { readonly kind: 'commit'; readonly channel: Channel; readonly count: number }
  | { readonly kind: 'allow'; readonly readable: readonly Channel[] }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'cut' | 'lostPage' | 'restore' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      channel: fc.constantFrom(...CHANNELS),
      count: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('allow' as const),
      readable: fc.subarray([...CHANNELS]).map((some) => ['stage' as const, ...some.slice()]),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(4000) }),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('cut' as const, 'lostPage' as const, 'restore' as const)
      .map((kind) => ({ kind })),
  },
);

test('[CN4] after any history the state is the straight fold of what may be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
      const { connection, server, timers } = createConnectionWorld();
      server.allow(ROUND, ['stage', `seat:${BO}`]);
      const followed = followFolded(connection, ROUND, { empty: emptyRound, reduce });
      await timers.advance(0);
      let n = 0;
      let incarnations = 1;
      const facts = (channel: Channel, count: number) =>
        Array.from({ length: count }, () => {
          n += 1;
          return factOf(channel, n);
        });
      for (const step of steps) {
        if (step.kind === 'commit')
          server.commit(ROUND, step.channel, facts(step.channel, step.count));
        else if (step.kind === 'allow') server.allow(ROUND, [...new Set(step.readable)]);
        else if (step.kind === 'wait') await timers.advance(step.ms);
        else if (step.kind === 'cut') server.cut();
        else if (step.kind === 'lostPage') server.commit(ROUND, 'stage', facts('stage', 2), false);
        else {
          incarnations += 1;
          server.cut();
          server.restore(ROUND, `i${incarnations}`, 3);
        }
      }
      // A page that nobody heard of shows at the next one.
      server.commit(ROUND, 'stage', facts('stage', 1));
      await timers.advance(60_000);
      expect(followed.state()).toEqual(straightFold(server));
      expect(followed.standing()).toBe('ready');
      const logged = followed.log().filter((page) => page.events.length > 0);
      const readable = server.logOf(ROUND).readable as readonly string[];
      expect(logged.every((page) => readable.includes(page.channel))).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('[CN5] a gap asks again from what is there, once while it is mended', async () => {
  const { connection, server, timers } = createConnectionWorld();
  server.allow(ROUND, ['stage']);
  const followed = followFolded(connection, ROUND, { empty: emptyRound, reduce });
  await timers.advance(0);
  server.commit(ROUND, 'stage', [factOf('stage', 1)]);
  server.commit(ROUND, 'stage', [factOf('stage', 2)], false);
  server.commit(ROUND, 'stage', [factOf('stage', 3)]);
  server.commit(ROUND, 'stage', [factOf('stage', 4)]);
  await timers.advance(10_000);
  expect(Object.keys(followed.state().stage.hands)).toEqual(['p1', 'p2', 'p3', 'p4']);
  expect(server.subscribed.map((message) => message.cursors)).toEqual([{}, { stage: 1 }]);
});

test('[CN5] a hole that is filled meanwhile asks nothing', async () => {
  const { connection, server, timers } = createConnectionWorld();
  server.allow(ROUND, ['stage']);
  followFolded(connection, ROUND, { empty: emptyRound, reduce });
  await timers.advance(0);
  const page = (from: number) =>
    ({ stream: ROUND, channel: 'stage', from, events: [factOf('stage', from)] }) as const;
  server.listener()?.onPage(page(2), false);
  server.listener()?.onPage(page(1), true);
  await timers.advance(60_000);
  expect(server.subscribed).toHaveLength(1);
});

test('[CN6] a round that is about to open is waited for, a foreign one is gone', async () => {
  const { connection, server, timers } = createConnectionWorld();
  const foreign = followFolded(connection, ROUND, { empty: emptyRound, reduce });
  await timers.advance(400);
  expect(foreign.standing()).toBe('loading');
  await timers.advance(10_000);
  expect(foreign.standing()).toBe('gone');
  expect(server.subscribed).toHaveLength(3);

  const other = 'r_000000000000000000002';
  const late = followFolded(connection, other, { empty: emptyRound, reduce });
  await timers.advance(400);
  server.allow(other, ['stage']);
  await timers.advance(2000);
  expect(late.standing()).toBe('ready');
});

test('[CN2] losing every right empties the state in the same turn', async () => {
  const { connection, server, timers } = createConnectionWorld();
  server.allow(ROUND, ['stage', `seat:${BO}`]);
  server.commit(ROUND, `seat:${BO}`, [factOf(`seat:${BO}`, 7)]);
  const followed = followFolded(connection, ROUND, { empty: emptyRound, reduce });
  await timers.advance(0);
  expect(followed.state().seats[BO]?.dial).toHaveLength(1);
  server.allow(ROUND, []);
  expect(followed.state()).toEqual(emptyRound());
  expect(followed.log()).toEqual([]);
  expect(followed.standing()).toBe('gone');
});

test('[CN6] a stream is followed once, and can be followed again after it was closed', async () => {
  const { connection, server, timers } = createConnectionWorld();
  server.allow(ROUND, ['stage']);
  const first = followFolded(connection, ROUND, { empty: emptyRound, reduce });
  await timers.advance(0);
  expect(() => followFolded(connection, ROUND, { empty: emptyRound, reduce })).toThrow();
  first.close();
  const second = followFolded(connection, ROUND, { empty: emptyRound, reduce });
  await timers.advance(0);
  expect(second.standing()).toBe('ready');
});

test('[CN19] leaving asks first only when something waits in memory alone', async () => {
  const world = createConnectionWorld();
  world.server.faults.accepts = () => false;
  world.connection.outbox.admit(BO);
  expect(world.surroundings.wouldAsk()).toBe(false);
  void world.connection.send(BO, ROUND, { type: 'writeNote', noteId: 'n', text: 'unsent' });
  await world.timers.advance(0);
  expect(world.surroundings.wouldAsk()).toBe(true);

  const durable = createConnectionWorld({
    kept: { ...memoryOutboxStore(), isDurable: () => true },
  });
  durable.connection.outbox.admit(BO);
  void durable.connection.send(BO, ROUND, { type: 'writeNote', noteId: 'n', text: 'unsent' });
  await durable.timers.advance(0);
  expect(durable.surroundings.wouldAsk()).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedDbOutboxStore } from '#client/connection/outbox-indexeddb.ts';
import { memoryOutboxStore } from '#client/connection/outbox-store.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import { until } from '#tests/support/until.ts';
import { createFakeServer } from './fake-server.ts';
import { createFakeTimers } from './fake-timers.ts';
import { ADA, createOutboxWorld, line, OTHER_ROUND, ROUND } from './outbox-world.ts';

type Step =
  | { readonly kind: 'say'; readonly stream: string }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'lose' | 'connect' | 'reload' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(ROUND, OTHER_ROUND)
      .map((stream) => ({ kind: 'say' as const, stream })),
  },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0, max: 9000 }).map((ms) => ({ kind: 'wait' as const, ms })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('lose' as const, 'connect' as const, 'reload' as const)
      .map((kind) => ({ kind })),
  },
);

test('[CN14] whatever sends and answers are lost, each command takes effect once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { maxLength: 40 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
      async (steps, chances) => {
        const next = () => chances.next().value ?? 9;
        const timers = createFakeTimers();
        const server = createFakeServer(timers);
        const kept = memoryOutboxStore();
        let world = createOutboxWorld(kept, timers, server);
        server.faults.loses = () => next() < 3;
        server.faults.losesAnswer = () => next() < 3;
        server.faults.judge = () =>
          next() < 3 ? { ok: false, refusal: 'slow-down' } : { ok: true, atMs: 1 };
        await world.connect();
        const said: Record<string, string[]> = { [ROUND]: [], [OTHER_ROUND]: [] };
        for (const [at, step] of steps.entries()) {
          if (step.kind === 'say') {
            said[step.stream]?.push(`line-${at}`);
            void world.send(line(`line-${at}`), step.stream);
          } else if (step.kind === 'wait') {
            await timers.advance(step.ms);
          } else if (step.kind === 'lose') {
            await world.lose();
          } else if (step.kind === 'connect') {
            await world.connect();
          } else {
            // What is on disk by now is what the next visit finds.
            await world.lose();
            await timers.advance(10);
            world = createOutboxWorld(kept, timers, server);
            await timers.advance(10);
          }
        }
        server.faults.loses = () => false;
        server.faults.losesAnswer = () => false;
        server.faults.judge = () => ({ ok: true, atMs: 1 });
        await world.lose();
        await world.connect();
        await timers.advance(60_000);
        for (const stream of [ROUND, OTHER_ROUND]) {
          const effects = server.carriedOut.filter((one) => one.stream === stream);
          expect(effects.map(({ command }) => 'text' in command && command.text)).toEqual(
            said[stream],
          );
        }
        expect(world.outbox.waiting.get().total).toBe(0);
        expect(await kept.load(ADA)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('[CN15] one command per stream is under way, and streams do not wait for one another', async () => {
  const { server, timers, connect, send, effects } = createOutboxWorld();
  server.faults.losesAnswer = () => true;
  await connect();
  void send(line('one'));
  void send(line('two'));
  void send(line('other'), OTHER_ROUND);
  await timers.advance(100);
  expect(effects()).toEqual(['one', 'other']);
  // Nor is the same one sent twice while its answer may still come.
  expect(server.received).toHaveLength(2);
});

test('[CN16] what was not answered is sent again with the same id and the same time of press', async () => {
  const { server, timers, connect, send } = createOutboxWorld();
  const answers: Answer[] = [
    { ok: false, refusal: 'slow-down' },
    { ok: false, refusal: 'try-later' },
  ];
  server.faults.judge = () => answers.shift() ?? { ok: true, atMs: 7 };
  await connect();
  const answer = send(line('one'));
  await timers.advance(10_000);
  expect(await answer).toEqual({ ok: true, atMs: 7 });
  expect(server.received).toHaveLength(3);
  expect(new Set(server.received.map((one) => one.id)).size).toBe(1);
  expect(new Set(server.received.map((one) => one.pressedAtMs)).size).toBe(1);
});

test('[CN16] the server that cannot save is asked ever more rarely, and the reason is told', async () => {
  const { server, timers, connect, send, outbox } = createOutboxWorld();
  server.faults.judge = () => ({ ok: false, refusal: 'try-later' });
  await connect();
  void send(line('one'));
  await timers.advance(60_000);
  expect(server.received.length).toBeLessThan(14);
  expect(outbox.waiting.get()).toMatchObject({ total: 1, line: 1, heldBy: 'try-later' });
  server.faults.judge = () => ({ ok: true, atMs: 1 });
  await timers.advance(12_000);
  expect(outbox.waiting.get()).toMatchObject({ total: 0, heldBy: null });
});

test('[CN17] another refusal is the answer, and the next command goes', async () => {
  const { server, timers, connect, send, effects, refused, kept } = createOutboxWorld();
  server.faults.judge = ({ command }) =>
    'text' in command && command.text === 'late'
      ? { ok: false, refusal: 'not-now' }
      : { ok: true, atMs: 1 };
  await connect();
  const late = send(line('late'));
  const next = send(line('next'));
  await timers.advance(100);
  expect(await late).toEqual({ ok: false, refusal: 'not-now' });
  expect(await next).toEqual({ ok: true, atMs: 1 });
  expect(effects()).toEqual(['next']);
  expect(refused).toEqual([
    { person: ADA, stream: ROUND, command: line('late'), refusal: 'not-now' },
  ]);
  expect(await kept.load(ADA)).toEqual([]);
});

test('[CN18] dial moves that wait are joined into the last, and all are answered', async () => {
  const { timers, connect, lose, send, effects, kept } = createOutboxWorld();
  await connect();
  await lose();
  const moves = [10, 20, 30].map((value) => send({ type: 'moveDial', value }));
  void send(line('said'));
  const later = [40, 50].map((value) => send({ type: 'moveDial', value }));
  await timers.advance(0);
  expect(await kept.load(ADA)).toHaveLength(3);
  await connect();
  await timers.advance(1000);
  expect(effects()).toEqual(['30', 'said', '50']);
  const answers = await Promise.all([...moves, ...later]);
  expect(answers.every((answer) => answer.ok)).toBe(true);
});

test('[CN18] a drag sends at most five moves a second, and the last is where it ended', async () => {
  const { timers, connect, send, effects } = createOutboxWorld();
  await connect();
  for (let value = 0; value < 100; value += 1) {
    void send({ type: 'moveDial', value });
    await timers.advance(10);
  }
  await timers.advance(500);
  expect(effects().length).toBeLessThanOrEqual(7);
  expect(effects().at(-1)).toBe('99');
});

test('[CN18] a move that may have been sent is not changed, only sent again', async () => {
  const { server, timers, connect, lose, send, effects } = createOutboxWorld();
  server.faults.losesAnswer = () => true;
  await connect();
  void send({ type: 'moveDial', value: 10 });
  await timers.advance(10);
  await lose();
  void send({ type: 'moveDial', value: 20 });
  server.faults.losesAnswer = () => false;
  await connect();
  await timers.advance(1000);
  expect(effects()).toEqual(['10', '20']);
  const [first, again, next] = server.received.map((one) => one.id);
  expect(again).toBe(first);
  expect(next).not.toBe(first);
});

test('[CN19] a tag pressed offline and found after a reload takes effect once, with its time of press', async () => {
  const timers = createFakeTimers();
  const server = createFakeServer(timers);
  const kept = memoryOutboxStore();
  const before = createOutboxWorld(kept, timers, server);
  await before.lose();
  void before.send(line('kept'));
  const pressedAtMs = 5_000_000 + timers.tickMs();
  await timers.advance(60_000);
  const after = createOutboxWorld(kept, timers, server);
  await after.connect();
  await timers.advance(100);
  expect(server.carriedOut).toMatchObject([{ pressedAtMs, command: line('kept') }]);
  expect(await kept.load(ADA)).toEqual([]);
});

test('[CN26] a browser without IndexedDB keeps in memory and says so', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  const store = indexedDbOutboxStore();
  const world = createOutboxWorld(store);
  await world.lose();
  void world.send(line('one'));
  await until(() => !world.outbox.waiting.get().isDurable);
  expect(world.outbox.waiting.get()).toMatchObject({ line: 1, isDurable: false });
  await world.connect();
  await world.timers.advance(100);
  expect(world.effects()).toEqual(['one']);
});

test('[CN19] what is pressed before the earlier visit was read stands behind what it left', async () => {
  const timers = createFakeTimers();
  const server = createFakeServer(timers);
  const kept = memoryOutboxStore();
  const before = createOutboxWorld(kept, timers, server);
  await before.lose();
  void before.send(line('one'));
  void before.send(line('two'));
  await timers.advance(10);
  const after = createOutboxWorld(kept, timers, server);
  void after.send(line('three'));
  expect(after.outbox.pending(ADA, ROUND).get()).toHaveLength(1);
  await after.connect();
  await timers.advance(100);
  expect(after.effects()).toEqual(['one', 'two', 'three']);
});

test('[CN20] what must not come late is answered at once without a connection, and not kept', async () => {
  const { lose, connect, timers, send, effects, outbox } = createOutboxWorld();
  await connect();
  await lose();
  const never = [
    { type: 'stopRound' },
    { type: 'callTimeOut' },
    { type: 'setPaused', paused: true },
    { type: 'nextStep', step: 'play', nth: 1 },
    { type: 'setReady', ready: true },
    { type: 'endRound' },
  ] as const;
  for (const command of never) {
    expect(await send(command)).toEqual({ ok: false, refusal: 'try-later' });
  }
  expect(await outbox.send(ADA, ROUND, { type: 'beginRounds', roomIds: null })).toEqual({
    ok: false,
    refusal: 'try-later',
  });
  await connect();
  await timers.advance(10_000);
  expect(effects()).toEqual([]);
});

test('[CN20] Stop goes ahead of what waits, and is not sent again by itself', async () => {
  const { server, connect, timers, send, effects, outbox } = createOutboxWorld();
  server.faults.judge = ({ command }) =>
    command.type === 'sayLine' ? { ok: false, refusal: 'slow-down' } : { ok: true, atMs: 3 };
  await connect();
  void send(line('one'));
  await timers.advance(0);
  const stop = send({ type: 'stopRound' });
  expect(outbox.pending(ADA, ROUND).get().at(-1)?.command.type).toBe('stopRound');
  await timers.advance(0);
  expect(await stop).toEqual({ ok: true, atMs: 3 });
  expect(effects()).toEqual(['stopRound']);
  server.faults.loses = () => true;
  const lost = send({ type: 'stopRound' });
  await timers.advance(5000);
  expect(await lost).toEqual({ ok: false, refusal: 'try-later' });
});

test('[CN21] commands of another person wait until this browser sits on that seat', async () => {
  const { outbox, connect, timers, effects, send } = createOutboxWorld();
  await connect();
  const BO = 'p_bo0000000000';
  void outbox.send(BO, OTHER_ROUND, line('of Bo'));
  void send(line('of Ada'));
  await timers.advance(20_000);
  expect(effects()).toEqual(['of Ada']);
  outbox.admit(BO);
  void send(line('of Ada again'));
  await timers.advance(20_000);
  expect(effects()).toEqual(['of Ada', 'of Bo']);
});

test('[CN21] giving up a seat lets its commands go', async () => {
  const { outbox, connect, lose, timers, effects, send, kept } = createOutboxWorld();
  await connect();
  await lose();
  const answer = send(line('unsent'));
  await timers.advance(0);
  expect(outbox.waitingOf(ADA)).toBe(1);
  await outbox.forget(ADA);
  expect(await answer).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(await kept.load(ADA)).toEqual([]);
  outbox.admit(ADA);
  await connect();
  await timers.advance(1000);
  expect(effects()).toEqual([]);
});

test('[CN16] pending is the same list until it changes, and empty again at the end', async () => {
  const { outbox, connect, timers, send } = createOutboxWorld();
  await connect();
  const pending = outbox.pending(ADA, ROUND);
  const empty = pending.get();
  void send(line('one'));
  expect(pending.get()).toHaveLength(1);
  expect(pending.get()).toBe(pending.get());
  await timers.advance(10);
  expect(pending.get()).toBe(empty);
});

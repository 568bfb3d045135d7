import { describe, expect, test } from 'vitest';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { createDeadlines } from '#server/jobs/deadlines.ts';
import {
  createWorld,
  idNumber,
  SERVER,
  streamNamed,
  type World,
  type WorldOptions,
} from '#tests/support/engine-world.ts';
import { createManualClock } from '#tests/support/manual-clock.ts';
import { aWhile, until } from '#tests/support/until.ts';

const HALL = streamNamed('hall');
const OTHER = streamNamed('other', 'r');

async function withDeadlines(options: WorldOptions = {}) {
  const world = createWorld(options);
  const { engine, store, clock, bugs } = world;
  const onBug = (bug: unknown) => void bugs.push(bug);
  const deadlines = createDeadlines({ engine, store, clock, onBug });
  await deadlines.start();
  return { ...world, deadlines };
}

const endIn = (world: World, streamId: string, ms: number, n = 500) => {
  const command = { type: 'setEnd', endsAtMs: world.clock.nowMs() + ms } as const;
  return world.send(streamId, SERVER, command, { id: idNumber(n + ms) });
};

const endedOf = (world: World, streamId: string): number => {
  const state = world.engine.peek(streamId)?.state as { hall: { ended: number } } | undefined;
  return state?.hall.ended ?? -1;
};

describe('deadlines', () => {
  test('[JO1] at its deadline a stream gets its command once', async () => {
    const world = await withDeadlines();
    await world.start(HALL);
    await endIn(world, HALL, 1000);
    world.clock.advance(999);
    await aWhile();
    expect(endedOf(world, HALL)).toBe(0);
    world.clock.advance(1);
    await until(() => endedOf(world, HALL) === 1);
    world.clock.advance(3_600_000);
    await aWhile();
    expect((await world.engine.stateOf(HALL))?.hall.ended).toBe(1);
    expect(world.bugs).toEqual([]);
  });

  test('[JO1] a deadline that moved is acted on at its new time', async () => {
    const world = await withDeadlines();
    await world.start(HALL);
    await endIn(world, HALL, 1000);
    world.clock.advance(500);
    await endIn(world, HALL, 2000);
    world.clock.advance(1999);
    await aWhile();
    expect(endedOf(world, HALL)).toBe(0);
    world.clock.advance(1);
    await until(() => endedOf(world, HALL) === 1);
  });

  test('[JO2] one timer stands on the earliest deadline', async () => {
    const world = await withDeadlines();
    const before = world.clock.timerCount();
    for (const id of [HALL, OTHER]) await world.start(id);
    await endIn(world, HALL, 5000);
    await endIn(world, OTHER, 3000);
    expect(world.clock.timerCount()).toBe(before + 1);
    world.clock.advance(3000);
    await until(() => endedOf(world, OTHER) === 1);
    expect(endedOf(world, HALL)).toBe(0);
    world.clock.advance(2000);
    await until(() => endedOf(world, HALL) === 1);
    world.deadlines.stop();
    expect(world.clock.timerCount()).toBe(before);
  });

  test('[JO2] deadlines of one time are acted on in one transaction', async () => {
    const world = await withDeadlines();
    for (const id of [HALL, OTHER]) {
      await world.start(id);
      await endIn(world, id, 1000);
    }
    world.store.appends.length = 0;
    world.clock.advance(1000);
    await until(() => endedOf(world, HALL) === 1 && endedOf(world, OTHER) === 1);
    expect(world.store.appends).toHaveLength(1);
  });

  test('[JO3] a deadline survives a restart', async () => {
    const store = memoryStreamStore();
    const clock = createManualClock();
    const before = createWorld({ store, clock });
    await before.start(HALL);
    await endIn(before, HALL, 60_000);
    await before.engine.close();
    clock.advance(20_000);
    const after = await withDeadlines({ store, clock });
    clock.advance(39_999);
    await aWhile();
    expect((await after.engine.stateOf(HALL))?.hall.ended).toBe(0);
    clock.advance(1);
    await until(() => endedOf(after, HALL) === 1);
  });

  test('[JO4] what ran out while the server was down ends 30 s after the start', async () => {
    const store = memoryStreamStore();
    const clock = createManualClock();
    const before = createWorld({ store, clock });
    await before.start(HALL);
    await endIn(before, HALL, 1000);
    await before.engine.close();
    clock.advance(3_600_000);
    const after = await withDeadlines({ store, clock });
    clock.advance(29_999);
    await aWhile();
    expect((await after.engine.stateOf(HALL))?.hall.ended).toBe(0);
    clock.advance(1);
    await until(() => endedOf(after, HALL) === 1);
  });

  test('[JO5] a deadline that the store could not take is tried again', async () => {
    const world = await withDeadlines();
    await world.start(HALL);
    await endIn(world, HALL, 1000);
    world.store.faults.push('fails', 'fails');
    world.clock.advance(1000);
    for (const left of [1, 0]) {
      await until(() => world.store.faults.length === left);
      await aWhile();
      world.clock.advance(1000);
    }
    await until(() => endedOf(world, HALL) === 1);
  });

  test('[JO5] a deadline that was stored although it seemed not to be has one effect', async () => {
    const world = await withDeadlines();
    await world.start(HALL);
    await endIn(world, HALL, 1000);
    world.store.faults.push('fails-after-storing');
    world.clock.advance(1000);
    await until(() => world.store.faults.length === 0);
    await aWhile();
    world.clock.advance(60_000);
    await aWhile();
    expect((await world.engine.stateOf(HALL))?.hall.ended).toBe(1);
  });

  test('[JO1] a command that no rule keeps from working twice works once', async () => {
    const world = createWorld();
    const { store, clock, bugs } = world;
    // A decider whose wish leaves its deadline standing, and would be granted each time.
    const command = { type: 'note', text: 'time is up' };
    const engine = {
      ...world.engine,
      deadlineOf: async (streamId: string) => {
        const deadline = await world.engine.deadlineOf(streamId);
        return deadline === null ? null : { ...deadline, command };
      },
    };
    const onBug = (bug: unknown) => void bugs.push(bug);
    await createDeadlines({ engine, store, clock, onBug }).start();
    await world.start(HALL);
    await endIn(world, HALL, 1000);
    store.faults.push('fails-after-storing');
    for (let round = 0; round < 10; round += 1) {
      clock.advance(1000);
      await aWhile();
    }
    expect((await world.engine.stateOf(HALL))?.seats.server?.notes).toEqual(['time is up']);
    expect(String(bugs.at(-1))).toContain('it stands as before');
  });

  test('[JO6] a deadline whose command changes nothing is reported and rests', async () => {
    const world = createWorld();
    const { store, clock, bugs } = world;
    // A decider that wishes for something that it then refuses.
    const engine = {
      ...world.engine,
      deadlineOf: async (streamId: string) => {
        const deadline = await world.engine.deadlineOf(streamId);
        return deadline === null ? null : { ...deadline, command: { type: 'end', endsAtMs: 7 } };
      },
    };
    const onBug = (bug: unknown) => void bugs.push(bug);
    await createDeadlines({ engine, store, clock, onBug }).start();
    await world.start(HALL);
    await endIn(world, HALL, 1000);
    clock.advance(1000);
    await until(() => bugs.length === 1);
    expect(String(bugs[0])).toContain('already-moved');
    clock.advance(3_600_000);
    await aWhile();
    expect(bugs).toHaveLength(1);
    await endIn(world, HALL, 1000, 900);
    clock.advance(1000);
    await until(() => bugs.length === 2);
  });

  test('[FT5] two deadlines of one moment are both acted on', async () => {
    const clock = createManualClock();
    const atMs = clock.nowMs() + 1000;
    const left = ['one', 'two'];
    const done: string[] = [];
    const bugs: unknown[] = [];
    let told: Parameters<World['engine']['watch']>[0] = {};
    const deadlines = createDeadlines({
      store: memoryStreamStore(),
      clock,
      onBug: (bug) => void bugs.push(bug),
      engine: {
        deadlineOf: async () => (left[0] === undefined ? null : { atMs, command: left[0] }),
        watch(watcher) {
          told = watcher;
          return () => {};
        },
        async execute(streamId) {
          done.push(left.shift() ?? '');
          tell(streamId);
          return { answer: { ok: true, atMs }, own: [] };
        },
      },
    });
    const tell = (streamId: string) => {
      const deadlineMs = left.length === 0 ? null : atMs;
      const commit = { streamId, deadlineMs } as Parameters<
        NonNullable<typeof told.onCommit>
      >[0][0];
      told.onCommit?.([commit]);
    };
    await deadlines.start();
    tell(HALL);
    clock.advance(1000);
    await aWhile();
    clock.advance(0);
    await aWhile();
    expect(done).toEqual(['one', 'two']);
    expect(bugs).toEqual([]);
    deadlines.stop();
  });
});

import { describe, expect, test } from 'vitest';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { createReactions, type ReactionRules } from '#server/jobs/reactions.ts';
import type { Committed } from '#shared/stream/decider.ts';
import {
  createWorld,
  idNumber,
  person,
  SERVER,
  streamNamed,
  type World,
  type WorldOptions,
} from '#tests/support/engine-world.ts';
import type { TallyEvent, TallyState } from '#tests/support/tally-decider.ts';
import { aWhile, until } from '#tests/support/until.ts';

const HALL = streamNamed('hall');
const COPY = streamNamed('copy', 'r');
const SIDE = streamNamed('side', 'r');
const ada = person('ada');

/** What is added to the hall is added to the copy, with the total right after it as a note. */
const COPYING: ReactionRules = {
  reactionsTo(event: Committed<TallyEvent>, streamId: string, state: TallyState) {
    if (streamId !== HALL || event.type !== 'added') return [];
    const text = `${event.amount} makes ${state.hall.total}`;
    return [
      { streamId: COPY, command: { type: 'add', amount: event.amount } },
      { streamId: COPY, command: { type: 'note', text } },
    ];
  },
};

async function withReactions(rules = COPYING, options: WorldOptions = {}) {
  const world = createWorld(options);
  const { engine, store, clock, bugs } = world;
  const refused: unknown[] = [];
  const reactions = createReactions({
    engine,
    store,
    clock,
    rules,
    onBug: (bug) => void bugs.push(bug),
    onRefused: (reaction, refusal) => void refused.push([reaction.streamId, refusal]),
  });
  await reactions.start();
  return { ...world, reactions, refused };
}

async function startAll(world: World): Promise<void> {
  for (const id of [HALL, COPY, SIDE]) await world.start(id);
}

const add = (world: World, amount: number, n = amount) =>
  world.send(HALL, ada, { type: 'add', amount }, { id: idNumber(1000 + n) });

const notesOf = (world: World, streamId = COPY): readonly string[] => {
  const state = world.engine.peek(streamId)?.state as TallyState | undefined;
  return state?.seats.server?.notes ?? [];
};

describe('reactions', () => {
  test('[JO7] an event reaches the other stream, in order, with the state right after it', async () => {
    const world = await withReactions();
    await startAll(world);
    await Promise.all([1, 2, 3].map((amount) => add(world, amount)));
    await until(() => notesOf(world).length === 3);
    expect(notesOf(world)).toEqual(['1 makes 1', '2 makes 3', '3 makes 6']);
    expect((await world.engine.stateOf(COPY))?.hall.total).toBe(6);
  });

  test('[JO7] a reaction may start the other stream', async () => {
    const world = await withReactions({
      reactionsTo: (_, streamId) =>
        streamId === HALL ? [{ streamId: SIDE, command: { type: 'start' } }] : [],
    });
    await world.start(HALL);
    await until(() => world.engine.peek(SIDE) !== null);
    expect((await world.engine.stateOf(SIDE))?.hall.isOpen).toBe(true);
  });

  test('[JO8] what was interrupted is done after a restart, and once', async () => {
    const store = memoryStreamStore();
    const before = await withReactions(COPYING, { store });
    await startAll(before);
    await add(before, 1);
    await until(() => notesOf(before).length === 1);
    // The process dies here: its cursor was never written, and this one's reactions never run.
    await before.reactions.stop();
    await add(before, 2);
    await before.engine.close();

    const after = await withReactions(COPYING, { store });
    await until(() => notesOf(after).length === 2);
    expect(notesOf(after)).toEqual(['1 makes 1', '2 makes 3']);
    await after.reactions.stop();
    expect(await store.withPendingReactions()).toEqual([]);

    await store.append([]);
    const cursorless = {
      ...store,
      withPendingReactions: async () => [{ streamId: HALL, version: 0 }],
    };
    const again = await withReactions(COPYING, { store: cursorless });
    await aWhile();
    expect((await again.engine.stateOf(COPY))?.hall.total).toBe(3);
    expect(notesOf(again)).toEqual(['1 makes 1', '2 makes 3']);
  });

  test('[JO8] the cursor moves only over what is done', async () => {
    const world = await withReactions();
    await startAll(world);
    world.clock.advance(2000);
    await aWhile();
    expect(await world.store.withPendingReactions()).toEqual([]);
    const open = world.store.holdAppends();
    const adding = add(world, 1);
    await aWhile();
    open();
    await adding;
    const openAgain = world.store.holdAppends();
    await aWhile();
    world.clock.advance(2000);
    await aWhile();
    expect(await world.store.withPendingReactions()).toEqual([{ streamId: HALL, version: 1 }]);
    openAgain();
    await until(() => notesOf(world).length === 1);
    await aWhile();
    world.clock.advance(2000);
    await aWhile();
    expect(await world.store.withPendingReactions()).toEqual([]);
  });

  test('[JO9] a reaction that fails is tried again and keeps its place', async () => {
    const world = await withReactions();
    await startAll(world);
    await add(world, 1);
    world.store.faults.push('fails', 'fails-after-storing', 'fails');
    const later = add(world, 2);
    for (let round = 0; round < 20; round += 1) {
      await aWhile();
      world.clock.advance(30_000);
    }
    if (!(await later).answer.ok) await add(world, 2);
    await until(() => notesOf(world).length === 2);
    expect(notesOf(world)).toEqual(['1 makes 1', '2 makes 3']);
    expect((await world.engine.stateOf(COPY))?.hall.total).toBe(3);
  });

  test('[JO9] a target that fails holds up no other', async () => {
    const world = await withReactions({
      reactionsTo: (event: Committed<TallyEvent>, streamId) =>
        streamId === HALL && event.type === 'added'
          ? [
              { streamId: SIDE, command: { type: 'bug' } },
              { streamId: COPY, command: { type: 'note', text: `${event.amount}` } },
            ]
          : [],
    });
    await startAll(world);
    await add(world, 1);
    await add(world, 2);
    await until(() => notesOf(world).length === 2);
    const bugs = world.bugs.length;
    world.clock.advance(60_000);
    await until(() => world.bugs.length > bugs);
    await world.reactions.stop();
    expect(await world.store.withPendingReactions()).toEqual([{ streamId: HALL, version: 1 }]);
  });

  test('[JO10] a refusal by the target is reported and is an answer', async () => {
    const world = await withReactions();
    await startAll(world);
    await world.send(COPY, SERVER, { type: 'add', amount: 1000 }, { id: idNumber(5000) });
    await add(world, 1);
    await until(() => notesOf(world).length === 1);
    expect(world.refused).toEqual([[COPY, 'not-now']]);
    await world.reactions.stop();
    expect(await world.store.withPendingReactions()).toEqual([]);
  });

  test('[JO11] a rule that throws is reported, and its event looked at at the next start', async () => {
    const store = memoryStreamStore();
    const broken: ReactionRules = {
      reactionsTo(event: Committed<TallyEvent>, streamId, state) {
        if (event.type === 'added' && event.amount === 2) throw new Error('a bug in a rule');
        return COPYING.reactionsTo(event, streamId, state);
      },
    };
    const before = await withReactions(broken, { store });
    await startAll(before);
    for (const amount of [1, 2, 3]) expect((await add(before, amount)).answer.ok).toBe(true);
    await until(() => notesOf(before).length === 2);
    expect(before.bugs).toEqual([new Error('a bug in a rule')]);
    await before.reactions.stop();
    expect(await store.withPendingReactions()).toEqual([{ streamId: HALL, version: 2 }]);

    const after = await withReactions(COPYING, { store });
    await until(() => notesOf(after).length === 3);
    expect((await after.engine.stateOf(COPY))?.hall.total).toBe(6);
  });

  test('[JO11] a log that cannot be looked at keeps its cursor and stops no other', async () => {
    const inner = memoryStreamStore();
    const before = createWorld({ store: inner });
    await startAll(before);
    const store = { ...inner };
    let isReadable = false;
    store.read = async (streamId) => {
      if (streamId === SIDE && !isReadable) throw new Error('unreadable');
      return inner.read(streamId);
    };
    const after = await withReactions(COPYING, { store });
    expect(after.bugs).toEqual([new Error('unreadable')]);
    // That it goes on afterwards must not carry the cursor over what nobody has looked at.
    isReadable = true;
    const touch = { type: 'add', amount: 1 } as const;
    expect((await after.send(SIDE, ada, touch, { id: idNumber(8000) })).answer.ok).toBe(true);
    await after.reactions.stop();
    expect(await inner.withPendingReactions()).toEqual([{ streamId: SIDE, version: 0 }]);
  });

  test('[JO12] a reaction has the same id whatever happened in other channels', async () => {
    const idsWith = async (notes: number) => {
      const world = await withReactions();
      await startAll(world);
      for (let n = 0; n < notes; n += 1) {
        await world.send(HALL, ada, { type: 'note', text: 'private' }, { id: idNumber(7000 + n) });
      }
      await add(world, 1);
      await until(() => notesOf(world).length === 1);
      return (await world.engine.stateOf(COPY))?.hall.adds;
    };
    expect(await idsWith(3)).toEqual(await idsWith(0));
  });
});

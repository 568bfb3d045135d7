import { describe, expect, test } from 'vitest';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { EncodedPage } from '#server/engine/page.ts';
import { createWorld, idNumber, person, streamNamed } from '#tests/support/engine-world.ts';
import { aTurn } from '#tests/support/until.ts';

const HALL = streamNamed('hall');
const OTHER = streamNamed('other', 'r');
const ada = person('ada');
const bo = person('bo');
const tryLater = { ok: false, refusal: 'try-later' };

async function startedWorld(store = memoryStreamStore()) {
  const world = createWorld({ store });
  await world.start(HALL);
  await world.start(OTHER);
  world.commits.length = 0;
  world.happened.length = 0;
  world.store.appends.length = 0;
  return world;
}

describe('a transaction that fails', () => {
  test('[EN11] gives try-later to every command in it, refusals included', async () => {
    const { send, store, commits, engine, refold, bugs } = await startedWorld();
    store.faults.push('fails');
    const outcomes = await Promise.all([
      send(HALL, ada, { type: 'add', amount: 999 }),
      send(HALL, bo, { type: 'add', amount: 999 }),
      send(HALL, ada, { type: 'touch' }),
      send(OTHER, ada, { type: 'add', amount: 1 }),
      send(OTHER, ada, { type: 'add', amount: -1 }),
    ]);
    expect(outcomes.map(({ answer }) => answer)).toEqual(Array(5).fill(tryLater));
    expect(outcomes.flatMap(({ own }) => own)).toEqual([]);
    expect(commits).toEqual([]);
    expect(bugs).toMatchObject([{ name: 'StoreUnavailable' }]);
    for (const id of [HALL, OTHER]) expect(await engine.stateOf(id)).toEqual(await refold(id));
  });

  test('[EN11] leaves nothing behind: the same commands are accepted afterwards', async () => {
    const { send, store, engine } = await startedWorld();
    store.faults.push('fails');
    const sendAll = () =>
      Promise.all([
        send(HALL, ada, { type: 'add', amount: 999 }, { id: idNumber(71) }),
        send(HALL, ada, { type: 'note', text: 'a' }, { id: idNumber(72) }),
      ]);
    await sendAll();
    const [added, noted] = await sendAll();
    expect([added?.answer.ok, noted?.answer.ok]).toEqual([true, true]);
    expect(await engine.headOf(HALL, 'hall')).toBe(2);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(999);
  });

  test('[EN12] but was stored answers a repeated command, and is published once', async () => {
    const { send, store, engine, commits } = await startedWorld();
    store.faults.push('fails-after-storing');
    const add = { type: 'add', amount: 5 } as const;
    const first = await send(HALL, ada, add, { id: idNumber(77) });
    expect(first.answer).toEqual(tryLater);
    expect(commits).toEqual([]);
    const second = await send(HALL, ada, add, { id: idNumber(77) });
    expect(second.answer.ok).toBe(true);
    await send(HALL, ada, { type: 'add', amount: 6 });
    const published = commits.flatMap(({ pages }) => pages);
    expect(published.map(({ channel, from, events }) => [channel, from, events.length])).toEqual([
      ['hall', 2, 1],
      ['hall', 3, 1],
    ]);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(11);
  });

  test('[EN12] is not published again when the stream leaves memory and comes back', async () => {
    const { send, store, engine, commits, clock } = await startedWorld();
    store.faults.push('fails-after-storing');
    await send(HALL, ada, { type: 'add', amount: 5 });
    await engine.stateOf(HALL);
    expect(commits).toHaveLength(1);
    clock.advance(60 * 60_000);
    expect(engine.peek(HALL)).toBeNull();
    await engine.stateOf(HALL);
    expect(commits).toHaveLength(1);
  });

  test('[EN12] and created a stream all the same finds it', async () => {
    const { store, start, engine, commits } = createWorld();
    store.faults.push('fails-after-storing');
    await start(HALL);
    expect((await engine.stateOf(HALL))?.hall.isOpen).toBe(true);
    expect(commits.map(({ pages }) => pages.map(({ from }) => from))).toEqual([[1]]);
  });
});

describe('somebody else appends first', () => {
  test('[EN13] the engine reads on, publishes what it found and decides again', async () => {
    const store = memoryStreamStore();
    const here = await startedWorld(store);
    const there = createWorld({ store });
    await there.send(HALL, bo, { type: 'add', amount: 600 }, { id: idNumber(71) });
    const outcomes = await Promise.all([
      here.send(HALL, ada, { type: 'add', amount: 600 }, { id: idNumber(72) }),
      here.send(HALL, ada, { type: 'add', amount: 300 }, { id: idNumber(73) }),
      here.send(OTHER, ada, { type: 'add', amount: 1 }, { id: idNumber(74) }),
    ]);
    expect(outcomes.map(({ answer }) => (answer.ok ? 'ok' : answer.refusal))).toEqual([
      'not-now',
      'ok',
      'ok',
    ]);
    expect(here.commits.flatMap(({ pages }) => pages).map(({ from }) => from)).toEqual([2, 3, 2]);
    expect(here.happened).toEqual(['publish', 'publish']);
    expect(await here.engine.stateOf(HALL)).toEqual(await here.refold(HALL));
  });

  test('[EN13] a command that the other one carried out gets its answer', async () => {
    const store = memoryStreamStore();
    const here = await startedWorld(store);
    const there = createWorld({ store });
    const add = { type: 'add', amount: 5 } as const;
    const first = await there.send(HALL, ada, add, { id: idNumber(77) });
    here.clock.advance(1000);
    const second = await here.send(HALL, ada, add, { id: idNumber(77) });
    expect(second.answer).toEqual(first.answer);
  });

  test('[EN13] four losses are taken, the fifth is try-later', async () => {
    const { send, store, engine } = await startedWorld();
    store.faults.push('is-stale', 'is-stale', 'is-stale', 'is-stale');
    expect((await send(HALL, ada, { type: 'add', amount: 1 })).answer.ok).toBe(true);
    expect(store.appends).toHaveLength(5);
    store.faults.push('is-stale', 'is-stale', 'is-stale', 'is-stale', 'is-stale');
    expect((await send(HALL, ada, { type: 'add', amount: 1 })).answer).toEqual(tryLater);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(1);
  });
});

describe('publishing', () => {
  test('[EN14] facts are stored, then published, then acknowledged', async () => {
    const { send, store, happened, engine } = await startedWorld();
    const open = store.holdAppends();
    const answers = ['first', 'second'].map((text) =>
      send(HALL, ada, { type: 'note', text }).then(() => happened.push('answer')),
    );
    await aTurn();
    await aTurn();
    expect(store.appends).toHaveLength(1);
    expect((await engine.stateOf(HALL))?.seats).toEqual({});
    expect(happened).toEqual([]);
    open();
    await Promise.all(answers);
    expect(happened).toEqual(['publish', 'answer', 'answer']);
  });

  test('[EN15] an answer carries what the sender wrote and may read', async () => {
    const { send, commits } = await startedWorld();
    const [both, dealt, added, touched] = await Promise.all([
      send(HALL, ada, { type: 'both', amount: 1 }),
      send(HALL, ada, { type: 'deal', to: 'p_bo' }),
      send(HALL, bo, { type: 'add', amount: 2 }),
      send(HALL, ada, { type: 'touch' }),
    ]);
    const pages = commits[0]?.pages ?? [];
    expect(pages.map(({ channel }) => channel)).toEqual(['hall', 'seat:p_ada', 'seat:p_bo']);
    expect(both?.own).toEqual(pages.slice(0, 2));
    expect(dealt?.own).toEqual([]);
    expect(added?.own).toEqual(pages.slice(0, 1));
    expect(touched?.own).toEqual([]);
    expect(EncodedPage.jsonOf(pages[0])).toBe(JSON.stringify(pages[0]));
  });

  test('[EN15] each origin gets a page once, and the commit names the origins', async () => {
    const { send, commits } = await startedWorld();
    const add = { type: 'add', amount: 1 } as const;
    const outcomes = await Promise.all([
      send(HALL, ada, add, { origin: 'phone' }),
      send(HALL, ada, add, { origin: 'phone' }),
      send(HALL, ada, add, { origin: 'laptop' }),
      send(HALL, bo, { type: 'deal', to: 'p_ada' }, { origin: 'other' }),
    ]);
    expect(outcomes.map(({ own }) => own.length)).toEqual([1, 0, 1, 0]);
    expect(commits[0]?.senders).toEqual([
      { channel: 'hall', origin: 'phone' },
      { channel: 'hall', origin: 'laptop' },
    ]);
  });

  test('[EN33] an answer that cannot be given holds up no other', async () => {
    const { engine, send, refold, bugs } = await startedWorld();
    const broken = { type: 'add', amount: 1 };
    engine.submit(HALL, ada, { id: idNumber(81), command: broken }, () => {
      throw new Error('nobody is there');
    });
    const { answer } = await send(HALL, bo, { type: 'add', amount: 2 });
    expect(answer.ok).toBe(true);
    expect(bugs).toMatchObject([{ message: 'nobody is there' }]);
    // Both are stored, and the stream in memory is the one that was there.
    expect(await engine.stateOf(HALL)).toEqual(await refold(HALL));
    const again = await engine.execute(HALL, ada, { id: idNumber(81), command: broken });
    expect(again.answer.ok).toBe(true);
  });

  test('[EN26] a publisher or watcher that throws changes no answer', async () => {
    const { send, engine, bugs, commits } = await startedWorld();
    const broken = () => {
      throw new Error('a bug in a watcher');
    };
    engine.watch({ onEvent: broken, onCommit: broken });
    let seen = 0;
    const stop = engine.watch({
      onCommit() {
        seen += 1;
      },
    });
    commits.push = broken;
    const { answer, own } = await send(HALL, ada, { type: 'add', amount: 1 });
    expect([answer.ok, own.length, seen, bugs.length]).toEqual([true, 1, 1, 3]);
    stop();
    await send(HALL, ada, { type: 'add', amount: 1 });
    expect(seen).toBe(1);
  });
});

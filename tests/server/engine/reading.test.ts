import { describe, expect, test } from 'vitest';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { EncodedPage } from '#server/engine/page.ts';
import { StoreUnavailable } from '#server/ports.ts';
import { createWorld, idNumber, person, SERVER, streamNamed } from '#tests/support/engine-world.ts';
import { aTurn } from '#tests/support/until.ts';

const HALL = streamNamed('hall');
const OTHER = streamNamed('other', 'r');
const ada = person('ada');

/** A stream with `count` events in its hall, the first of them the start. */
async function worldWith(count: number, padding?: string) {
  const world = createWorld();
  await world.start(HALL);
  const add = { type: 'add', amount: 0, ...(padding === undefined ? {} : { padding }) } as const;
  await Promise.all(Array.from({ length: count - 1 }, () => world.send(HALL, ada, add)));
  return world;
}

describe('pages', () => {
  test('[EN22] pages follow one another to the head', async () => {
    const { engine } = await worldWith(450);
    const lengths: number[] = [];
    let after = 0;
    for (let page = await engine.page(HALL, 'hall', after); page !== null; ) {
      expect(page.from).toBe(after + 1);
      expect(EncodedPage.jsonOf(page)).toBe(JSON.stringify(page));
      lengths.push(page.events.length);
      after += page.events.length;
      page = await engine.page(HALL, 'hall', after);
    }
    expect(lengths).toEqual([200, 200, 50]);
    expect(after).toBe(await engine.headOf(HALL, 'hall'));
    expect(await engine.page(HALL, 'desk', 0)).toBeNull();
    expect(await engine.page(HALL, 'hall', 9999)).toBeNull();
    expect(await engine.page(OTHER, 'hall', 0)).toBeNull();
  });

  test('[EN22] a page is the same from memory and from the log', async () => {
    const { engine, store } = await worldWith(1200);
    let fromLog = 0;
    const readChannel = store.readChannel;
    store.readChannel = (...asked) => {
      fromLog += 1;
      return readChannel(...asked);
    };
    const reread = createWorld({ store });
    for (const after of [0, 100, 900, 1190]) {
      const page = await engine.page(HALL, 'hall', after);
      const all = (await engine.log(HALL))?.events ?? [];
      const bodies = all.slice(after, after + 200).map(({ body }) => body);
      expect(EncodedPage.jsonOf(page)).toContain(`"events":[${bodies.join(',')}]}`);
      expect(await reread.engine.page(HALL, 'hall', after)).toEqual(page);
    }
    // The early ones from the log, by both engines; the late ones from memory.
    expect(fromLog).toBe(4);
  });

  test('[EN22] a page keeps within its bytes but carries at least one event', async () => {
    const { engine } = await worldWith(30, 'å'.repeat(5000));
    const page = await engine.page(HALL, 'hall', 1);
    expect(page?.events).toHaveLength(12);
    expect(Buffer.byteLength(JSON.stringify(page?.events))).toBeLessThanOrEqual(128 * 1024);
    const tiny = await engine.page(HALL, 'hall', 1, { events: 10, bytes: 10 });
    expect(tiny?.events).toHaveLength(1);
  });

  test('[EN22] what is stored but not published is no page', async () => {
    const { engine, send, store } = await worldWith(600);
    const append = store.append;
    let release = () => {};
    store.append = async (batches) => {
      await append(batches);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    const adding = send(HALL, ada, { type: 'add', amount: 1 });
    await aTurn();
    await aTurn();
    expect((await engine.log(HALL))?.version).toBe(601);
    expect(await engine.headOf(HALL, 'hall')).toBe(600);
    expect(await engine.page(HALL, 'hall', 600)).toBeNull();
    expect((await engine.page(HALL, 'hall', 5, { events: 1000, bytes: 1e9 }))?.events).toHaveLength(
      595,
    );
    release();
    await adding;
    expect((await engine.page(HALL, 'hall', 600))?.events).toHaveLength(1);
  });
});

describe('streams in memory', () => {
  test('[EN23] concurrent requests read a stream once', async () => {
    const { store } = await worldWith(3);
    const { engine, send, store: counted } = createWorld({ store });
    await Promise.all([
      engine.stateOf(HALL),
      engine.headOf(HALL, 'hall'),
      engine.page(HALL, 'hall', 0),
      send(HALL, ada, { type: 'add', amount: 1 }, { id: idNumber(9999) }),
    ]);
    await engine.stateOf(HALL);
    expect(counted.reads).toBe(1);
  });

  test('[EN24] a stream that nobody asks for leaves memory and comes back the same', async () => {
    const { engine, send, clock, store } = await worldWith(3);
    await send(HALL, ada, { type: 'note', text: 'a' });
    const before = structuredClone(await engine.stateOf(HALL));
    const incarnation = await engine.incarnationOf(HALL);
    clock.advance(9 * 60_000);
    expect(engine.peek(HALL)).not.toBeNull();
    clock.advance(9 * 60_000);
    expect(engine.peek(HALL)).not.toBeNull();
    clock.advance(16 * 60_000);
    expect(engine.peek(HALL)).toBeNull();
    expect(await engine.stateOf(HALL)).toEqual(before);
    expect(await engine.incarnationOf(HALL)).toBe(incarnation);
    expect(await engine.headOf(HALL, 'hall')).toBe(3);
    expect(engine.peek(HALL)?.channels()).toEqual(['hall', 'seat:p_ada']);
    expect(store.reads).toBe(2);
  });

  test('[EN24] a stream is not taken from under an open transaction', async () => {
    const { engine, send, clock, store } = await worldWith(3);
    const open = store.holdAppends();
    const adding = send(HALL, ada, { type: 'add', amount: 1 });
    await aTurn();
    clock.advance(60 * 60_000);
    expect((await engine.stateOf(HALL))?.hall.adds).toHaveLength(2);
    open();
    await adding;
    expect(engine.peek(HALL)?.headOf('hall')).toBe(4);
    expect(store.reads).toBe(1);
  });

  test('[EN25] closing answers what was taken in and takes no more', async () => {
    const { engine, send, clock, store } = await worldWith(2);
    const open = store.holdAppends();
    const early = [1, 2].map((amount) => send(HALL, ada, { type: 'add', amount }));
    await aTurn();
    early.push(send(HALL, ada, { type: 'add', amount: 3 }));
    let isClosed = false;
    const closing = engine.close().then(() => {
      isClosed = true;
    });
    const late = await send(HALL, ada, { type: 'add', amount: 4 });
    expect(late.answer).toEqual({ ok: false, refusal: 'try-later' });
    expect(isClosed).toBe(false);
    open();
    await closing;
    expect((await Promise.all(early)).map(({ answer }) => answer.ok)).toEqual([true, true, true]);
    expect(clock.timerCount()).toBe(0);
  });

  test('[EN29] a store that cannot be read is try-later, a log that cannot be folded a bug', async () => {
    const inner = memoryStreamStore();
    const first = createWorld({ store: inner });
    await first.start(HALL);
    await first.start(OTHER);
    const body = '{"type":"poisoned","atMs":1}';
    const event = { channel: 'hall', seq: 2, person: null, atMs: 1, schema: 1, body } as const;
    const batch = { answers: [], nextDeadlineMs: null, incarnation: '' };
    await inner.append([{ ...batch, streamId: OTHER, expected: 1, events: [event] }]);

    const { send, store, bugs } = createWorld({ store: inner });
    const read = store.read;
    store.read = async (streamId) => {
      if (streamId === HALL) throw new StoreUnavailable('no disk');
      return read(streamId);
    };
    const fine = streamNamed('fine');
    const outcomes = await Promise.all([
      send(HALL, ada, { type: 'touch' }),
      send(OTHER, ada, { type: 'touch' }),
      send(fine, SERVER, { type: 'start' }),
    ]);
    expect(outcomes.map(({ answer }) => (answer.ok ? 'ok' : answer.refusal))).toEqual([
      'try-later',
      'server-error',
      'ok',
    ]);
    expect(bugs).toHaveLength(2);
    store.read = read;
    expect((await send(HALL, ada, { type: 'touch' })).answer.ok).toBe(true);
  });
});

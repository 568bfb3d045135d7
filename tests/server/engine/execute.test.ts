import { describe, expect, test } from 'vitest';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { createWorld, idNumber, person, SERVER, streamNamed } from '#tests/support/engine-world.ts';
import { aTurn } from '#tests/support/until.ts';

const HALL = streamNamed('hall');
const OTHER = streamNamed('other', 'r');
const ada = person('ada');
const bo = person('bo');

const okAnswer = { ok: true, atMs: expect.any(Number) };
const refusal = (why: string) => ({ ok: false, refusal: why });

async function startedWorld(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  await world.start(HALL);
  return world;
}

describe('repeated commands', () => {
  test('[EN2] the same id with the same content has one effect and one answer', async () => {
    const { send, engine, clock } = await startedWorld();
    const add = { type: 'add', amount: 5 } as const;
    const first = await send(HALL, ada, add, { id: idNumber(77) });
    clock.advance(5000);
    const second = await send(HALL, ada, add, { id: idNumber(77) });
    expect(second.answer).toEqual(first.answer);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(5);
  });

  test('[EN2] the time of the press makes no other content', async () => {
    const { send } = await startedWorld();
    const add = { type: 'add', amount: 5 } as const;
    await send(HALL, ada, add, { id: idNumber(77), pressedAtMs: 1 });
    const again = await send(HALL, ada, { ...add }, { id: idNumber(77), pressedAtMs: 2 });
    expect(again.answer.ok).toBe(true);
  });

  test('[EN3] a command that needed no event is answered the same again', async () => {
    const { send, engine, store, clock } = await startedWorld();
    const first = await send(HALL, ada, { type: 'touch' }, { id: idNumber(77) });
    clock.advance(5000);
    const second = await send(HALL, ada, { type: 'touch' }, { id: idNumber(77) });
    expect(first.answer).toEqual(okAnswer);
    expect(second.answer).toEqual(first.answer);
    expect(await engine.headOf(HALL, 'hall')).toBe(1);
    expect((await send(HALL, ada, { type: 'start' }, { id: idNumber(77) })).answer).toEqual(
      refusal('id-reused'),
    );
    expect(store.appends).toHaveLength(2);
  });

  test('[EN4] the same id with other content is refused and changes nothing', async () => {
    const { send, engine } = await startedWorld();
    await send(HALL, ada, { type: 'add', amount: 5 }, { id: idNumber(77) });
    const reused = await send(HALL, ada, { type: 'add', amount: 6 }, { id: idNumber(77) });
    expect(reused.answer).toEqual(refusal('id-reused'));
    expect((await engine.stateOf(HALL))?.hall.total).toBe(5);
  });

  test('[EN4] an id belongs to one person in one stream', async () => {
    const { send, start } = await startedWorld();
    await start(OTHER);
    const more = { id: idNumber(77) };
    const outcomes = await Promise.all([
      send(HALL, ada, { type: 'add', amount: 1 }, more),
      send(HALL, bo, { type: 'add', amount: 2 }, more),
      send(OTHER, ada, { type: 'add', amount: 3 }, more),
    ]);
    expect(outcomes.map(({ answer }) => answer.ok)).toEqual([true, true, true]);
  });

  test('[EN5] a copy in the open transaction is answered with it', async () => {
    const { send, engine, store, happened } = await startedWorld();
    happened.length = 0;
    const open = store.holdAppends();
    const add = { type: 'add', amount: 5 } as const;
    const copies = ['in the same turn', 'in the same turn'].map(() =>
      send(HALL, ada, add, { id: idNumber(77) }),
    );
    await aTurn();
    const late = send(HALL, ada, add, { id: idNumber(77) });
    const other = send(HALL, ada, { type: 'touch' }, { id: idNumber(77) });
    for (const copy of [...copies, late]) void copy.then(() => happened.push('answer'));
    await aTurn();
    expect(happened).toEqual([]);
    open();
    const answers = await Promise.all([...copies, late].map(async (copy) => (await copy).answer));
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(answers[0]).toEqual(okAnswer);
    expect((await other).answer).toEqual(refusal('id-reused'));
    expect((await engine.stateOf(HALL))?.hall.total).toBe(5);
  });

  test('[EN6] a refused command is judged anew', async () => {
    const { send } = await startedWorld();
    await send(HALL, ada, { type: 'add', amount: 990 });
    const tooMuch = { type: 'add', amount: 20 } as const;
    const first = await send(HALL, ada, tooMuch, { id: idNumber(77) });
    expect(first.answer).toEqual(refusal('not-now'));
    const other = await send(HALL, ada, { type: 'add', amount: 2 }, { id: idNumber(77) });
    expect(other.answer).toEqual(okAnswer);
  });
});

describe('judging', () => {
  test('[EN9] a command sees what the commands before it will leave', async () => {
    const { send, store } = await startedWorld();
    const before = store.appends.length;
    const outcomes = await Promise.all(
      [600, 600, 400, 1].map((amount) => send(HALL, ada, { type: 'add', amount })),
    );
    expect(outcomes.map(({ answer }) => (answer.ok ? 'ok' : answer.refusal))).toEqual([
      'ok',
      'not-now',
      'ok',
      'not-now',
    ]);
    expect(store.appends).toHaveLength(before + 1);
  });

  test('[EN9] commands of a sender keep their order, also while the stream is being read', async () => {
    const store = memoryStreamStore();
    await startedWorld({ store });
    const { send, engine } = createWorld({ store });
    const texts = ['a', 'b', 'c', 'd'];
    await Promise.all(
      texts.map((text, n) => send(HALL, ada, { type: 'note', text }, { id: idNumber(500 + n) })),
    );
    expect((await engine.stateOf(HALL))?.seats.p_ada?.notes).toEqual(texts);
  });

  test('[EN10] one turn is one transaction over all streams', async () => {
    const { send, start, store, commits } = await startedWorld();
    await start(OTHER);
    store.appends.length = 0;
    commits.length = 0;
    await Promise.all(
      [HALL, OTHER, HALL, OTHER].map((id) => send(id, ada, { type: 'both', amount: 1 })),
    );
    expect(store.appends).toHaveLength(1);
    expect(store.appends[0]?.map(({ events, answers }) => [events.length, answers.length])).toEqual(
      [
        [4, 2],
        [4, 2],
      ],
    );
    expect(commits.map(({ kind, pages }) => [kind, pages.length])).toEqual([
      ['w', 2],
      ['r', 2],
    ]);
  });

  test('[EN10] a transaction takes 512 commands, and the next one the rest', async () => {
    const { send, store, engine } = await startedWorld();
    store.appends.length = 0;
    await Promise.all(
      Array.from({ length: 600 }, () => send(HALL, ada, { type: 'add', amount: 1 })),
    );
    expect(store.appends.map(([batch]) => batch?.events.length)).toEqual([512, 88]);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(600);
  });

  test('[EN16] a person finds no stream where there is none, and the server starts one', async () => {
    const { send, engine, store } = createWorld();
    expect((await send(HALL, ada, { type: 'touch' })).answer).toEqual(refusal('unknown'));
    expect((await send('x_nonsense', ada, { type: 'touch' })).answer).toEqual(refusal('unknown'));
    expect((await send('', SERVER, { type: 'start' })).answer).toEqual(refusal('unknown'));
    expect(await engine.stateOf(HALL)).toBeNull();
    expect(await engine.incarnationOf(HALL)).toBeNull();
    expect(store.appends).toEqual([]);
    const both = [send(HALL, SERVER, { type: 'start' }), send(HALL, ada, { type: 'touch' })];
    expect((await Promise.all(both)).map(({ answer }) => answer.ok)).toEqual([true, true]);
    expect((await engine.stateOf(HALL))?.hall.isOpen).toBe(true);
    expect(await engine.incarnationOf(HALL)).toMatch(/^[\w-]{16}$/);
  });

  test('[EN17] a bug in decide is reported and harms nothing', async () => {
    const { send, engine, bugs, refold } = await startedWorld();
    const outcomes = await Promise.all([
      send(HALL, ada, { type: 'add', amount: 1 }),
      send(HALL, ada, { type: 'bug' }),
      send(HALL, ada, { type: 'add', amount: 2 }),
    ]);
    expect(outcomes.map(({ answer }) => answer.ok)).toEqual([true, false, true]);
    expect(outcomes[1]?.answer).toEqual(refusal('server-error'));
    expect(bugs).toEqual([new Error('a bug in decide')]);
    expect(await engine.stateOf(HALL)).toEqual(await refold(HALL));
  });

  test('[EN18] a bug in reduce takes only its own stream out of the transaction', async () => {
    const { send, start, engine, bugs, refold } = await startedWorld();
    await start(OTHER);
    const outcomes = await Promise.all([
      send(HALL, ada, { type: 'add', amount: 1 }),
      send(OTHER, ada, { type: 'add', amount: 1 }),
      send(HALL, ada, { type: 'poison' }),
      send(HALL, ada, { type: 'add', amount: 2 }),
    ]);
    expect(outcomes.map(({ answer }) => (answer.ok ? 'ok' : answer.refusal))).toEqual([
      'try-later',
      'ok',
      'server-error',
      'try-later',
    ]);
    expect(bugs).toEqual([new Error('a bug in reduce')]);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(0);
    expect(await engine.stateOf(HALL)).toEqual(await refold(HALL));
    expect((await send(HALL, ada, { type: 'add', amount: 3 })).answer.ok).toBe(true);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(3);
  });

  test('[EN27] a reducer that changes an event is a bug at once', async () => {
    const { send, bugs, engine } = await startedWorld();
    const adopted = await send(HALL, ada, { type: 'adopt', list: ['mine'] });
    expect(adopted.answer).toEqual(refusal('server-error'));
    expect(bugs).toHaveLength(1);
    expect((await engine.stateOf(HALL))?.hall.adds).toEqual([]);
  });

  test('[EN19] time never goes before the last event, nor a press after its decision', async () => {
    const store = memoryStreamStore();
    const { clock, send } = await startedWorld({ store });
    clock.advance(60_000);
    await send(HALL, ada, { type: 'add', amount: 1 });
    const lastMs = clock.nowMs();
    const behind = createWorld({ store });
    expect(behind.clock.nowMs()).toBeLessThan(lastMs);
    const press = async (pressedAtMs: number | undefined, n: number) => {
      const more = pressedAtMs === undefined ? {} : { pressedAtMs };
      const id = idNumber(900 + n);
      const { own } = await behind.send(HALL, ada, { type: 'add', amount: 1 }, { id, ...more });
      return own[0]?.events[0];
    };
    expect(await press(undefined, 1)).toMatchObject({ atMs: lastMs, pressedAtMs: lastMs });
    expect(await press(lastMs + 5000, 2)).toMatchObject({ atMs: lastMs, pressedAtMs: lastMs });
    expect(await press(lastMs - 5000.5, 3)).toMatchObject({ pressedAtMs: lastMs - 5001 });
    expect(await press(Number.NaN, 4)).toMatchObject({ pressedAtMs: lastMs });
  });

  test('[EN20] ids are made again the same, and differ between senders', async () => {
    const add = { type: 'add', amount: 1 } as const;
    const addsOf = async (faults: ('is-stale' | 'fails')[]) => {
      const { send, store, engine } = await startedWorld();
      store.faults.push(...faults);
      await send(HALL, ada, add, { id: idNumber(77) });
      await send(HALL, ada, add, { id: idNumber(77) });
      await send(HALL, bo, add, { id: idNumber(77) });
      return (await engine.stateOf(HALL))?.hall.adds ?? [];
    };
    const [first, second, ...rest] = await addsOf([]);
    expect(rest).toEqual([]);
    expect(first).toMatch(/^[\w-]{21}$/);
    expect(second).not.toBe(first);
    expect(await addsOf(['is-stale'])).toEqual([first, second]);
    expect(await addsOf(['fails'])).toEqual([first, second]);
  });
});

describe('full channels', () => {
  test('[EN21] a full channel refuses what goes into it and nothing else', async () => {
    const { send, engine } = await startedWorld({ channelLimit: 3 });
    for (const text of ['a', 'b', 'c']) await send(HALL, ada, { type: 'note', text });
    const sendAll = async (actor: typeof ada) =>
      Promise.all([
        send(HALL, actor, { type: 'note', text: 'd' }),
        send(HALL, actor, { type: 'both', amount: 1 }),
        send(HALL, actor, { type: 'add', amount: 1 }),
        send(HALL, actor, { type: 'touch' }),
      ]);
    const answersOf = (outcomes: Awaited<ReturnType<typeof sendAll>>) =>
      outcomes.map(({ answer }) => (answer.ok ? 'ok' : answer.refusal));
    expect(answersOf(await sendAll(ada))).toEqual(['full', 'full', 'ok', 'ok']);
    expect(await engine.headOf(HALL, 'seat:p_ada')).toBe(3);
    expect(answersOf(await sendAll(bo))).toEqual(['ok', 'ok', 'full', 'ok']);
  });

  test('[EN21] a sender does not learn that a channel they may not read is full', async () => {
    const { send } = await startedWorld({ channelLimit: 2 });
    for (const text of ['a', 'b']) await send(HALL, ada, { type: 'note', text });
    expect((await send(HALL, bo, { type: 'deal', to: 'p_ada' })).answer).toEqual(okAnswer);
    expect((await send(HALL, ada, { type: 'deal', to: 'p_ada' })).answer).toEqual(refusal('full'));
  });

  test('[EN21] the server is never held up', async () => {
    const { send } = await startedWorld({ channelLimit: 1 });
    expect((await send(HALL, ada, { type: 'add', amount: 1 })).answer).toEqual(refusal('full'));
    expect((await send(HALL, SERVER, { type: 'add', amount: 1 })).answer).toEqual(okAnswer);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type SqliteDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { createWorld, idNumber, person, streamNamed } from '#tests/support/engine-world.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const HALL = streamNamed('hall');
const ada = person('ada');

describe('on a real file', () => {
  const folder = { path: '', remove: () => {} };
  let database: SqliteDatabase;

  const openWorld = () => {
    database = openDatabase({ dataDir: folder.path });
    return createWorld({ store: sqliteStreamStore(database) });
  };
  beforeEach(() => {
    Object.assign(folder, temporaryFolder());
  });
  afterEach(() => {
    database.close();
    folder.remove();
  });

  test('[EN7] answers and states survive a restart', async () => {
    const before = openWorld();
    await before.start(HALL);
    const add = { type: 'add', amount: 5 } as const;
    const added = await before.send(HALL, ada, add, { id: idNumber(71) });
    const touched = await before.send(HALL, ada, { type: 'touch' }, { id: idNumber(72) });
    const state = structuredClone(await before.engine.stateOf(HALL));
    const incarnation = await before.engine.incarnationOf(HALL);
    await before.engine.close();
    database.close();

    const after = openWorld();
    after.clock.advance(99_999);
    const again = await after.send(HALL, ada, add, { id: idNumber(71) });
    expect(again.answer).toEqual(added.answer);
    const touchedAgain = await after.send(HALL, ada, { type: 'touch' }, { id: idNumber(72) });
    expect(touchedAgain.answer).toEqual(touched.answer);
    const reused = await after.send(HALL, ada, { type: 'touch' }, { id: idNumber(71) });
    expect(reused.answer).toEqual({ ok: false, refusal: 'id-reused' });
    expect(await after.engine.stateOf(HALL)).toEqual(state);
    expect(await after.engine.incarnationOf(HALL)).toBe(incarnation);
  });

  test('[ST14] a full disk is try-later, reading goes on, and it heals', async () => {
    const { start, send, engine, refold } = openWorld();
    await start(HALL);
    await send(HALL, ada, { type: 'add', amount: 1 });
    const { connection } = database;
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${pages + 1}`);
    const big = { type: 'add', amount: 2, padding: 'x'.repeat(50_000) } as const;
    const outcomes = await Promise.all([
      send(HALL, ada, big, { id: idNumber(71) }),
      send(HALL, ada, { type: 'add', amount: -1 }, { id: idNumber(72) }),
    ]);
    const tryLater = { ok: false, refusal: 'try-later' };
    expect(outcomes.map(({ answer }) => answer)).toEqual([tryLater, tryLater]);
    expect(await engine.stateOf(HALL)).toEqual(await refold(HALL));
    expect((await engine.page(HALL, 'hall', 0))?.events).toHaveLength(2);
    connection.pragma('max_page_count = 1000000');
    const healed = await send(HALL, ada, big, { id: idNumber(71) });
    expect(healed.answer.ok).toBe(true);
    expect((await engine.stateOf(HALL))?.hall.total).toBe(3);
    expect(await engine.headOf(HALL, 'hall')).toBe(3);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataFolderBusy } from '#server/adapters/sqlite/data-folder-lock.ts';
import { MIGRATIONS } from '#server/adapters/sqlite/migrations.ts';
import { openDatabase, type SqliteDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { StoreUnavailable, type StreamBatch } from '#server/ports.ts';
import { streamStoreContract } from '#tests/support/stream-store-contract.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

streamStoreContract('sqlite', {
  isLasting: true,
  open() {
    const folder = temporaryFolder();
    let database = openDatabase({ dataDir: folder.path });
    return {
      store: sqliteStreamStore(database),
      reopen() {
        database.close();
        database = openDatabase({ dataDir: folder.path });
        return sqliteStreamStore(database);
      },
      dispose() {
        database.close();
        folder.remove();
      },
    };
  },
});

describe('sqlite', { timeout: 30_000 }, () => {
  const folder = { path: '', remove: () => {} };
  let database: SqliteDatabase | null = null;

  const open = (): SqliteDatabase => {
    database = openDatabase({ dataDir: folder.path, lockWaitMs: 0 });
    return database;
  };
  beforeEach(() => {
    Object.assign(folder, temporaryFolder());
  });
  afterEach(() => {
    database?.close();
    folder.remove();
  });

  const batchOf = (expected: number, bytes: number): StreamBatch => ({
    streamId: 'w_000000000000000000one',
    expected,
    events: [
      {
        channel: 'hall',
        seq: expected + 1,
        person: null,
        atMs: 1,
        schema: 1,
        body: `"${'x'.repeat(bytes)}"`,
      },
    ],
    answers: [],
    nextDeadlineMs: null,
    incarnation: 'log',
  });

  test('[ST12] commits are durable after the first write and after reopening', async () => {
    const settings = ({ connection }: SqliteDatabase) => ({
      synchronous: connection.pragma('synchronous', { simple: true }),
      journal: connection.pragma('journal_mode', { simple: true }),
      secureDelete: connection.pragma('secure_delete', { simple: true }),
      busyTimeout: connection.pragma('busy_timeout', { simple: true }),
    });
    const durable = { synchronous: 2, journal: 'wal', secureDelete: 1, busyTimeout: 5000 };
    const first = open();
    await sqliteStreamStore(first).append([batchOf(0, 10)]);
    expect(settings(first)).toEqual(durable);
    first.close();
    const second = open();
    await sqliteStreamStore(second).append([batchOf(1, 10)]);
    expect(settings(second)).toEqual(durable);
  });

  test('[ST13] a second opening is refused and says who has the folder', () => {
    open();
    const second = () => openDatabase({ dataDir: folder.path, lockWaitMs: 0 });
    expect(second).toThrow(DataFolderBusy);
    expect(second).toThrow(`process ${process.pid} on `);
    expect(second).toThrow(folder.path);
    // The refused one must not have loosened the holder's grip.
    expect(second).toThrow(DataFolderBusy);
    database?.close();
    expect(open().connection.open).toBe(true);
  });

  test('[ST13] another process is refused, and a killed holder leaves nothing behind', async () => {
    const script = `
      import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
      openDatabase({ dataDir: process.env.FOLDER ?? '' });
      console.log('open');
      setInterval(() => {}, 1000);
    `;
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script],
      {
        env: { ...process.env, FOLDER: folder.path },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(holder.stdout, 'data');
    expect(open).toThrow(`process ${holder.pid} on `);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(open().connection.open).toBe(true);
  });

  test('[ST14] a full disk is unavailable, keeps what was there, and heals', async () => {
    const { connection } = open();
    const store = sqliteStreamStore({ connection, close: () => {} });
    await store.append([batchOf(0, 10)]);
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${pages + 2}`);
    await expect(store.append([batchOf(1, 100_000)])).rejects.toThrow(StoreUnavailable);
    expect((await store.read('w_000000000000000000one'))?.version).toBe(1);
    connection.pragma('max_page_count = 1000000');
    await store.append([batchOf(1, 100_000)]);
    expect((await store.read('w_000000000000000000one'))?.version).toBe(2);
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('[ST14] a read-only database is unavailable and heals', async () => {
    const { connection } = open();
    const store = sqliteStreamStore({ connection, close: () => {} });
    connection.pragma('query_only = on');
    await expect(store.append([batchOf(0, 10)])).rejects.toThrow(StoreUnavailable);
    connection.pragma('query_only = off');
    await store.append([batchOf(0, 10)]);
  });

  test('[ST15] a migration that was killed in the middle begins again', () => {
    open().close();
    const path = join(folder.path, 'samspel.db');
    const raw = new Sqlite(path);
    const shapeOf = (connection: Sqlite.Database) =>
      connection.prepare('select name, sql from sqlite_master order by name').all();
    const shape = shapeOf(raw);
    for (const table of ['streams', 'events', 'answers', 'openings'])
      raw.exec(`drop table ${table}`);
    raw.pragma('user_version = 0');
    // A kill leaves an open transaction behind, which the next opening rolls back.
    raw.exec('begin immediate');
    raw.exec(MIGRATIONS[0] ?? '');
    raw.close();
    const { connection } = open();
    expect(shapeOf(connection)).toEqual(shape);
    expect(connection.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  });

  test('[ST18] what was written before events had versions is version 1', async () => {
    mkdirSync(folder.path, { recursive: true });
    const raw = new Sqlite(join(folder.path, 'samspel.db'));
    raw.exec(MIGRATIONS[0] ?? '');
    raw.pragma('user_version = 1');
    raw.exec(`insert into streams values (1, 'w_000000000000000000one', 1, null, 0, 'log')`);
    raw.exec(`insert into events values (1, 1, 'hall', 1, null, 5, '{"type":"t","atMs":5}')`);
    raw.close();
    const store = sqliteStreamStore(open());
    await store.append([batchOf(1, 10)]);
    const events = (await store.read('w_000000000000000000one'))?.events;
    expect(events?.map(({ schema, atMs }) => [schema, atMs])).toEqual([
      [1, 5],
      [1, 1],
    ]);
  });

  test('[ST19] a log from before events named the one before them is read as it was', async () => {
    mkdirSync(folder.path, { recursive: true });
    const raw = new Sqlite(join(folder.path, 'samspel.db'));
    raw.exec(MIGRATIONS[0] ?? '');
    raw.exec(MIGRATIONS[1] ?? '');
    raw.pragma('user_version = 2');
    const streams = ['w_000000000000000000one', 'w_000000000000000000two'];
    const add = raw.prepare('insert into events values (?, ?, ?, ?, null, 5, ?, 1)');
    for (const [index, key] of streams.entries()) {
      raw.prepare(`insert into streams values (?, ?, 6, null, 0, 'log')`).run(index + 1, key);
    }
    for (let version = 1; version <= 6; version += 1) {
      for (const stream of [1, 2]) {
        const isOdd = version % 2 === 1;
        const channel = isOdd ? 'hall' : 'seat';
        add.run(stream, version, channel, Math.ceil(version / 2), `"${stream} ${version}"`);
      }
    }
    raw.close();
    const store = sqliteStreamStore(open());
    // After what was there, and before anybody has read it.
    await store.append([{ ...batchOf(6, 1), streamId: streams[1] ?? '' }]);
    const bodies = (events: readonly { readonly body: string }[] | undefined) =>
      events?.map(({ body }) => JSON.parse(body));
    expect(bodies((await store.read(streams[0] ?? ''))?.events)).toEqual(
      [1, 2, 3, 4, 5, 6].map((version) => `1 ${version}`),
    );
    expect(bodies((await store.read(streams[1] ?? ''))?.events)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((version) => `2 ${version}`),
      'x',
    ]);
    expect(bodies(await store.readChannel(streams[1] ?? '', 'hall', 2, 2))).toEqual(['2 3', '2 5']);
  });

  test('[ST15] a database of a newer release is refused and the folder let go', () => {
    open().connection.pragma('user_version = 9999');
    database?.close();
    expect(open).toThrow('start a newer one');
    expect(open).toThrow('start a newer one');
  });
});

import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { eventually } from '#tests/support/live-client.ts';
import { createRandom, seedOf } from '#tests/support/random.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import {
  buildProcess,
  SENDERS,
  startWriter,
  WRITER_STREAMS,
} from '#tests/support/writer-process.ts';

/** How many torn databases are opened, and how many are torn from one copy. */
const TEARS = Number(process.env.TEARS ?? 500);
const TEARS_OF_ONE = 20;
/** A new database after so many copies, so that none becomes long. */
const COPIES_OF_ONE = 10;
const FILES = ['samspel.db', 'samspel.db-wal'] as const;

const folder = temporaryFolder();
afterAll(folder.remove);
let writerPath = '';
beforeAll(async () => {
  writerPath = await buildProcess('tests/support/killable-writer');
}, 60_000);

const seed = seedOf('TEAR_SEED');
const random = createRandom(seed);

/** What every stream of a database holds, in its order. */
async function logsOf(dataDir: string): Promise<readonly (readonly string[])[]> {
  const database = openDatabase({ dataDir });
  try {
    expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok');
    const store = sqliteStreamStore(database);
    return await Promise.all(
      WRITER_STREAMS.map(async (streamId) => {
        const stored = await store.read(streamId);
        const events = stored?.events ?? [];
        expect(events.map(({ version }) => version)).toEqual(events.map((_, at) => at + 1));
        expect(stored?.version ?? 0).toBe(events.length);
        return events.map(({ channel, seq, body }) => `${channel} ${seq} ${body}`);
      }),
    );
  } finally {
    database.close();
  }
}

/** Whether a process stands still, as the operating system says it. */
function isStopped(pid: number): boolean {
  return / T /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
}

/** The copy of a database in the middle of writing, all files at one moment. */
type Copy = { readonly path: string; readonly pageSize: number; readonly safeBytes: number };

/** Stops the writer wherever it is, copies its files, and lets it go on. */
async function copyFrom(dataDir: string, pid: number, path: string): Promise<Copy> {
  process.kill(pid, 'SIGSTOP');
  await eventually(() => isStopped(pid), 'the writer stands');
  mkdirSync(path);
  for (const file of FILES) copyFileSync(join(dataDir, file), join(path, file));
  const index = readFileSync(join(dataDir, 'samspel.db-shm'));
  process.kill(pid, 'SIGCONT');
  const pageSize = readFileSync(join(path, 'samspel.db')).readUInt16BE(16);
  // Frames are synced before the checkpoint takes them over: no power loss tears what it has begun
  // to take (`nBackfillAttempted` of the WAL index).
  const taken = index.readUInt32LE(128);
  return { path, pageSize, safeBytes: taken === 0 ? 0 : 32 + taken * (24 + pageSize) };
}

/** Tears the end off a copy's write-ahead log: cut, zeroed or overwritten with anything. */
function tear({ path, safeBytes }: Copy, to: string, isKept: boolean): 'whole' | 'torn' {
  mkdirSync(to);
  for (const file of FILES) copyFileSync(join(path, file), join(to, file));
  const wal = join(to, 'samspel.db-wal');
  const bytes = readFileSync(wal);
  const offset = safeBytes + Math.floor(random() * (bytes.length - safeBytes + 1));
  if (isKept || offset >= bytes.length) return 'whole';
  const how = Math.floor(random() * 3);
  if (how === 0) truncateSync(wal, offset);
  else {
    for (let at = offset; at < bytes.length; at += 1) {
      bytes[at] = how === 1 ? 0 : Math.floor(random() * 256);
    }
    writeFileSync(wal, bytes);
  }
  return 'torn';
}

/** Lets one writer write and copies its database at random moments. Answers all it has written. */
async function copiesOf(dataDir: string, count: number) {
  const { child, lines } = startWriter(writerPath, {
    FOLDER: dataDir,
    NEXT: JSON.stringify(Array.from({ length: SENDERS }, () => 0)),
  });
  const copies: { readonly copy: Copy; readonly acknowledged: number }[] = [];
  let acknowledged = 0;
  let nextAt = 1;
  for await (const line of lines) {
    if (!line.startsWith('ok ')) continue;
    acknowledged += 1;
    if (acknowledged < nextAt || child.pid === undefined || copies.length >= count) continue;
    nextAt = acknowledged + Math.floor(random() * 80);
    const copy = await copyFrom(dataDir, child.pid, `${dataDir}-copy-${copies.length}`);
    copies.push({ copy, acknowledged });
    if (copies.length === count) child.kill('SIGKILL');
  }
  return { copies, whole: await logsOf(dataDir) };
}

test('[FT3] a write-ahead log torn anywhere opens as an exact prefix, never with a hole', {
  timeout: 60_000 + TEARS * 200,
}, async () => {
  let torn = 0;
  let shorter = 0;
  for (let opened = 0, base = 0; opened < TEARS; base += 1) {
    const wanted = Math.min(COPIES_OF_ONE, Math.ceil((TEARS - opened) / TEARS_OF_ONE));
    const dataDir = join(folder.path, `data-${base}`);
    const { copies, whole } = await copiesOf(dataDir, wanted);
    for (const { copy, acknowledged } of copies) {
      for (let nth = 0; nth < TEARS_OF_ONE; nth += 1, opened += 1) {
        const to = `${copy.path}-torn-${nth}`;
        // The first stays whole: what was acknowledged is in it.
        const how = tear(copy, to, nth === 0);
        const logs = await logsOf(to);
        rmSync(to, { recursive: true });
        const repro = `seed ${seed}, copy ${copy.path}, tear ${nth}`;
        for (const [index, log] of logs.entries()) {
          expect(log, repro).toEqual(whole[index]?.slice(0, log.length));
        }
        const commands = logs.flat().filter((line) => line.startsWith('hall')).length;
        // The two streams' beginnings are no acknowledged commands of a sender.
        if (how === 'whole') expect(commands, repro).toBeGreaterThanOrEqual(acknowledged);
        else torn += 1;
        if (commands < acknowledged) shorter += 1;
      }
    }
  }
  // A test that tears nothing off proves nothing.
  expect(torn).toBeGreaterThan(TEARS / 2);
  expect(shorter).toBeGreaterThan(TEARS / 10);
  process.stdout.write(
    `${TEARS} opened, ${torn} of them torn, each an exact prefix; seed ${seed}\n`,
  );
});

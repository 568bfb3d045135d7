import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { buildProcess, SENDERS, startWriter } from '#tests/support/writer-process.ts';

/** How many acknowledgements are looked at. */
const ACKS = Number(process.env.ACKS ?? 1000);

const folder = temporaryFolder();
afterAll(folder.remove);
const library = join(folder.path, 'sync-counter.so');
const source = fileURLToPath(new URL('../support/sync-counter.c', import.meta.url));
const compiled =
  process.platform === 'linux'
    ? spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source], { encoding: 'utf8' })
    : null;
const canCount = compiled?.status === 0;
if (!canCount) {
  const why = compiled === null ? 'this is no Linux' : `no C compiler: ${compiled.stderr ?? ''}`;
  process.stdout.write(`\nSKIPPED: syncs are not counted, ${why}\nIn CI that is a failure.\n`);
}

let writerPath = '';
beforeAll(async () => {
  writerPath = await buildProcess('tests/support/killable-writer');
}, 60_000);

/** What a writer says and what it does to its write-ahead log, in one order. */
async function trace(): Promise<readonly string[]> {
  const { child, lines } = startWriter(writerPath, {
    FOLDER: join(folder.path, 'data'),
    NEXT: JSON.stringify(Array.from({ length: SENDERS }, () => 0)),
    LIMIT: String(Math.ceil(ACKS / SENDERS)),
    LD_PRELOAD: library,
  });
  const said: string[] = [];
  for await (const line of lines) said.push(line);
  expect(child.exitCode).toBe(0);
  return said;
}

/** Acknowledgements before which their command was not written and then synced. */
function unsynced(said: readonly string[]): readonly string[] {
  const found: string[] = [];
  const sentAt = new Map<string, number>();
  let writtenAt = -1;
  /** The last write that a sync has followed. */
  let safeAt = -1;
  for (const [at, line] of said.entries()) {
    const [word = '', ...label] = line.split(' ');
    if (word === 'send') sentAt.set(label.join(' '), at);
    if (word === 'write') writtenAt = at;
    if (word === 'sync') safeAt = writtenAt;
    const sent = sentAt.get(label.join(' ')) ?? -1;
    if (word === 'ok' && (safeAt < sent || safeAt !== writtenAt)) found.push(line);
  }
  return found;
}

test('[FT2] an acknowledgement without a sync before it is found', () => {
  expect(unsynced(['send 0 0', 'write', 'sync', 'ok 0 0'])).toEqual([]);
  expect(unsynced(['send 0 0', 'write', 'ok 0 0', 'sync'])).toEqual(['ok 0 0']);
  expect(unsynced(['write', 'sync', 'send 0 0', 'ok 0 0'])).toEqual(['ok 0 0']);
  expect(unsynced(['send 0 0', 'write', 'sync', 'write', 'ok 0 0'])).toEqual(['ok 0 0']);
});

test.skipIf(!canCount)(
  '[FT2] between the write and the acknowledgement lies a sync',
  {
    timeout: 60_000 + ACKS * 50,
  },
  async () => {
    const said = await trace();
    const acks = said.filter((line) => line.startsWith('ok '));
    const syncs = said.filter((line) => line === 'sync');
    expect(acks.length).toBeGreaterThanOrEqual(ACKS);
    expect(syncs.length).toBeGreaterThan(0);
    expect(unsynced(said)).toEqual([]);
    process.stdout.write(
      `${acks.length} acknowledgements, ${syncs.length} syncs, each before its own\n`,
    );
  },
);

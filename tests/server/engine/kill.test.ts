import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import { createWorld, person, personIdOf, streamNamed } from '#tests/support/engine-world.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** How often the writer is killed: KILLS=100 in CI, 1000 at night. */
const KILLS = Number(process.env.KILLS ?? 10);
const SENDERS = 4;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const STREAMS = [streamNamed('one'), streamNamed('two', 'r')];

/** Bundles the writer once, as the server is bundled: plain Node starts it in no time. */
async function buildWriter(): Promise<string> {
  const outDir = join(ROOT, 'node_modules/.cache/killable-writer');
  const ssr = join(ROOT, 'tests/support/killable-writer.ts');
  await build({ configFile: false, logLevel: 'error', root: ROOT, build: { ssr, outDir } });
  return join(outDir, 'killable-writer.js');
}

/** Runs the writer from `next` on, kills it after `acks` acknowledgements, and counts them in. */
async function runAndKill(
  path: string,
  dataDir: string,
  next: number[],
  acks: number,
): Promise<void> {
  const writer = spawn(process.execPath, [path], {
    env: { ...process.env, FOLDER: dataDir, NEXT: JSON.stringify(next) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let left = acks;
  for await (const line of createInterface({ input: writer.stdout })) {
    // What it still managed to print after the kill was acknowledged too.
    const [sender = 0, number = 0] = line.split(' ').map(Number);
    next[sender] = number + 1;
    left -= 1;
    if (left === 0) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
}

test('[ST16] nothing acknowledged is lost to kill -9, and nothing takes effect twice', {
  timeout: 20_000 + KILLS * 10_000,
}, async () => {
  const writerPath = await buildWriter();
  const folder = temporaryFolder();
  const next = Array.from({ length: SENDERS }, () => 0);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await runAndKill(writerPath, folder.path, next, 1 + ((kill * 37) % 150));
  }

  const database = openDatabase({ dataDir: folder.path });
  expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok');
  const store = sqliteStreamStore(database);
  for (const [sender, count] of next.entries()) {
    const streamId = STREAMS[sender % STREAMS.length] ?? '';
    const writer = personIdOf(person(`writer${sender}`));
    for (let number = 0; number < count; number += 1) {
      const id = createCommandId(number, sender.toString(16).padStart(20, '0'));
      expect(await store.answer(streamId, writer, id), `${sender} ${number}`).not.toBeNull();
    }
    const seat = await store.readChannel(streamId, `seat:${writer}`, 1, 1_000_000);
    expect(seat.map(({ seq }) => seq)).toEqual(seat.map((_, index) => index + 1));
    // One command may have been stored without its acknowledgement reaching anybody.
    expect([count, count + 1]).toContain(seat.length);
  }
  const { engine } = createWorld({ store });
  for (const streamId of STREAMS) {
    const adds = (await engine.stateOf(streamId))?.hall.adds ?? [];
    expect(new Set(adds).size).toBe(adds.length);
    expect(await engine.headOf(streamId, 'hall')).toBe(adds.length + 1);
  }
  database.close();
  folder.remove();
});

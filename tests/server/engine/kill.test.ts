import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { decodeEvent } from '#server/engine/encoded-event.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import { createWorld, person, personIdOf } from '#tests/support/engine-world.ts';
import { anomaliesOf } from '#tests/support/order-checker.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { WriterHistory } from '#tests/support/writer-history.ts';
import {
  buildProcess,
  SENDERS,
  startWriter,
  WRITER_STREAMS,
} from '#tests/support/writer-process.ts';

/** How often the writer is killed: 1,000 in the long run (`npm run faults`). */
const KILLS = Number(process.env.KILLS ?? 100);
/** A database is given up and looked through after so many kills. */
const KILLS_OF_ONE = 50;

let writerPath = '';
beforeAll(async () => {
  writerPath = await buildProcess('tests/support/killable-writer');
}, 60_000);

/** Lets a writer say so many lines, kills it, and takes in what it has said. */
async function runAndKill(dataDir: string, history: WriterHistory, lines: number): Promise<void> {
  const NEXT = JSON.stringify(history.next(SENDERS));
  const { child, lines: said } = startWriter(writerPath, { FOLDER: dataDir, NEXT });
  let left = lines;
  for await (const line of said) {
    // What it still managed to say after the kill is true as well.
    history.take(line);
    left -= 1;
    if (left === 0) child.kill('SIGKILL');
  }
  expect(child.signalCode).toBe('SIGKILL');
}

/** Holds what is stored against what was acknowledged. */
async function check(dataDir: string, history: WriterHistory): Promise<void> {
  const database = openDatabase({ dataDir });
  expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok');
  const store = sqliteStreamStore(database);
  for (const [index, streamId] of WRITER_STREAMS.entries()) {
    const hall = await store.readChannel(streamId, 'hall', 1, 1_000_000);
    expect(hall.map(({ seq }) => seq)).toEqual(hall.map((_, at) => at + 1));
    // What the writer writes is an event with the label as padding, after the stream's beginning.
    const log = hall
      .slice(1)
      .map(({ body }) => (decodeEvent(body) as unknown as { padding: string }).padding);
    const { operations, readings } = history.ofStream(index, WRITER_STREAMS.length);
    expect(anomaliesOf(operations, readings, log)).toEqual([]);
  }
  for (const [sender, count] of history.next(SENDERS).entries()) {
    const streamId = WRITER_STREAMS[sender % WRITER_STREAMS.length] ?? '';
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
  for (const streamId of WRITER_STREAMS) {
    const adds = (await engine.stateOf(streamId))?.hall.adds ?? [];
    expect(new Set(adds).size).toBe(adds.length);
    expect(await engine.headOf(streamId, 'hall')).toBe(adds.length + 1);
  }
  database.close();
}

test('[ST16] [FT1] nothing acknowledged is lost to kill -9, nothing takes effect twice, and the order holds', {
  timeout: 20_000 + KILLS * 10_000,
}, async () => {
  let acknowledged = 0;
  for (let killed = 0; killed < KILLS; killed += KILLS_OF_ONE) {
    const folder = temporaryFolder();
    const history = new WriterHistory();
    for (let kill = killed; kill < Math.min(KILLS, killed + KILLS_OF_ONE); kill += 1) {
      // From the first line on, before there is a database, to some hundred lines later.
      await runAndKill(folder.path, history, 1 + ((kill * 37) % 250));
    }
    await check(folder.path, history);
    acknowledged += history.next(SENDERS).reduce((sum, count) => sum + count, 0);
    folder.remove();
  }
  process.stdout.write(`${KILLS} kills, ${acknowledged} acknowledged, none lost or doubled\n`);
});

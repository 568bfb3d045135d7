/**
 * A process that writes as fast as it can until it is killed: four senders, each waiting for its
 * answer, on two streams of a real database. Prints a line for every send, acknowledgement and read,
 * in the order in which they happen; a read says how many commands the stream had.
 * FOLDER: the data folder. NEXT: the number of each sender's next command, as JSON. LIMIT: the
 * number at which each sender ends by itself.
 */
import { writeSync } from 'node:fs';
import { monotonicClock } from '#server/adapters/memory/monotonic-clock.ts';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { createEngine } from '#server/engine/create-engine.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import { person, SERVER, streamNamed } from './engine-world.ts';
import { tallyDecider } from './tally-decider.ts';

const STREAMS = [streamNamed('one'), streamNamed('two', 'r')];
const { FOLDER = '', NEXT = '[]', LIMIT = 'Infinity' } = process.env;
const next: number[] = JSON.parse(NEXT);

/** At once and in one piece: a killed process has said what it has done. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

say('begin');
const fail = (error: unknown): never => {
  throw error;
};
const database = openDatabase({ dataDir: FOLDER, lockWaitMs: 5000 });
const engine = createEngine({
  store: sqliteStreamStore(database),
  clock: monotonicClock(),
  deciders: { w: tallyDecider('w'), r: tallyDecider('r') },
  onCommit: () => {},
  onBug: fail,
  channelLimit: 1_000_000,
});

async function send(sender: number, number: number): Promise<void> {
  const streamId = STREAMS[sender % STREAMS.length] ?? '';
  const id = createCommandId(number, sender.toString(16).padStart(20, '0'));
  const command = { type: 'both', amount: 0, padding: `${sender} ${number}` };
  say(`send ${sender} ${number}`);
  const { answer } = await engine.execute(streamId, person(`writer${sender}`), { id, command });
  if (!answer.ok) return fail(new Error(answer.refusal));
  say(`ok ${sender} ${number}`);
  if (number % 4 > 0) return;
  // Commands alone are counted: the hall's first event is the stream's beginning.
  const length = (await engine.headOf(streamId, 'hall')) - 1;
  say(`read ${sender} ${number} ${length}`);
}

/** Sends one command after the other; first the last two of before, which may have been stored. */
async function write(sender: number): Promise<void> {
  const from = next[sender] ?? 0;
  if (from > 0) await send(sender, from - 1);
  for (let number = from; number < Number(LIMIT); number += 1) await send(sender, number);
}

for (const streamId of STREAMS) {
  const id = createCommandId(0, 'f'.repeat(20));
  await engine.execute(streamId, SERVER, { id, command: { type: 'start' } });
}
await Promise.all(next.map((_, sender) => write(sender)));
await engine.close();
database.close();

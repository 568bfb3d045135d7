/**
 * A process that writes as fast as it can until it is killed: four senders, each waiting for its
 * answer, on two streams of a real database. Prints a line for every acknowledgement.
 * FOLDER: the data folder. NEXT: the number of each sender's next command, as JSON.
 */
import { monotonicClock } from '#server/adapters/memory/monotonic-clock.ts';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { createEngine } from '#server/engine/create-engine.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import { person, SERVER, streamNamed } from './engine-world.ts';
import { tallyDecider } from './tally-decider.ts';

const STREAMS = [streamNamed('one'), streamNamed('two', 'r')];

const { FOLDER = '', NEXT = '[]' } = process.env;
const next: number[] = JSON.parse(NEXT);
const fail = (error: unknown): never => {
  throw error;
};
const engine = createEngine({
  store: sqliteStreamStore(openDatabase({ dataDir: FOLDER, lockWaitMs: 5000 })),
  clock: monotonicClock(),
  deciders: { w: tallyDecider('w'), r: tallyDecider('r') },
  onCommit: () => {},
  onBug: fail,
  channelLimit: 1_000_000,
});

/** Sends one command after the other; on a new start the first may be one that was stored before. */
async function write(sender: number): Promise<void> {
  const streamId = STREAMS[sender % STREAMS.length] ?? '';
  for (let number = next[sender] ?? 0; ; number += 1) {
    const id = createCommandId(number, sender.toString(16).padStart(20, '0'));
    const command = { type: 'both', amount: 0 };
    const { answer } = await engine.execute(streamId, person(`writer${sender}`), { id, command });
    if (!answer.ok) fail(new Error(answer.refusal));
    process.stdout.write(`${sender} ${number}\n`);
  }
}

for (const streamId of STREAMS) {
  const id = createCommandId(0, 'f'.repeat(20));
  await engine.execute(streamId, SERVER, { id, command: { type: 'start' } });
}
await Promise.all(next.map((_, sender) => write(sender)));

import { randomBytes } from 'node:crypto';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import type { StreamBatch, StreamStore } from '#server/ports.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import type { Pair } from '../arithmetic.ts';
import { interleaved } from '../rounds.ts';

/** How many events one commit holds. */
const BATCH = 64;

/** One event and its answer for each of the streams, as the engine writes them. */
function batchesAt(streams: readonly string[], expected: number): readonly StreamBatch[] {
  const atMs = Date.now();
  return streams.map((streamId) => ({
    streamId,
    expected,
    events: [
      {
        channel: 'stage',
        seq: expected + 1,
        person: 'p_123456789012',
        atMs,
        schema: 1,
        body: BODY,
      },
    ],
    answers: [
      {
        commandId: createCommandId(atMs, randomBytes(10).toString('hex')),
        person: 'p_123456789012',
        hash: '0123456789012345678901',
        atMs,
      },
    ],
    nextDeadlineMs: atMs + 60_000,
    incarnation: 'i',
  }));
}

const BODY = JSON.stringify({ type: 'line.said', text: 'x'.repeat(120) });

/** Events a second that one transaction of 64 stores, and that 64 transactions store. */
export async function groupCommit(options: {
  readonly rounds: number;
  readonly ms: number;
}): Promise<readonly Pair[]> {
  const { rounds, ms } = options;
  const folder = temporaryFolder();
  const database = openDatabase({ dataDir: folder.path });
  const store = sqliteStreamStore(database);
  const measure = (name: string, append: Append) => {
    const streams = Array.from({ length: BATCH }, (_, index) => `r_${name}${index}`);
    let expected = 0;
    return async () => {
      const startedMs = performance.now();
      let events = 0;
      while (performance.now() < startedMs + ms) {
        await append(store, batchesAt(streams, expected));
        expected += 1;
        events += BATCH;
      }
      return (1000 * events) / (performance.now() - startedMs);
    };
  };
  try {
    const together = measure('together', (to, batches) => to.append(batches));
    const apart = measure('apart', async (to, batches) => {
      for (const batch of batches) await to.append([batch]);
    });
    return await interleaved(rounds, together, apart);
  } finally {
    database.close();
    folder.remove();
  }
}

type Append = (store: StreamStore, batches: readonly StreamBatch[]) => Promise<void>;

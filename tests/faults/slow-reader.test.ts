import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { LIVE_LIMITS } from '#server/live/limits.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { eventually } from '#tests/support/live-client.ts';
import { randomHex } from '#tests/support/people.ts';
import { percentile } from '#tests/support/percentile.ts';
import { connectRaw, type RawClient } from '#tests/support/raw-client.ts';
import { beginRound, must, type Room } from '#tests/support/room.ts';
import { WIDE_RATES } from '#tests/support/wide-limits.ts';

/** How many packets of 2 kB somebody does not read. */
const WRITES = Number(process.env.WRITES ?? 10_000);
const BATCH = 50;
/** Nobody who reads nothing stays for so many packets: the system's own buffers hold some thousand. */
const LONGEST_STAY = 20_000;
const MB = 1024 * 1024;
/** How much longer others may wait. */
const LATE_MS = 20;
/** So many waits have a p99 that is more than the machine's few worst moments; fewer have a p95. */
const ENOUGH = 4000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

let app: TestApp;
afterEach(() => app.close());

/** What the process holds on to. What it has only not given back to the system is no growth. */
function heldBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Has the seller write notes to themselves, all in one transaction. */
async function writeNotes({ seller, roundId }: Room, from: number): Promise<void> {
  const actor = { kind: 'person', person: seller.guest.person, isInstructor: false } as const;
  await Promise.all(
    Array.from({ length: BATCH }, (_, nth) => {
      const text = `${from + nth} `.padEnd(2000, 'x');
      const command = { type: 'writeNote', noteId: 'n', text };
      return app.app.engine.execute(roundId, actor, { id: randomHex(16), command });
    }),
  );
}

/** Somebody who subscribes from the heads, is sent what is new, and reads nothing. */
async function openDeaf({ seller, roundId }: Room): Promise<RawClient> {
  const { engine } = app.app;
  const view = engine.peek(roundId);
  const cursors = Object.fromEntries(
    (view?.channels() ?? []).map((channel) => [channel, view?.headOf(channel)]),
  );
  const incarnation = await engine.incarnationOf(roundId);
  const deaf = await connectRaw(app, seller.guest);
  deaf.send(`420["subscribe",${JSON.stringify({ stream: roundId, incarnation, cursors })}]`);
  const own = `own:${seller.guest.person}` as const;
  await eventually(() => app.app.live.readersOf(roundId, own) === 1, 'it is sent what is new');
  deaf.pause();
  return deaf;
}

/** What was seen while somebody who does not read was there, or while nobody was. */
type Seen = { readonly tookMs: number[]; peakBytes: number };

/** Writes a batch and has another send commands meanwhile: notes how long each took, ms. */
async function writeBatch(room: Room, from: number, seen: Seen): Promise<void> {
  const { buyer, roundId } = room;
  const writing = writeNotes(room, from);
  for (const raised of [true, false, true, false]) {
    const sentAtMs = performance.now();
    await must(buyer.command(roundId, { type: 'setHand', raised }));
    seen.tookMs.push(performance.now() - sentAtMs);
  }
  await writing;
  seen.peakBytes = Math.max(seen.peakBytes, process.memoryUsage.rss());
}

/** Somebody comes and reads nothing until they are cut. Answers how many packets were written, and how many waited. */
async function stayDeaf(room: Room, seen: Seen) {
  const own = `own:${room.seller.guest.person}` as const;
  const deaf = await openDeaf(room);
  let written = 0;
  let most = 0;
  while (app.app.live.readersOf(room.roundId, own) > 0) {
    if (written >= LONGEST_STAY) throw new Error(`not cut after ${written} packets`);
    await writeBatch(room, written, seen);
    written += BATCH;
    most = Math.max(most, app.app.live.waiting());
  }
  // Nothing is pushed to somebody who is only behind, either: but who is cut finds the end.
  deaf.resume();
  await eventually(() => !deaf.isOpen(), 'who did not read is cut');
  return { written, most };
}

test('[FT10] who does not read is cut at 256 packets or 1 MiB; others wait no longer and memory does not grow', {
  timeout: 60_000 + WRITES * 10,
}, async () => {
  app = await startApp({
    store: 'sqlite',
    limits: {
      // Who does not read answers no ping, either: that must not be what cuts them here.
      live: { rates: { ...LIVE_LIMITS.rates, ...WIDE_RATES }, pingTimeoutMs: 60_000 },
      channelEvents: 1e9,
    },
  });
  const room = await beginRound(app);
  await must(room.buyer.subscribe(room.roundId));
  // Both in turns, each cut and as much without anybody: what else this machine does meets both alike.
  const measure = async (writes: number) => {
    const beside: Seen = { tookMs: [], peakBytes: 0 };
    const alone: Seen = { tookMs: [], peakBytes: 0 };
    let [cuts, most, unread] = [0, 0, 0];
    while (unread < writes) {
      const stay = await stayDeaf(room, beside);
      for (let from = 0; from < stay.written; from += BATCH) await writeBatch(room, from, alone);
      [cuts, most, unread] = [cuts + 1, Math.max(most, stay.most), unread + stay.written];
    }
    const later = (percent: number) =>
      percentile(beside.tookMs, percent) - percentile(alone.tookMs, percent);
    const count = beside.tookMs.length;
    return { cuts, most, unread, count, later, grew: beside.peakBytes - alone.peakBytes };
  };
  await measure(BATCH);
  const before = heldBytes();
  const { cuts, most, unread, count, later, grew } = await measure(WRITES);
  const kept = heldBytes() - before;
  process.stdout.write(
    `${unread} unread packets: ${cuts} cuts, ${most} waiting at most, memory +${Math.round(grew / MB)} MB, ` +
      `${Math.round(kept / MB)} MB kept, ` +
      `others' p50 +${later(50).toFixed(1)}, p95 +${later(95).toFixed(1)}, p99 +${later(99).toFixed(1)} ms\n`,
  );
  expect(most).toBeLessThanOrEqual(256 + BATCH);
  expect(grew).toBeLessThan(32 * MB);
  expect(kept).toBeLessThan(32 * MB);
  expect(later(count < ENOUGH ? 95 : 99)).toBeLessThanOrEqual(LATE_MS);
});

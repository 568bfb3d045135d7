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
const WRITES = Number(process.env.WRITES ?? 5000);
const BATCH = 50;
const MB = 1024 * 1024;
/** How much longer others may wait (p99). */
const LATE_MS = 20;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

let app: TestApp;
afterEach(() => app.close());

/** What the process holds, without what is only not yet collected. */
function residentBytes(): number {
  collect();
  return process.memoryUsage().rss;
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

/** Writes so much with the given reader beside; answers how long another's commands took, ms. */
async function load(room: Room, isDeafThere: boolean) {
  const { seller, buyer, roundId } = room;
  const own = `own:${seller.guest.person}` as const;
  const tookMs: number[] = [];
  let most = 0;
  let cuts = 0;
  let deaf: RawClient | null = null;
  for (let from = 0; from < WRITES; from += BATCH) {
    if (isDeafThere) deaf ??= await openDeaf(room);
    const writing = writeNotes(room, from);
    for (const raised of [true, false, true, false]) {
      const sentAtMs = performance.now();
      await must(buyer.command(roundId, { type: 'setHand', raised }));
      tookMs.push(performance.now() - sentAtMs);
    }
    await writing;
    most = Math.max(most, app.app.live.waiting());
    if (deaf !== null && app.app.live.readersOf(roundId, own) === 0) {
      deaf.close();
      deaf = null;
      cuts += 1;
    }
  }
  deaf?.close();
  return { tookMs, most, cuts };
}

test('[FT10] who does not read is cut at 256 packets or 1 MiB; others wait no longer and memory does not grow', {
  timeout: 60_000 + WRITES * 10,
}, async () => {
  app = await startApp({
    store: 'sqlite',
    limits: { live: { rates: { ...LIVE_LIMITS.rates, ...WIDE_RATES } }, channelEvents: 1e9 },
  });
  const room = await beginRound(app);
  await must(room.buyer.subscribe(room.roundId));
  await load(room, false);
  // What else this machine does makes others wait as well, but not in every one of three tries.
  let lateMs = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && lateMs > LATE_MS; attempt += 1) {
    const before = residentBytes();
    const alone = await load(room, false);
    const grewAlone = residentBytes() - before;
    const beside = await load(room, true);
    const grew = residentBytes() - before - grewAlone;
    lateMs = percentile(beside.tookMs, 99) - percentile(alone.tookMs, 99);
    process.stdout.write(
      `${WRITES} unread packets: ${beside.cuts} cuts, ${beside.most} waiting at most, ` +
        `memory +${Math.round(grew / MB)} MB, others' p99 +${lateMs.toFixed(1)} ms\n`,
    );
    expect(beside.cuts).toBeGreaterThan(0);
    expect(beside.most).toBeLessThanOrEqual(256 + BATCH);
    expect(grew).toBeLessThan(32 * MB);
  }
  expect(lateMs).toBeLessThanOrEqual(LATE_MS);
});

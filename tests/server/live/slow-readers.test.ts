import { afterEach, expect, test, vi } from 'vitest';
import { LIVE_LIMITS } from '#server/live/limits.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually } from '#tests/support/live-client.ts';
import { randomHex } from '#tests/support/people.ts';
import { connectRaw, type RawClient } from '#tests/support/raw-client.ts';
import { beginRound, must } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

let app: TestApp;
afterEach(() => app.close());

const RATE = { perSecond: 1e9, burst: 1e9 };
const FAST = { ...LIVE_LIMITS.rates, messages: RATE, text: RATE, abuse: RATE };

/** Has somebody write so many notes of 4 kB to themselves. */
const writeNotes = async (roundId: string, person: string, count: number) => {
  for (let note = 0; note < count; note += 1) {
    await app.app.engine.execute(
      roundId,
      { kind: 'person', person, isInstructor: false },
      {
        id: randomHex(16),
        command: { type: 'writeNote', noteId: 'n', text: `${note} `.padEnd(4000, 'x') },
      },
    );
  }
};

/** Subscribes a client that acknowledges nothing: from the heads, so that it is live at once. */
const subscribeFromHeads = async (deaf: RawClient, roundId: string) => {
  const { engine } = app.app;
  const view = engine.peek(roundId);
  const cursors = Object.fromEntries(
    (view?.channels() ?? []).map((channel) => [channel, view?.headOf(channel)]),
  );
  const incarnation = await engine.incarnationOf(roundId);
  deaf.send(`420["subscribe",${JSON.stringify({ stream: roundId, incarnation, cursors })}]`);
};

test('[LV50] who does not read is cut; others are not held up', async () => {
  app = await startApp({ limits: { live: { rates: FAST } } });
  const room = await beginRound(app);
  const { seller, roundId } = room;
  await must(seller.subscribe(roundId));
  const deaf = await connectRaw(app, seller.guest);
  const own = `own:${seller.guest.person}` as const;
  await subscribeFromHeads(deaf, roundId);
  await eventually(() => app.app.live.readersOf(roundId, own) === 2);
  deaf.pause();
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 40 && deaf.isOpen(); round += 1) {
    await writeNotes(roundId, seller.guest.person, 100);
    await seller.until(() => seller.events(roundId, own).length === (round + 1) * 100);
    if (app.app.live.readersOf(roundId, own) === 1) break;
  }
  await eventually(() => app.app.live.readersOf(roundId, own) === 1);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  expect(seller.socket.connected).toBe(true);
  // The cut client comes back and has everything, from its cursors.
  deaf.close();
  const back = await connect(app, seller.guest, { from: seller });
  await must(back.subscribe(roundId));
  expect(back.events(roundId, own)).toEqual(seller.events(roundId, own));
});

test('[LV50] who falls behind is not pushed to, pulls, and ends with the same bytes', async () => {
  const backlog = { behind: 8, packets: 1e6, bytes: 1e9, ms: 1e9 };
  app = await startApp({ limits: { live: { rates: FAST, backlog } } });
  const room = await beginRound(app);
  const { seller, roundId } = room;
  await must(seller.subscribe(roundId));
  const own = `own:${seller.guest.person}` as const;
  // All in one turn: the socket cannot drain in between.
  const many = Array.from({ length: 400 }, (_, note) =>
    app.app.engine.execute(
      roundId,
      { kind: 'person', person: seller.guest.person, isInstructor: false },
      { id: randomHex(16), command: { type: 'writeNote', noteId: 'n', text: `${note}` } },
    ),
  );
  await Promise.all(many);
  await writeNotes(roundId, seller.guest.person, 300);
  await seller.until(() => seller.events(roundId, own).length === 700);
});

test('[LV51] packets that wait longer than five seconds end the connection', async () => {
  const backlog = { ...LIVE_LIMITS.backlog, packets: 1e6, bytes: 1e9, behind: 1e6 };
  app = await startApp({ limits: { live: { rates: FAST, backlog } } });
  const room = await beginRound(app);
  const { seller, roundId } = room;
  const deaf = await connectRaw(app, seller.guest);
  const own = `own:${seller.guest.person}` as const;
  await subscribeFromHeads(deaf, roundId);
  await eventually(() => app.app.live.readersOf(roundId, own) === 1);
  deaf.pause();
  for (let round = 0; round < 40 && app.app.live.waiting() === 0; round += 1) {
    await writeNotes(roundId, seller.guest.person, 200);
  }
  expect(app.app.live.waiting()).toBeGreaterThan(0);
  for (let second = 0; second < 5; second += 1) {
    app.clock.advance(1000);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(app.app.live.readersOf(roundId, own)).toBe(1);
  for (let second = 0; second < 3; second += 1) {
    app.clock.advance(1000);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await eventually(() => app.app.live.readersOf(roundId, own) === 0);
  deaf.close();
});

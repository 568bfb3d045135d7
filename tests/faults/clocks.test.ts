import { afterEach, expect, test, vi } from 'vitest';
import { keepClock } from '#client/connection/keep-clock.ts';
import { createServerClock } from '#client/connection/server-clock.ts';
import type { Timers } from '#client/connection/timers.ts';
import { createLiveRound } from '#client/state/live-round.ts';
import { monotonicClock } from '#server/adapters/memory/monotonic-clock.ts';
import { remainingMs } from '#shared/round/clock.ts';
import { createConnectionWorld } from '#tests/client/connection/connection-world.ts';
import { createFakeTimers, type FakeTimers, settle } from '#tests/client/connection/fake-timers.ts';
import { type Browser, openBrowser } from '#tests/client/state/real-browser.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { eventually } from '#tests/support/live-client.ts';
import { percentile } from '#tests/support/percentile.ts';
import { createRandom, seedOf } from '#tests/support/random.ts';
import { beginRound } from '#tests/support/room.ts';
import { RoundWorld } from '#tests/support/round-world.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const STEP_MS = 480_000;

const seed = seedOf('CLOCK_SEED');
const random = createRandom(seed);

/** A device's own time: it runs too fast or too slow by so many millionths. */
function drifting(timers: FakeTimers, ppm: number): Timers {
  const rate = 1 + ppm / 1e6;
  return {
    tickMs: () => timers.tickMs() * rate,
    after: (delayMs, run) => timers.after(delayMs / rate, run),
  };
}

/** A device with a wrong wall clock and a drift, over a network with delays of its own each way. */
function createDevice(timers: FakeTimers, serverMs: () => number, skewMs: number, ppm: number) {
  const own = drifting(timers, ppm);
  const clock = createServerClock(own, serverMs() + skewMs);
  const travel = (atLeastMs: number) => {
    const delayMs = atLeastMs + random() ** 3 * 300;
    return new Promise<void>((resolve) => void timers.after(delayMs, resolve));
  };
  const end = keepClock(
    clock,
    own,
    async () => {
      await travel(5);
      const answer = { serverMs: Math.floor(serverMs()) };
      await travel(15);
      return answer;
    },
    () => false,
  );
  return { clock, end };
}

test('[FT16] clocks that are wrong by a day and drift by 500 ppm draw the same timer to 250 ms (p95), never negative', async () => {
  const timers = createFakeTimers();
  const startMs = timers.tickMs();
  const serverMs = () => 1_790_000_000_000 + timers.tickMs() - startMs;
  const devices = [DAY_MS, -DAY_MS, 0, HOUR_MS].flatMap((skewMs) =>
    [500, -500].map((ppm) => createDevice(timers, serverMs, skewMs, ppm)),
  );
  await timers.advance(3000);
  const stage = new RoundWorld().toPlay().state.stage;
  const running = {
    ...stage,
    step: stage.step && { ...stage.step, endsAtMs: serverMs() + STEP_MS },
    resumesAtMs: null,
  };
  const apartMs: number[] = [];
  const drawn = devices.map(() => Number.POSITIVE_INFINITY);
  for (let second = 0; second < STEP_MS / 1000 + 10; second += 1) {
    await timers.advance(1000);
    const left = devices.map(({ clock }) => remainingMs(running, clock.nowMs()));
    expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
    apartMs.push(Math.max(...left) - Math.min(...left));
    // What is drawn as seconds never counts up by more than a correction.
    for (const [index, ms] of left.entries()) {
      expect(ms).toBeLessThanOrEqual((drawn[index] ?? 0) + 250);
      drawn[index] = ms;
    }
  }
  for (const { end } of devices) end();
  expect(percentile(apartMs, 95), `seed ${seed}`).toBeLessThanOrEqual(250);
  expect(percentile(apartMs, 100), `seed ${seed}`).toBeLessThanOrEqual(500);
});

let app: TestApp | null = null;
const browsers: Browser[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const browser of browsers.splice(0)) browser.close();
  await app?.close();
  app = null;
});

test('[FT17] a server whose wall clock jumps an hour, and clients that are wrong by a day, change no order and no length', async () => {
  const realNow = Date.now.bind(Date);
  let stepMs = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => realNow() + stepMs);
  const server = await startApp({ clock: monotonicClock(), store: 'sqlite' });
  app = server;
  const { seller, buyer, roundId, state } = await beginRound(server);
  const timers = {
    tickMs: () => performance.now(),
    after(delayMs: number, run: () => void) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  };
  const rounds = [seller, buyer].map(({ guest }, index) => {
    const skewMs = index === 0 ? DAY_MS : -DAY_MS;
    const browser = openBrowser(() => server, guest, undefined, { timers, skewMs });
    browsers.push(browser);
    return createLiveRound(browser.connection, roundId, guest);
  });
  const startMs = performance.now();
  const hands: boolean[] = [];
  for (const [nth, jumpMs] of [0, HOUR_MS, -HOUR_MS, 0, -HOUR_MS, HOUR_MS, 0, 0].entries()) {
    // The wall clock of server and browsers alike: they share this process.
    stepMs = jumpMs;
    const raised = nth % 4 < 2;
    expect((await rounds[nth % 2]?.send({ type: 'setHand', raised }))?.ok).toBe(true);
    hands.push(raised);
  }
  const elapsedMs = performance.now() - startMs;
  const stored = await server.store.readChannel(roundId, 'stage', 1, 1000);
  const times = stored.map(({ atMs }) => atMs);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  const raisings = stored
    .map(({ body }) => JSON.parse(body) as { type: string; raised: boolean; atMs: number })
    .filter(({ type }) => type === 'hand.set');
  expect(raisings.map(({ raised }) => raised)).toEqual(hands);
  const tookMs = (raisings.at(-1)?.atMs ?? 0) - (raisings[0]?.atMs ?? 0);
  expect(tookMs).toBeLessThanOrEqual(elapsedMs + 50);
  const { step } = state().stage;
  expect((step?.endsAtMs ?? 0) - (step?.startedAtMs ?? 0)).toBe(180_000);
  // Both draw the same time left, whatever their own clocks say.
  await eventually(() => {
    const left = rounds.map((one) => remainingMs(one.get().state.stage, one.nowMs()));
    return Math.abs((left[0] ?? 0) - (left[1] ?? 0)) <= 250 && Math.min(...left) > 0;
  }, 'both draw the same timer');
});

/** Timers of a page in the background: they run once a minute, all that are due. */
function asleep(timers: FakeTimers): FakeTimers {
  return {
    ...timers,
    after(delayMs, run) {
      const dueMs = timers.tickMs() + delayMs;
      const wakesAtMs = Math.ceil(dueMs / 60_000) * 60_000;
      return timers.after(wakesAtMs - timers.tickMs(), run);
    },
  };
}

test('[FT18] a page that is woken once a minute keeps its connection, and one that lost it is back without a loop', async () => {
  const world = createConnectionWorld({ slowed: asleep });
  const { connection, server, surroundings, timers } = world;
  const stream = 'r_000000000000000000001';
  server.allow(stream, ['stage']);
  connection.follow(stream, {
    onEvents: () => {},
    onDropped: () => {},
    onReset: () => {},
    onTold: () => {},
  });
  await settle();
  expect(connection.status.get().kind).toBe('live');
  surroundings.setHidden(true);
  await timers.advance(HOUR_MS);
  expect(server.tries()).toBe(1);

  // The network is away for three minutes: one try a minute at most, and then nothing more.
  server.faults.accepts = () => false;
  server.cut();
  await timers.advance(180_000);
  server.faults.accepts = () => true;
  await timers.advance(120_000);
  expect(connection.status.get().kind).toBe('live');
  const tries = server.tries();
  expect(tries).toBeLessThanOrEqual(6);
  await timers.advance(HOUR_MS);
  expect(server.tries()).toBe(tries);
});

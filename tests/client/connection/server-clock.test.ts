import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepClock } from '#client/connection/keep-clock.ts';
import { createServerClock } from '#client/connection/server-clock.ts';
import { createFakeTimers } from './fake-timers.ts';

const DAY_MS = 86_400_000;
const SERVER_MS = 1_790_000_000_000;

test('[CN11] the estimate is right to half of the shortest round trip, for any skew and any way', async () => {
  const anyPing = fc.record({ thereMs: fc.nat(400), backMs: fc.nat(400) });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -DAY_MS, max: DAY_MS }),
      fc.array(anyPing, { minLength: 5, maxLength: 20 }),
      async (skewMs, pings) => {
        const timers = createFakeTimers();
        const startMs = timers.tickMs();
        const trueMs = () => SERVER_MS + timers.tickMs() - startMs;
        const clock = createServerClock(timers, SERVER_MS + skewMs);
        for (const { thereMs, backMs } of pings) {
          const sentTickMs = timers.tickMs();
          await timers.advance(thereMs);
          const serverMs = trueMs();
          await timers.advance(backMs);
          clock.addSample({ sentTickMs, serverMs, receivedTickMs: timers.tickMs() });
        }
        // The median of the three best is within what the third of them can explain.
        const roundTrips = pings.slice(-15).map((ping) => ping.thereMs + ping.backMs);
        const third = roundTrips.toSorted((one, other) => one - other)[2] ?? 0;
        // Time that was waited out is never more than the corrections themselves.
        expect(Math.abs(clock.nowMs() - trueMs())).toBeLessThanOrEqual(third / 2 + 1);
      },
    ),
    { numRuns: 60 },
  );
});

test('[CN11] before the first answer the device is believed, after it no longer', () => {
  const timers = createFakeTimers();
  const clock = createServerClock(timers, SERVER_MS + DAY_MS);
  expect(clock.isKnown()).toBe(false);
  expect(clock.nowMs()).toBe(SERVER_MS + DAY_MS);
  const tickMs = timers.tickMs();
  clock.addSample({ sentTickMs: tickMs, serverMs: SERVER_MS, receivedTickMs: tickMs });
  expect(clock.isKnown()).toBe(true);
  expect(clock.nowMs()).toBe(SERVER_MS);
});

test('[CN12] corrections of less than two seconds never make time go back', async () => {
  const anyStep = fc.record({ waitMs: fc.nat(500), thereMs: fc.nat(300), backMs: fc.nat(300) });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 20 }), async (steps) => {
      const timers = createFakeTimers();
      const clock = createServerClock(timers, SERVER_MS);
      let latestMs = Number.NEGATIVE_INFINITY;
      for (const [at, { waitMs, thereMs, backMs }] of steps.entries()) {
        await timers.advance(waitMs);
        const sentTickMs = timers.tickMs();
        await timers.advance(thereMs);
        const serverMs = SERVER_MS + timers.tickMs();
        await timers.advance(backMs);
        clock.addSample({ sentTickMs, serverMs, receivedTickMs: timers.tickMs() });
        // The first answer may put a mere guess right.
        if (at > 0) expect(clock.nowMs()).toBeGreaterThanOrEqual(latestMs);
        latestMs = clock.nowMs();
      }
    }),
    { numRuns: 60 },
  );
});

test('[CN12] a clock that stood still for an hour is right again after one answer', () => {
  const timers = createFakeTimers();
  const clock = createServerClock(timers, 0);
  const answer = (serverMs: number) => {
    const tickMs = timers.tickMs();
    clock.addSample({ sentTickMs: tickMs - 20, serverMs, receivedTickMs: tickMs });
  };
  for (let nth = 0; nth < 15; nth += 1) answer(SERVER_MS);
  expect(Math.round(clock.nowMs())).toBe(SERVER_MS + 10);
  answer(SERVER_MS + 3_600_000);
  expect(Math.round(clock.nowMs())).toBe(SERVER_MS + 3_600_010);
});

test('[CN23] a fact from later than the estimate puts the clock right at once', () => {
  const timers = createFakeTimers();
  const clock = createServerClock(timers, 0);
  const tickMs = timers.tickMs();
  clock.addSample({ sentTickMs: tickMs - 20, serverMs: SERVER_MS, receivedTickMs: tickMs });
  clock.isAtLeast(SERVER_MS - 5000);
  expect(Math.round(clock.nowMs())).toBe(SERVER_MS + 10);
  clock.isAtLeast(SERVER_MS + 60_000);
  expect(Math.round(clock.nowMs())).toBe(SERVER_MS + 60_000);
});

test('[CN13] the server is asked five times at once, again after 30 s, and not while hidden', async () => {
  const timers = createFakeTimers();
  const clock = createServerClock(timers, 0);
  let pings = 0;
  let isHidden = false;
  const end = keepClock(
    clock,
    timers,
    async () => {
      pings += 1;
      return { serverMs: SERVER_MS };
    },
    () => isHidden,
  );
  await timers.advance(1000);
  expect(pings).toBe(5);
  await timers.advance(30_000);
  expect(pings).toBeGreaterThan(5);
  await timers.advance(2000);
  expect(pings).toBe(10);
  isHidden = true;
  await timers.advance(120_000);
  expect(pings).toBe(10);
  isHidden = false;
  await timers.advance(31_000);
  expect(pings).toBe(15);
  end();
  expect(timers.count()).toBe(0);
});

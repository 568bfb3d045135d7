import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { type StartOptions, startApp, type TestApp } from '#tests/support/app.ts';
import { createSkippingClock, type SkippingClock } from '#tests/support/skipping-clock.ts';
import { arrive, type Person, type Seat } from './people.ts';

/** The built client. `npm run e2e` builds it first. */
const STATIC_DIR = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A server that a journey may stop and start again. */
export type JourneyApp = Pick<TestApp, 'url' | 'app'> & {
  readonly time: SkippingClock;
  /** Stops the server. Resolves with the way to start it anew, on the same data and the same port. */
  goDown(): Promise<() => Promise<void>>;
};

type Fixtures = {
  /** How the server differs from the usual: `test.use({ server: … })`. */
  readonly server: Pick<StartOptions, 'limits' | 'presence'>;
  /** The whole product on a port and a database of its own. */
  readonly app: JourneyApp;
  /** Opens a browser for somebody. */
  readonly come: (name: string, seat?: Seat) => Promise<Person>;
};

/**
 * A server that watches who is here by the product's own measures. Only its pings come faster, because
 * a time that is skipped brings no sign of life: see {@link letPass}.
 */
export const WATCHED: Fixtures['server'] = {
  presence: 'on',
  limits: {
    live: {
      presence: { awayAfterMs: 10_000, goneAfterMs: 18_000, graceMs: 0 },
      pingIntervalMs: 100,
      presenceEveryMs: 200,
    },
  },
};

/** Skipped at once: less than anybody may be silent before the others are told. */
const PACE_MS = 4000;

/** Lets time pass in which each of these people's browsers gives signs of life. */
export async function letPass(
  { time }: JourneyApp,
  here: readonly Person[],
  ms: number,
): Promise<void> {
  for (let left = ms; left > 0; left -= PACE_MS) {
    time.skip(Math.min(PACE_MS, left));
    // The one that is on its way may have been sent before; the next proves that it arrived.
    const before = here.map((one) => one.signsOfLife());
    await expect
      .poll(() => here.every((one, at) => one.signsOfLife() >= (before[at] ?? 0) + 2), {
        intervals: [20],
      })
      .toBe(true);
  }
}

/** A test with a real server of its own and as many browsers as it asks for. */
export const test = base.extend<Fixtures>({
  server: [{}, { option: true }],
  app: async ({ server }, use) => {
    if (!existsSync(STATIC_DIR)) throw new Error('build the client first: npm run build');
    const time = createSkippingClock();
    let running = await startApp({
      ...server,
      store: 'sqlite',
      staticDir: STATIC_DIR,
      clock: time as never,
    });
    await use({
      get app() {
        return running.app;
      },
      url: running.url,
      time,
      async goDown() {
        const startAnew = await running.goDown();
        return async () => {
          running = await startAnew();
        };
      },
    });
    await running.close();
  },
  come: async ({ app, browser }, use) => {
    const people: Person[] = [];
    await use(async (name, seat) => {
      const person = await arrive(browser, app.url, name, seat);
      people.push(person);
      return person;
    });
    for (const person of people) await person.context.close();
  },
});

export { expect };

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
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

export { expect } from '@playwright/test';

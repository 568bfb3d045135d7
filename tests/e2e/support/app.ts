import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { createSkippingClock, type SkippingClock } from '#tests/support/skipping-clock.ts';
import { arrive, type Person, type Seat } from './people.ts';

/** The built client. `npm run e2e` builds it first. */
const STATIC_DIR = fileURLToPath(new URL('../../../dist', import.meta.url));

type Fixtures = {
  /** The whole product on a port and a database of its own. */
  readonly app: TestApp & { readonly time: SkippingClock };
  /** Opens a browser for somebody. */
  readonly come: (name: string, seat?: Seat) => Promise<Person>;
};

/** A test with a real server of its own and as many browsers as it asks for. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the pattern to know what is needed
  app: async ({}, use) => {
    if (!existsSync(STATIC_DIR)) throw new Error('build the client first: npm run build');
    const time = createSkippingClock();
    const app = await startApp({
      store: 'sqlite',
      staticDir: STATIC_DIR,
      clock: time as never,
    });
    await use({ ...app, time });
    await app.close();
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

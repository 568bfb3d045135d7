// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { eventually } from '#tests/support/live-client.ts';
import { type Guest, host, join } from '#tests/support/people.ts';
import { type Browser, openBrowser } from './real-browser.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
const tabs: Browser[] = [];
afterEach(async () => {
  for (const tab of tabs.splice(0)) tab.close();
  await app.close();
});

type Tab = Browser & {
  readonly kind: () => string;
  /** How often it became live. */
  readonly timesLive: () => number;
};

/** One more tab of a person, with the workshop open. */
async function openTab(guest: Guest): Promise<Tab> {
  const browser = openBrowser(() => app, guest);
  tabs.push(browser);
  const { status } = browser.connection;
  let times = 0;
  status.subscribe(() => {
    if (status.get().kind === 'live') times += 1;
  });
  const workshop = await browser.workshop();
  await eventually(() => workshop.get().status === 'ready', 'the workshop is ready');
  return { ...browser, kind: () => status.get().kind, timesLive: () => times };
}

test('[CN27] a third tab ends the oldest with a sentence, and three tabs never take turns by themselves', async () => {
  app = await startApp();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const instructor = await openTab(karin);
  const [first, second] = [await openTab(ada), await openTab(ada)];
  expect([first.kind(), second.kind()]).toEqual(['live', 'live']);

  const third = await openTab(ada);
  const ended = { kind: 'ended', reason: 'newer-tab' };
  await eventually(() => first.kind() === 'ended');
  expect(first.connection.status.get()).toEqual(ended);

  // What wakes a tab that waits (network, a look at the page) wakes no tab that was sent away.
  for (const tab of [first, second, third]) tab.plugIn();
  const rooms = async () => {
    const workshop = await instructor.workshop();
    await workshop.send({ type: 'addRoom' });
    const { length } = Object.keys(workshop.get().state.hall.rooms);
    for (const tab of [second, third]) {
      const own = await tab.workshop();
      await eventually(() => Object.keys(own.get().state.hall.rooms).length === length);
    }
  };
  await rooms();
  expect([first, second, third].map((tab) => [tab.kind(), tab.timesLive()])).toEqual([
    ['ended', 1],
    ['live', 1],
    ['live', 1],
  ]);

  // "Use this tab": it comes back with what it had, and now the second is the oldest.
  first.connection.restart();
  await eventually(() => second.kind() === 'ended' && first.kind() === 'live');
  expect(second.connection.status.get()).toEqual(ended);
  expect([first.timesLive(), second.timesLive(), third.timesLive()]).toEqual([2, 1, 1]);
  const own = await first.workshop();
  await eventually(() => Object.keys(own.get().state.hall.rooms).length === 1);
});

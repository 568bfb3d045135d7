import { afterEach, expect, test } from 'vitest';
import { createPageId } from '#client/connection/page-id.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually, type LiveClient, open } from '#tests/support/live-client.ts';
import { host, join } from '#tests/support/people.ts';
import { must } from '#tests/support/room.ts';
import { openProxy, type TcpProxy } from '#tests/support/tcp-proxy.ts';
import { WIDE_HTTP, WIDE_RATES } from '#tests/support/wide-limits.ts';

/** How many times an old socket is left behind. */
const RACES = Number(process.env.RACES ?? 500);

let app: TestApp;
let proxy: TcpProxy;
const clients: LiveClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await proxy.close();
  await app.close();
});

const limits = { live: { rates: WIDE_RATES }, http: WIDE_HTTP };
const start = async (live: object = {}) => {
  app = await startApp({ limits: { ...limits, live: { ...limits.live, ...live } } });
  proxy = await openProxy(() => app.url);
};

const CHAIRS = ['seller', 'buyer', 'observer'] as const;

/** Expects that a socket is there and hears what an instructor does. */
async function expectAlive(client: LiveClient, laptop: LiveClient, nth: number): Promise<void> {
  const { workshopId } = laptop.guest;
  const roomId = String(
    laptop.events(workshopId, 'hall').find(({ type }) => type === 'room.added')?.roomId,
  );
  const seat = { person: laptop.guest.person, roomId, chair: CHAIRS[nth % 3] ?? 'seller' };
  await must(laptop.command(workshopId, { type: 'seatPeople', seats: [seat] }));
  const length = laptop.events(workshopId, 'hall').length;
  await client.until(() => client.events(workshopId, 'hall').length >= length);
  expect(client.goodbye()).toBeNull();
  expect(client.socket.connected).toBe(true);
}

test('[FT7] whenever the close of the old socket arrives, the new one and the other tab live', {
  timeout: 60_000 + RACES * 500,
}, async () => {
  await start();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const { workshopId } = karin;
  const laptop = await connect(app, karin);
  await must(laptop.subscribe(workshopId));
  await must(laptop.command(workshopId, { type: 'addRoom' }));
  // The other tab is the oldest: of three sockets it would be the one to go.
  const otherTab = await connect(app, ada, { page: createPageId() });
  await must(otherTab.subscribe(workshopId));
  const page = createPageId();
  const path = proxy.url;
  let tab = await connect(app, ada, { page, path });
  await must(tab.subscribe(workshopId));
  clients.push(laptop, otherTab);

  let alive = 0;
  for (let race = 0; race < RACES; race += 1) {
    proxy.forget();
    const fresh = open(app, ada, { page, path, from: tab });
    if (race % 3 === 0) proxy.tellServer();
    await eventually(() => fresh.socket.connected, 'the page is back');
    if (race % 3 === 1) proxy.tellServer();
    await must(fresh.subscribe(workshopId));
    if (race % 3 === 2) proxy.tellServer();
    // The dead one hangs up as well, towards nobody.
    tab.close();
    await expectAlive(fresh, laptop, race);
    tab = fresh;
    alive += 1;
  }
  await expectAlive(otherTab, laptop, RACES);
  clients.push(tab);
  expect(alive).toBe(RACES);
  process.stdout.write(`${alive} of ${RACES} new sockets alive, and the other tab\n`);
});

test('[FT7] a try that the page gave up ends nothing when it comes through at last', async () => {
  await start();
  const karin = await host(app);
  const later = { next: () => ({ page: 'one', nth: 2 }) };
  const earlier = { next: () => ({ page: 'one', nth: 1 }) };
  const client = await connect(app, karin, { page: later });
  await must(client.subscribe(karin.workshopId));
  const late = open(app, karin, { page: earlier });
  let wasCut = false;
  late.socket.on('disconnect', () => {
    wasCut = true;
  });
  await eventually(() => wasCut, 'the late try is cut');
  expect(late.goodbye()).toBeNull();
  await must(client.command(karin.workshopId, { type: 'addRoom' }));
  // A page of the same name in another session is another page.
  const ada = await join(app, karin.code, 'Ada');
  const stranger = await connect(app, ada, { page: { next: () => ({ page: 'one', nth: 9 }) } });
  await must(stranger.subscribe(karin.workshopId));
  await must(client.command(karin.workshopId, { type: 'addRoom' }));
  clients.push(client, stranger);
});

test('[FT7] what a page replaces takes no room, and a page with an endless name is not let in', async () => {
  await start({ socketsPerAddress: 1 });
  const karin = await host(app);
  const page = createPageId();
  const first = await connect(app, karin, { page, path: proxy.url });
  proxy.forget();
  const second = await connect(app, karin, { page });
  expect(second.goodbye()).toBeNull();
  await must(second.subscribe(karin.workshopId));
  const long = await connect(app, karin, {
    page: { next: () => ({ page: 'x'.repeat(41), nth: 1 }) },
  });
  expect(long.goodbye()).toBe('old-protocol');
  clients.push(first, second, long);
});

import { afterEach, expect, test, vi } from 'vitest';
import { LIVE_LIMITS } from '#server/live/limits.ts';
import { createGatewayServerOptions } from '#server/live/socket-server.ts';
import { PROTOCOL_VERSION } from '#shared/protocol.ts';
import { type StartOptions, startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually, open } from '#tests/support/live-client.ts';
import { ask, type Guest, host, join } from '#tests/support/people.ts';
import { openRawSocket } from '#tests/support/raw-socket.ts';
import { must } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
const start = async (options: StartOptions = {}) => {
  app = await startApp(options);
};
afterEach(() => app.close());

/** Whether a page with this Origin gets a socket. */
const isAdmitted = async (guest: Guest, origin: string | null): Promise<boolean> => {
  const client = open(app, guest, { origin });
  let isRefused = false;
  client.socket.on('connect_error', () => {
    isRefused = true;
  });
  await eventually(() => isRefused || client.socket.connected, `an answer for ${origin}`);
  client.close();
  return !isRefused;
};

test('[LV20] only a page of this server may open a socket', async () => {
  await start({ ownHosts: () => ['localhost', '127.0.0.1', '[::1]', '192.168.1.7', 'laptop'] });
  const karin = await host(app);
  const port = Number(new URL(app.url).port);
  const others = [
    null,
    'null',
    'https://evil.example',
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    'http://127.0.0.1',
    `http://127.0.0.1:${port}/`,
    `http://127.0.0.1:${port}.evil.example`,
    `http://127.0.0.1.evil.example:${port}`,
    `http://evil.example:${port}`,
    `HTTP://LOCALHOST:${port}`,
    `http://sub.localhost:${port}`,
    `http://192.168.1.8:${port}`,
    `file://127.0.0.1:${port}`,
  ];
  for (const origin of others)
    expect([origin, await isAdmitted(karin, origin)]).toEqual([origin, false]);
  for (const own of ['localhost', '127.0.0.1', '[::1]', '192.168.1.7', 'laptop']) {
    const origin = `http://${own}:${port}`;
    expect([origin, await isAdmitted(karin, origin)]).toEqual([origin, true]);
  }
});

test('[LV20] behind PUBLIC_URL only that origin is admitted', async () => {
  await start({ publicUrl: 'https://samspel.example.org' });
  const created = await ask(app, '/api/workshops', {
    body: {
      title: 'T',
      scenarioId: 'dock',
      variant: 'short',
      mode: 'text',
      name: 'K',
      language: 'en',
    },
    headers: { origin: 'https://samspel.example.org' },
  });
  const cookie = created.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const karin: Guest = {
    name: 'K',
    cookie,
    workshopId: created.body.workshopId,
    person: '',
    isInstructor: true,
    code: '',
  };
  expect(await isAdmitted(karin, 'https://samspel.example.org')).toBe(true);
  for (const origin of [
    app.url,
    'http://samspel.example.org',
    'https://samspel.example.org:444',
    'https://samspel.example.org.evil.example',
    'https://evil-samspel.example.org',
  ]) {
    expect([origin, await isAdmitted(karin, origin)]).toEqual([origin, false]);
  }
  const client = await connect(app, karin, { origin: 'https://samspel.example.org' });
  await must(client.subscribe(karin.workshopId));
});

test('[LV21] without a valid session a socket is told no-session, with another protocol old-protocol', async () => {
  await start();
  const karin = await host(app);
  const says = async (options: Parameters<typeof connect>[2]) => {
    const client = await connect(app, karin, options);
    await eventually(() => client.goodbye() !== null && !client.socket.connected);
    return client.goodbye();
  };
  expect(await says({ cookie: null })).toBe('no-session');
  expect(await says({ cookie: `samspel=${'A'.repeat(43)}` })).toBe('no-session');
  expect(await says({ cookie: `${karin.cookie}; ${karin.cookie}` })).toBe('no-session');
  expect(await says({ protocol: 0 })).toBe('old-protocol');
  expect(await says({ protocol: PROTOCOL_VERSION + 1 })).toBe('old-protocol');
});

test('[LV22] a person has two sockets; the third sends the oldest away', async () => {
  await start();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const others = await connect(app, karin);
  await must(others.subscribe(karin.workshopId));
  const first = await connect(app, ada);
  await must(first.subscribe(karin.workshopId));
  const second = await connect(app, ada);
  await must(second.subscribe(karin.workshopId));
  expect(first.socket.connected).toBe(true);
  const third = await connect(app, ada);
  await must(third.subscribe(karin.workshopId));
  await eventually(() => first.goodbye() === 'newer-tab' && !first.socket.connected);
  // The late close of the old socket takes nothing from the new ones.
  await must(others.command(karin.workshopId, { type: 'addRoom' }));
  for (const client of [second, third]) {
    await client.until(() => client.events(karin.workshopId, 'hall').at(-1)?.type === 'room.added');
  }
});

test('[LV23] connection-state recovery, polling, compression and the client bundle are off', async () => {
  await start();
  const options = createGatewayServerOptions(LIVE_LIMITS, () => true);
  expect(options).toMatchObject({
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: 16_384,
    cookie: false,
    pingInterval: 5000,
    pingTimeout: 8000,
    connectTimeout: 10_000,
  });
  expect(options).not.toHaveProperty('connectionStateRecovery');
  expect(options).not.toHaveProperty('allowEIO3');
  const karin = await host(app);
  const client = await connect(app, karin);
  expect(client.socket.recovered).not.toBe(true);
  const polling = await ask(app, '/socket.io/?EIO=4&transport=polling');
  expect([polling.status, polling.body]).toEqual([400, { code: 0, message: 'Transport unknown' }]);
  expect(app.logged).toEqual([]);
  expect((await ask(app, '/socket.io/socket.io.js')).status).not.toBe(200);
});

test('[LV25] beyond the limit of one address a socket is told server-full', async () => {
  await start({ limits: { live: { socketsPerAddress: 2 } } });
  const karin = await host(app);
  await connect(app, karin);
  await connect(app, karin);
  const third = await connect(app, karin);
  await eventually(() => third.goodbye() === 'server-full');
});

test('[LV27] beyond the limit of the whole server a socket is told server-full; who leaves makes room', async () => {
  await start({ limits: { live: { sockets: 2 } } });
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const first = await connect(app, karin);
  await must(first.subscribe(karin.workshopId));
  const second = await connect(app, karin);
  const turnedAway = await connect(app, ada);
  await eventually(() => turnedAway.goodbye() === 'server-full' && !turnedAway.socket.connected);
  // Those who are in stay in, and hear as before.
  await must(first.command(karin.workshopId, { type: 'addRoom' }));
  expect([first, second].map(({ socket }) => socket.connected)).toEqual([true, true]);
  second.close();
  await eventually(() => !second.socket.connected);
  // The server hears of it a turn later: until then it may say no once more, as to anybody.
  let isIn = false;
  while (!isIn) isIn = (await connect(app, ada)).goodbye() === null;
  await must(first.command(karin.workshopId, { type: 'addRoom' }));
});

test('[LV25] handshakes of one address are counted', async () => {
  const { rates } = LIVE_LIMITS;
  await start({
    limits: { live: { rates: { ...rates, handshakes: { perSecond: 1, burst: 2 } } } },
  });
  const karin = await host(app);
  expect(await isAdmitted(karin, app.url)).toBe(true);
  expect(await isAdmitted(karin, app.url)).toBe(true);
  expect(await isAdmitted(karin, app.url)).toBe(false);
  app.clock.advance(1000);
  expect(await isAdmitted(karin, app.url)).toBe(true);
});

test('[LV28] who is sent away and does not hang up is cut off', async () => {
  await start();
  const raw = await openRawSocket(app.url, `samspel=${'A'.repeat(43)}`, PROTOCOL_VERSION);
  expect(raw.isOpen()).toBe(true);
  await eventually(() => !raw.isOpen());
});

test('[LV26] a session whose seat is gone from the directory is cut at the next check', async () => {
  await start();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const client = await connect(app, ada);
  await must(client.subscribe(karin.workshopId));
  await app.directory.deletePerson(ada.person);
  app.clock.advance(LIVE_LIMITS.recheckMs);
  await eventually(() => client.goodbye() === 'no-session' && !client.socket.connected);
});

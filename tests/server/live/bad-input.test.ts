import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { PROTOCOL_VERSION } from '#shared/protocol.ts';
import { alone, BAD, emit, ID, send } from '#tests/support/any-message.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually } from '#tests/support/live-client.ts';
import { host } from '#tests/support/people.ts';
import { connectRaw, type RawClient } from '#tests/support/raw-client.ts';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import { must } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
afterEach(() => app.close());

test('[LV30] a malformed message is answered bad-message and never reaches a handler', async () => {
  app = await startApp({ limits: { live: { strikes: 1000 } } });
  const { karin, client } = await alone(app);
  const stream = karin.workshopId;
  const good = { stream, id: ID, pressedAtMs: 0, command: { type: 'addRoom' } };
  const malformed: readonly (readonly [string, unknown])[] = [
    ['command', null],
    ['command', 7],
    ['command', []],
    ['command', { ...good, extra: 1 }],
    ['command', { ...good, id: 'short' }],
    ['command', { ...good, pressedAtMs: -1 }],
    ['command', { ...good, pressedAtMs: '0' }],
    ['command', { ...good, stream: '__proto__' }],
    ['command', { ...good, command: { type: 'addRoom', room: 1 } }],
    ['command', { ...good, command: { type: 'constructor' } }],
    // What a round can be asked, a workshop cannot.
    ['command', { ...good, command: { type: 'setHand', raised: true } }],
    ['command', { ...good, stream: 'r_aaaaaaaaaaaaaaaaaaaaa' }],
    ['subscribe', { stream, incarnation: null, cursors: { hall: -1 } }],
    ['subscribe', { stream, incarnation: null, cursors: { hall: 0.5 } }],
    ['subscribe', { stream, incarnation: 3, cursors: {} }],
    ['unsubscribe', { stream, all: true }],
    ['signal', { stream, kind: 'shouting' }],
    ['signal', 'x'.repeat(5000)],
  ];
  for (const [name, message] of malformed) expect(await send(client, name, message)).toEqual(BAD);
  expect(await send(client, 'command', good, good)).toEqual(BAD);
  expect(await send(client, 'command')).toEqual(BAD);
  expect(client.events(stream, 'hall')).toHaveLength(1);
  expect(app.logged).toEqual([]);
});

test('[LV31] [LV32] a message without an acknowledgement changes nothing; three end the socket', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const bystander = await connect(app, karin);
  await must(bystander.subscribe(karin.workshopId));
  const message = {
    stream: karin.workshopId,
    id: ID,
    pressedAtMs: 0,
    command: { type: 'addRoom' },
  };
  emit(client, 'command', message);
  emit(client, 'command', message, 'no function');
  await send(client, 'clock', { sentAtMs: 1 });
  expect(client.socket.connected).toBe(true);
  expect(client.events(karin.workshopId, 'hall')).toHaveLength(1);
  emit(client, 'command', message);
  await eventually(() => client.goodbye() === 'abuse' && !client.socket.connected);
  await must(bystander.command(karin.workshopId, { type: 'addRoom' }));
});

test('[LV32] three unknown messages end the socket', async () => {
  app = await startApp();
  const { client } = await alone(app);
  for (const name of ['admin', 'toString', 'join']) emit(client, name, { room: 'vault' });
  await eventually(() => client.goodbye() === 'abuse' && !client.socket.connected);
});

test('[LV33] binary packets and packets over 16 KiB end that socket and no other', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const binary = await connect(app, karin);
  emit(binary, 'clock', Buffer.from('x'));
  await eventually(() => !binary.socket.connected);
  const large = await connect(app, karin);
  void send(large, 'clock', { sentAtMs: 1, text: 'x'.repeat(17_000) });
  await eventually(() => !large.socket.connected);
  await must(client.command(karin.workshopId, { type: 'addRoom' }));
  expect(app.logged).toEqual([]);
});

/** A command as socket.io writes it, in so many fragments. */
const fragmented = (raw: RawSocket, stream: string, fragments: number): void => {
  const message = { stream, id: ID, pressedAtMs: 0, command: { type: 'addRoom' } };
  const text = `420${JSON.stringify(['command', message])}`;
  const cuts = Array.from({ length: fragments }, (_, index) =>
    text.slice(
      Math.floor((index * text.length) / fragments),
      Math.floor(((index + 1) * text.length) / fragments),
    ),
  );
  for (const [index, cut] of cuts.entries()) {
    raw.send(cut, index === 0 ? 1 : 0, index === fragments - 1);
  }
};

test('[LV39] a message in up to 64 fragments is one message; in 65 it ends that socket', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const rooms = () =>
    client.events(karin.workshopId, 'hall').filter(({ type }) => type === 'room.added').length;
  const honest = await openRawSocket(app.url, karin.cookie, PROTOCOL_VERSION);
  fragmented(honest, karin.workshopId, 64);
  await client.until(() => rooms() === 1);
  expect(honest.isOpen()).toBe(true);
  honest.close();
  const hostile = await openRawSocket(app.url, karin.cookie, PROTOCOL_VERSION);
  fragmented(hostile, karin.workshopId, 65);
  await eventually(() => !hostile.isOpen());
  await must(client.command(karin.workshopId, { type: 'addRoom' }));
  await client.until(() => rooms() === 2);
});

test('[LV39] fragments without end, and a frame in drops, end their sender; others are served meanwhile', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const isServed = async () => {
    const raised = await send(client, 'clock', { sentAtMs: 1 });
    expect(raised).toMatchObject({ sentAtMs: 1 });
  };
  const empty = await openRawSocket(app.url, karin.cookie, PROTOCOL_VERSION);
  empty.send('4', 1, false);
  for (let count = 0; count < 5000; count += 1) empty.send('', 0, false);
  await isServed();
  await eventually(() => !empty.isOpen());

  // Each of these would hold the 60 KiB of pings that it came with.
  const pinning = await openRawSocket(app.url, karin.cookie, PROTOCOL_VERSION);
  pinning.send('4', 1, false);
  let sent = 0;
  while (pinning.isOpen() && sent < 2000) {
    pinning.send('x', 0, false);
    for (let ping = 0; ping < 20; ping += 1) pinning.send('p'.repeat(120), 9);
    sent += 1;
    if (sent % 20 === 0) await isServed();
  }
  expect(pinning.isOpen()).toBe(false);
  expect(sent).toBeLessThan(2000);

  // A frame that promises 10,000 bytes and brings them one by one.
  const drops = await openRawSocket(app.url, karin.cookie, PROTOCOL_VERSION);
  drops.write(Buffer.from([0x81, 0xfe, 0x27, 0x10, 1, 2, 3, 4]));
  let dropped = 0;
  while (drops.isOpen() && dropped < 9000) {
    drops.write(Buffer.from('x'));
    dropped += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(drops.isOpen()).toBe(false);
  await isServed();
  await must(client.command(karin.workshopId, { type: 'addRoom' }));
  expect(app.logged.filter(({ level }) => level === 50)).toEqual([]);
});

test('[LV34] a handler that fails is logged, answered server-error, and the socket lives on', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const second = await host(app, {});
  const other = await connect(app, second);
  const { seatOf } = app.directory;
  (app.directory as { seatOf: unknown }).seatOf = () => Promise.reject(new Error('disk'));
  expect(await other.subscribe(second.workshopId)).toEqual({ ok: false, refusal: 'server-error' });
  (app.directory as { seatOf: unknown }).seatOf = seatOf;
  await must(other.subscribe(second.workshopId));
  await must(client.command(karin.workshopId, { type: 'addRoom' }));
  expect(app.logged).toHaveLength(1);
});

test('[LV35] random packets leave the server up and others served', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const raws: RawClient[] = [];
  const junk = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.json({ maxDepth: 3 }).map((json) => `42["command",${json}]`),
    fc.json().map((json) => `420["subscribe",${json}]`),
    fc.constantFrom(
      '2',
      '3',
      '4',
      '40',
      '41',
      '43[]',
      '44{}',
      '51-["command",{"_placeholder":true,"num":0}]',
      '50-["command"]',
      '61-1[{"_placeholder":true,"num":9}]',
      '42["__proto__"]',
      '42[null]',
      '42[[[[[[[[[[[[1]]]]]]]]]]]]',
      '421["clock",{"sentAtMs":1}]',
      '42["disconnect"]',
      '42["connect"]',
      '42["error"]',
      `42["clock",${'['.repeat(1000)}${']'.repeat(1000)}]`,
    ),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(junk, { maxLength: 30 }), async (packets) => {
      const raw = await connectRaw(app, karin);
      raws.push(raw);
      for (const packet of packets) raw.send(packet);
      await raw.flushed();
      raw.close();
    }),
    { numRuns: 60 },
  );
  await must(client.command(karin.workshopId, { type: 'addRoom' }));
  expect(app.logged.filter(({ level }) => level === 50)).toEqual([]);
});

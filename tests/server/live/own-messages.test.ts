import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket as ServerSocket } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LiveSocket } from '#server/live/connections.ts';
import { hearDirectly } from '#server/live/own-messages.ts';
import { eventually } from '#tests/support/live-client.ts';

let server: Server;
let client: Socket;
let socket: ServerSocket;
/** What came, and whether it came straight: by socket.io it also comes to `onAny`. */
const heard: unknown[][] = [];
const bySocketIo: unknown[][] = [];

const handlers = {
  ask(...sent: readonly unknown[]) {
    const answer = sent.at(-1);
    heard.push(sent.slice(0, -1));
    if (typeof answer === 'function') answer({ ok: true, told: sent[0] }, []);
  },
};

beforeEach(async () => {
  heard.length = 0;
  bySocketIo.length = 0;
  const http = createServer();
  server = new Server(http, { transports: ['websocket'], pingInterval: 60_000 });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const connected = new Promise<ServerSocket>((resolve) => {
    server.on('connection', (one) => {
      one.on('ask', handlers.ask);
      one.onAny((...sent: unknown[]) => void bySocketIo.push(sent));
      // If this fails after an upgrade, engine.io listens elsewhere: see own-messages.ts.
      expect(hearDirectly(one as unknown as LiveSocket, handlers)).toBe(true);
      resolve(one);
    });
  });
  client = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], reconnection: false });
  socket = await connected;
  await eventually(() => client.connected);
});

afterEach(async () => {
  client.close();
  await server.close();
});

/** Sends text as it is, past the client's own packing. */
function sendRaw(text: string): void {
  const { ws } = client.io.engine.transport as unknown as { ws: { send(text: string): void } };
  ws.send(text);
}

/** Resolves when everything that was sent before has been read. */
const settled = () => client.timeout(5000).emitWithAck('ask', 'settled');

test('[LV55] a message that asks for an answer comes straight to its handler and is answered', async () => {
  for (const told of ['å 🙂 "quoted" \\', { deep: [1, null, { x: 'y' }] }, 0, false, null]) {
    expect(await client.emitWithAck('ask', told)).toEqual({ ok: true, told });
  }
  expect(await client.emitWithAck('ask')).toEqual({ ok: true });
  expect(heard).toHaveLength(6);
  expect(bySocketIo).toEqual([]);
});

test('[LV55] answers find the one who asked, in whatever order they come', async () => {
  const asked = Array.from({ length: 120 }, (_, told) => client.emitWithAck('ask', told));
  const answers = await Promise.all(asked);
  expect(answers).toEqual(answers.map((_, told) => ({ ok: true, told })));
});

test('[LV55] whatever else comes is left to socket.io', async () => {
  client.emit('ask', 'without an answer');
  client.emit('other', 1);
  client.emit('toString', 2, () => {});
  await eventually(() => bySocketIo.length === 3);
  expect(bySocketIo.map(([name]) => name)).toEqual(['ask', 'other', 'toString']);
  expect(heard).toEqual([[]]);
});

test.each(['421["ask",', '421{"ask":1}', '42x["ask"]', '421[1', '4["ask"]'])(
  '[LV55] who sends what is no message is sent away, as by socket.io: %s',
  async (text) => {
    sendRaw(text);
    await eventually(() => !client.connected);
    expect(heard).toEqual([]);
  },
);

test('[LV55] while a ping is out, messages go by socket.io: they are a sign of life', async () => {
  const conn = socket.conn as unknown as { pingTimeoutTimer: NodeJS.Timeout | null };
  conn.pingTimeoutTimer = setTimeout(() => {}, 60_000);
  await settled();
  expect(bySocketIo).toHaveLength(1);
  clearTimeout(conn.pingTimeoutTimer ?? undefined);
  conn.pingTimeoutTimer = null;
  await settled();
  expect(bySocketIo).toHaveLength(1);
});

test('[LV55] who has left the main namespace is not heard', async () => {
  sendRaw('41');
  await eventually(() => !socket.connected);
  sendRaw('421["ask","late"]');
  await eventually(() => !client.connected);
  expect(heard).toEqual([]);
});

test('[LV55] where the inside is not as expected nothing is changed', () => {
  const ws = {
    listeners: () => [() => {}, () => {}],
    on: () => expect.fail(),
    off: () => expect.fail(),
  };
  const one = { conn: { transport: { socket: ws } }, client: {}, connected: true };
  expect(hearDirectly(one as unknown as LiveSocket, handlers)).toBe(false);
  const none = { conn: { transport: {} }, client: {}, connected: true };
  expect(hearDirectly(none as unknown as LiveSocket, handlers)).toBe(false);
});

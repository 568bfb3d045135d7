import { createServer } from 'node:http';
import type { AddressInfo, Socket as NetSocket } from 'node:net';
import { Server, type Socket as ServerSocket } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LiveSocket } from '#server/live/connections.ts';
import { type FrameWriter, frameOf, openFrames } from '#server/live/own-frames.ts';
import { createTurnEnd, type TurnEnd } from '#server/live/turn-end.ts';
import { eventPacket } from '#server/live/wire-page.ts';
import { eventually } from '#tests/support/live-client.ts';

/** How a TCP socket writes: one chunk, or many at once. */
type Writes = {
  // biome-ignore lint/suspicious/noExplicitAny: handed on as they are
  [Name in '_writev' | '_write']?: (...args: any[]) => void;
};

let server: Server;
let client: Socket;
let socket: ServerSocket;
let frames: FrameWriter;
const heard: unknown[] = [];

beforeEach(async () => {
  heard.length = 0;
  const http = createServer();
  server = new Server(http, { transports: ['websocket'] });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const connected = new Promise<ServerSocket>((resolve) => server.on('connection', resolve));
  client = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] });
  client.on('one', (value: unknown) => void heard.push(value));
  socket = await connected;
  const found = openFrames(socket as unknown as LiveSocket, createTurnEnd());
  // If this fails after an upgrade, socket.io keeps its sockets elsewhere: see own-frames.ts.
  if (found === null) throw new Error('there is no way past socket.io');
  frames = found;
  await eventually(() => client.connected);
});

afterEach(async () => {
  client.close();
  await server.close();
});

const one = (value: unknown) => frameOf(eventPacket('one', value as object));

/** Counts how often the server's TCP socket writes. */
function countWrites(): () => number {
  const tcp = socket.request.socket as Writes;
  let writes = 0;
  for (const name of ['_writev', '_write'] as const) {
    const write = tcp[name];
    tcp[name] = (...args) => {
      writes += 1;
      write?.apply(tcp, args);
    };
  }
  return () => writes;
}

test('[LV54] what one socket is sent in a turn leaves in one write, in its order', async () => {
  const writes = countWrites();
  for (let number = 0; number < 8; number += 1) {
    if (number % 2 === 0) socket.emit('one', number);
    else expect(frames.write(one(number))).toBe(true);
  }
  await eventually(() => heard.length === 8);
  expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(writes()).toBe(1);
});

test('[LV54] an answer goes the same way, and comes to the one who asked', async () => {
  const writes = countWrites();
  socket.on('ask', (value: number, answer: (value: number) => void) => answer(value + 1));
  expect(await client.emitWithAck('ask', 41)).toBe(42);
  expect(writes()).toBe(1);
});

test('[LV54] text of any length and any script arrives as it was', async () => {
  const lengths = [
    0, 1, 90, 110, 111, 112, 113, 114, 115, 116, 117, 118, 125, 126, 65_520, 65_535, 65_536, 70_000,
  ];
  const texts = lengths.flatMap((length) => [
    'x'.repeat(length),
    'å'.repeat(length),
    '🙂'.repeat(length),
  ]);
  for (const text of texts) {
    expect(frames.write(one(text))).toBe(true);
    await eventually(() => heard.at(-1) === text);
  }
});

test('[LV54] what waits keeps its order with what comes later', async () => {
  const { ws } = client.io.engine.transport as unknown as { ws: { _socket: NetSocket } };
  // A reader that stops: the buffers of the kernel fill.
  ws._socket.pause();
  const big = 'y'.repeat(200_000);
  const sent: unknown[] = [];
  let refused = 0;
  const send = (isOurs: boolean) => {
    const value = { number: sent.length, big };
    sent.push(value);
    if (isOurs && frames.write(one(value))) return;
    if (isOurs) refused += 1;
    socket.emit('one', value);
  };
  while (refused < 5) {
    send(sent.length % 3 !== 0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  ws._socket.resume();
  while (sent.length % 50 !== 0) {
    send(sent.length % 3 !== 0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await eventually(() => heard.length === sent.length);
  expect(heard).toEqual(sent);
});

test('[LV54] what socket.io sends itself does not overtake', async () => {
  expect(frames.write(one('first'))).toBe(true);
  // Two packets, which only socket.io knows how to send.
  socket.emit('one', Buffer.from('second'));
  expect(frames.write(one('third')) || socket.emit('one', 'third')).toBe(true);
  await eventually(() => heard.length === 3);
  expect(heard.map(String)).toEqual(['first', 'second', 'third']);
});

test('[LV54] what was taken still leaves when the socket is sent away in the same turn', async () => {
  const gone = new Promise((resolve) => client.on('disconnect', resolve));
  expect(frames.write(one('last'))).toBe(true);
  socket.disconnect(true);
  await gone;
  expect(heard).toEqual(['last']);
  expect(frames.write(one('late'))).toBe(false);
});

test('[LV54] at the end of a turn who waits for an answer is written to first', async () => {
  const turnEnd = createTurnEnd();
  const left: string[] = [];
  turnEnd.put(() => left.push('told'));
  await Promise.resolve();
  turnEnd.put(() => left.push('answered'), 'answer');
  expect(left).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(left).toEqual(['answered', 'told']);
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Puts a reader's frame for each of many sockets. */
function putMany(turnEnd: TurnEnd, left: string[], name: string, many = 500): void {
  for (let nth = 0; nth < many; nth += 1) turnEnd.put(() => left.push(name));
}

test('[LV60] too many readers are written to with the next turn; answers never wait', async () => {
  const turnEnd = createTurnEnd();
  const left: string[] = [];
  putMany(turnEnd, left, 'told');
  turnEnd.put(() => left.push('answered'), 'answer');
  await turn();
  expect(left).toEqual(['answered']);
  // A turn in which nobody is told anything is none of those that are waited for.
  turnEnd.put(() => left.push('answered'), 'answer');
  await turn();
  expect(left).toEqual(['answered', 'answered']);
  turnEnd.put(() => left.push('next'));
  await turn();
  expect(left.slice(2)).toEqual([...Array(500).fill('told'), 'next']);
});

test('[LV60] who was kept waiting is not kept waiting again, nor long', async () => {
  const turnEnd = createTurnEnd();
  const left: string[] = [];
  putMany(turnEnd, left, 'first');
  await turn();
  putMany(turnEnd, left, 'second');
  await turn();
  expect(left).toHaveLength(1000);
  putMany(turnEnd, left, 'last');
  await turn();
  expect(left).toHaveLength(1000);
  await eventually(() => left.length === 1500);
});

test('[LV60] what is kept waiting keeps its order with an answer to the same socket', async () => {
  const turnEnd = createTurnEnd();
  const found = openFrames(socket as unknown as LiveSocket, turnEnd);
  socket.on('ask', (answer: (value: string) => void) => answer('answered'));
  putMany(turnEnd, [], 'others');
  expect(found?.write(one('told'))).toBe(true);
  await turn();
  expect(heard).toEqual([]);
  expect(await client.emitWithAck('ask')).toBe('answered');
  expect(heard).toEqual(['told']);
});

test('[LV54] where the inside is not as expected nothing is changed', () => {
  const send = () => {};
  const writeToEngine = () => {};
  const conn = { transport: { send } };
  const client = { writeToEngine };
  const open = (one: object) => openFrames(one as unknown as LiveSocket, createTurnEnd());
  expect(open({ conn, client })).toBeNull();
  expect(open({ conn: { transport: {} }, client })).toBeNull();
  expect(conn.transport.send).toBe(send);
  expect(client.writeToEngine).toBe(writeToEngine);
});

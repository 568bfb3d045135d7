import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { expect, test } from 'vitest';
import { corkWrites } from '#server/live/corked-writes.ts';
import { eventually } from '#tests/support/live-client.ts';

/** How a TCP socket writes: one chunk, or many at once. */
type Writes = {
  // biome-ignore lint/suspicious/noExplicitAny: handed on as they are
  [Name in '_writev' | '_write']?: (...args: any[]) => void;
};

test('[LV54] packets that wait for one socket leave in one write, in their order', async () => {
  const http = createServer();
  const server = new Server(http, { transports: ['websocket'] });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const client = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
  });
  const heard: number[] = [];
  client.on('one', (number: number) => void heard.push(number));
  let writes = 0;
  server.on('connection', (socket) => {
    // If this fails after an upgrade, socket.io keeps its TCP socket elsewhere: see corked-writes.ts.
    expect(corkWrites(socket.conn.transport)).toBe(true);
    const tcp: Writes = socket.request.socket;
    for (const name of ['_writev', '_write'] as const) {
      const write = tcp[name];
      tcp[name] = (...args) => {
        writes += 1;
        write?.apply(tcp, args);
      };
    }
    setImmediate(() => {
      writes = 0;
      for (let number = 0; number < 8; number += 1) socket.emit('one', number);
    });
  });
  try {
    await eventually(() => heard.length === 8);
    expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(writes).toBeLessThanOrEqual(2);
  } finally {
    client.close();
    await server.close();
  }
});

test('[LV54] where the inside is not as expected nothing is changed', () => {
  const sent: unknown[] = [];
  const transport = { send: (packets: unknown) => void sent.push(packets) };
  const { send } = transport;
  expect(corkWrites(transport)).toBe(false);
  expect(corkWrites({})).toBe(false);
  expect(transport.send).toBe(send);
});

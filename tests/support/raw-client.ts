import { randomBytes } from 'node:crypto';
import { connect as connectTcp, type Socket } from 'node:net';
import { PROTOCOL_VERSION } from '#shared/protocol-version.ts';
import type { TestApp } from './app.ts';
import type { Guest } from './people.ts';

/** A socket below socket.io: it sends what no client library would, and reads only when told to. */
export type RawClient = {
  /** Sends one WebSocket message as it is. */
  send(message: string | Buffer): void;
  /** Stops reading: the server's packets pile up. */
  pause(): void;
  /** Reads on. */
  resume(): void;
  /** Resolves when everything sent has left this process. */
  flushed(): Promise<void>;
  isOpen(): boolean;
  close(): void;
};

/** Opens a WebSocket by hand and connects to socket.io's only namespace. */
export async function connectRaw(
  { url }: Pick<TestApp, 'url'>,
  guest: Guest,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawClient> {
  const { hostname, port, host } = new URL(url);
  const socket = connectTcp({ host: hostname, port: Number(port) });
  let isOpen = true;
  socket.on('close', () => {
    isOpen = false;
  });
  socket.on('error', () => {
    // The server cuts this socket on purpose; that it is gone shows in `isOpen`.
  });
  const all = {
    host,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
    origin: url,
    cookie: guest.cookie,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${lines.join('')}\r\n`);
  await received(socket, '"sid"');
  const client: RawClient = {
    send: (message) => void socket.write(frameOf(message)),
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    flushed: () =>
      new Promise((resolve) => {
        if (!isOpen || socket.destroyed) resolve();
        else socket.write('', () => setImmediate(resolve));
      }),
    isOpen: () => isOpen,
    close: () => socket.destroy(),
  };
  client.send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION })}`);
  await received(socket, '40{');
  socket.resume();
  return client;
}

function received(socket: Socket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const listen = (data: Buffer) => {
      seen += data.toString('latin1');
      if (!seen.includes(text)) return;
      socket.off('data', listen);
      resolve();
    };
    socket.on('data', listen);
    socket.once('close', () => reject(new Error(`closed: ${seen}`)));
  });
}

/** One masked frame, as a browser sends it. */
function frameOf(message: string | Buffer): Buffer {
  const payload = Buffer.from(message);
  const mask = randomBytes(4);
  const opcode = typeof message === 'string' ? 0x81 : 0x82;
  const length =
    payload.length < 126
      ? Buffer.from([0x80 | payload.length])
      : Buffer.from([0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([opcode]), length, mask, masked]);
}

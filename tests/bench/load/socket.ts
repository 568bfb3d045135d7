import { randomBytes } from 'node:crypto';
import { connect as connectTcp } from 'node:net';
import { PROTOCOL_VERSION } from '#shared/protocol.ts';
import type { Scene, SceneSeat } from '../servers/scene.ts';

/** A browser's socket with nothing in it that costs: the load must not be what is measured. */
export type LoadSocket = {
  /** One packet of socket.io, as text. */
  send(packet: string): void;
  close(): void;
};

/** What a socket hears: packets of socket.io, as the bytes they came in. */
export type OnPacket = (packet: Buffer) => void;

/** Opens a WebSocket by hand and enters the main namespace. Resolves when it is let in. */
export function openSocket(
  { url }: Pick<Scene, 'url'>,
  { path, cookie }: SceneSeat,
  onPacket: OnPacket,
): Promise<LoadSocket> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connectTcp(Number(port), hostname);
    socket.setNoDelay(true);
    let rest: Buffer | null = null;
    let isUpgraded = false;
    let isIn = false;
    let isEnded = false;
    const send = (text: string) => void socket.write(frameOf(text));

    const hear = (payload: Buffer) => {
      const first = payload[0];
      // engine.io: 0 open, 2 ping, 4 message; socket.io after a 4: 0 let in.
      if (first === 0x30) send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION })}`);
      else if (first === 0x32) send('3');
      else if (!isIn && first === 0x34 && payload[1] === 0x30) {
        isIn = true;
        resolve({
          send,
          close() {
            isEnded = true;
            socket.destroy();
          },
        });
      } else onPacket(payload);
    };

    socket.on('data', (bytes) => {
      let all = rest === null ? bytes : Buffer.concat([rest, bytes]);
      rest = null;
      if (!isUpgraded) {
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) {
          rest = all;
          return;
        }
        isUpgraded = true;
        all = all.subarray(end + 4);
      }
      rest = eachFrame(all, hear);
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (isEnded) return;
      reject(new Error('the server has hung up'));
      if (isIn) throw new Error('the server has cut a socket under load');
    });
    socket.write(
      [
        `GET ${path} HTTP/1.1`,
        `Host: ${host}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
        'Sec-WebSocket-Version: 13',
        `Origin: ${url}`,
        ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
        '',
        '',
      ].join('\r\n'),
    );
  });
}

/** Hands on every whole frame; answers what is left over. A server's frames are not masked. */
function eachFrame(bytes: Buffer, onText: (payload: Buffer) => void): Buffer | null {
  let at = 0;
  while (at + 2 <= bytes.length) {
    const short = bytes[at + 1] ?? 0;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (at + head > bytes.length) break;
    const length =
      head === 2
        ? short
        : head === 4
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2));
    const end = at + head + length;
    if (end > bytes.length) break;
    // Text frames alone: nobody sends anything else but the end.
    if (((bytes[at] ?? 0) & 0x0f) === 1) onText(bytes.subarray(at + head, end));
    at = end;
  }
  return at === bytes.length ? null : bytes.subarray(at);
}

/** Every client masks what it sends, and a server must undo it: a mask of zeros would spare it that. */
const MASK = [0x37, 0xfa, 0x21, 0x3d] as const;

/** One masked text frame of less than 64 KiB. */
function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  const head = length < 126 ? 6 : 8;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x81;
  if (length < 126) frame[1] = 0x80 | length;
  else {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  }
  frame.set(MASK, head - 4);
  for (let at = 0; at < length; at += 1) {
    frame[head + at] = (payload[at] ?? 0) ^ (MASK[at & 3] ?? 0);
  }
  return frame;
}

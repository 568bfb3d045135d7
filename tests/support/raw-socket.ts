import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { eventually } from './live-client.ts';

/** A WebSocket that can say anything: frames are written byte by byte, valid or not. */
export type RawSocket = {
  /** Whether the server still holds the connection. */
  isOpen(): boolean;
  /** Whether the server has said that it is over, and waits for this side to hang up. */
  isOver(): boolean;
  /** How many pings the server has answered: what was sent before them has been read. */
  pongs(): number;
  /** One frame; `opcode` 1 is text, 2 binary. */
  send(payload: Buffer | string, opcode?: number, isLast?: boolean): void;
  /** Bytes that are no frame at all. */
  write(bytes: Buffer): void;
  close(): void;
};

/** Opens one with a person's cookie, through the real handshake, and enters the main namespace. */
export async function openRawSocket(
  url: string,
  cookie: string,
  protocol: number,
): Promise<RawSocket> {
  const { hostname, port, host } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  // What is written apart travels apart.
  socket.setNoDelay(true);
  let isOpen = true;
  socket.on('close', () => {
    isOpen = false;
  });
  // A server that cuts the connection is what these tests ask for.
  socket.on('error', () => {
    isOpen = false;
  });
  await new Promise<void>((resolve) => {
    socket.on('connect', () => resolve());
    socket.on('close', () => resolve());
  });
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: ${host}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      'Sec-WebSocket-Version: 13',
      `Origin: ${url}`,
      `Cookie: ${cookie}`,
      '',
      '',
    ].join('\r\n'),
  );
  await new Promise<void>((resolve) => {
    socket.once('data', () => resolve());
    socket.once('close', () => resolve());
  });
  // What the server says is read and forgotten (an unread socket would be a slow one) but for two kinds.
  const heard = { 8: 0, 10: 0 };
  let isIn = false;
  const hear = createListener((opcode, payload) => {
    if (opcode === 8 || opcode === 10) heard[opcode] += 1;
    if (opcode === 1 && payload.startsWith('40')) isIn = true;
  });
  socket.on('data', hear);
  const raw: RawSocket = {
    isOpen: () => isOpen,
    isOver: () => heard[8] > 0 || !isOpen,
    pongs: () => heard[10],
    send(payload, opcode = 1, isLast = true) {
      if (isOpen) socket.write(frameOf(Buffer.from(payload as string), opcode, isLast));
    },
    write(bytes) {
      if (isOpen) socket.write(bytes);
    },
    close: () => void socket.destroy(),
  };
  raw.send(`40${JSON.stringify({ protocol })}`);
  // Whatever comes before the server has let it in ends the connection, and nothing of it is read.
  await eventually(() => isIn || raw.isOver(), 'a raw socket is let in');
  return raw;
}

/** Finds the frames in a server's bytes, however they are cut. */
function createListener(onFrame: (opcode: number, payload: string) => void) {
  let rest = Buffer.alloc(0);
  return (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = headOf(rest);
      if (head === null || rest.length < head.from + head.length) return;
      const { from, length } = head;
      onFrame((rest[0] ?? 0) & 0x0f, rest.toString('utf8', from, from + length));
      rest = rest.subarray(from + length);
    }
  };
}

/** Where the first frame's payload is, or null while too few bytes have come to know. */
function headOf(bytes: Buffer): { readonly from: number; readonly length: number } | null {
  const short = bytes[1];
  if (short === undefined) return null;
  if (short < 126) return { from: 2, length: short };
  if (short === 126) return bytes.length < 4 ? null : { from: 4, length: bytes.readUInt16BE(2) };
  if (bytes.length < 10) return null;
  return { from: 10, length: Number(bytes.readBigUInt64BE(2)) };
}

/** A client's frame: masked, with the length in 7, 16 or 64 bits. */
function frameOf(payload: Buffer, opcode: number, isLast: boolean): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = (isLast ? 0x80 : 0) | opcode;
  if (length < 126) {
    head[1] = 0x80 | length;
  } else if (length < 65_536) {
    head[1] = 0x80 | 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 0x80 | 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  const mask = randomBytes(4);
  const masked = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) masked[at] = (payload[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return Buffer.concat([head, mask, masked]);
}

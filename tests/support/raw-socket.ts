import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** A WebSocket that can say anything: frames are written byte by byte, valid or not. */
export type RawSocket = {
  /** Whether the server still holds the connection. */
  isOpen(): boolean;
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
  // What the server says is read and forgotten: an unread socket would be a slow one.
  socket.on('data', () => {});
  const raw: RawSocket = {
    isOpen: () => isOpen,
    send(payload, opcode = 1, isLast = true) {
      if (isOpen) socket.write(frameOf(Buffer.from(payload as string), opcode, isLast));
    },
    write(bytes) {
      if (isOpen) socket.write(bytes);
    },
    close: () => void socket.destroy(),
  };
  raw.send(`40${JSON.stringify({ protocol })}`);
  return raw;
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

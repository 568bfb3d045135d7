import { PacketType } from 'socket.io-parser';
import type { LiveSocket } from './connections.ts';
import type { TurnEnd } from './turn-end.ts';

/** What is reached into: engine.io's connection, its transport, the WebSocket and the TCP socket under that. */
type Inside = {
  readonly writeBuffer: readonly unknown[];
  readonly transport: {
    send(packets: readonly unknown[]): void;
    close(then?: () => void): void;
    readonly socket?: {
      readonly readyState: number;
      readonly _socket?: {
        readonly writableLength: number;
        write(bytes: Uint8Array): boolean;
        cork?: () => void;
        uncork?: () => void;
      };
    };
  };
};

/** `readyState` of a WebSocket that is open. */
const OPEN = 1;

/** A way to a socket that passes socket.io by. */
export type FrameWriter = {
  /**
   * Takes a frame, or a packet that becomes one when it leaves: at the end of this turn, in one
   * write with the others of the turn, and in order with all that socket.io sends. False: nothing was
   * taken, because something waits or the socket is closing. Then the packet is socket.io's, who
   * knows how to wait.
   */
  write(what: Buffer | string, kind?: 'answer'): boolean;
};

/**
 * Finds the way past socket.io to a socket: writing is what costs most (decisions/0009), and of that
 * the packets, buffers and callbacks on the way to the socket more than half. With `own-messages.ts` and
 * `own-reading.ts` all that knows these internals; where they are not as expected nothing is changed, and
 * the answer is null.
 */
export function openFrames(
  { conn, client }: Pick<LiveSocket, 'conn' | 'client'>,
  turnEnd: TurnEnd,
): FrameWriter | null {
  const inside = conn as unknown as Inside;
  const { transport } = inside;
  const ws = transport.socket;
  const tcp = ws?._socket;
  const isKnown =
    typeof transport.send === 'function' &&
    typeof transport.close === 'function' &&
    typeof tcp?.write === 'function' &&
    typeof tcp.writableLength === 'number' &&
    tcp.cork &&
    tcp.uncork;
  if (!isKnown || ws === undefined || tcp === undefined) return null;

  let taken: (Buffer | string)[] = [];
  let isClosed = false;

  const leave = () => {
    if (taken.length === 0) return;
    const all = taken;
    taken = [];
    if (ws.readyState === OPEN) tcp.write(framesOf(all));
  };

  const writer: FrameWriter = {
    write(what, kind) {
      // No more is asked than is needed: this is asked for every reader of every page.
      if (isClosed || inside.writeBuffer.length > 0 || tcp.writableLength > 0) return false;
      if (taken.length === 0 || kind === 'answer') turnEnd.put(leave, kind);
      taken.push(what);
      return true;
    },
  };

  const { send, close } = transport;
  transport.send = (packets) => {
    leave();
    if (packets.length < 2) return send.call(transport, packets);
    tcp.cork?.();
    try {
      send.call(transport, packets);
    } finally {
      tcp.uncork?.();
    }
  };
  transport.close = (then) => {
    leave();
    isClosed = true;
    close.call(transport, then);
  };
  sendThrough(client as unknown as Client, writer);
  return writer;
}

/** socket.io's side of a connection: what it has encoded comes by here. */
type Client = {
  writeToEngine(packets: readonly unknown[], options: object): void;
};

/** How socket.io marks an acknowledgement. */
const ANSWER = String(PacketType.ACK);

/** Lets what socket.io has encoded for one socket, acknowledgements above all, go the same way. */
function sendThrough(client: Client, { write }: FrameWriter): void {
  const { writeToEngine } = client;
  if (typeof writeToEngine !== 'function') return;
  client.writeToEngine = (packets, options) => {
    const [packet] = packets;
    const isPlain = packets.length === 1 && typeof packet === 'string';
    const kind = isPlain && packet.startsWith(ANSWER) ? 'answer' : undefined;
    if (isPlain && write(packet, kind)) return;
    writeToEngine.call(client, packets, options);
  };
}

/** The bytes of a server's text frame (RFC 6455 §5.2) with one packet of socket.io in it. */
export function frameOf(packet: string): Buffer {
  return framesOf([packet]);
}

/** Frames, and packets as frames, one after the other. */
function framesOf(all: readonly (Buffer | string)[]): Buffer {
  const [only] = all;
  if (all.length === 1 && typeof only === 'object') return only;
  const lengths = all.map(lengthOf);
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  all.forEach((one, index) => {
    const length = lengths[index] ?? 0;
    if (typeof one === 'string') putFrame(bytes, at, one, length);
    else one.copy(bytes, at);
    at += length;
  });
  return bytes;
}

/** How long a frame is, or the frame that a packet becomes: its head, engine.io's sign of a message, the packet. */
function lengthOf(one: Buffer | string): number {
  if (typeof one !== 'string') return one.length;
  const length = 1 + Buffer.byteLength(one);
  return length + (length < 126 ? 2 : length < 65_536 ? 4 : 10);
}

/** Puts a packet's frame of a known length at a place with room for it. */
function putFrame(bytes: Buffer, from: number, packet: string, length: number): void {
  bytes[from] = 0x81;
  let at = from + 2;
  if (length < 128) bytes[from + 1] = length - 2;
  else if (length < 65_540) {
    bytes[from + 1] = 126;
    at = bytes.writeUInt16BE(length - 4, at);
  } else {
    bytes[from + 1] = 127;
    at = bytes.writeBigUInt64BE(BigInt(length - 10), at);
  }
  // engine.io's sign of a message.
  bytes[at] = 0x34;
  bytes.write(packet, at + 1, 'utf8');
}

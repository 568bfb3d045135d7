import { PacketType } from 'socket.io-parser';
import type { LiveSocket } from './connections.ts';

/** What is reached into: engine.io's connection, its transport, the WebSocket and the TCP socket under that. */
type Inside = {
  readonly readyState: string;
  readonly writeBuffer: readonly unknown[];
  readonly transport: {
    readonly writable: boolean;
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
   * Takes a frame; it leaves at the end of this turn, in one write with the others of the turn, and
   * in order with all that socket.io sends. False: nothing was taken, because something waits or
   * the socket is closing. Then the packet is socket.io's, who knows how to wait.
   */
  write(frame: Buffer, kind?: 'answer'): boolean;
};

/** The turn's end, for every socket that was written to. */
export type TurnEnd = {
  /** Calls `leave` behind everything that is done in this turn, promises included. */
  put(leave: () => void, kind?: 'answer'): void;
};

/** Creates the order in which sockets are written to: who waits for an answer first. */
export function createTurnEnd(): TurnEnd {
  let answers: (() => void)[] = [];
  let others: (() => void)[] = [];
  const leaveAll = () => {
    const all = [...answers, ...others];
    answers = [];
    others = [];
    for (const leave of all) leave();
  };
  return {
    put(leave, kind) {
      if (answers.length + others.length === 0) process.nextTick(leaveAll);
      (kind === 'answer' ? answers : others).push(leave);
    },
  };
}

/**
 * Finds the way past socket.io to a socket: writing is what costs most (decisions/0009), and of that
 * the packets, buffers and callbacks on the way to the socket more than half. With
 * `own-messages.ts` the only file that knows these internals; where they are not as expected nothing is
 * changed, and the answer is null.
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

  let taken: Buffer[] = [];

  const leave = () => {
    if (taken.length === 0) return;
    const frames = taken;
    taken = [];
    if (ws.readyState !== OPEN) return;
    const [only] = frames;
    tcp.write(frames.length === 1 && only !== undefined ? only : Buffer.concat(frames));
  };

  const writer: FrameWriter = {
    write(frame, kind) {
      const isFree =
        transport.writable &&
        inside.writeBuffer.length === 0 &&
        tcp.writableLength === 0 &&
        ws.readyState === OPEN &&
        inside.readyState === 'open';
      if (!isFree) return false;
      if (taken.length === 0 || kind === 'answer') turnEnd.put(leave, kind);
      taken.push(frame);
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
    if (isPlain && write(frameOf(packet), kind)) return;
    writeToEngine.call(client, packets, options);
  };
}

/** The bytes of a server's text frame (RFC 6455 §5.2) with one packet of socket.io in it. */
export function frameOf(packet: string): Buffer {
  const length = 1 + Buffer.byteLength(packet);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x81;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  // engine.io's sign of a message.
  frame[head] = 0x34;
  frame.write(packet, head + 1, 'utf8');
  return frame;
}

import { EventEmitter } from 'node:events';
import { nanoid } from 'nanoid';
import { Decoder, Encoder, type Packet, PacketType } from 'socket.io-parser';
import { PROTOCOL_VERSION } from '#shared/protocol.ts';
import { cookieName } from '../session.ts';

/** One end of a connection that never leaves the process. It speaks the same packets as a browser. */
export type InProcessClient = {
  /** Sends a message and resolves with the arguments of its acknowledgement; rejects when the connection ends first. */
  ask(name: string, message: unknown): Promise<readonly unknown[]>;
  /** A sign of life, as the answer to a ping is. */
  beat(): void;
  close(): void;
};

/** What a client hears. Never called in the turn in which the server wrote it. */
export type InProcessListener = {
  /** Admitted to the gateway: from here on it may ask. */
  readonly onConnect: () => void;
  /** `acknowledge` is null where the server expects none. */
  readonly onMessage: (name: string, message: unknown, acknowledge: (() => void) | null) => void;
  readonly onClose: () => void;
};

/** The door for whoever lives in this process: same handshake, same handlers, same limits (DESIGN.md §6). */
export type InProcessDoor = {
  /** What socket.io is bound to, beside the HTTP server. */
  readonly engine: EventEmitter & { close(): void };
  /** Opens a connection with a session's token, as a cookie would carry it. `peer`: whom the limits count. */
  connect(token: string, peer: string, listener: InProcessListener): InProcessClient;
};

/**
 * The server's end: the part of engine.io's socket that socket.io and the gateway use. What is
 * written is read at the end of the turn, so nothing ever waits here.
 */
class ServerEnd extends EventEmitter {
  readonly id = nanoid();
  readonly protocol = 4;
  readonly writeBuffer: readonly never[] = [];
  readonly transport = { name: 'in-process', writable: true };
  readyState: 'open' | 'closed' = 'open';

  readonly request: object;
  readonly remoteAddress: string;
  readonly #onWrite: (data: string) => void;

  constructor(request: object, remoteAddress: string, onWrite: (data: string) => void) {
    super();
    this.request = request;
    this.remoteAddress = remoteAddress;
    this.#onWrite = onWrite;
  }

  write(data: string): void {
    if (this.readyState === 'open') this.#onWrite(data);
  }

  close(): void {
    if (this.readyState === 'closed') return;
    this.readyState = 'closed';
    this.emit('close', 'forced close');
  }
}

/** See {@link InProcessDoor}. */
export function createInProcessDoor(isSecure: () => boolean): InProcessDoor {
  const open = new Set<ServerEnd>();
  const engine = Object.assign(new EventEmitter(), {
    close() {
      for (const end of open) end.close();
    },
  });

  return {
    engine,
    connect(token, peer, listener) {
      const socket = { remoteAddress: peer };
      const request = {
        headers: { cookie: `${cookieName(isSecure())}=${token}` },
        url: '/in-process',
        socket,
        connection: socket,
      };
      const encoder = new Encoder();
      const decoder = new Decoder();
      const asked = new Map<number, (args: readonly unknown[] | null) => void>();
      let nextId = 0;
      let inbox: string[] = [];

      const send = (packet: Packet) => {
        for (const data of encoder.encode(packet)) end.emit('data', data);
      };
      const read = () => {
        const waiting = inbox;
        inbox = [];
        for (const data of waiting) decoder.add(data);
      };
      const end = new ServerEnd(request, peer, (data) => {
        if (inbox.length === 0) setImmediate(read);
        inbox.push(data);
      });

      decoder.on('decoded', ({ type, data, id }: Packet) => {
        if (type === PacketType.CONNECT) listener.onConnect();
        if (type === PacketType.CONNECT_ERROR || type === PacketType.DISCONNECT) end.close();
        if (type === PacketType.ACK && id !== undefined) {
          const answer = asked.get(id);
          asked.delete(id);
          answer?.(data as readonly unknown[]);
        }
        if (type === PacketType.EVENT) {
          const [name, message] = data as [string, unknown];
          const acknowledge =
            id === undefined ? null : () => send({ type: PacketType.ACK, nsp: '/', id, data: [] });
          listener.onMessage(name, message, acknowledge);
        }
      });
      end.on('close', () => {
        open.delete(end);
        for (const answer of asked.values()) answer(null);
        asked.clear();
        setImmediate(listener.onClose);
      });

      open.add(end);
      engine.emit('connection', end);
      send({ type: PacketType.CONNECT, nsp: '/', data: { protocol: PROTOCOL_VERSION } });

      return {
        ask(name, message) {
          return new Promise((resolve, reject) => {
            if (end.readyState === 'closed') return reject(new Error('the connection has ended'));
            nextId += 1;
            asked.set(nextId, (args) =>
              args === null ? reject(new Error('the connection has ended')) : resolve(args),
            );
            send({ type: PacketType.EVENT, nsp: '/', id: nextId, data: [name, message] });
          });
        },
        beat: () => void end.emit('heartbeat'),
        close: () => end.close(),
      };
    },
  };
}

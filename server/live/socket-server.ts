import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type ServerOptions } from 'socket.io';
import { Decoder } from 'socket.io-parser';
import type { LiveServer } from './connections.ts';
import type { InProcessDoor } from './in-process.ts';
import type { LiveLimits } from './limits.ts';
import { Encoder } from './wire-page.ts';

/**
 * How socket.io is set up (SECURITY.md §4.2). `connectionStateRecovery` is absent on purpose: it
 * puts people back into rooms to which they have no right any more.
 */
export function createGatewayServerOptions(
  { pingIntervalMs, pingTimeoutMs }: LiveLimits,
  admits: (request: IncomingMessage) => boolean,
): Partial<ServerOptions> {
  return {
    transports: ['websocket'],
    allowUpgrades: false,
    serveClient: false,
    maxHttpBufferSize: 16_384,
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: pingIntervalMs,
    pingTimeout: pingTimeoutMs,
    connectTimeout: 10_000,
    cookie: false,
    parser: { Encoder, Decoder },
    allowRequest: (request, answer) => answer(null, admits(request)),
  };
}

/** The part of engine.io's socket that socket.io's types leave out. */
type RawSocket = {
  readonly transport: { readonly socket?: { terminate?: () => void } };
  on(name: 'packet', listen: (packet: { type: string; data?: unknown }) => void): void;
  close(discard: boolean): void;
};

/**
 * What one message may be made of (SECURITY.md §4.2). The limit on its bytes says little of memory: a
 * fragment of one byte holds all of the 64 KiB it came in until the message is whole.
 */
const MESSAGE_LIMITS = { maxFragments: 64, maxBufferedChunks: 256 } as const;

/** How long somebody who was sent away may take to hang up, ms: no cap counts them meanwhile. */
const HANG_UP_WITHIN_MS = 2000;

/** The part of engine.io's server that its types leave out. */
type RawEngine = {
  readonly opts: { wsEngine: new (options: object) => { close(): void } };
  init(): void;
};

/** engine.io hands `ws` four settings and no more, and makes it anew when the server listens. */
function limitSockets(io: LiveServer): void {
  const engine = io.engine as unknown as RawEngine;
  const { wsEngine } = engine.opts;
  engine.opts.wsEngine = class extends wsEngine {
    constructor(options: object) {
      super({ ...options, ...MESSAGE_LIMITS, closeTimeout: HANG_UP_WITHIN_MS });
    }
  };
  engine.init();
}

/** Puts socket.io on an HTTP server, and on the door of those who live in this process. */
export function createSocketServer(
  httpServer: HttpServer,
  door: InProcessDoor,
  limits: LiveLimits,
  admits: (request: IncomingMessage) => boolean,
): LiveServer {
  const options = createGatewayServerOptions(limits, admits);
  const io: LiveServer = new Server(options);
  // First: `io.engine` is the one bound last.
  io.bind(door.engine);
  io.attach(httpServer, options);
  limitSockets(io);
  io.engine.on('connection', (raw: RawSocket) => {
    // Nothing here is binary. Refused before a parser keeps anything of it (CVE-2026-69185).
    raw.on('packet', ({ type, data }) => {
      const isBinary = typeof data === 'string' ? /^[56]/.test(data) : data !== undefined;
      if (type === 'message' && isBinary) raw.close(true);
    });
  });
  return io;
}

/** Ends every connection. Who does not read cannot hold it up: what was acknowledged is on disk. */
export async function closeSockets(io: LiveServer): Promise<void> {
  // Protected in the types; the only way to sockets that were never let in or were sent away.
  const { clients } = io.engine as unknown as { clients: Readonly<Record<string, RawSocket>> };
  const open = Object.values(clients);
  const closed = io.close();
  await new Promise((resolve) => setImmediate(resolve));
  for (const { transport } of open) transport.socket?.terminate?.();
  await closed;
}

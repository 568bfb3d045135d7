import type { IncomingMessage } from 'node:http';
import type { GoodbyeReason } from '#shared/protocol.ts';
import { handshakeAuth, PROTOCOL_VERSION } from '#shared/protocol.ts';
import type { Addresses } from '../addresses.ts';
import type { Directory } from '../directory-port.ts';
import type { Clock } from '../ports.ts';
import { sessionOf } from '../session.ts';
import type { Buckets } from './buckets.ts';
import type { Connections, LiveSocket } from './connections.ts';
import type { LiveLimits } from './limits.ts';

/** What {@link createHandshake} needs. */
export type HandshakeOptions = {
  readonly addresses: Addresses;
  readonly directory: Directory;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly limits: LiveLimits;
  readonly handshakes: Buckets;
};

/** The two doors of a socket: the request, before there is a connection, and the session. */
export type Handshake = {
  /** Whether a page may open a socket here at all. CORS does not protect WebSockets: the Origin does. */
  admits(request: IncomingMessage): boolean;
  /**
   * Finds the session, or why the socket has to go. That is said through the socket: a browser cannot
   * read with what status an upgrade was refused, and could tell nobody that the server is full.
   */
  receive(socket: LiveSocket): Promise<void>;
};

/** See {@link Handshake}. */
export function createHandshake(options: HandshakeOptions): Handshake {
  const { addresses, directory, connections, clock, limits, handshakes } = options;
  const { isSecure } = addresses;

  const whyNot = async (
    socket: LiveSocket,
    session: string | null,
  ): Promise<GoodbyeReason | null> => {
    const auth = handshakeAuth.safeParse(socket.handshake.auth);
    if (auth.data?.protocol !== PROTOCOL_VERSION) return 'old-protocol';
    const { page, nth = 0 } = auth.data;
    socket.data.page = page === undefined ? null : { id: page, nth };
    if (session === null || !(await directory.hasSeat(session, clock.nowMs()))) return 'no-session';
    // What it replaces takes no room: a class whose network blinked comes back whole.
    const replaced = connections.ofPage(session, socket.data.page).length;
    const ofAddress = connections.countOf(addresses.peerOf(socket.request));
    const isFull =
      connections.size - replaced >= limits.sockets ||
      ofAddress - replaced >= limits.socketsPerAddress;
    return isFull ? 'server-full' : null;
  };

  return {
    admits(request) {
      const { origin } = request.headers;
      // A browser always says where its page came from; without that a cookie proves nothing.
      if (origin === undefined || !addresses.accepts(origin)) return false;
      return handshakes.of(addresses.peerOf(request)).take(0, clock.nowMs());
    },
    async receive(socket) {
      const session = sessionOf(socket.request.headers.cookie, isSecure);
      socket.data.session = session ?? '';
      socket.data.page = null;
      socket.data.goodbye = await whyNot(socket, session);
    },
  };
}

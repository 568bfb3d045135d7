import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { ClientToServer, GoodbyeReason, ServerToClient } from '#shared/protocol.ts';
import { PROTOCOL_VERSION } from '#shared/protocol-version.ts';
import { createPageId, type PageId } from './page-id.ts';
import type { Timers } from './timers.ts';
import { ANSWER_WITHIN_MS, type Outgoing, type Wire, type WireListener } from './wire.ts';

/** Longer than any try may hang, ms: how long it may is up to the connection. */
const CONNECT_WITHIN_MS = 20_000;

const GOODBYES: Readonly<Record<GoodbyeReason, true>> = {
  'no-session': true,
  removed: true,
  'newer-tab': true,
  'old-protocol': true,
  'server-full': true,
  abuse: true,
};

/** A reason for good out of what the server said when it refused the handshake, else null. */
function goodbyeOf(error: Error): GoodbyeReason | null {
  // The server's own error carries its reason as message or as data; others carry neither.
  const { data, message } = error as Error & { readonly data?: { readonly reason?: unknown } };
  const reason = typeof data?.reason === 'string' ? data.reason : message;
  return Object.hasOwn(GOODBYES, reason) ? (reason as GoodbyeReason) : null;
}

/**
 * The wire over Socket.IO: WebSocket only, and tries are made by the connection, not by the library.
 * @param options where the server is, and headers, for callers that are no browser
 */
export function openSocket(
  listener: WireListener,
  timers: Timers,
  options: { readonly url?: string; readonly page?: PageId } & Partial<
    ManagerOptions & SocketOptions
  > = {},
): Wire {
  const { url = '', page = createPageId(), ...more } = options;
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    ...more,
    autoConnect: false,
    reconnection: false,
    forceNew: true,
    transports: ['websocket'],
    timeout: CONNECT_WITHIN_MS,
    auth: (give) => give({ protocol: PROTOCOL_VERSION, ...page.next() }),
  });
  let heardAtMs = timers.tickMs();
  const hear = () => {
    heardAtMs = timers.tickMs();
  };
  /** Ends the wait for each answer under way with "none came". */
  const waits = new Set<() => void>();
  let goodbye: GoodbyeReason | null = null;
  const lost = () => {
    const reason = goodbye;
    goodbye = null;
    for (const give of [...waits]) give();
    listener.onDisconnect(reason);
  };

  socket.io.on('ping', hear);
  socket.io.on('packet', hear);
  // All listeners stand before the first try: nothing can arrive unheard.
  socket.on('connect', listener.onConnect);
  socket.on('disconnect', lost);
  socket.on('connect_error', (error) => {
    goodbye = goodbyeOf(error);
    socket.disconnect();
    lost();
  });
  socket.on('goodbye', ({ reason }) => {
    goodbye = reason;
    // Hanging up ourselves, so that no order of packets can leave this open.
    socket.disconnect();
  });
  socket.on('channels', listener.onChannels);
  socket.on('page', (page, ack) => {
    listener.onPage(page, true);
    ack?.();
  });
  socket.on('people', listener.onPeople);
  socket.on('summary', listener.onSummary);
  socket.on('presence', listener.onPresence);
  socket.on('writing', listener.onWriting);

  /** Waits for one answer: null when the connection breaks or time is up. */
  function answer<Value>(ask: (resolve: (value: Value) => void) => void): Promise<Value | null> {
    // The library would keep what is sent while there is no connection; the outbox does that.
    if (!socket.connected) return Promise.resolve(null);
    return new Promise((resolve) => {
      const give = () => {
        waits.delete(give);
        cancel();
        resolve(null);
      };
      const cancel = timers.after(ANSWER_WITHIN_MS, give);
      waits.add(give);
      ask((value) => {
        waits.delete(give);
        cancel();
        resolve(value);
      });
    });
  }

  return {
    connect() {
      hear();
      socket.connect();
    },
    disconnect: () => void socket.disconnect(),
    subscribe: (message) => answer((give) => socket.emit('subscribe', message, give)),
    unsubscribe: (message) => answer((give) => socket.emit('unsubscribe', message, give)),
    signal: (message) => answer((give) => socket.emit('signal', message, give)),
    ping: (sentAtMs) => answer((give) => socket.emit('clock', { sentAtMs }, give)),
    heardAtMs: () => heardAtMs,
    command: (message: Outgoing<'command'>) =>
      answer((give) =>
        socket.emit('command', message, (reply, pages) => {
          // Facts first, then the answer: what was drawn as waiting is there before it is let go.
          for (const page of pages ?? []) listener.onPage(page, false);
          give(reply);
        }),
      ),
  };
}

import { createApi } from '#client/connection/api.ts';
import { createConnection } from '#client/connection/connection.ts';
import { memoryOutboxStore, type OutboxStore } from '#client/connection/outbox-store.ts';
import { createPageId } from '#client/connection/page-id.ts';
import { openSocket } from '#client/connection/socket.ts';
import type { Timers } from '#client/connection/timers.ts';
import { createBrowserState } from '#client/state/browser-state.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { createSession } from '#client/state/session.ts';
import type { Hold } from '#client/state/sources.ts';
import type { Clock } from '#server/ports.ts';
import { eventually } from '#tests/support/live-client.ts';
import type { Guest } from '#tests/support/people.ts';
import { createFakeSurroundings } from '../connection/fake-surroundings.ts';

/** How a browser may differ from the others. */
export type BrowserOptions = {
  readonly timers?: Timers;
  /** What the device's wall clock is wrong by, ms. */
  readonly skewMs?: number;
  /** The way to the server's sockets: its own address, unless something lies between. */
  readonly path?: () => string;
};

/** A person's browser: the client's own connection and state, over a real network to a real server. */
export function openBrowser(
  app: () => { readonly url: string; readonly clock: Pick<Clock, 'nowMs'> },
  guest: Guest,
  kept: OutboxStore = memoryOutboxStore(),
  options: BrowserOptions = {},
) {
  let isNetworkUp = true;
  const surroundings = createFakeSurroundings();
  const { skewMs = 86_400_000, path = () => app().url } = options;
  const timers: Timers = options.timers ?? {
    // The server's time is moved by the test, and passes for the browser too.
    tickMs: () => app().clock.nowMs(),
    after(delayMs: number, run: () => void) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  };
  const api = createApi((path, request) => {
    const { url } = app();
    const headers = { ...request.headers, cookie: guest.cookie, origin: url };
    return fetch(url + path, { ...request, headers });
  });
  const page = createPageId();
  const sockets: ReturnType<typeof openSocket>[] = [];
  const connection = createConnection({
    openWire: async (listener) => {
      // A wire is bound to an address; a server that was restarted has another.
      let wire = socketTo(path());
      let url = path();
      function socketTo(address: string) {
        const socket = openSocket(listener, timers, {
          url: address,
          page,
          extraHeaders: { cookie: guest.cookie, origin: app().url },
        });
        sockets.push(socket);
        return socket;
      }
      return {
        connect() {
          if (!isNetworkUp) return listener.onDisconnect(null);
          if (url !== path()) {
            wire = socketTo(path());
            url = path();
          }
          wire.connect();
        },
        disconnect: () => wire.disconnect(),
        subscribe: (message) => wire.subscribe(message),
        unsubscribe: (message) => wire.unsubscribe(message),
        command: (message) => wire.command(message),
        signal: (message) => wire.signal(message),
        ping: (sentAtMs) => wire.ping(sentAtMs),
        heardAtMs: () => wire.heardAtMs(),
      };
    },
    store: kept,
    timers,
    surroundings,
    chance: Math.random,
    wallMs: app().clock.nowMs() + skewMs,
  });
  const drafts = createDrafts(null);
  const session = createSession(api, kept, drafts);
  const state = createBrowserState(session, connection, drafts);

  async function opened<Source>(hold: Hold<Source>): Promise<Source> {
    await eventually(() => hold.opening.get().kind === 'open', `${guest.name} opens a source`);
    const opening = hold.opening.get();
    if (opening.kind !== 'open') throw new Error('not open');
    return opening.source;
  }

  return {
    ...state,
    api,
    guest,
    workshop: () => opened(state.sources.holdWorkshop(guest.workshopId)),
    round: (roundId: string) => opened(state.sources.holdRound(roundId)),
    /** Pulls the plug: the browser hears nothing, the server sees the socket go. */
    unplug() {
      isNetworkUp = false;
      for (const socket of sockets) socket.disconnect();
    },
    plugIn() {
      isNetworkUp = true;
      surroundings.setOnline(true);
    },
    close() {
      connection.close();
      for (const socket of sockets) socket.disconnect();
    },
  };
}

/** See {@link openBrowser}. */
export type Browser = ReturnType<typeof openBrowser>;

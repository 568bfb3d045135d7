import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Logger } from 'pino';
import { round } from '#shared/round/round.ts';
import { workshop } from '#shared/workshop/workshop.ts';
import { createAccess, type SamspelEngine } from './access.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import { createAsServer } from './as-server.ts';
import type { Directory } from './directory-port.ts';
import { createEngine, type Engine } from './engine/create-engine.ts';
import { createHttpApp } from './http/http-app.ts';
import { createDeadlines } from './jobs/deadlines.ts';
import { createReactions } from './jobs/reactions.ts';
import { LIMITS, type Limits } from './limits.ts';
import { createGateway, type Gateway } from './live/gateway.ts';
import { createPartners } from './partners/partners.ts';
import type { Clock, StreamStore } from './ports.ts';
import { reactionsTo } from './reactions.ts';
import { createUpkeep } from './upkeep.ts';

/** A certificate with its key, PEM. */
export type Tls = { readonly cert: string; readonly key: string };

/** Everything an app is made of. Clock and limits are arguments: tests advance the one and pass the other. */
export type AppOptions = {
  readonly store: StreamStore;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits?: Limits;
  readonly publicUrl?: string | null;
  readonly tls?: Tls | null;
  /** The built client. */
  readonly staticDir?: string | null;
  /** The own hosts that pages may come from; read at each use. */
  readonly ownHosts?: () => readonly string[];
};

/** A whole server that does not listen yet. */
export type App = {
  readonly server: HttpServer;
  readonly engine: SamspelEngine;
  readonly addresses: Addresses;
  /** What the live side is doing: for tests and for metrics. */
  readonly live: Pick<Gateway, 'readersOf' | 'waiting'>;
  /** Takes up what was left: reactions and deadlines. Before it listens. */
  start(): Promise<void>;
  /** Says goodbye to every socket and finishes what was taken. The adapters stay open. */
  close(): Promise<void>;
};

/** Long enough for a phone on a bad network, too short to hold a socket for nothing. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/** Puts the server together. Knows ports and no adapter. */
export function createApp(options: AppOptions): App {
  const { store, directory, clock, log, limits = LIMITS, tls = null } = options;
  const onBug = (error: unknown, where: object) => log.error({ err: error, ...where }, 'a bug');

  const engine = createEngine({
    store,
    clock,
    deciders: { w: workshop, r: round },
    channelLimit: limits.channelEvents,
    onCommit(commits) {
      gateway.onCommit(commits);
      partners.onCommit(commits);
    },
    onBug,
  });
  const server = listenerOf(tls);
  const addresses = createAddresses({
    publicUrl: options.publicUrl ?? null,
    hasTls: tls !== null,
    port: () => portOf(server),
    ...(options.ownHosts ? { ownHosts: options.ownHosts } : {}),
  });
  const access = createAccess({ engine, directory, clock });
  const asServer = createAsServer(engine, clock);
  const shared = { engine, access, asServer, directory, clock, addresses, log };
  const http = createHttpApp({
    ...shared,
    limits: limits.http,
    staticDir: options.staticDir ?? null,
    onSeatDropped: (session, id) => gateway.dropSeat(session, id),
    onNamesChanged: (id) => gateway.namesChanged(id),
    hasRoomForPartners: () => partners.hasRoom(),
  });
  // Before the sockets: they hand on what is not theirs to whoever listened before them, and what
  // is theirs must reach nobody else.
  server.on('request', http);
  const gateway = createGateway({ ...shared, httpServer: server, limits: limits.live });

  const partners = createPartners({
    engine,
    directory,
    clock,
    connect: gateway.connect,
    onBug: (error) => onBug(error, { partner: true }),
  });

  // The jobs know no domain. The compiler holds an engine of certain states to be another kind of thing.
  const anyEngine = engine as unknown as Engine;
  const deadlines = createDeadlines({
    engine: anyEngine,
    store,
    clock,
    onBug,
    graceMs: limits.deadlineGraceMs,
  });
  const reactions = createReactions({
    engine: anyEngine,
    store,
    clock,
    onBug,
    rules: { reactionsTo },
    onRefused: ({ streamId }, refusal) => log.info({ streamId, refusal }, 'a reaction was refused'),
  });
  const stopUpkeep = createUpkeep({ engine, directory, clock, onBug });

  return {
    server,
    engine,
    addresses,
    live: gateway,
    async start() {
      await reactions.start();
      await deadlines.start();
      gateway.start();
      await partners.start();
    },
    async close() {
      deadlines.stop();
      partners.stop();
      await gateway.close();
      await reactions.stop();
      stopUpkeep();
      await engine.close();
    },
  };
}

function listenerOf(tls: Tls | null): HttpServer {
  const server =
    tls === null
      ? createHttpServer({ maxHeaderSize: 8192 })
      : createHttpsServer({ ...tls, maxHeaderSize: 8192 });
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.maxHeadersCount = 100;
  return server;
}

function portOf(server: HttpServer): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

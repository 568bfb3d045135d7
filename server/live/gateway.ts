import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Access, SamspelEngine } from '../access.ts';
import type { Addresses } from '../addresses.ts';
import type { AsServer } from '../as-server.ts';
import type { Directory } from '../directory-port.ts';
import type { Clock } from '../ports.ts';
import { waitingPackets } from './backlog.ts';
import { createBuckets } from './buckets.ts';
import { createCommands } from './commands.ts';
import { type Connection, createConnections, type LiveSocket } from './connections.ts';
import { type Commit, createDelivery } from './delivery.ts';
import { createFeeds } from './feeds.ts';
import { createHandlers } from './handlers.ts';
import { createHandshake } from './handshake.ts';
import { createInProcessDoor, type InProcessDoor } from './in-process.ts';
import type { LiveLimits } from './limits.ts';
import { createNames } from './names.ts';
import { openFrames } from './own-frames.ts';
import { createPresence } from './presence.ts';
import { createRates, handsOf } from './rates.ts';
import { takesOver } from './same-page.ts';
import { createSeats } from './seats.ts';
import { watchSlowReaders } from './slow-readers.ts';
import { closeSockets, createSocketServer } from './socket-server.ts';
import { createSummaries } from './summaries.ts';
import { createTurnEnd } from './turn-end.ts';

/** What {@link createGateway} needs. */
export type GatewayOptions = {
  readonly httpServer: HttpServer;
  readonly engine: SamspelEngine;
  readonly access: Access;
  readonly asServer: AsServer;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly addresses: Addresses;
  readonly limits: LiveLimits;
  readonly log: Logger;
};

/** The live side of the server: sockets in, pages out. */
export type Gateway = {
  /** Connects whoever lives in this process: the same door, handlers and limits as a browser's. */
  readonly connect: InProcessDoor['connect'];
  /** Publishes a transaction, in its own turn. */
  onCommit(commits: readonly Commit[]): void;
  /** A session has left a seat: its sockets are cut at once. */
  dropSeat(session: string, workshop: string): void;
  /** People of a workshop are called otherwise. */
  namesChanged(workshop: string): void;
  /** How many sockets are sent a channel as it is committed. */
  readersOf(streamId: StreamId, channel: Channel): number;
  /** How many packets wait for the slowest reader. */
  waiting(): number;
  start(): void;
  close(): Promise<void>;
};

/** See {@link Gateway}. */
export function createGateway(options: GatewayOptions): Gateway {
  const { httpServer, engine, access, asServer, directory, clock, addresses, limits, log } =
    options;
  const onBug = (error: unknown) => log.error({ err: error }, 'a bug in the live gateway');
  const connections = createConnections();
  const turnEnd = createTurnEnd();
  const handshakes = createBuckets(clock, [limits.rates.handshakes]);
  const handshake = createHandshake({
    addresses,
    directory,
    connections,
    clock,
    limits,
    handshakes,
  });
  const door = createInProcessDoor(() => addresses.isSecure);
  const io = createSocketServer(httpServer, door, limits, handshake.admits);
  const names = createNames({ io, directory, clock, limits, onBug });
  const presence = createPresence({ access, asServer, connections, clock, limits });
  const feeds = createFeeds({ engine, access, connections, limits, onBug });
  const seats = createSeats({
    access,
    directory,
    connections,
    clock,
    limits,
    onSeated(connection) {
      presence.alive(connection);
      names.tell(connection).catch(onBug);
    },
  });
  const rates = createRates(clock, limits);
  const commands = createCommands({ engine, access, asServer, seats, rates });
  const summaries = createSummaries({ access, connections, clock, limits, onBug });
  const handlers = createHandlers({
    connections,
    access,
    asServer,
    seats,
    feeds,
    rates,
    commands,
    presence,
    summaries,
    clock,
    limits,
    onBug,
  });
  const deliver = createDelivery({
    connections,
    feeds,
    limits,
    onRemoved(person) {
      for (const connection of connections.ofPerson(person)) seats.cut(connection, 'removed');
    },
  });
  const slowReaders = watchSlowReaders({ connections, feeds, clock, limits });
  let cancelRecheck: (() => void) | null = null;

  const recheck = () => {
    cancelRecheck = clock.setTimer(clock.nowMs() + limits.recheckMs, () => {
      seats.recheck().catch(onBug);
      recheck();
    });
  };

  const welcome = (socket: LiveSocket) => {
    socket.on('error', (error) => log.warn({ err: error }, 'a socket failed'));
    const { goodbye, session } = socket.data;
    if (goodbye !== null) {
      socket.emit('goodbye', { reason: goodbye });
      socket.disconnect(true);
      return;
    }
    if (!takesOver(connections, socket)) {
      socket.disconnect(true);
      return;
    }
    const connection: Connection = {
      socket,
      frames: openFrames(socket, turnEnd),
      session,
      hands: handsOf(session),
      peer: addresses.peerOf(socket.request),
      seat: null,
      subscriptions: new Map(),
      strikes: 0,
      stuckSinceMs: null,
      isHeldUp: false,
    };
    connections.add(connection);
    socket.on('disconnect', () => connections.remove(connection));
    socket.conn.on('heartbeat', () => presence.alive(connection));
    socket.conn.on('drain', () => {
      if (!connection.isHeldUp) return;
      connection.isHeldUp = false;
      for (const subscription of connection.subscriptions.values()) {
        feeds.pump(connection, subscription);
      }
    });
    handlers.attach(connection);
  };

  io.use((socket, next) => {
    handshake.receive(socket).then(
      () => next(),
      (error: unknown) => {
        onBug(error);
        next(new Error('try-later'));
      },
    );
  });
  io.on('connection', welcome);

  return {
    connect: door.connect,
    onCommit(commits) {
      deliver(commits);
      for (const commit of commits) {
        if (commit.kind === 'w' && hasNewcomer(commit)) names.changed(commit.streamId);
        summaries.onCommit(commit);
      }
    },
    dropSeat(session, workshop) {
      for (const connection of connections.ofSession(session)) {
        if (connection.seat?.workshop === workshop) seats.cut(connection, 'no-session');
      }
    },
    namesChanged: names.changed,
    readersOf: (streamId, channel) => connections.liveReadersOf(streamId, channel).size,
    waiting: () => Math.max(0, ...connections.all().map(({ socket }) => waitingPackets(socket))),
    start() {
      presence.start();
      slowReaders.start();
      summaries.start();
      recheck();
    },
    async close() {
      cancelRecheck?.();
      slowReaders.stop();
      presence.stop();
      names.stop();
      summaries.stop();
      door.engine.close();
      await closeSockets(io);
    },
  };
}

function hasNewcomer({ pages }: Commit): boolean {
  return pages.some(({ events }) => events.some(({ type }) => type === 'person.joined'));
}

import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { ClientToServer, GoodbyeReason, ServerToClient } from '#shared/protocol.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { DirectorySeat } from '../directory-port.ts';
import type { FrameWriter } from './own-frames.ts';
import { type Hands, handsOf } from './rates.ts';

/** What a socket carries: never a role, never a right. Those are asked of the log at each use. */
export type SocketData = {
  session: string;
  /** Why this socket is sent away as soon as it has come. */
  goodbye: GoodbyeReason | null;
  /** The page it says it belongs to, and how many connections that page had begun; null: it does not say. */
  page: { readonly id: string; readonly nth: number } | null;
};

/** The socket server with this product's messages. */
export type LiveServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;
/** See {@link LiveServer}. */
export type LiveSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;

/** How far one socket has been sent one channel. */
export type Feed = {
  /** The number of the last event that a catch-up page carried. Not kept while live. */
  sent: number;
  /** Whether new pages reach the socket as they are committed. */
  isLive: boolean;
};

/** One socket reading one stream. */
export type Subscription = {
  readonly streamId: StreamId;
  /** The channels the person may read, by the log. */
  readonly feeds: Map<Channel, Feed>;
  /** Catch-up pages that the client has not acknowledged. */
  inFlight: number;
  isReading: boolean;
};

/** One socket with what it reads. */
export type Connection = {
  readonly socket: LiveSocket;
  /** The short way to it; null: there is none, everything goes through socket.io. */
  readonly frames: FrameWriter | null;
  readonly session: string;
  /** By person where there is one: two sockets are one pair of hands. */
  hands: Hands;
  /** Where it comes from, as the limits count. */
  readonly peer: string;
  /** The seat it speaks from; null until it names a stream. One workshop at a time. */
  seat: DirectorySeat | null;
  readonly subscriptions: Map<StreamId, Subscription>;
  strikes: number;
  /** Since when its unsent packets have not become fewer, ms; null: nothing waits. */
  stuckSinceMs: number | null;
  /** Something is missing that cannot be sent before what waits has left. */
  isHeldUp: boolean;
};

/** Every open socket, found by what it reads and who sits there. */
export type Connections = {
  add(connection: Connection): void;
  remove(connection: Connection): void;
  /** The connection of a socket's id. */
  of(socketId: string): Connection | null;
  bind(connection: Connection, seat: DirectorySeat): void;
  subscribe(connection: Connection, subscription: Subscription): void;
  unsubscribe(connection: Connection, streamId: StreamId): void;
  /** Oldest first. */
  ofPerson(person: string): readonly Connection[];
  readersOf(streamId: StreamId): readonly Connection[];
  /** From here on it is sent a channel as it is committed. */
  goLive(connection: Connection, streamId: StreamId, channel: Channel): void;
  /** It is sent a channel no longer, or no longer live. */
  leaveLive(connection: Connection, streamId: StreamId, channel: Channel): void;
  /** Who is sent a channel as it is committed. */
  liveReadersOf(streamId: StreamId, channel: Channel): ReadonlySet<Connection>;
  ofSession(session: string): readonly Connection[];
  /** The connections of one session's page: more than one only while an old one is dead and not yet cut. */
  ofPage(session: string, page: SocketData['page']): readonly Connection[];
  ofWorkshop(workshop: string): readonly Connection[];
  countOf(peer: string): number;
  all(): readonly Connection[];
  readonly size: number;
};

/** Creates an empty register. */
export function createConnections(): Connections {
  const bySocket = new Map<string, Connection>();
  const byPerson = createIndex();
  const byStream = createIndex();
  const bySession = createIndex();
  const byWorkshop = createIndex();
  const byPeer = createIndex();
  const byChannel = createIndex();

  const leaveAllLive = (connection: Connection, { streamId, feeds }: Subscription) => {
    for (const channel of feeds.keys()) byChannel.delete(channelKey(streamId, channel), connection);
  };

  const unbind = (connection: Connection) => {
    if (connection.seat === null) return;
    byPerson.delete(connection.seat.person, connection);
    byWorkshop.delete(connection.seat.workshop, connection);
  };

  return {
    add(connection) {
      bySocket.set(connection.socket.id, connection);
      bySession.add(connection.session, connection);
      byPeer.add(connection.peer, connection);
    },
    remove(connection) {
      bySocket.delete(connection.socket.id);
      bySession.delete(connection.session, connection);
      byPeer.delete(connection.peer, connection);
      for (const [streamId, subscription] of connection.subscriptions) {
        byStream.delete(streamId, connection);
        leaveAllLive(connection, subscription);
      }
      connection.subscriptions.clear();
      unbind(connection);
      connection.seat = null;
    },
    of: (socketId) => bySocket.get(socketId) ?? null,
    bind(connection, seat) {
      unbind(connection);
      connection.seat = seat;
      connection.hands = handsOf(seat.person);
      byPerson.add(seat.person, connection);
      byWorkshop.add(seat.workshop, connection);
    },
    subscribe(connection, subscription) {
      connection.subscriptions.set(subscription.streamId, subscription);
      byStream.add(subscription.streamId, connection);
    },
    unsubscribe(connection, streamId) {
      const subscription = connection.subscriptions.get(streamId);
      if (subscription !== undefined) leaveAllLive(connection, subscription);
      connection.subscriptions.delete(streamId);
      byStream.delete(streamId, connection);
    },
    ofPerson: byPerson.all,
    readersOf: byStream.all,
    goLive: (connection, streamId, channel) =>
      byChannel.add(channelKey(streamId, channel), connection),
    leaveLive: (connection, streamId, channel) =>
      byChannel.delete(channelKey(streamId, channel), connection),
    liveReadersOf: (streamId, channel) => byChannel.of(channelKey(streamId, channel)),
    ofSession: bySession.all,
    ofPage: (session, page) =>
      bySession.all(session).filter(({ socket }) => {
        const { page: own } = socket.data;
        return page !== null && own?.id === page.id;
      }),
    ofWorkshop: byWorkshop.all,
    countOf: (peer) => byPeer.all(peer).length,
    all: () => [...bySocket.values()],
    get size() {
      return bySocket.size;
    },
  };
}

function createIndex() {
  const sets = new Map<string, Set<Connection>>();
  return {
    add(key: string, connection: Connection) {
      const set = sets.get(key);
      if (set === undefined) sets.set(key, new Set([connection]));
      else set.add(connection);
    },
    delete(key: string, connection: Connection) {
      const set = sets.get(key);
      set?.delete(connection);
      if (set?.size === 0) sets.delete(key);
    },
    all: (key: string): readonly Connection[] => [...(sets.get(key) ?? [])],
    of: (key: string): ReadonlySet<Connection> => sets.get(key) ?? NOBODY,
  };
}

const NOBODY: ReadonlySet<Connection> = new Set();

function channelKey(streamId: StreamId, channel: Channel): string {
  return `${streamId}|${channel}`;
}

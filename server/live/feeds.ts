import type { ChannelsMessage } from '#shared/protocol.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Access, SamspelEngine } from '../access.ts';
import { waitingPackets } from './backlog.ts';
import type { Connection, Connections, Subscription } from './connections.ts';
import type { LiveLimits } from './limits.ts';

/** What a client says it has of a stream. */
export type Cursors = {
  readonly incarnation: string | null;
  readonly cursors: Readonly<Record<string, number>>;
};

/** Brings channels to sockets: first what they miss, then live. */
export type Feeds = {
  /** Begins to send a stream from a client's cursors; false when nothing of it is theirs. */
  begin(connection: Connection, streamId: StreamId, cursors: Cursors): Promise<boolean>;
  end(connection: Connection, streamId: StreamId): void;
  /** Asks the log again what a socket may read of a stream. Sends nothing of it but `channels`. */
  reconsider(connection: Connection, subscription: Subscription): void;
  /** Goes on catching up, as far as the client has acknowledged. */
  pump(connection: Connection, subscription: Subscription): void;
  /** A live socket is too slow: from here it is sent pages as it acknowledges them. */
  fallBehind(
    connection: Connection,
    subscription: Subscription,
    channel: Channel,
    sent: number,
  ): void;
};

/** What {@link createFeeds} needs. */
export type FeedsOptions = {
  readonly engine: SamspelEngine;
  readonly access: Access;
  readonly connections: Connections;
  readonly limits: LiveLimits;
  readonly onBug: (error: unknown) => void;
};

function isLive({ feeds }: Subscription): boolean {
  for (const feed of feeds.values()) if (!feed.isLive) return false;
  return true;
}

/** See {@link Feeds}. */
export function createFeeds(options: FeedsOptions): Feeds {
  const { engine, access, connections, limits, onBug } = options;

  const isCurrent = ({ subscriptions }: Connection, subscription: Subscription) =>
    subscriptions.get(subscription.streamId) === subscription;

  const tellChannels = ({ socket }: Connection, { streamId, feeds }: Subscription) => {
    const view = engine.peek(streamId);
    if (view === null) return;
    const heads: Record<string, number> = {};
    for (const channel of feeds.keys()) heads[channel] = view.headOf(channel);
    const message: ChannelsMessage = { stream: streamId, incarnation: view.incarnation, heads };
    socket.emit('channels', message);
  };

  /** Sends the next page that is missing, or joins the channel's live readers. False: nothing to do now. */
  const step = async (connection: Connection, subscription: Subscription): Promise<boolean> => {
    const { socket } = connection;
    const { streamId, feeds } = subscription;
    const isHeldUp = waitingPackets(socket) > limits.backlog.behind;
    if (isHeldUp) connection.isHeldUp = true;
    const isReady =
      isCurrent(connection, subscription) &&
      subscription.inFlight < limits.pagesInFlight &&
      !isHeldUp;
    const next = isReady ? [...feeds].find(([, feed]) => !feed.isLive) : undefined;
    if (next === undefined) return false;
    const [channel, feed] = next;
    const head = engine.peek(streamId)?.headOf(channel) ?? (await engine.headOf(streamId, channel));
    if (!isCurrent(connection, subscription) || feeds.get(channel) !== feed) return true;
    if (feed.sent >= head) {
      // In the turn in which its pages have reached the head: no page can fall in between.
      connections.goLive(connection, streamId, channel);
      feed.isLive = true;
      return true;
    }
    const page = await engine.page(streamId, channel, feed.sent);
    // Rights may have ended while the page was read.
    if (!isCurrent(connection, subscription) || feeds.get(channel) !== feed) return true;
    if (page === null) throw new Error(`no page after ${feed.sent} of ${channel}, head ${head}`);
    feed.sent = page.from + page.events.length - 1;
    subscription.inFlight += 1;
    socket.emit('page', page, () => {
      subscription.inFlight -= 1;
      pump(connection, subscription);
    });
    return true;
  };

  const pump = (connection: Connection, subscription: Subscription) => {
    // Asked after every write to every socket: where all is live there must be nothing to do.
    if (subscription.isReading || isLive(subscription)) return;
    subscription.isReading = true;
    const run = async () => {
      try {
        while (await step(connection, subscription));
      } catch (error) {
        onBug(error);
      } finally {
        subscription.isReading = false;
      }
    };
    void run();
  };

  return {
    end: connections.unsubscribe,
    pump,

    async begin(connection, streamId, { incarnation, cursors }) {
      const { seat } = connection;
      const known = await engine.incarnationOf(streamId);
      const view = engine.peek(streamId);
      if (seat === null || view === null || connection.seat !== seat) return false;
      const channels = access.readable(streamId, seat);
      connections.unsubscribe(connection, streamId);
      if (channels.length === 0) return false;
      const isSameLog = incarnation === known;
      const sentOf = (channel: Channel) => {
        const cursor = isSameLog ? (cursors[channel] ?? 0) : 0;
        return cursor <= view.headOf(channel) ? cursor : 0;
      };
      const feeds = new Map(
        channels.map((channel) => [channel, { sent: sentOf(channel), isLive: false }]),
      );
      const subscription = { streamId, feeds, inFlight: 0, isReading: false };
      connections.subscribe(connection, subscription);
      tellChannels(connection, subscription);
      pump(connection, subscription);
      return true;
    },

    reconsider(connection, subscription) {
      const { streamId, feeds } = subscription;
      const channels = new Set(
        connection.seat === null ? [] : access.readable(streamId, connection.seat),
      );
      const lost = [...feeds.keys()].filter((channel) => !channels.has(channel));
      const won = [...channels].filter((channel) => !feeds.has(channel));
      if (lost.length === 0 && won.length === 0) return;
      for (const channel of lost) {
        connections.leaveLive(connection, streamId, channel);
        feeds.delete(channel);
      }
      for (const channel of won) feeds.set(channel, { sent: 0, isLive: false });
      tellChannels(connection, subscription);
      if (feeds.size === 0) connections.unsubscribe(connection, streamId);
    },

    fallBehind(connection, subscription, channel, sent) {
      const feed = subscription.feeds.get(channel);
      if (feed === undefined) return;
      feed.sent = sent;
      feed.isLive = false;
      connection.isHeldUp = true;
      connections.leaveLive(connection, subscription.streamId, channel);
    },
  };
}

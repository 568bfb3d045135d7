import { mayChangeRights } from '#shared/round/channels.ts';
import type { States } from '../access.ts';
import type { StreamCommit } from '../engine/commit.ts';
import type { EncodedPage } from '../engine/page.ts';
import { paceOf, terminate } from './backlog.ts';
import {
  type Connection,
  type Connections,
  type LiveServer,
  roomOf,
  type Subscription,
} from './connections.ts';
import type { Feeds } from './feeds.ts';
import type { LiveLimits } from './limits.ts';
import { onWire } from './wire-page.ts';

/** A commit of this product's streams. */
export type Commit = StreamCommit<States>;

/** What {@link createDelivery} needs. */
export type DeliveryOptions = {
  readonly io: LiveServer;
  readonly connections: Connections;
  readonly feeds: Feeds;
  readonly limits: LiveLimits;
  /** A person is out of a workshop: their sockets are cut in this turn. */
  readonly onRemoved: (person: string) => void;
};

/**
 * Brings a transaction to its readers, all in one turn: first rights, then pages, then what newly
 * opened channels hold. A page goes out once per channel and commit, encoded once.
 */
export function createDelivery(options: DeliveryOptions): (commits: readonly Commit[]) => void {
  const { io, connections, feeds, limits, onRemoved } = options;

  const changeRights = (commit: Commit): Map<Connection, Subscription> => {
    const { streamId } = commit;
    const readers = new Map<Connection, Subscription>();
    if (!touchesRights(commit)) return readers;
    for (const connection of connections.readersOf(streamId)) {
      const subscription = connection.subscriptions.get(streamId);
      if (subscription === undefined) continue;
      feeds.reconsider(connection, subscription);
      readers.set(connection, subscription);
    }
    return readers;
  };

  const publish = ({ streamId, senders }: Commit, page: EncodedPage) => {
    const room = roomOf(streamId, page.channel);
    const readers = io.sockets.adapter.rooms.get(room);
    if (readers === undefined) return;
    const except = senders.get(page.channel) ?? new Set();
    for (const id of [...readers]) {
      const connection = except.has(id) ? null : connections.of(id);
      const subscription = connection?.subscriptions.get(streamId);
      if (!connection || !subscription) continue;
      const pace = paceOf(connection.socket, limits.backlog);
      if (pace === 'fine') continue;
      feeds.fallBehind(connection, subscription, page.channel, page.from - 1);
      if (pace === 'lost') terminate(connection.socket);
    }
    io.to(room)
      .except([...except])
      .compress(false)
      .emit('page', onWire(streamId, page));
  };

  return (commits) => {
    for (const { kind, pages } of commits) {
      if (kind === 'w') for (const person of removedIn(pages)) onRemoved(person);
    }
    const changed = commits.map(changeRights);
    for (const commit of commits) for (const page of commit.pages) publish(commit, page);
    for (const readers of changed) {
      for (const [connection, subscription] of readers) feeds.pump(connection, subscription);
    }
  };
}

/** Whether anybody may read otherwise after a commit: the stage of a round and the hall of a workshop say so alone. */
function touchesRights({ pages }: Commit): boolean {
  return pages.some(
    ({ channel, events }) =>
      channel === 'hall' || (channel === 'stage' && events.some(mayChangeRights)),
  );
}

/** The people whom a commit of a workshop has removed. */
export function removedIn(pages: readonly EncodedPage[]): readonly string[] {
  return pages.flatMap(({ channel, events }) =>
    channel === 'hall'
      ? events.flatMap((event) =>
          event.type === 'person.removed' && 'person' in event && typeof event.person === 'string'
            ? [event.person]
            : [],
        )
      : [],
  );
}

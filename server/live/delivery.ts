import { mayChangeRights } from '#shared/round/channels.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { States } from '../access.ts';
import type { StreamCommit } from '../engine/commit.ts';
import type { EncodedPage } from '../engine/page.ts';
import { paceOf, terminate } from './backlog.ts';
import type { Connection, Connections, Subscription } from './connections.ts';
import type { Feeds } from './feeds.ts';
import type { LiveLimits } from './limits.ts';
import { tellAll } from './tell-all.ts';

/** A commit of this product's streams. */
export type Commit = StreamCommit<States>;

/** What {@link createDelivery} needs. */
export type DeliveryOptions = {
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
  const { connections, feeds, limits, onRemoved } = options;

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

  /** It has waited too long, or is no longer pushed to: from here it is sent pages as it acknowledges them. */
  const leaveBehind = (connection: Connection, streamId: StreamId, page: EncodedPage) => {
    const subscription = connection.subscriptions.get(streamId);
    if (subscription === undefined) return;
    feeds.fallBehind(connection, subscription, page.channel, page.from - 1);
    if (paceOf(connection.socket, limits.backlog) === 'lost') terminate(connection.socket);
  };

  /** Sends a page to those who keep up and do not find it in their answer. The others are left behind. */
  const publish = ({ streamId, senders }: Commit, page: EncodedPage) => {
    const readers = connections.liveReadersOf(streamId, page.channel);
    if (readers.size === 0) return;
    const isElsewhere = ({ socket }: Connection) =>
      senders.some(({ origin, channel }) => origin === socket.id && channel === page.channel);
    const slow = tellAll(readers, 'page', page, {
      isLeftOut: isElsewhere,
      mayWait: ({ socket }) => paceOf(socket, limits.backlog) === 'fine',
    });
    for (const connection of slow) leaveBehind(connection, streamId, page);
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

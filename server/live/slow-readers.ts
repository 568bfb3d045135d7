import type { Clock } from '../ports.ts';
import { terminate, waitingPackets } from './backlog.ts';
import type { Connections } from './connections.ts';
import type { Feeds } from './feeds.ts';
import type { LiveLimits } from './limits.ts';

/** How often waiting packets are looked at. */
const LOOK_EVERY_MS = 1000;

/** What {@link watchSlowReaders} needs. */
export type SlowReadersOptions = {
  readonly connections: Connections;
  readonly feeds: Feeds;
  readonly clock: Clock;
  readonly limits: LiveLimits;
};

/**
 * Cuts sockets whose packets have waited too long, however few they are: the path is dead, and the
 * client resumes by its cursors on a new one. Lets the others go on pulling.
 */
export function watchSlowReaders({ connections, feeds, clock, limits }: SlowReadersOptions) {
  let cancel: (() => void) | null = null;
  let isRunning = false;

  const look = () => {
    const nowMs = clock.nowMs();
    for (const connection of connections.all()) {
      const waiting = waitingPackets(connection.socket);
      if (waiting === 0) {
        connection.stuckSinceMs = null;
        continue;
      }
      connection.stuckSinceMs ??= nowMs;
      if (nowMs - connection.stuckSinceMs > limits.backlog.ms) terminate(connection.socket);
      else if (waiting <= limits.backlog.behind) {
        for (const subscription of connection.subscriptions.values()) {
          feeds.pump(connection, subscription);
        }
      }
    }
    // A turn of the event loop lies between two looks: a server that was busy must not be taken for
    // a reader that is slow.
    setImmediate(lookAgain);
  };

  const lookAgain = () => {
    if (isRunning) cancel = clock.setTimer(clock.nowMs() + LOOK_EVERY_MS, look);
  };

  return {
    start() {
      isRunning = true;
      lookAgain();
    },
    stop() {
      isRunning = false;
      cancel?.();
    },
  };
}

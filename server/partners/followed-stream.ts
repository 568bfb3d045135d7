import type { ChannelsMessage, StreamPage, WireEvent } from '#shared/protocol.ts';
import type { Channel } from '#shared/stream/channel.ts';
import { createStreamFeed } from '#shared/stream/stream-feed.ts';

/** A stream as one partner reads it: pages in, the fold of what its chair may read out. */
export type FollowedStream<State> = {
  takeChannels(message: ChannelsMessage): void;
  /** False when something before this page is missing: the stream has to be asked for again. */
  takePage(page: StreamPage): boolean;
  position(): { incarnation: string | null; cursors: Record<string, number> };
  /** The state, or null until everything that was named has come. */
  state(): State | null;
};

/** See {@link FollowedStream}. `reduce` folds in place, as everywhere. */
export function followStream<State>(
  empty: () => State,
  reduce: (state: State, event: WireEvent) => void,
): FollowedStream<State> {
  const log = new Map<Channel, WireEvent[]>();
  let state = empty();
  const refold = () => {
    state = empty();
    for (const events of log.values()) for (const event of events) reduce(state, event);
  };
  const feed = createStreamFeed({
    onEvents(channel, events) {
      log.set(channel, [...(log.get(channel) ?? []), ...events]);
      for (const event of events) reduce(state, event);
    },
    // Nothing of a channel may stay that this chair does not read any more.
    onDropped(channel) {
      log.delete(channel);
      refold();
    },
    onReset() {
      log.clear();
      refold();
    },
  });
  return {
    takeChannels: feed.takeChannels,
    takePage: feed.takePage,
    position: feed.position,
    state: () => (feed.isComplete() && feed.mayRead() ? state : null),
  };
}

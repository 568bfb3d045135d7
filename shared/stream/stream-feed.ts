import type { ChannelsMessage, StreamPage, WireEvent } from '../protocol.ts';
import type { Channel } from './channel.ts';

/** Who is told what of a stream is new. All of it is already in order, once, and without gaps. */
export type FeedListener = {
  /** Facts that follow on what was told of this channel before. */
  readonly onEvents: (channel: Channel, events: readonly WireEvent[]) => void;
  /** The viewer may not read this channel any more: nothing of it may stay. */
  readonly onDropped: (channel: Channel) => void;
  /** The log is another one: everything begins from zero. */
  readonly onReset: () => void;
};

/** One stream's channels as this browser has them. */
export type StreamFeed = {
  /** What to subscribe with. */
  readonly position: () => { incarnation: string | null; cursors: Record<string, number> };
  readonly takeChannels: (message: ChannelsMessage) => void;
  /** False when something before this page is missing; the page is kept until it has come. */
  readonly takePage: (page: StreamPage) => boolean;
  readonly hasGap: () => boolean;
  /** Whether every channel that was named has come as far as it was said to be. */
  readonly isComplete: () => boolean;
  /** Whether the viewer may read anything at all; true until told otherwise. */
  readonly mayRead: () => boolean;
  /** Forgets everything, as when the right to the whole stream is gone. */
  readonly reset: () => void;
};

type ChannelFeed = {
  /** Number of the latest fact that was told; 0 before the first. */
  seen: number;
  /** How long the channel was when it was named last. */
  head: number;
  /** Pages that came before something in front of them. */
  early: StreamPage[];
};

/** More early pages than this are not kept: subscribing again brings them. */
const MOST_EARLY = 50;

/**
 * Puts the pages of one stream in order: what came twice is told once, what came early waits, what the
 * viewer may no longer read is dropped. Numbers are per channel (DESIGN.md §2).
 */
export function createStreamFeed(listener: FeedListener): StreamFeed {
  const channels = new Map<Channel, ChannelFeed>();
  let incarnation: string | null = null;
  let wasNamed = false;

  function reset(): void {
    channels.clear();
    incarnation = null;
    listener.onReset();
  }

  /** Tells what of a page is new. False when something before it is missing. */
  function tell(feed: ChannelFeed, page: StreamPage): boolean {
    if (page.from > feed.seen + 1) return false;
    const fresh = page.events.slice(feed.seen + 1 - page.from);
    if (fresh.length === 0) return true;
    feed.seen += fresh.length;
    // The stream's own schema made these; the wire carries both kinds of stream in one type.
    listener.onEvents(page.channel, fresh as readonly WireEvent[]);
    return true;
  }

  return {
    position: () => ({
      incarnation,
      cursors: Object.fromEntries([...channels].map(([name, feed]) => [name, feed.seen])),
    }),

    takeChannels(message) {
      const isAnotherLog = incarnation !== null && incarnation !== message.incarnation;
      if (isAnotherLog) reset();
      incarnation = message.incarnation;
      wasNamed = true;
      for (const name of [...channels.keys()]) {
        if (Object.hasOwn(message.heads, name)) continue;
        channels.delete(name);
        listener.onDropped(name);
      }
      for (const [name, head] of Object.entries(message.heads) as [Channel, number][]) {
        const feed = channels.get(name);
        if (feed) feed.head = head;
        else channels.set(name, { seen: 0, head, early: [] });
      }
    },

    takePage(page) {
      const feed = channels.get(page.channel);
      // Not named (any more): a page that was on its way when the right ended.
      if (!feed) return true;
      if (!tell(feed, page)) {
        if (feed.early.length < MOST_EARLY) feed.early.push(page);
        return false;
      }
      feed.early = feed.early
        .toSorted((one, other) => one.from - other.from)
        .filter((early) => !tell(feed, early));
      return feed.early.length === 0;
    },

    hasGap: () => [...channels.values()].some((feed) => feed.early.length > 0),
    isComplete: () => wasNamed && [...channels.values()].every((feed) => feed.seen >= feed.head),
    mayRead: () => !wasNamed || channels.size > 0,
    reset() {
      wasNamed = false;
      reset();
    },
  };
}

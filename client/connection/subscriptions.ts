import type { ChannelsMessage, StreamPage } from '#shared/protocol.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import {
  createStreamFeed,
  type FeedListener,
  type StreamFeed,
} from '#shared/stream/stream-feed.ts';
import { resendDelayMs } from './retry-delay.ts';
import type { Timers } from './timers.ts';
import type { Wire } from './wire.ts';

/** Who follows a stream. */
export type StreamListener = FeedListener & {
  /** All of a message has been told, or the stream's standing has changed: draw. */
  readonly onTold: () => void;
};

/** How a stream stands: `gone` when nothing of it may be read (any more). */
export type StreamStanding = 'loading' | 'ready' | 'gone';

/** A stream that is followed. */
export type OpenStream = {
  readonly standing: () => StreamStanding;
  readonly close: () => void;
};

/** All streams that this browser follows, over however many connections. */
export type Subscriptions = {
  readonly open: (stream: string, listener: StreamListener) => OpenStream;
  /** The connection is live: each stream is asked for from where it stands. */
  readonly resume: () => void;
  /** The server said goodbye for want of rights: nothing of any stream may stay. */
  readonly dropAll: () => void;
  readonly takeChannels: (message: ChannelsMessage) => void;
  readonly takePage: (page: StreamPage) => void;
};

type Subscription = {
  readonly stream: string;
  readonly listener: StreamListener;
  readonly feed: StreamFeed;
  isGone: boolean;
  /** Has been complete: from then on more to come is news, not loading. */
  wasReady: boolean;
  /** Whether the server has said yes on this connection. */
  isAccepted: boolean;
  /** Counts the times it was asked for: an answer to an earlier one says nothing. */
  asked: number;
  /** Failures and gaps in a row, for the back-off. */
  troubles: number;
  cancelAsk: (() => void) | null;
};

/** What subscriptions need. */
export type SubscriptionParts = {
  readonly timers: Timers;
  readonly chance: () => number;
  /** The wire while it is live. */
  readonly wire: () => Wire | null;
};

/** A round that the workshop has just begun may open a moment later: `unknown` is asked again so often. */
const UNKNOWN_TRIES = 3;

/** Whether a refusal of a stream is the last word. */
function isFinal(answer: Answer, one: Subscription): boolean {
  if (answer.ok || answer.refusal === 'slow-down' || answer.refusal === 'try-later') return false;
  return answer.refusal !== 'unknown' || one.wasReady || one.troubles >= UNKNOWN_TRIES - 1;
}

/** Makes an empty set of subscriptions. */
export function createSubscriptions({ timers, chance, wire }: SubscriptionParts): Subscriptions {
  const all = new Map<string, Subscription>();

  function askLater(one: Subscription): void {
    if (one.cancelAsk) return;
    one.cancelAsk = timers.after(resendDelayMs(one.troubles, chance()), () => {
      one.cancelAsk = null;
      one.troubles += 1;
      // A hole that was filled meanwhile needs nothing.
      if (one.feed.hasGap() || !one.isAccepted) void ask(one);
    });
  }

  async function ask(one: Subscription): Promise<void> {
    const open = wire();
    if (!open) return;
    one.cancelAsk?.();
    one.cancelAsk = null;
    one.asked += 1;
    const { asked } = one;
    const answer = await open.subscribe({ stream: one.stream, ...one.feed.position() });
    if (all.get(one.stream) !== one || asked !== one.asked) return;
    one.isAccepted = answer?.ok === true;
    if (one.isAccepted) return;
    if (answer && isFinal(answer, one)) drop(one);
    else if (wire()) askLater(one);
  }

  function drop(one: Subscription): void {
    one.isGone = true;
    one.cancelAsk?.();
    one.cancelAsk = null;
    one.feed.reset();
    one.listener.onTold();
  }

  return {
    open(stream, listener) {
      if (all.has(stream)) throw new Error(`already followed: ${stream}`);
      const feed = createStreamFeed(listener);
      const one: Subscription = {
        stream,
        listener,
        feed,
        isGone: false,
        wasReady: false,
        isAccepted: false,
        asked: 0,
        troubles: 0,
        cancelAsk: null,
      };
      all.set(stream, one);
      void ask(one);
      return {
        standing() {
          if (one.isGone || !feed.mayRead()) return 'gone';
          return one.wasReady ? 'ready' : 'loading';
        },
        close() {
          if (all.get(stream) !== one) return;
          all.delete(stream);
          one.cancelAsk?.();
          void wire()?.unsubscribe({ stream });
        },
      };
    },

    resume() {
      for (const one of all.values()) {
        one.isGone = false;
        one.isAccepted = false;
        one.troubles = 0;
        void ask(one);
      }
    },

    dropAll() {
      for (const one of all.values()) drop(one);
    },

    takeChannels(message) {
      const one = all.get(message.stream);
      if (!one) return;
      one.isGone = false;
      const before = one.feed.position().incarnation;
      one.feed.takeChannels(message);
      if (before !== null && before !== message.incarnation) one.wasReady = false;
      if (one.feed.isComplete()) one.wasReady = true;
      one.listener.onTold();
    },

    takePage(page) {
      const one = all.get(page.stream);
      if (!one) return;
      const isWhole = one.feed.takePage(page);
      if (one.feed.isComplete()) one.wasReady = true;
      one.listener.onTold();
      if (!isWhole) askLater(one);
    },
  };
}

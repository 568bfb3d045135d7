import type { Channel } from '#shared/stream/channel.ts';
import type { Page, StreamEvent } from '#shared/stream/decider.ts';
import { createChannelFold, type FoldedKind } from './channel-fold.ts';

/** Facts by channel, each channel whole and in order. */
type Log<Event extends StreamEvent> = ReadonlyMap<Channel, Page<Event>['events']>;

/** The fold of a log up to any moment, server time in ms. */
export type Seeker<State> = {
  /** The same state for two moments between which nothing was told. */
  readonly at: (atMs: number) => State;
  /** First and last fact; both 0 where there are none. */
  readonly span: { readonly fromMs: number; readonly toMs: number };
  /** The channels in which something stands. */
  readonly channels: readonly Channel[];
};

/** So many facts lie between two states that are kept. */
const KEPT_EVERY = 128;

/** How far a fold has come: its state, and how many facts of each channel are in it. */
type Mark<State> = {
  readonly atMs: number;
  readonly state: State;
  readonly seen: ReadonlyMap<Channel, number>;
};

function logOf<Event extends StreamEvent>(pages: readonly Page<Event>[]): Log<Event> {
  const log = new Map<Channel, Page<Event>['events']>();
  for (const { channel, events } of pages.toSorted((one, other) => one.from - other.from)) {
    log.set(channel, [...(log.get(channel) ?? []), ...events]);
  }
  return log;
}

/**
 * Folds a log and goes back and forth in it. A reducer only goes forward, so states on the way are kept
 * (they never change, CS2): a step back goes on from the nearest of them.
 * @param keptEvery how many facts lie between two states that are kept: a step back folds no more
 */
export function createSeeker<State extends object, Event extends StreamEvent>(
  kind: FoldedKind<State, Event>,
  pages: readonly Page<Event>[],
  keptEvery = KEPT_EVERY,
): Seeker<State> {
  const log = logOf(pages);
  const times = [...log.values()]
    .flatMap((events) => events.map(({ atMs }) => atMs))
    .toSorted((one, other) => one - other);
  const stops = times.filter((_, index) => index % keptEvery === keptEvery - 1);
  const fold = createChannelFold<State, Event>(kind);
  const kept: Mark<State>[] = [];
  const start: Mark<State> = {
    atMs: Number.NEGATIVE_INFINITY,
    state: fold.state(),
    seen: new Map(),
  };
  let now = start;

  /** Channels do not depend on one another. */
  function foldOn(atMs: number): void {
    const seen = new Map(now.seen);
    for (const [channel, events] of log) {
      const from = seen.get(channel) ?? 0;
      let to = from;
      for (let next = events[to]; next && next.atMs <= atMs; next = events[to]) to += 1;
      if (to === from) continue;
      fold.add(channel, events.slice(from, to));
      seen.set(channel, to);
    }
    now = { atMs, state: fold.state(), seen };
  }

  return {
    at(atMs) {
      if (atMs < now.atMs) {
        now = kept.findLast((mark) => mark.atMs <= atMs) ?? start;
        fold.resume(now.state);
      }
      for (let stop = stops[kept.length]; stop !== undefined && stop <= atMs; ) {
        if (stop > now.atMs) foldOn(stop);
        kept.push(now);
        stop = stops[kept.length];
      }
      if (atMs > now.atMs) foldOn(atMs);
      return now.state;
    },
    span: { fromMs: times[0] ?? 0, toMs: times.at(-1) ?? 0 },
    channels: [...log.keys()],
  };
}

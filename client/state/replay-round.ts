import type { Person } from '#shared/protocol.ts';
import { readableBy } from '#shared/round/channels.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Page } from '#shared/stream/decider.ts';
import { createStore, type Store } from '../connection/store.ts';
import { type ChannelFold, createChannelFold } from './channel-fold.ts';
import { EVERYONE, type Eyes, seenThrough } from './eyes.ts';
import { createView } from './followed.ts';
import { memoByParts } from './memo-by-parts.ts';
import type { RoundSource, RoundView } from './round-source.ts';

type Fold = ChannelFold<RoundState, RoundEvent>;

/** Facts by channel, each channel whole and in order. */
type Log = ReadonlyMap<Channel, Page<RoundEvent>['events']>;

function logOf(pages: readonly Page<RoundEvent>[]): Log {
  const log = new Map<Channel, Page<RoundEvent>['events']>();
  for (const { channel, events } of pages.toSorted((one, other) => one.from - other.from)) {
    log.set(channel, [...(log.get(channel) ?? []), ...events]);
  }
  return log;
}

/** Folds on from where `seen` says to a moment; channels do not depend on one another. */
function foldOn(fold: Fold, log: Log, seen: Map<Channel, number>, atMs: number): void {
  for (const [channel, events] of log) {
    const from = seen.get(channel) ?? 0;
    const later = events.findIndex((event, at) => at >= from && event.atMs > atMs);
    const to = later < 0 ? events.length : later;
    if (to === from) continue;
    fold.add(channel, events.slice(from, to));
    seen.set(channel, to);
  }
}

/** The round as these pages tell it at a moment of server time, ms. */
export function foldUntil(pages: readonly Page<RoundEvent>[], atMs: number): RoundState {
  const fold = createChannelFold<RoundState, RoundEvent>({ empty: emptyRound, reduce });
  foldOn(fold, logOf(pages), new Map(), atMs);
  return fold.state();
}

/** What a replay is made of: fetched from the server, or a live round's own log. */
export type ReplayParts = Pick<RoundView, 'roundId' | 'workshopId' | 'me'> & {
  readonly pages: readonly Page<RoundEvent>[];
  readonly people: Readonly<Record<string, Person>>;
};

/** A round as it was at the playhead. */
export type ReplayRound = RoundSource & {
  /** Server time of the moment that is shown, ms. */
  readonly playhead: Store<number>;
  /** With whose eyes it is seen. */
  readonly eyes: Store<Eyes>;
  /** The whole round as the viewer may read it, wherever the playhead stands: what the lanes are an index of. */
  readonly whole: RoundState;
  /** The channels that the viewer may read, those in which nothing stands as well. */
  readonly channels: ReadonlySet<Channel>;
  /** First and last fact, server time in ms. */
  readonly span: { readonly fromMs: number; readonly toMs: number };
};

/** A meeting that still runs is as long as its facts tell: the sums are of what has been. */
function closedAt(state: RoundState, atMs: number): RoundState {
  const last = state.stage.stretches.at(-1);
  if (!last || last.toMs !== null) return state;
  const closed = { ...last, toMs: Math.max(last.fromMs, atMs) };
  const stretches = [...state.stage.stretches.slice(0, -1), closed];
  return { ...state, stage: { ...state.stage, stretches } };
}

/** The room seen again: the same fold over the same facts, up to the playhead. */
export function createReplayRound(parts: ReplayParts): ReplayRound {
  const { roundId, workshopId, me, people } = parts;
  const log = logOf(parts.pages);
  const times = [...log.values()].flatMap((events) => events.map((event) => event.atMs));
  const fromMs = times.reduce((least, atMs) => Math.min(least, atMs), Number.POSITIVE_INFINITY);
  const span = {
    fromMs: times.length === 0 ? 0 : fromMs,
    toMs: times.reduce((most, atMs) => Math.max(most, atMs), 0),
  };
  const fold = createChannelFold<RoundState, RoundEvent>({ empty: emptyRound, reduce });
  const seen = new Map<Channel, number>();
  const playhead = createStore(span.fromMs);
  let foldedMs = Number.NEGATIVE_INFINITY;
  const presence = {};
  const pending: RoundView['pending'] = [];

  const stateNow = (): RoundState => {
    const atMs = playhead.get();
    if (atMs < foldedMs) {
      // Back is from the beginning: a reducer only goes forward.
      fold.reset();
      seen.clear();
    }
    foldOn(fold, log, seen, atMs);
    foldedMs = atMs;
    return fold.state();
  };

  const eyes = createStore<Eyes>(EVERYONE);
  const meThrough = memoByParts((through: Eyes) =>
    through.kind === 'everyone'
      ? me
      : { person: through.person, isInstructor: through.isInstructor },
  );

  const view = createView<RoundView>(
    () => ({
      status: 'ready',
      roundId,
      workshopId,
      me: meThrough(eyes.get()),
      state: seenThrough(stateNow(), eyes.get()),
      people,
      presence,
      writing: null,
      pending,
    }),
    [playhead, eyes],
  );

  const whole = closedAt(foldUntil(parts.pages, span.toMs), span.toMs);
  return {
    isLive: false,
    get: view.get,
    subscribe: view.subscribe,
    nowMs: playhead.get,
    send: async () => ({ ok: false, refusal: 'not-now' }),
    tellWriting: () => {},
    playhead,
    eyes,
    whole,
    // The sample is read by somebody who was never in it: what was given may be read, too.
    channels: new Set([...log.keys(), ...readableBy(whole, me)]),
    span,
  };
}

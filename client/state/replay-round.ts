import type { Person } from '#shared/protocol.ts';
import { readableBy } from '#shared/round/channels.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Page } from '#shared/stream/decider.ts';
import { createStore, type Store } from '../connection/store.ts';
import { EVERYONE, type Eyes, seenThrough } from './eyes.ts';
import { createView } from './followed.ts';
import { memoByParts } from './memo-by-parts.ts';
import type { RoundSource, RoundView } from './round-source.ts';
import { createSeeker } from './seek.ts';

/** What a replay is made of: fetched from the server, or a live round's own log. */
export type ReplayParts = Pick<RoundView, 'roundId' | 'workshopId' | 'me'> & {
  readonly pages: readonly Page<RoundEvent>[];
  readonly people: Readonly<Record<string, Person>>;
};

/** A round as it was at the playhead. */
export type ReplayRound = RoundSource & {
  /** Server time of the moment that is shown, ms. */
  readonly playhead: Store<number>;
  /** Who sees it again: the only one whom it may call "you", whoever's eyes are chosen. */
  readonly reader: string;
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
  const facts = createSeeker<RoundState, RoundEvent>({ empty: emptyRound, reduce }, parts.pages);
  const { span } = facts;
  const playhead = createStore(span.fromMs);
  const presence = {};
  const pending: RoundView['pending'] = [];

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
      state: seenThrough(facts.at(playhead.get()), eyes.get()),
      people,
      presence,
      writing: null,
      pending,
    }),
    [playhead, eyes],
  );

  const whole = closedAt(facts.at(span.toMs), span.toMs);
  return {
    isLive: false,
    get: view.get,
    subscribe: view.subscribe,
    nowMs: playhead.get,
    send: async () => ({ ok: false, refusal: 'not-now' }),
    tellWriting: () => {},
    playhead,
    reader: me.person,
    eyes,
    whole,
    // The sample is read by somebody who was never in it: what was given may be read, too.
    channels: new Set([...facts.channels, ...readableBy(whole, me)]),
    span,
  };
}

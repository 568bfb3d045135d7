import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Actor, Decider, StreamEvent } from '#shared/stream/decider.ts';
import type { Clock, StreamLog, StreamStore } from '../ports.ts';
import {
  type CommandEnvelope,
  kindOf,
  type Outcome,
  type StreamCommit,
  type StreamKind,
  type StreamStates,
} from './commit.ts';
import { type CommitPace, createCommitPace } from './commit-pace.ts';
import { readStored } from './encoded-event.ts';
import { createGroupCommit } from './group-commit.ts';
import { contentHash, personKeyOf } from './identity.ts';
import type { OnBug } from './judge.ts';
import type { AnyDecider, FoldedEvent, LiveStream, StreamView } from './live-stream.ts';
import { CATCH_UP_LIMITS, EncodedPage, fitting, type PageLimits } from './page.ts';
import { createPublisher, type Watcher } from './publish.ts';
import { createStreamCache } from './stream-cache.ts';

/** The state behind an id; the state of any stream when the id's kind is not known. */
type StateOf<
  States extends StreamStates,
  Id extends StreamId,
> = Id extends `${infer Kind}_${string}` ? States[Kind & StreamKind] : States[StreamKind];

/** What {@link createEngine} needs. */
export type EngineOptions<Workshop, Round> = {
  readonly store: StreamStore;
  readonly clock: Clock;
  readonly deciders: {
    readonly w: Decider<Workshop, unknown, StreamEvent>;
    readonly r: Decider<Round, unknown, StreamEvent>;
  };
  /**
   * The publisher: called once per transaction, in the turn in which it was stored and before any of
   * its commands is answered. Must not wait.
   */
  readonly onCommit: (commits: readonly StreamCommit<{ w: Workshop; r: Round }>[]) => void;
  /** Told of bugs and of failures of the store, with the stream and command where they showed. */
  readonly onBug: OnBug;
  /** Events that a channel may hold before people's commands are refused as `full`. */
  readonly channelLimit?: number;
  /** How long a stream that nobody asks for stays in memory. */
  readonly idleMs?: number;
  /** How long commits wait for company. */
  readonly pace?: CommitPace;
};

/** Runs every stream of the process. Knows no domain, no HTTP and no sockets. */
export type Engine<States extends StreamStates = StreamStates> = {
  /**
   * Carries out a command, or says why not: calls `settle` in the turn in which it was stored and
   * published, without a promise. Throws only for a command that is no JSON.
   */
  submit(
    streamId: StreamId,
    actor: Actor,
    envelope: CommandEnvelope,
    settle: (outcome: Outcome) => void,
  ): void;
  /** The same, as a promise. Rejects only for a command that is no JSON. */
  execute(streamId: StreamId, actor: Actor, envelope: CommandEnvelope): Promise<Outcome>;
  /** The committed state, or null when there is no such stream. Read it at once: it changes in place. */
  stateOf<Id extends StreamId>(streamId: Id): Promise<StateOf<States, Id> | null>;
  /** The number of a channel's last committed event, 0 when there is none. */
  headOf(streamId: StreamId, channel: Channel): Promise<number>;
  /** The random id of a stream's log, or null when there is no such stream. */
  incarnationOf(streamId: StreamId): Promise<string | null>;
  /** State and heads in this very turn, or null when the stream is not in memory. */
  peek(streamId: StreamId): StreamView | null;
  /** What follows `afterSeq` in a channel, or null when that is its head. */
  page(
    streamId: StreamId,
    channel: Channel,
    afterSeq: number,
    limits?: PageLimits,
  ): Promise<EncodedPage | null>;
  /** A whole stream as it is stored, old versions of events included, for replay and export. */
  log(streamId: StreamId): Promise<StreamLog | null>;
  /** Folds a stream from its beginning, stopping at each event with the state right after it. */
  walk(streamId: StreamId, visit: (folded: FoldedEvent) => void): Promise<void>;
  /** When the server must act on a stream next, and what it then wishes. */
  deadlineOf(streamId: StreamId): Promise<{ atMs: number; command: unknown } | null>;
  /** Follows every stored event and every transaction. The result ends it. */
  watch(watcher: Watcher): () => void;
  /** Takes no more commands, and resolves when the ones taken are answered. */
  close(): Promise<void>;
};

/** Creates an engine over a store. */
export function createEngine<Workshop, Round>(
  options: EngineOptions<Workshop, Round>,
): Engine<{ w: Workshop; r: Round }> {
  const { store, clock, onBug, channelLimit = 5000, idleMs = 10 * 60_000 } = options;
  const { pace = createCommitPace() } = options;
  // Inside, states are opaque: what a kind's decider made goes back to that decider alone.
  const deciders: Readonly<Record<StreamKind, AnyDecider>> = options.deciders;
  const onCommit = options.onCommit as (commits: readonly StreamCommit[]) => void;
  const watchers = new Set<Watcher>();
  const publisher = createPublisher({ onCommit, watchers, onBug });
  const cache = createStreamCache({ store, clock, deciders, onFound: publisher.announceFound });
  const commits = createGroupCommit({ store, clock, cache, publisher, pace, channelLimit, onBug });
  let isOpen = true;

  const evictIdle = () => {
    // A stream is never taken from under an open transaction; the next round comes soon enough.
    if (commits.isIdle()) cache.evictUnusedSince(clock.nowMs() - idleMs);
    cancelEviction = clock.setTimer(clock.nowMs() + idleMs / 2, evictIdle);
  };
  let cancelEviction = clock.setTimer(clock.nowMs() + idleMs / 2, evictIdle);

  /** A stream that exists. */
  const find = async (streamId: StreamId): Promise<LiveStream | null> => {
    if (kindOf(streamId) === null) return null;
    const stream = cache.peek(streamId) ?? (await cache.open(streamId));
    return stream.version === 0 ? null : stream;
  };

  const submit: Engine['submit'] = (streamId, actor, envelope, settle) => {
    if (kindOf(streamId) === null) return settle(refused('unknown'));
    if (!isOpen) return settle(refused('try-later'));
    const hash = contentHash(envelope.command);
    const person = personKeyOf(actor);
    const settled = (outcome: Outcome) => {
      try {
        settle(outcome);
      } catch (error) {
        // In here the turn of everybody goes on: what cannot be told to one is no failure of the commit.
        onBug(error, { streamId, commandId: envelope.id });
      }
    };
    commits.submit({ streamId, actor, person, envelope, hash, settle: settled });
  };

  return {
    submit,

    execute: (streamId, actor, envelope) =>
      new Promise((settle) => submit(streamId, actor, envelope, settle)),

    async stateOf<Id extends StreamId>(streamId: Id) {
      const stream = await find(streamId);
      // The decider of the id's own kind has made this state.
      return stream === null ? null : (stream.state as StateOf<{ w: Workshop; r: Round }, Id>);
    },

    async headOf(streamId, channel) {
      return (await find(streamId))?.headOf(channel) ?? 0;
    },

    async incarnationOf(streamId) {
      return (await find(streamId))?.incarnation ?? null;
    },

    peek: cache.peek,

    async page(streamId, channel, afterSeq, limits = CATCH_UP_LIMITS) {
      const stream = await find(streamId);
      // What is stored but not yet published is no page yet: it comes with its own commit.
      const count = Math.min((stream?.headOf(channel) ?? 0) - afterSeq, limits.events);
      if (stream === null || count <= 0) return null;
      const events =
        stream.recent(channel, afterSeq + 1, count) ??
        (await store.readChannel(streamId, channel, afterSeq + 1, count)).map((stored) =>
          readStored(stream.schema, stored),
        );
      return new EncodedPage(streamId, channel, afterSeq + 1, fitting(events, limits));
    },

    log: (streamId) => store.read(streamId),

    async walk(streamId, visit) {
      const kind = kindOf(streamId);
      const log = kind === null ? null : await store.read(streamId);
      if (kind === null || log === null) return;
      const decider = deciders[kind];
      const state = decider.empty();
      for (const stored of log.events) {
        const { version, channel, seq, event } = readStored(decider.schema, stored);
        decider.reduce(state, event);
        visit({ streamId, version, channel, seq, event, state });
      }
    },

    async deadlineOf(streamId) {
      return (await find(streamId))?.deadline() ?? null;
    },

    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },

    async close() {
      isOpen = false;
      cancelEviction();
      await commits.drained();
    },
  };
}

function refused(refusal: 'unknown' | 'try-later'): Outcome {
  return { answer: { ok: false, refusal }, own: [] };
}

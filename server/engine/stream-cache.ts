import { randomBytes } from 'node:crypto';
import type { StreamId } from '#shared/stream/command.ts';
import type { Clock, StoredEvent, StreamStore } from '../ports.ts';
import { kindOf, type StreamKind } from './commit.ts';
import { type AnyDecider, createLiveStream, type LiveStream } from './live-stream.ts';

/** The streams in memory. */
export type StreamCache = {
  /** A stream that is in memory. */
  peek(streamId: StreamId): LiveStream | null;
  /** A stream, read from the log if need be; without events when it does not exist. */
  open(streamId: StreamId): Promise<LiveStream>;
  /** Keeps a stream that has just come into being. */
  keep(stream: LiveStream): void;
  /** Forgets a stream whose pending state went ahead of a log that did not follow. */
  drop(stream: LiveStream): void;
  /** Forgets the streams that nobody has asked for since `beforeMs`. */
  evictUnusedSince(beforeMs: number): void;
};

export type StreamCacheOptions = {
  readonly store: StreamStore;
  readonly clock: Clock;
  readonly deciders: Readonly<Record<StreamKind, AnyDecider>>;
  /**
   * Given a stream and the events by which its log has gone further than what was published of it:
   * somebody else stored them, or a commit that failed stored them after all.
   */
  readonly onFound: (stream: LiveStream, events: readonly StoredEvent[]) => void;
};

/** Creates an empty cache over a store. */
export function createStreamCache(options: StreamCacheOptions): StreamCache {
  const { store, clock, deciders, onFound } = options;
  const live = new Map<StreamId, LiveStream>();
  const loading = new Map<StreamId, Promise<LiveStream>>();
  /** How far dropped streams had been published: what they are found to have beyond is news. */
  const published = new Map<StreamId, number>();

  const peek = (streamId: StreamId): LiveStream | null => {
    const stream = live.get(streamId);
    if (stream === undefined) return null;
    stream.usedAtMs = clock.nowMs();
    return stream;
  };

  const load = async (streamId: StreamId): Promise<LiveStream> => {
    const kind = kindOf(streamId);
    if (kind === null) throw new Error(`not a stream id: ${streamId}`);
    const log = await store.read(streamId);
    // A commit may have created the stream while its log was being read.
    const known = peek(streamId);
    if (known !== null) return known;
    const publishedTo = published.get(streamId) ?? log?.version ?? 0;
    published.delete(streamId);
    const stream = createLiveStream(streamId, deciders[kind], {
      incarnation: log?.incarnation ?? newIncarnation(),
      events: log?.events.slice(0, publishedTo) ?? [],
    });
    stream.usedAtMs = clock.nowMs();
    if (log === null) return stream;
    live.set(streamId, stream);
    if (publishedTo < log.version) onFound(stream, log.events.slice(publishedTo));
    return stream;
  };

  return {
    peek,
    async open(streamId) {
      const known = peek(streamId) ?? loading.get(streamId);
      if (known !== undefined) return known;
      const opening = load(streamId).finally(() => loading.delete(streamId));
      loading.set(streamId, opening);
      return opening;
    },
    keep(stream) {
      live.set(stream.streamId, stream);
    },
    drop(stream) {
      live.delete(stream.streamId);
      published.set(stream.streamId, stream.version);
    },
    evictUnusedSince(beforeMs) {
      for (const [streamId, stream] of live) {
        if (stream.usedAtMs < beforeMs) live.delete(streamId);
      }
    },
  };
}

function newIncarnation(): string {
  return randomBytes(12).toString('base64url');
}

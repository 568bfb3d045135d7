import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';

/** A fact about to be stored. Its version is its place in the batch, after `expected`. */
export type NewEvent = {
  readonly channel: Channel;
  /** Its number in the channel, from 1, without gaps. */
  readonly seq: number;
  /** Who caused it, or null for the server itself. */
  readonly person: string | null;
  /** Server time of the commit, ms since the epoch. */
  readonly atMs: number;
  /** The version in which `body` is written; see `shared/stream/schema.ts`. */
  readonly schema: number;
  /** The event as JSON, `atMs` included: encoded once, stored and sent as it is. */
  readonly body: string;
};

/** A stored fact with its number in the whole stream, from 1. Internal: never on the wire. */
export type StoredEvent = NewEvent & { readonly version: number };

/** The answer to one accepted command, so that a repeated command gets the same one. */
export type NewAnswer = {
  readonly commandId: string;
  /** The sender's id, or `server`. */
  readonly person: string;
  /** Hash of the command's content: the same id with other content is an error of the sender. */
  readonly hash: string;
  readonly atMs: number;
};

/** What a stored answer says. */
export type StoredAnswer = Pick<NewAnswer, 'hash' | 'atMs'>;

/** Everything one commit writes to one stream. */
export type StreamBatch = {
  readonly streamId: StreamId;
  /** The stream's version that `decide` saw; 0 for a stream that does not exist yet. */
  readonly expected: number;
  readonly events: readonly NewEvent[];
  readonly answers: readonly NewAnswer[];
  /** When the server must act on this stream next, ms since the epoch. */
  readonly nextDeadlineMs: number | null;
  /** The random id of this log; used when the batch creates the stream. */
  readonly incarnation: string;
};

/** A whole stream, oldest event first. */
export type StreamLog = {
  readonly version: number;
  readonly incarnation: string;
  readonly events: readonly StoredEvent[];
};

/** A stream on which the server must act at a given time. */
export type Deadline = { readonly streamId: StreamId; readonly atMs: number };

/** How far reactions to a stream's events have come: all up to `version` are done. */
export type ReactionCursor = { readonly streamId: StreamId; readonly version: number };

/**
 * The append-only log of every stream: the only thing that must never be lost. When a promise of
 * `append` has been kept, its batches survive `kill -9` and loss of power.
 */
export type StreamStore = {
  /**
   * Stores every batch in one transaction, or nothing. Throws {@link StaleAppend} when any stream
   * is no longer at `expected`, {@link StoreUnavailable} when the medium fails.
   */
  append(batches: readonly StreamBatch[]): Promise<void>;
  /** A whole stream, or null when there is none. */
  read(streamId: StreamId): Promise<StreamLog | null>;
  /** At most `limit` events of one channel from the number `fromSeq` on, in order. */
  readChannel(
    streamId: StreamId,
    channel: Channel,
    fromSeq: number,
    limit: number,
  ): Promise<readonly StoredEvent[]>;
  /** The stored answer to a person's command, or null. At once, where the store need not wait for it. */
  answer(
    streamId: StreamId,
    person: string,
    commandId: string,
  ): StoredAnswer | null | Promise<StoredAnswer | null>;
  /** The streams whose deadline is at `untilMs` or before, earliest first. */
  due(untilMs: number): Promise<readonly Deadline[]>;
  /** The streams with events after their reaction cursor, with that cursor. */
  withPendingReactions(): Promise<readonly ReactionCursor[]>;
  /** Moves reaction cursors forward, never back, in one transaction. */
  advanceReactions(cursors: readonly ReactionCursor[]): Promise<void>;
  /** The random id of a stream's log, or null. After a restore it is a new one. */
  incarnationOf(streamId: StreamId): Promise<string | null>;
  /** Ends this use of the store; later calls throw {@link StoreUnavailable}. */
  close(): Promise<void>;
};

/** Server time. An epoch anchor plus the monotonic clock: it never jumps and never goes back. */
export type Clock = {
  /** Whole milliseconds since the epoch. */
  nowMs(): number;
  /** Calls `ring` once, when `nowMs()` has reached `atMs`. The result cancels it. */
  setTimer(atMs: number, ring: () => void): () => void;
};

/** Someone else appended to the stream first: read on and decide again. Nothing was stored. */
export class StaleAppend extends Error {
  override readonly name = 'StaleAppend';
  readonly streamId: StreamId;

  constructor(streamId: StreamId, options?: ErrorOptions) {
    super(`stream ${streamId} has moved on`, options);
    this.streamId = streamId;
  }
}

/** The medium failed: disk full, read-only, input/output error, closed. The sender tries later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

import Sqlite from 'better-sqlite3';
import type { StreamId } from '#shared/stream/command.ts';
import {
  type Deadline,
  type ReactionCursor,
  StaleAppend,
  type StoredAnswer,
  type StoredEvent,
  StoreUnavailable,
  type StreamBatch,
  type StreamStore,
} from '../../ports.ts';
import type { SqliteDatabase } from './open-database.ts';

type StreamRow = {
  readonly id: number;
  readonly version: number;
  readonly incarnation: string;
};

/**
 * Streams in SQLite. Prepared statements of one row each, one transaction for a whole commit;
 * nothing here waits, so a call returns in the turn in which it was made.
 */
export function sqliteStreamStore({ connection }: SqliteDatabase): StreamStore {
  const statements = prepareStatements(connection);
  const appendAll = connection.transaction((batches: readonly StreamBatch[]) => {
    for (const batch of batches) appendOne(statements, batch);
  });
  const advanceAll = connection.transaction((cursors: readonly ReactionCursor[]) => {
    for (const { streamId, version } of cursors) {
      statements.advanceReactions.run(version, streamId, version);
    }
  });
  let isOpen = true;

  /** Every statement runs inside: what the disk does wrong gets the port's own name. */
  const guarded = <T>(work: () => T): T => {
    if (!isOpen || !connection.open) throw new StoreUnavailable('the store is closed');
    try {
      return work();
    } catch (error) {
      throw isMediumFailure(error)
        ? new StoreUnavailable(`the database failed: ${error.code}`, { cause: error })
        : error;
    }
  };

  return {
    async append(batches) {
      guarded(() => appendAll.immediate(batches));
    },

    async read(streamId) {
      return guarded(() => {
        const stream = statements.stream.get(streamId);
        if (stream === undefined) return null;
        const { id, version, incarnation } = stream;
        return { version, incarnation, events: statements.events.all(id) };
      });
    },

    async readChannel(streamId, channel, fromSeq, limit) {
      return guarded(() => {
        const stream = statements.stream.get(streamId);
        if (stream === undefined) return [];
        // The k-th event of a channel is at least the k-th of the stream: a bound for the only index.
        return statements.channelEvents.all(stream.id, fromSeq, channel, fromSeq, limit);
      });
    },

    async answer(streamId, person, commandId) {
      return guarded(() => statements.answer.get(commandId, streamId, person) ?? null);
    },

    async due(untilMs) {
      return guarded(() => statements.due.all(untilMs));
    },

    async withPendingReactions() {
      return guarded(() => statements.pendingReactions.all());
    },

    async advanceReactions(cursors) {
      guarded(() => advanceAll.immediate(cursors));
    },

    async incarnationOf(streamId) {
      return guarded(() => statements.stream.get(streamId)?.incarnation ?? null);
    },

    async close() {
      // The connection is shared: the one who opened it closes it.
      isOpen = false;
    },
  };
}

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(connection: Sqlite.Database) {
  return {
    stream: connection.prepare<[StreamId], StreamRow>(
      'select id, version, incarnation from streams where key = ?',
    ),
    createStream: connection.prepare<[StreamId, number, number | null, string]>(
      `insert into streams (key, version, next_deadline, incarnation) values (?, ?, ?, ?)
       on conflict do nothing`,
    ),
    advanceStream: connection.prepare<
      [number, number | null, StreamId, number],
      Pick<StreamRow, 'id'>
    >(
      'update streams set version = ?, next_deadline = ? where key = ? and version = ? returning id',
    ),
    addEvent: connection.prepare<
      [number | bigint, number, string, number, string | null, number, number, string]
    >(
      `insert into events (stream, version, channel, seq, person, at, schema, body)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    addAnswer: connection.prepare<[string, number | bigint, string, string, number]>(
      'insert into answers (command_id, stream, person, hash, at) values (?, ?, ?, ?, ?)',
    ),
    events: connection.prepare<[number], StoredEvent>(
      `select version, channel, seq, person, at as atMs, schema, body from events
       where stream = ? order by version`,
    ),
    channelEvents: connection.prepare<[number, number, string, number, number], StoredEvent>(
      `select version, channel, seq, person, at as atMs, schema, body from events
       where stream = ? and version >= ? and channel = ? and seq >= ?
       order by version limit ?`,
    ),
    answer: connection.prepare<[string, StreamId, string], StoredAnswer>(
      // By its id alone: nearly always there is none, and the stream need not be looked up.
      `select hash, at as atMs from answers
       where command_id = ? and +stream = (select id from streams where key = ?) and person = ?`,
    ),
    due: connection.prepare<[number], Deadline>(
      `select key as streamId, next_deadline as atMs from streams
       where next_deadline <= ? order by next_deadline`,
    ),
    pendingReactions: connection.prepare<[], ReactionCursor>(
      `select key as streamId, reaction_cursor as version from streams
       where reaction_cursor < streams.version`,
    ),
    advanceReactions: connection.prepare<[number, StreamId, number]>(
      'update streams set reaction_cursor = ? where key = ? and reaction_cursor < ?',
    ),
  };
}

/** Writes one stream's part of a transaction. Whatever it throws undoes the whole transaction. */
function appendOne(statements: Statements, batch: StreamBatch): void {
  const stream = claimStream(statements, batch);
  try {
    let version = batch.expected;
    for (const { channel, seq, person, atMs, schema, body } of batch.events) {
      version += 1;
      statements.addEvent.run(stream, version, channel, seq, person, atMs, schema, body);
    }
    for (const { commandId, person, hash, atMs } of batch.answers) {
      statements.addAnswer.run(commandId, stream, person, hash, atMs);
    }
  } catch (error) {
    // The keys back `expected`: a row that is already there was written by somebody faster.
    throw isTaken(error) ? new StaleAppend(batch.streamId, { cause: error }) : error;
  }
}

/** Moves the stream's row from `expected` to its new version, or creates it; answers its row id. */
function claimStream(statements: Statements, batch: StreamBatch): number | bigint {
  const { streamId, expected, events, nextDeadlineMs, incarnation } = batch;
  const version = expected + events.length;
  const moved = statements.advanceStream.get(version, nextDeadlineMs, streamId, expected);
  if (moved !== undefined) return moved.id;
  if (expected === 0) {
    const { changes, lastInsertRowid } = statements.createStream.run(
      streamId,
      version,
      nextDeadlineMs,
      incarnation,
    );
    if (changes === 1) return lastInsertRowid;
  }
  throw new StaleAppend(streamId);
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Sqlite.SqliteError &&
    (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
  );
}

/** The kinds of failure that are the medium's and not ours; each may pass without a restart. */
const MEDIUM_FAILURES = [
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_CANTOPEN',
  'SQLITE_NOMEM',
  'SQLITE_PROTOCOL',
  'SQLITE_CORRUPT',
];

function isMediumFailure(error: unknown): error is InstanceType<typeof Sqlite.SqliteError> {
  return (
    error instanceof Sqlite.SqliteError &&
    MEDIUM_FAILURES.some((failure) => error.code.startsWith(failure))
  );
}

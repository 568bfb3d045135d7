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
import { createEventPlaces, type EventPlaces, type EventRow, type Place } from './event-places.ts';
import type { SqliteDatabase } from './open-database.ts';
import { createRecentIds } from './recent-ids.ts';

type StreamRow = {
  readonly id: number;
  readonly version: number;
  readonly incarnation: string;
  readonly last: number | null;
};

/** What a transaction has written to one stream, to be remembered when it is committed. */
type Written = {
  readonly streamId: StreamId;
  readonly place: Place;
  readonly rows: readonly EventRow[];
};

/**
 * Streams in SQLite. Prepared statements of one row each, one transaction for a whole commit;
 * nothing here waits, so a call returns in the turn in which it was made. One store a database: it
 * remembers what it has written.
 */
export function sqliteStreamStore({ connection }: SqliteDatabase): StreamStore {
  const statements = prepareStatements(connection);
  const places = createEventPlaces();
  const appendAll = connection.transaction((batches: readonly StreamBatch[]): Written[] =>
    batches.map((batch) => appendOne(statements, places, batch)),
  );
  const advanceAll = connection.transaction((cursors: readonly ReactionCursor[]) => {
    for (const { streamId, version } of cursors) {
      statements.advanceReactions.run(version, streamId, version);
    }
  });
  const ids = createRecentIds(statements.greatestId.get()?.id ?? '');
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

  /** A stream's row and all its events, oldest first. */
  const readWhole = (streamId: StreamId) => {
    const stream = statements.stream.get(streamId);
    if (stream === undefined) return null;
    const events = statements.eventsBack.all(stream.last).reverse();
    return { stream, events, place: places.found(streamId, stream.id, events) };
  };

  return {
    async append(batches) {
      guarded(() => {
        let written: Written[];
        try {
          written = appendAll.immediate(batches);
        } catch (error) {
          for (const { streamId } of batches) places.forget(streamId);
          throw error;
        }
        for (const { streamId, place, rows } of written) places.grown(streamId, place, rows);
        for (const { answers } of batches) {
          for (const { commandId } of answers) ids.add(commandId);
        }
      });
    },

    async read(streamId) {
      return guarded(() => {
        const whole = readWhole(streamId);
        if (whole === null) return null;
        const { version, incarnation } = whole.stream;
        return { version, incarnation, events: whole.events.map(toStored) };
      });
    },

    async readChannel(streamId, channel, fromSeq, limit) {
      return guarded(() => {
        const known = places.of(streamId);
        const place = known?.channels ? known : readWhole(streamId)?.place;
        const rows = place?.channels?.get(channel) ?? [];
        const wanted = rows.slice(fromSeq - 1, fromSeq - 1 + limit);
        return wanted.flatMap((row) => statements.event.get(row) ?? []);
      });
    },

    answer(streamId, person, commandId) {
      if (isOpen && ids.isNew(commandId)) return null;
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

function toStored({ row, ...stored }: StoredEvent & EventRow): StoredEvent {
  return stored;
}

type Statements = ReturnType<typeof prepareStatements>;

const EVENT = 'version, channel, seq, person, at as atMs, schema, body';

function prepareStatements(connection: Sqlite.Database) {
  return {
    stream: connection.prepare<[StreamId], StreamRow>(
      'select id, version, incarnation, last_event as last from streams where key = ?',
    ),
    createStream: connection.prepare<[StreamId, string]>(
      'insert into streams (key, version, incarnation) values (?, 0, ?) on conflict do nothing',
    ),
    advanceStream: connection.prepare<
      [number, number | null, number | null, number, number, number | null]
    >(
      `update streams set version = ?, next_deadline = ?, last_event = ?
       where id = ? and version = ? and last_event is ?`,
    ),
    addEvent: connection.prepare<
      [number, number, number | null, string, number, string | null, number, number, string]
    >(
      `insert into events (stream, version, before, channel, seq, person, at, schema, body)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    addAnswer: connection.prepare<[string, number, string, string, number]>(
      'insert into answers (command_id, stream, person, hash, at) values (?, ?, ?, ?, ?)',
    ),
    event: connection.prepare<[number], StoredEvent>(`select ${EVENT} from events where id = ?`),
    eventsBack: connection.prepare<[number | null], StoredEvent & EventRow>(
      // From the last to the first: each event names the one before it.
      `with recursive chain (id, before) as (
         select id, before from events where id = ?
         union all select e.id, e.before from chain c cross join events e on e.id = c.before
       )
       select e.id as row, ${EVENT} from chain c cross join events e on e.id = c.id`,
    ),
    answer: connection.prepare<[string, StreamId, string], StoredAnswer>(
      // By its id alone: nearly always there is none, and the stream need not be looked up.
      `select hash, at as atMs from answers
       where command_id = ? and +stream = (select id from streams where key = ?) and person = ?`,
    ),
    greatestId: connection.prepare<[], { readonly id: string | null }>(
      'select max(command_id) as id from answers',
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
function appendOne(statements: Statements, places: EventPlaces, batch: StreamBatch): Written {
  const { streamId, expected, events, answers, nextDeadlineMs } = batch;
  const place = places.of(streamId) ?? placeOf(statements, batch);
  const rows: EventRow[] = [];
  let version = expected;
  let last = place.last;
  for (const { channel, seq, person, atMs, schema, body } of events) {
    version += 1;
    const added = statements.addEvent.run(
      place.id,
      version,
      last,
      channel,
      seq,
      person,
      atMs,
      schema,
      body,
    );
    last = Number(added.lastInsertRowid);
    rows.push({ row: last, channel });
  }
  // Behind the events, which tell the last one's row. Nothing of them stays when this says no.
  const { id } = place;
  const moved = statements.advanceStream.run(
    version,
    nextDeadlineMs,
    last,
    id,
    expected,
    place.last,
  );
  if (moved.changes !== 1) throw new StaleAppend(streamId);
  for (const { commandId, person, hash, atMs } of answers) {
    try {
      statements.addAnswer.run(commandId, id, person, hash, atMs);
    } catch (error) {
      // The key backs `expected`: a row that is already there was written by somebody faster.
      throw isTaken(error) ? new StaleAppend(streamId, { cause: error }) : error;
    }
  }
  return { streamId, place, rows };
}

/** Where a stream stands whose place is not remembered. Creates its row when it is new. */
function placeOf(statements: Statements, { streamId, expected, incarnation }: StreamBatch): Place {
  if (expected === 0) {
    const { changes, lastInsertRowid } = statements.createStream.run(streamId, incarnation);
    if (changes === 1) return { id: Number(lastInsertRowid), last: null, channels: null };
  }
  const stream = statements.stream.get(streamId);
  if (stream === undefined || stream.version !== expected) throw new StaleAppend(streamId);
  return { id: stream.id, last: stream.last, channels: null };
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

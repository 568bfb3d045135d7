import type { StreamId } from '#shared/stream/command.ts';
import {
  StaleAppend,
  type StoredAnswer,
  type StoredEvent,
  StoreUnavailable,
  type StreamBatch,
  type StreamStore,
} from '../../ports.ts';

/** One stream's rows. */
type Rows = {
  readonly incarnation: string;
  readonly events: StoredEvent[];
  readonly answers: Map<string, StoredAnswer>;
  nextDeadlineMs: number | null;
  reactedTo: number;
};

/** A store that lives and dies with the process: for tests and for trying things out. */
export function memoryStreamStore(): StreamStore {
  const kept = new Map<StreamId, Rows>();
  let isOpen = true;

  /** Every method begins here, so that a closed store answers as a closed database does. */
  const streams = (): Map<StreamId, Rows> => {
    if (!isOpen) throw new StoreUnavailable('the store is closed');
    return kept;
  };
  const rowsOf = (streamId: StreamId): Rows | null => streams().get(streamId) ?? null;

  return {
    async append(batches) {
      for (const batch of batches) checkExpected(batch, rowsOf(batch.streamId));
      for (const batch of batches)
        streams().set(batch.streamId, written(batch, rowsOf(batch.streamId)));
    },

    async read(streamId) {
      const rows = rowsOf(streamId);
      if (rows === null) return null;
      const { events, incarnation } = rows;
      return { version: events.length, incarnation, events: [...events] };
    },

    async readChannel(streamId, channel, fromSeq, limit) {
      const events = rowsOf(streamId)?.events ?? [];
      return events
        .filter((event) => event.channel === channel && event.seq >= fromSeq)
        .slice(0, limit);
    },

    async answer(streamId, person, commandId) {
      return rowsOf(streamId)?.answers.get(answerKey(person, commandId)) ?? null;
    },

    async due(untilMs) {
      return [...streams()]
        .flatMap(([streamId, { nextDeadlineMs: atMs }]) =>
          atMs !== null && atMs <= untilMs ? [{ streamId, atMs }] : [],
        )
        .sort((one, other) => one.atMs - other.atMs);
    },

    async withPendingReactions() {
      return [...streams()].flatMap(([streamId, rows]) =>
        rows.reactedTo < rows.events.length ? [{ streamId, version: rows.reactedTo }] : [],
      );
    },

    async advanceReactions(cursors) {
      for (const { streamId, version } of cursors) {
        const rows = rowsOf(streamId);
        if (rows !== null) rows.reactedTo = Math.max(rows.reactedTo, version);
      }
    },

    async incarnationOf(streamId) {
      return rowsOf(streamId)?.incarnation ?? null;
    },

    async close() {
      isOpen = false;
    },
  };
}

/** Throws when the batch, or one of its answers, comes too late. */
function checkExpected(batch: StreamBatch, rows: Rows | null): void {
  const version = rows?.events.length ?? 0;
  const isAnswered = batch.answers.some(({ person, commandId }) =>
    rows?.answers.has(answerKey(person, commandId)),
  );
  if (version !== batch.expected || isAnswered) throw new StaleAppend(batch.streamId);
}

/** The stream's rows with the batch in them. Nothing in here can fail. */
function written(batch: StreamBatch, rows: Rows | null): Rows {
  const after: Rows = rows ?? {
    incarnation: batch.incarnation,
    events: [],
    answers: new Map(),
    nextDeadlineMs: null,
    reactedTo: 0,
  };
  for (const event of batch.events) {
    after.events.push({ ...event, version: after.events.length + 1 });
  }
  for (const { person, commandId, hash, atMs } of batch.answers) {
    after.answers.set(answerKey(person, commandId), { hash, atMs });
  }
  after.nextDeadlineMs = batch.nextDeadlineMs;
  return after;
}

function answerKey(person: string, commandId: string): string {
  return `${person} ${commandId}`;
}

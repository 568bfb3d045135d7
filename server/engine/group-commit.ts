import {
  type Clock,
  StaleAppend,
  type StoredAnswer,
  StoreUnavailable,
  type StreamBatch,
  type StreamStore,
} from '../ports.ts';
import type { CommitPace } from './commit-pace.ts';
import { createDraft, type Draft, judge, type OnBug, type Ticket, type Verdict } from './judge.ts';
import type { LiveStream } from './live-stream.ts';
import type { Judged, Publisher } from './publish.ts';
import type { StreamCache } from './stream-cache.ts';

/** How often a transaction is judged again because somebody else appended first. */
const MAX_ATTEMPTS = 5;

/** How many commands one transaction takes; the rest go into the next one. */
const MAX_COMMANDS = 512;

export type GroupCommitOptions = {
  readonly store: StreamStore;
  readonly clock: Clock;
  readonly cache: StreamCache;
  readonly publisher: Publisher;
  readonly pace: CommitPace;
  readonly channelLimit: number;
  readonly onBug: OnBug;
};

/** Carries commands to the log, many in one transaction. */
export type GroupCommit = {
  /** Takes a command in; it is settled when its transaction is stored, or was not. */
  submit(ticket: Ticket): void;
  /** True when no command waits and no transaction is open. */
  isIdle(): boolean;
  /** Resolves when it is idle. */
  drained(): Promise<void>;
};

/** A stream and a stored answer, read before a command can be judged. Or why they could not be. */
type Opening =
  | { readonly stream: LiveStream; readonly stored: StoredAnswer | null }
  | { readonly refusal: 'try-later' | 'server-error' };

/**
 * Creates the write path (decisions/0003). Everything that has arrived in one turn of the event
 * loop is judged in order, each command on the state that the ones before it will leave, and stored
 * in one transaction; then published; then answered. One transaction at a time. Under load it waits a
 * moment for company (decisions/0009).
 */
export function createGroupCommit(options: GroupCommitOptions): GroupCommit {
  const { store, clock, cache, publisher, pace, onBug } = options;
  let inbox: Ticket[] = [];
  let isRunning = false;
  let whenDrained: (() => void)[] = [];

  const startNextTurn = () => {
    isRunning = true;
    const waitMs = pace.waitMs();
    const turn = () => {
      const tickets = inbox.slice(0, MAX_COMMANDS);
      inbox = inbox.slice(MAX_COMMANDS);
      pace.begins(tickets.length);
      runTurn(tickets)
        .catch((error: unknown) => {
          onBug(error, {});
          settleAll(tickets, 'server-error');
        })
        .finally(endTurn);
    };
    if (waitMs === 0) setImmediate(turn);
    else setTimeout(turn, waitMs);
  };

  const endTurn = () => {
    if (inbox.length > 0) {
      startNextTurn();
      return;
    }
    isRunning = false;
    for (const resolve of whenDrained) resolve();
    whenDrained = [];
  };

  const runTurn = async (tickets: readonly Ticket[]): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const opening = tickets.map(openFor);
      const openings = opening.some(isPromise)
        ? await Promise.all(opening)
        : (opening as readonly Opening[]);
      const { drafts, judged } = judgeAll(tickets, openings);
      try {
        const batches = drafts.filter(({ answers }) => answers.length > 0).map(batchOf);
        if (batches.length > 0) await store.append(batches);
        for (const { stream, events } of drafts) if (events.length > 0) cache.keep(stream);
        publisher.announce(drafts, judged);
        return;
      } catch (error) {
        // What is not known to be stored is read anew: perhaps it was stored after all.
        for (const { stream, answers } of drafts) if (answers.length > 0) cache.drop(stream);
        if (error instanceof StaleAppend && attempt < MAX_ATTEMPTS) continue;
        onBug(error, {});
        // Refusals too: they were judged on a state that has not come about.
        settleAll(tickets, 'try-later');
        return;
      }
    }
  };

  const failed = (error: unknown, { streamId, envelope }: Ticket): Opening => {
    onBug(error, { streamId, commandId: envelope.id });
    return { refusal: error instanceof StoreUnavailable ? 'try-later' : 'server-error' };
  };

  const openFromLog = async (ticket: Ticket): Promise<Opening> => {
    const { streamId, person, envelope } = ticket;
    try {
      const stream = await cache.open(streamId);
      const isStarted = stream.version > 0;
      const stored = isStarted ? await store.answer(streamId, person, envelope.id) : null;
      return { stream, stored };
    } catch (error) {
      return failed(error, ticket);
    }
  };

  /** At once where the stream is in memory and the store need not wait: a promise a command costs. */
  const openFor = (ticket: Ticket): Opening | Promise<Opening> => {
    const { streamId, person, envelope } = ticket;
    const stream = cache.peek(streamId);
    if (stream === null) return openFromLog(ticket);
    try {
      const stored = stream.version > 0 ? store.answer(streamId, person, envelope.id) : null;
      return stored instanceof Promise
        ? stored.then(
            (found) => ({ stream, stored: found }),
            (error: unknown) => failed(error, ticket),
          )
        : { stream, stored };
    } catch (error) {
      return failed(error, ticket);
    }
  };

  /** Judges in order, in one go: nothing else runs between the first command and the last. */
  const judgeAll = (tickets: readonly Ticket[], openings: readonly Opening[]) => {
    const drafts = new Map<string, Draft>();
    const nowMs = clock.nowMs();
    const judged = tickets.map((ticket, index): Judged => {
      const opening = openings[index] ?? { refusal: 'server-error' };
      if ('refusal' in opening) {
        return { ticket, verdict: { kind: 'refused', refusal: opening.refusal } };
      }
      const draft = drafts.get(ticket.streamId) ?? createDraft(opening.stream);
      drafts.set(ticket.streamId, draft);
      return { ticket, verdict: judge(ticket, draft, opening.stored, nowMs, options) };
    });
    const spoiled = [...drafts.values()].filter(({ isSpoiled }) => isSpoiled);
    for (const { stream } of spoiled) {
      cache.drop(stream);
      drafts.delete(stream.streamId);
    }
    const spoiledIds = new Set(spoiled.map(({ stream }) => stream.streamId));
    return {
      drafts: [...drafts.values()],
      judged: judged.map((one) =>
        spoiledIds.has(one.ticket.streamId) ? { ...one, verdict: withdrawn(one.verdict) } : one,
      ),
    };
  };

  return {
    submit(ticket) {
      inbox.push(ticket);
      if (!isRunning) startNextTurn();
    },
    isIdle: () => !isRunning,
    drained: () =>
      isRunning ? new Promise((resolve) => whenDrained.push(resolve)) : Promise.resolve(),
  };
}

/** The verdict on a command whose stream cannot be stored in this turn: only the bug itself stands. */
function withdrawn(verdict: Verdict): Verdict {
  const isBug = verdict.kind === 'refused' && verdict.refusal === 'server-error';
  return isBug ? verdict : { kind: 'refused', refusal: 'try-later' };
}

function isPromise(value: object): boolean {
  return value instanceof Promise;
}

function batchOf({ stream, events, answers, deadlineMs }: Draft): StreamBatch {
  return {
    streamId: stream.streamId,
    expected: stream.version,
    events,
    answers,
    nextDeadlineMs: deadlineMs,
    incarnation: stream.incarnation,
  };
}

function settleAll(tickets: readonly Ticket[], refusal: 'try-later' | 'server-error'): void {
  for (const ticket of tickets) ticket.settle({ answer: { ok: false, refusal }, own: [] });
}

import type { StreamId } from '#shared/stream/command.ts';
import { RETRY_REFUSALS } from '#shared/stream/refusal.ts';
import type { Engine } from '../engine/create-engine.ts';
import { contentHash, derivedCommandId } from '../engine/identity.ts';
import type { OnBug } from '../engine/judge.ts';
import type { Clock, StreamStore } from '../ports.ts';

/** How soon a deadline is tried again when the store could not take it. */
const RETRY_MS = 1000;

/** How soon it is tried again when it ran into a bug: rarely, but not never. */
const RETRY_AFTER_BUG_MS = 30_000;

export type DeadlinesOptions = {
  readonly engine: Pick<Engine, 'deadlineOf' | 'execute' | 'watch'>;
  readonly store: StreamStore;
  readonly clock: Clock;
  readonly onBug: OnBug;
  /** How long after a start a step ends that ran out while the server was down: people see it end. */
  readonly graceMs?: number;
};

/** Ends what has run out of time, whoever is there to see it. */
export type Deadlines = {
  /** Begins to watch, with the deadlines that are stored. */
  start(): Promise<void>;
  /** Lets every deadline rest where it is stored. */
  stop(): void;
};

/**
 * Creates the job that acts when a stream's time has come: one timer on the earliest deadline. The
 * command's id is derived from the stream and the deadline, so that acting twice has one effect.
 */
export function createDeadlines(options: DeadlinesOptions): Deadlines {
  const { engine, store, clock, onBug, graceMs = 30_000 } = options;
  /** When to act next on each stream. */
  const dueAtMs = new Map<StreamId, number>();
  let startedAtMs = 0;
  let armedAtMs = Number.POSITIVE_INFINITY;
  let cancelTimer = () => {};
  let stopWatching = () => {};
  let isRunning = false;

  /** A deadline that passed before the start waits out the grace. */
  const actAtMs = (deadlineMs: number): number =>
    deadlineMs <= startedAtMs ? startedAtMs + graceMs : deadlineMs;

  const arm = (atMs: number) => {
    if (!isRunning || atMs >= armedAtMs) return;
    cancelTimer();
    armedAtMs = atMs;
    cancelTimer = clock.setTimer(atMs, ring);
  };

  const put = (streamId: StreamId, atMs: number) => {
    dueAtMs.set(streamId, atMs);
    arm(atMs);
  };

  const ring = () => {
    armedAtMs = Number.POSITIVE_INFINITY;
    const nowMs = clock.nowMs();
    let nextMs = Number.POSITIVE_INFINITY;
    for (const [streamId, atMs] of dueAtMs) {
      if (atMs > nowMs) nextMs = Math.min(nextMs, atMs);
      else {
        dueAtMs.delete(streamId);
        void act(streamId);
      }
    }
    if (nextMs < Number.POSITIVE_INFINITY) arm(nextMs);
  };

  const act = async (streamId: StreamId): Promise<void> => {
    try {
      const deadline = await engine.deadlineOf(streamId);
      if (deadline === null) return;
      if (actAtMs(deadline.atMs) > clock.nowMs()) put(streamId, actAtMs(deadline.atMs));
      else await carryOut(streamId, deadline);
    } catch (error) {
      onBug(error, { streamId });
      put(streamId, clock.nowMs() + RETRY_AFTER_BUG_MS);
    }
  };

  const carryOut = async (
    streamId: StreamId,
    { atMs, command }: { readonly atMs: number; readonly command: unknown },
  ): Promise<void> => {
    const id = derivedCommandId(atMs, 'deadline', streamId, atMs, JSON.stringify(command));
    const { answer } = await engine.execute(streamId, { kind: 'server' }, { id, command });
    if (!answer.ok && RETRY_REFUSALS.includes(answer.refusal)) {
      put(streamId, clock.nowMs() + RETRY_MS);
    } else if (!answer.ok && answer.refusal === 'server-error') {
      put(streamId, clock.nowMs() + RETRY_AFTER_BUG_MS);
    } else {
      const next = await engine.deadlineOf(streamId);
      // Two deadlines may be of one moment; only the same command once more changes nothing.
      if (next?.atMs !== atMs || contentHash(next.command) !== contentHash(command)) return;
      // The next event of the stream brings it back.
      dueAtMs.delete(streamId);
      const why = answer.ok ? 'it stands as before' : answer.refusal;
      onBug(new Error(`a deadline had no effect: ${why}`), { streamId, commandId: id });
    }
  };

  return {
    async start() {
      isRunning = true;
      startedAtMs = clock.nowMs();
      stopWatching = engine.watch({
        onCommit(commits) {
          for (const { streamId, deadlineMs } of commits) {
            if (deadlineMs === null) dueAtMs.delete(streamId);
            else put(streamId, actAtMs(deadlineMs));
          }
        },
      });
      for (const { streamId, atMs } of await store.due(Number.MAX_SAFE_INTEGER)) {
        if (!dueAtMs.has(streamId)) put(streamId, actAtMs(atMs));
      }
    },
    stop() {
      isRunning = false;
      stopWatching();
      cancelTimer();
    },
  };
}

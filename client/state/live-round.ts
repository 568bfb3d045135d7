import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound } from '#shared/round/state.ts';
import type { Page } from '#shared/stream/decider.ts';
import type { Me } from '../connection/api.ts';
import type { Connection } from '../connection/connection.ts';
import type { Readable } from '../connection/store.ts';
import { createView, followFolded } from './followed.ts';
import { createLineGate } from './line-gate.ts';
import type { PendingCommand, RoundSource, RoundView } from './round-source.ts';

/** A round as it is now. */
export type LiveRound = RoundSource & {
  /** The facts this viewer may read, a page for each channel: what a replay of this round folds. */
  readonly log: () => readonly Page<RoundEvent>[];
  readonly close: () => void;
};

/** Who looks at the round. */
export type RoundViewer = Pick<Me, 'workshopId' | 'person' | 'isInstructor'>;

/** The room hears at most this often that somebody is writing, ms. */
const TELL_WRITING_APART_MS = 2000;

/** Follows a round over the connection, folding the channels that this viewer reads. */
export function createLiveRound(
  connection: Connection,
  roundId: string,
  viewer: RoundViewer,
): LiveRound {
  const { workshopId, person, isInstructor } = viewer;
  const me = { person, isInstructor };
  const { notices, outbox } = connection;
  const people = notices.people(workshopId);
  const presence = notices.presence(roundId);
  const writing = notices.writing(roundId);
  // A round's lane holds what `send` below has put there: wishes to a round.
  const pending = outbox.pending(person, roundId) as Readable<readonly PendingCommand[]>;
  let toldWritingMs = Number.NEGATIVE_INFINITY;

  const followed = followFolded(connection, roundId, { empty: emptyRound, reduce }, (events) => {
    for (const event of events) {
      if (event.type === 'line.said') notices.endWriting(roundId, event.person);
    }
  });

  const view = createView<RoundView>(
    () => ({
      status: followed.standing(),
      roundId,
      workshopId,
      me,
      state: followed.state(),
      people: people.get(),
      presence: presence.get(),
      writing: writing.get() === person ? null : writing.get(),
      pending: pending.get(),
    }),
    [followed.told, people, presence, writing, pending],
  );

  const closeGate = createLineGate(connection, roundId, person, followed);
  outbox.admit(person);

  return {
    isLive: true,
    get: view.get,
    subscribe: view.subscribe,
    nowMs: connection.nowMs,
    send: (command) => connection.send(person, roundId, command),
    tellWriting() {
      const tickMs = connection.timers.tickMs();
      if (tickMs - toldWritingMs < TELL_WRITING_APART_MS) return;
      toldWritingMs = tickMs;
      connection.tellWriting(roundId);
    },
    log: followed.log,
    close() {
      closeGate();
      view.close();
      followed.close();
    },
  };
}

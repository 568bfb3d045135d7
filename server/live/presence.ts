import type { Presence } from '#shared/protocol.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Hall } from '#shared/workshop/state.ts';
import type { Access } from '../access.ts';
import type { AsServer } from '../as-server.ts';
import type { Clock } from '../ports.ts';
import type { Connection, Connections } from './connections.ts';
import type { LiveLimits } from './limits.ts';
import { tellAll } from './tell-all.ts';

/** Whose browser answers. Not a fact, until somebody has been gone so long that a round must know. */
export type PresenceWatch = {
  /**
   * A sign of life: a connection, or the answer to a ping. Commands are none: whether somebody is
   * here must not depend on what they do in private (SECURITY.md M6).
   */
  alive(connection: Connection): void;
  /** A socket begins to read a stream: it learns who is here. */
  tell(connection: Connection, streamId: StreamId): void;
  start(): void;
  stop(): void;
};

/** What {@link createPresence} needs. */
export type PresenceOptions = {
  readonly access: Access;
  readonly asServer: AsServer;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly limits: LiveLimits;
};

type People = Readonly<Record<string, Presence>>;

/** See {@link PresenceWatch}. */
export function createPresence(options: PresenceOptions): PresenceWatch {
  const { access, asServer, connections, clock, limits } = options;
  const { awayAfterMs, goneAfterMs, graceMs } = limits.presence;
  const startedAtMs = clock.nowMs();
  const aliveAtMs = new Map<string, number>();
  /** Workshops somebody has connected to, with what was last told. */
  const watched = new Map<string, string>();
  /** Commands on their way: one at a time for each person of a round. */
  const pending = new Set<string>();
  let cancel: (() => void) | null = null;

  const presenceOf = (hall: Hall, person: string, nowMs: number): Presence => {
    // Who has just joined over HTTP is about to connect.
    const since = Math.max(aliveAtMs.get(person) ?? 0, hall.people[person]?.joinedAtMs ?? 0);
    if (nowMs - since < awayAfterMs) return 'here';
    const isPatient = nowMs < startedAtMs + graceMs;
    return nowMs - since < goneAfterMs || isPatient ? 'away' : 'gone';
  };

  const peopleOf = (hall: Hall, nowMs: number): People =>
    Object.fromEntries(
      Object.keys(hall.people).map((person) => [person, presenceOf(hall, person, nowMs)]),
    );

  /** The presence that readers of a round are told: the people of its room, no others. */
  const inRound = (roundId: StreamId, people: People): People => {
    const cast = access.round(roundId)?.stage.people ?? {};
    return Object.fromEntries(
      Object.keys(cast).flatMap((person) => {
        const presence = people[person];
        return presence === undefined ? [] : [[person, presence]];
      }),
    );
  };

  const runningRounds = ({ rooms }: Hall): readonly string[] =>
    Object.values(rooms).flatMap(({ runningRoundId }) =>
      runningRoundId === null ? [] : [runningRoundId],
    );

  /** Tells a round that somebody has gone for good reasons of time, or is back. */
  const reconcile = (roundId: StreamId, people: People) => {
    const stage = access.round(roundId)?.stage;
    if (!stage || stage.ended !== null || stage.opening?.mode === 'in-person') return;
    for (const [person, { isLeft }] of Object.entries(stage.people)) {
      const presence = people[person];
      const key = `${roundId} ${person}`;
      const isNews = isLeft ? presence === 'here' : presence === 'gone';
      if (!isNews || pending.has(key)) continue;
      pending.add(key);
      const type = isLeft ? 'markBack' : 'markLeft';
      void asServer(roundId, { type, person }).finally(() => pending.delete(key));
    }
  };

  const sweepWorkshop = async (workshop: string) => {
    const nowMs = clock.nowMs();
    const hall = access.workshop(workshop)?.hall;
    if (hall === undefined) {
      // Nobody has asked for it in a while: it is read again, and told at the next sweep.
      if ((await access.workshopOf(workshop)) === null) watched.delete(workshop);
      return;
    }
    const people = peopleOf(hall, nowMs);
    const rounds = runningRounds(hall);
    for (const roundId of rounds) {
      if (access.round(roundId) === null) await access.workshopOf(roundId);
      reconcile(roundId, people);
    }
    const told = JSON.stringify([people, rounds]);
    if (watched.get(workshop) === told) return;
    watched.set(workshop, told);
    tellAll(connections.liveReadersOf(workshop, 'hall'), 'presence', { stream: workshop, people });
    for (const roundId of rounds) {
      const readers = connections.liveReadersOf(roundId, 'stage');
      tellAll(readers, 'presence', { stream: roundId, people: inRound(roundId, people) });
    }
  };

  /** A workshop where nobody is and nothing runs needs no watching. */
  const isAsleep = (workshop: string) => {
    const hall = access.workshop(workshop)?.hall;
    const isEmpty = connections.ofWorkshop(workshop).length === 0;
    return isEmpty && hall !== undefined && runningRounds(hall).length === 0;
  };

  const sweep = () => {
    for (const workshop of [...watched.keys()]) {
      if (isAsleep(workshop)) watched.delete(workshop);
      else void sweepWorkshop(workshop);
    }
    cancel = clock.setTimer(clock.nowMs() + limits.presenceEveryMs, sweep);
  };

  return {
    alive({ seat }) {
      if (seat === null) return;
      aliveAtMs.set(seat.person, clock.nowMs());
      if (!watched.has(seat.workshop)) watched.set(seat.workshop, '');
    },
    tell({ socket, seat }, streamId) {
      const hall = seat === null ? undefined : access.workshop(seat.workshop)?.hall;
      if (hall === undefined || seat === null) return;
      const people = peopleOf(hall, clock.nowMs());
      const isHall = streamId === seat.workshop;
      socket.emit('presence', {
        stream: streamId,
        people: isHall ? people : inRound(streamId, people),
      });
    },
    start() {
      sweep();
    },
    stop() {
      cancel?.();
    },
  };
}

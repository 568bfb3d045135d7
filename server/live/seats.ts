import type { GoodbyeReason } from '#shared/protocol.ts';
import type { StreamId } from '#shared/stream/command.ts';
import { isMember } from '#shared/workshop/rules.ts';
import type { Access, Seated } from '../access.ts';
import type { Directory, DirectorySeat } from '../directory-port.ts';
import { kindOf } from '../engine/commit.ts';
import type { Clock } from '../ports.ts';
import type { Connection, Connections } from './connections.ts';
import type { LiveLimits } from './limits.ts';

/** Which seat a socket speaks from. */
export type Seats = {
  /**
   * The seat of a socket on a stream. Unknown, foreign and removed are all null. At once, where the
   * socket is bound and the log is in memory: it is asked at every message.
   */
  on(connection: Connection, streamId: StreamId): Seated | null | Promise<Seated | null>;
  /** Sends a socket away for good, and says why. */
  cut(connection: Connection, reason: GoodbyeReason): void;
  /** Reads every session's seat again; cuts those without. */
  recheck(): Promise<void>;
};

/** What {@link createSeats} needs. */
export type SeatsOptions = {
  readonly access: Access;
  readonly directory: Directory;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly limits: LiveLimits;
  /** A person's browser is here. */
  readonly onSeated: (connection: Connection) => void;
};

/** See {@link Seats}. */
export function createSeats(options: SeatsOptions): Seats {
  const { access, directory, connections, clock, limits, onSeated } = options;

  const cut = (connection: Connection, reason: GoodbyeReason) => {
    connections.remove(connection);
    connection.socket.emit('goodbye', { reason });
    connection.socket.disconnect(true);
  };

  const isOpen = (connection: Connection) => connections.of(connection.socket.id) === connection;

  /** Binds a socket to the session's seat in a workshop. One workshop at a time. */
  const bind = async (connection: Connection, workshop: string): Promise<boolean> => {
    if (connection.subscriptions.size > 0) return false;
    const seat = await directory.seatOf(connection.session, workshop, clock.nowMs());
    if (seat === null || !isOpen(connection)) return false;
    if (connection.seat?.person === seat.person) return true;
    connections.bind(connection, seat);
    const all = connections.ofPerson(seat.person);
    for (const old of all.slice(0, Math.max(0, all.length - limits.socketsPerPerson))) {
      cut(old, 'newer-tab');
    }
    onSeated(connection);
    return true;
  };

  const workshopOfRound = (streamId: StreamId) =>
    access.round(streamId)?.stage.opening?.workshopId ?? null;

  /** Somebody whose seat is known, by a log in memory; undefined: it must be read. */
  const seatedNow = (seat: DirectorySeat): Seated | null | undefined => {
    const hall = access.workshop(seat.workshop)?.hall;
    if (hall === undefined) return undefined;
    const { workshop, person } = seat;
    if (!isMember(hall, person)) return null;
    return { workshop, person, isInstructor: hall.instructor === person };
  };

  const find = async (connection: Connection, streamId: StreamId): Promise<Seated | null> => {
    const workshop = workshopOfRound(streamId) ?? (await access.workshopOf(streamId));
    if (workshop === null || !isOpen(connection)) return null;
    const isBound = connection.seat?.workshop === workshop || (await bind(connection, workshop));
    const { seat } = connection;
    if (!isBound || seat === null) return null;
    const now = seatedNow(seat);
    return now === undefined ? access.seated(seat) : now;
  };

  return {
    cut,

    on(connection, streamId) {
      const { seat } = connection;
      const workshop = kindOf(streamId) === 'r' ? workshopOfRound(streamId) : streamId;
      // Whoever has left the register has no seat.
      const isBound = seat !== null && seat.workshop === workshop;
      return (isBound ? seatedNow(seat) : undefined) ?? find(connection, streamId);
    },

    async recheck() {
      for (const connection of connections.all()) {
        const { seat, session } = connection;
        const isValid =
          seat === null
            ? await directory.hasSeat(session, clock.nowMs())
            : (await directory.seatOf(session, seat.workshop, clock.nowMs()))?.person ===
              seat.person;
        if (!isValid && isOpen(connection)) cut(connection, 'no-session');
      }
    },
  };
}

import type { Person } from '#shared/protocol.ts';
import type { Directory } from '../directory-port.ts';
import type { Clock } from '../ports.ts';
import { type Coalesced, coalesced } from './coalesced.ts';
import type { Connection, LiveServer } from './connections.ts';
import type { LiveLimits } from './limits.ts';

/** Who is who, told beside the pages: names are not events. */
export type Names = {
  /** A socket has taken its seat: it learns the names, and every change of them. */
  tell(connection: Connection): Promise<void>;
  /** Somebody came, or is called otherwise. */
  changed(workshop: string): void;
  stop(): void;
};

const roomOfNames = (workshop: string) => `${workshop}|names`;

/** What {@link createNames} needs. */
export type NamesOptions = {
  readonly io: LiveServer;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly limits: LiveLimits;
  readonly onBug: (error: unknown) => void;
};

/** See {@link Names}. Everybody in a workshop knows everybody's name. */
export function createNames({ io, directory, clock, limits, onBug }: NamesOptions): Names {
  const pending = new Map<string, Coalesced>();

  const peopleOf = async (workshop: string): Promise<readonly Person[]> =>
    (await directory.peopleOf(workshop)).map(({ person, name, isSimulated }) => ({
      person,
      name,
      isSimulated,
    }));

  const send = async (workshop: string) => {
    try {
      const people = await peopleOf(workshop);
      io.to(roomOfNames(workshop)).compress(false).emit('people', { workshop, people });
    } catch (error) {
      onBug(error);
    }
  };

  return {
    async tell({ socket, seat }) {
      if (seat === null) return;
      const { workshop } = seat;
      for (const room of socket.rooms) if (room.endsWith('|names')) void socket.leave(room);
      void socket.join(roomOfNames(workshop));
      socket.emit('people', { workshop, people: await peopleOf(workshop) });
    },
    changed(workshop) {
      let sending = pending.get(workshop);
      if (sending === undefined) {
        sending = coalesced(clock, limits.namesEveryMs, () => void send(workshop));
        pending.set(workshop, sending);
      }
      sending.ask();
    },
    stop() {
      for (const sending of pending.values()) sending.stop();
    },
  };
}

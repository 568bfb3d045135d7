import { readableBy as readableInRound } from '#shared/round/channels.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import { readableBy as readableInWorkshop } from '#shared/workshop/channels.ts';
import { isMember } from '#shared/workshop/rules.ts';
import type { WorkshopState } from '#shared/workshop/state.ts';
import type { Directory, DirectorySeat } from './directory-port.ts';
import { kindOf } from './engine/commit.ts';
import type { Engine } from './engine/create-engine.ts';
import type { Clock } from './ports.ts';

/** The states of this product's streams. */
export type States = { readonly w: WorkshopState; readonly r: RoundState };

/** The engine as this product runs it. */
export type SamspelEngine = Engine<States>;

/** Somebody in a workshop, as the log knows them now. Asked at each use, kept nowhere. */
export type Seated = DirectorySeat & { readonly isInstructor: boolean };

/** Who may do what: the session's seat on the one hand, the log on the other. */
export type Access = {
  /** The workshop a stream belongs to, or null when there is no such stream. */
  workshopOf(streamId: StreamId): Promise<string | null>;
  /** The seat of a session on a stream. Unknown, foreign and removed are all null. */
  seatOn(session: string | null, streamId: StreamId): Promise<Seated | null>;
  /** The same for somebody whose seat is known. The log decides. */
  seated(seat: DirectorySeat): Promise<Seated | null>;
  /** The channels of a stream that a person may read, in this very turn. Empty when it is not theirs. */
  readable(streamId: StreamId, seat: DirectorySeat): readonly Channel[];
  /** The committed state of a workshop in memory. */
  workshop(workshop: string): WorkshopState | null;
  /** The committed state of a round in memory. */
  round(roundId: string): RoundState | null;
};

/** What {@link createAccess} needs. */
export type AccessOptions = {
  readonly engine: SamspelEngine;
  readonly directory: Directory;
  readonly clock: Clock;
};

/** The one place where a session's rights are derived. They come from the log, never from a message. */
export function createAccess({ engine, directory, clock }: AccessOptions): Access {
  // The kind is in the id, and the engine folds each kind with its own decider.
  const workshop = (id: string) =>
    kindOf(id) === 'w' ? ((engine.peek(id)?.state as WorkshopState | undefined) ?? null) : null;
  const round = (id: string) =>
    kindOf(id) === 'r' ? ((engine.peek(id)?.state as RoundState | undefined) ?? null) : null;

  const workshopOf = async (streamId: StreamId): Promise<string | null> => {
    if (kindOf(streamId) === 'w')
      return (await engine.stateOf(streamId)) === null ? null : streamId;
    const state = round(streamId) ?? (await engine.stateOf(streamId as `r_${string}`));
    return state?.stage.opening?.workshopId ?? null;
  };

  const seated = async (seat: DirectorySeat): Promise<Seated | null> => {
    const state = await engine.stateOf(seat.workshop as `w_${string}`);
    if (state === null || !isMember(state.hall, seat.person)) return null;
    return { ...seat, isInstructor: state.hall.instructor === seat.person };
  };

  return {
    workshopOf,
    seated,
    workshop,
    round,

    async seatOn(session, streamId) {
      if (session === null) return null;
      const id = await workshopOf(streamId);
      const seat = id === null ? null : await directory.seatOf(session, id, clock.nowMs());
      return seat === null ? null : seated(seat);
    },

    readable(streamId, seat) {
      const hall = workshop(seat.workshop)?.hall;
      // Whoever was removed reads nothing from this turn on, also before the round has heard of it.
      if (hall === undefined || !isMember(hall, seat.person)) return [];
      const reader = { person: seat.person, isInstructor: hall.instructor === seat.person };
      const state = kindOf(streamId) === 'w' ? workshop(streamId) : null;
      if (state !== null) {
        return streamId === seat.workshop ? readableInWorkshop(state, reader) : [];
      }
      const inRound = round(streamId);
      if (inRound?.stage.opening?.workshopId !== seat.workshop) return [];
      return readableInRound(inRound, reader);
    },
  };
}

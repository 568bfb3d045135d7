import type { Variant } from '../round/programme.ts';
import type { MeetingMode, PublicScenario } from '../round/terms.ts';
import type { Chair, WorkshopEvent } from './events.ts';

/** How somebody came to read a buyer's brief (DESIGN.md §6). */
export type ReadBy = Extract<WorkshopEvent, { type: 'brief.read' }>['by'];

/** Somebody who is in the workshop. */
export type Member = { readonly joinedAtMs: number; readonly isSimulated: boolean };

/** Where a person sits for the next round of a room. Who has no place waits. */
export type Place = { readonly roomId: string; readonly chair: Chair };

/** One breakout. Its people are those whose place names it. */
export type WorkshopRoom = {
  readonly name: string;
  /** How many rounds have begun here; the next one's `nth` is one more. */
  readonly roundsBegun: number;
  /** The round that runs here now, or null between rounds. */
  readonly runningRoundId: string | null;
};

/** A round as the workshop knows it: where, what, who, and whether it is over. */
export type BegunRound = {
  readonly roomId: string;
  readonly nth: number;
  readonly scenarioId: string;
  readonly cast: Extract<WorkshopEvent, { type: 'round.begun' }>['cast'];
  readonly begunAtMs: number;
  readonly overAtMs: number | null;
};

/** What everyone in the workshop reads. Keys keep the order in which things came. */
export type Hall = {
  title: string;
  variant: Variant;
  mode: MeetingMode;
  /** The scenario of the rounds that begin next. Null only before the workshop is created. */
  scenario: PublicScenario | null;
  /** Null only before the workshop is created. */
  instructor: string | null;
  /** Who is in the workshop, the instructor too, in joining order. */
  people: Record<string, Member>;
  /** Who was removed, and when (ms). Their id never comes in again. */
  removed: Record<string, number>;
  /** Rooms in the order in which they were added. */
  rooms: Record<string, WorkshopRoom>;
  /** By person: nobody can sit on two chairs. */
  places: Record<string, Place>;
  /** By round id, in the order in which they began. */
  rounds: Record<string, BegunRound>;
  endedAtMs: number | null;
};

/** What stands in one person's seat of the workshop. */
export type WorkshopSeat = {
  /** Buyer's briefs the person has read, by scenario, and how it first happened. */
  briefsRead: Record<string, ReadBy>;
};

/** A workshop, divided as its channels are. A person who has read nothing has no seat here yet. */
export type WorkshopState = {
  readonly hall: Hall;
  readonly seats: Record<string, WorkshopSeat>;
};

/** A workshop in which nothing has happened. */
export function emptyWorkshop(): WorkshopState {
  return {
    hall: {
      title: '',
      variant: 'standard',
      mode: 'text',
      scenario: null,
      instructor: null,
      people: {},
      removed: {},
      rooms: {},
      places: {},
      rounds: {},
      endedAtMs: null,
    },
    seats: {},
  };
}

import type { Person, Presence, RoomSummary } from '#shared/protocol.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { PersonWorkshopCommand } from '#shared/workshop/commands.ts';
import type { WorkshopState } from '#shared/workshop/state.ts';
import type { Readable } from '../connection/store.ts';
import { useStore } from './use-store.ts';

/** Everything a lobby or a dashboard knows. */
export type WorkshopView = {
  readonly status: 'loading' | 'ready' | 'gone';
  readonly workshopId: string;
  readonly me: { readonly person: string; readonly name: string; readonly isInstructor: boolean };
  readonly code: string;
  readonly joinUrl: string;
  readonly isPlainHttp: boolean;
  readonly state: WorkshopState;
  readonly people: Readonly<Record<string, Person>>;
  readonly presence: Readonly<Record<string, Presence>>;
  /** One line per room, for instructors; empty for others. */
  readonly rooms: readonly RoomSummary[];
};

/** What the lobby and the dashboard work on. */
export type WorkshopSource = Readable<WorkshopView> & {
  readonly nowMs: () => number;
  readonly send: (command: PersonWorkshopCommand) => Promise<Answer>;
  /** A wish to one of the workshop's rounds, e.g. pause from the dashboard. */
  readonly sendToRound: (roundId: string, command: PersonCommand) => Promise<Answer>;
};

/** Reads a part of a workshop. See {@link useStore} for what `select` must return. */
export function useWorkshop<Part>(
  source: WorkshopSource,
  select: (view: WorkshopView) => Part,
): Part {
  return useStore(source, select);
}

import type { Person, Presence } from '#shared/protocol.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { Readable } from '../connection/store.ts';

/** A command that was pressed and is not yet acknowledged: drawn at once, sent in order. */
export type PendingCommand = {
  readonly id: string;
  readonly pressedAtMs: number;
  readonly command: PersonCommand;
};

/** Everything a screen of a round knows. A new object at every change, parts keep their references. */
export type RoundView = {
  /** `loading` until the first pages have reached the head; `gone` when this viewer reads nothing (any more). */
  readonly status: 'loading' | 'ready' | 'gone';
  readonly roundId: string;
  readonly workshopId: string;
  readonly me: { readonly person: string; readonly isInstructor: boolean };
  /** The fold of the channels this viewer reads; empty where they read nothing. */
  readonly state: RoundState;
  readonly people: Readonly<Record<string, Person>>;
  readonly presence: Readonly<Record<string, Presence>>;
  /** Who is writing a line just now. */
  readonly writing: string | null;
  readonly pending: readonly PendingCommand[];
};

/**
 * What every screen of a round works on. The live source folds what the socket delivers; a replay
 * source folds the log up to the playhead. Screens cannot tell them apart but by `isLive`.
 */
export type RoundSource = Readable<RoundView> & {
  readonly isLive: boolean;
  /** Server time now, or at the playhead, ms. */
  readonly nowMs: () => number;
  /** Sends a wish; resolves with the server's answer. In a replay everything is `not-now`. */
  readonly send: (command: PersonCommand) => Promise<Answer>;
  /** Tells the room that this person is writing. Not a fact; throttled here. */
  readonly tellWriting: () => void;
};

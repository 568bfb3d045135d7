import type { Channel } from './channel.ts';
import type { Refusal } from './refusal.ts';
import type { Result } from './result.ts';
import type { Schema } from './schema.ts';

/** Who wishes something: a person of the workshop, or the server itself (deadlines, reactions). */
export type Actor =
  | { readonly kind: 'person'; readonly person: string; readonly isInstructor: boolean }
  | { readonly kind: 'server' };

/** Everything `decide` may know beside the state: who, when, and ids. Clock and chance are arguments. */
export type Context = {
  readonly by: Actor;
  /** Server time of this decision, ms since the epoch; never before the stream's last event. */
  readonly nowMs: number;
  /** The sender's estimate of the server time at which the key was pressed, ms; never after `nowMs`. */
  readonly pressedAtMs: number;
  /** A new id, derived from the command's own id: the same command makes the same ids again. */
  readonly newId: (n: number) => string;
};

/** A fact as it is stored and sent: its type, when it was committed, and what it says. */
export type StreamEvent = { readonly type: string };

/** An event with the server time of its commit, ms since the epoch. */
export type Committed<Event extends StreamEvent> = Event & { readonly atMs: number };

/** Who reads: what `readableBy` asks about a person. */
export type Reader = { readonly person: string; readonly isInstructor: boolean };

/**
 * One kind of stream. The engine runs any of them and knows none.
 *
 * `reduce` changes the state it is given (decisions/0002): it may set fields of the part that the
 * event's channel owns and change that part's first-level collections; entries are replaced, never
 * changed. `decide` changes nothing.
 */
export type Decider<State, Command, Event extends StreamEvent> = {
  /** The first letter of the stream's id. */
  readonly kind: 'w' | 'r';
  /** How its events are written now, and how older ones are read. */
  readonly schema: Schema;
  /** The state of a stream in which nothing has happened. */
  empty(): State;
  /** Turns a wish into facts, or says why not. The only place with rules. */
  decide(state: State, command: Command, context: Context): Result<readonly Event[], Refusal>;
  /** Folds one fact in. Looks nothing up. */
  reduce(state: State, event: Committed<Event>): void;
  /** Which audience a fact belongs to. Exhaustive. */
  channelOf(event: Event): Channel;
  /** The channels a person may read now. The only function that knows the rule of secrecy. */
  readableBy(state: State, reader: Reader): readonly Channel[];
  /** When the server must act next, ms since the epoch, or null. Pauses included. */
  deadlineMs(state: State): number | null;
  /** What the server wishes when that deadline has passed. */
  deadlineCommand(state: State): Command | null;
};

/** A page of one channel: `events[0]` has the sequence number `from`, numbers start at 1. */
export type Page<Event extends StreamEvent = StreamEvent> = {
  readonly channel: Channel;
  readonly from: number;
  readonly events: readonly Committed<Event>[];
};

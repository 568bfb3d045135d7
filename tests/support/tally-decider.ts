import { type Channel, seatOf } from '#shared/stream/channel.ts';
import type { Committed, Context, Decider } from '#shared/stream/decider.ts';
import type { Refusal } from '#shared/stream/refusal.ts';
import { assertNever, err, ok, type Result } from '#shared/stream/result.ts';
import { createSchema, type Schema } from '#shared/stream/schema.ts';

/** A domain that is as small as can be and has every kind of trouble: the engine's tests run on it. */
export type TallyState = {
  hall: { isOpen: boolean; total: number; adds: string[]; endsAtMs: number | null; ended: number };
  seats: Record<string, { notes: string[] }>;
};

export type TallyCommand =
  | { readonly type: 'start' }
  /** Writes the hall; refused when the total would pass {@link TALLY_MAX}. */
  | { readonly type: 'add'; readonly amount: number; readonly padding?: string }
  /** Writes the sender's own seat. */
  | { readonly type: 'note'; readonly text: string }
  /** Writes the hall and the sender's own seat. */
  | { readonly type: 'both'; readonly amount: number; readonly padding?: string }
  /** Writes another person's seat. */
  | { readonly type: 'deal'; readonly to: string }
  /** Needs no event. */
  | { readonly type: 'touch' }
  | { readonly type: 'setEnd'; readonly endsAtMs: number | null }
  /** What the server wishes at the deadline. */
  | { readonly type: 'end'; readonly endsAtMs: number }
  /** Throws in `decide`. */
  | { readonly type: 'bug' }
  /** Makes an event that `reduce` throws on, after it has changed the state. */
  | { readonly type: 'poison' }
  /** Makes an event whose own list the reducer wrongly keeps and changes. */
  | { readonly type: 'adopt'; readonly list: readonly string[] };

export type TallyEvent =
  | { readonly type: 'started' }
  | {
      readonly type: 'added';
      readonly id: string;
      readonly amount: number;
      readonly pressedAtMs: number;
      readonly padding?: string;
    }
  | { readonly type: 'noted'; readonly person: string; readonly text: string }
  | { readonly type: 'end.set'; readonly endsAtMs: number | null }
  | { readonly type: 'ended' }
  | { readonly type: 'poisoned' }
  | { readonly type: 'adopted'; readonly list: string[] };

/** The total that no sequence of commands may pass. */
export const TALLY_MAX = 1000;

/** Creates the decider; a factory, so that each kind of stream can have one. */
export function tallyDecider(
  kind: 'w' | 'r',
  schema: Schema = createSchema(1, []),
): Decider<TallyState, TallyCommand, TallyEvent> {
  return {
    kind,
    schema,
    empty: () => ({
      hall: { isOpen: false, total: 0, adds: [], endsAtMs: null, ended: 0 },
      seats: {},
    }),
    decide,
    reduce,
    channelOf,
    readableBy: ({ seats }, { person, isInstructor }) => [
      'hall',
      ...(isInstructor ? Object.keys(seats).map(seatOf) : [seatOf(person)]),
    ],
    deadlineMs: ({ hall }) => hall.endsAtMs,
    deadlineCommand: ({ hall }) =>
      hall.endsAtMs === null ? null : { type: 'end', endsAtMs: hall.endsAtMs },
  };
}

function decide(
  { hall }: TallyState,
  command: TallyCommand,
  { by, pressedAtMs, newId }: Context,
): Result<readonly TallyEvent[], Refusal> {
  const person = by.kind === 'person' ? by.person : 'server';
  switch (command.type) {
    case 'start':
      return hall.isOpen ? err('already-there') : ok([{ type: 'started' }]);
    case 'add':
    case 'both': {
      if (command.amount < 0) return err('not-allowed');
      if (hall.total + command.amount > TALLY_MAX) return err('not-now');
      const { padding } = command;
      const added: TallyEvent = {
        type: 'added',
        id: newId(0),
        amount: command.amount,
        pressedAtMs,
        ...(padding === undefined ? {} : { padding }),
      };
      if (command.type === 'add') return ok([added]);
      return ok([added, { type: 'noted', person, text: `added ${command.amount}` }]);
    }
    case 'note':
      return ok([{ type: 'noted', person, text: command.text }]);
    case 'deal':
      return ok([{ type: 'noted', person: command.to, text: 'dealt' }]);
    case 'touch':
      return ok([]);
    case 'setEnd':
      return ok([{ type: 'end.set', endsAtMs: command.endsAtMs }]);
    case 'end':
      return hall.endsAtMs === command.endsAtMs ? ok([{ type: 'ended' }]) : err('already-moved');
    case 'bug':
      throw new Error('a bug in decide');
    case 'poison':
      return ok([{ type: 'poisoned' }]);
    case 'adopt':
      return ok([{ type: 'adopted', list: [...command.list] }]);
    default:
      return assertNever(command);
  }
}

function reduce(state: TallyState, event: Committed<TallyEvent>): void {
  const { hall, seats } = state;
  switch (event.type) {
    case 'started':
      hall.isOpen = true;
      return;
    case 'added':
      if (hall.total + event.amount > TALLY_MAX) throw new Error('more than decide allows');
      hall.total += event.amount;
      hall.adds.push(event.id);
      return;
    case 'noted':
      seats[event.person] = { notes: [...(seats[event.person]?.notes ?? []), event.text] };
      return;
    case 'end.set':
      hall.endsAtMs = event.endsAtMs;
      return;
    case 'ended':
      hall.endsAtMs = null;
      hall.ended += 1;
      return;
    case 'poisoned':
      hall.total = -1;
      throw new Error('a bug in reduce');
    case 'adopted':
      hall.adds = event.list;
      hall.adds.push('changed');
      return;
    default:
      assertNever(event);
  }
}

function channelOf(event: TallyEvent): Channel {
  return event.type === 'noted' ? seatOf(event.person) : 'hall';
}

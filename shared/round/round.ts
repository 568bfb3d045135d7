import type { Decider } from '../stream/decider.ts';
import { channelOf, readableBy } from './channels.ts';
import type { RoundCommand } from './commands.ts';
import { deadlineCommand, deadlineMs } from './decide/steps.ts';
import { decide } from './decide.ts';
import type { RoundEvent } from './events.ts';
import { reduce } from './reduce.ts';
import { emptyRound, type RoundState } from './state.ts';
import { roundSchema } from './upcast.ts';

/** A round as a kind of stream: one role-play in a room, from the brief to stepping out of the role. */
export const round: Decider<RoundState, RoundCommand, RoundEvent> = {
  kind: 'r',
  schema: roundSchema,
  empty: emptyRound,
  decide,
  reduce,
  channelOf,
  readableBy,
  deadlineMs,
  deadlineCommand,
};

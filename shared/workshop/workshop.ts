import type { Decider } from '../stream/decider.ts';
import { channelOf, readableBy } from './channels.ts';
import type { WorkshopCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { WorkshopEvent } from './events.ts';
import { reduce } from './reduce.ts';
import { emptyWorkshop, type WorkshopState } from './state.ts';
import { workshopSchema } from './upcast.ts';

/** The workshop as a stream: people, rooms and which rounds were begun. It has no deadlines. */
export const workshop: Decider<WorkshopState, WorkshopCommand, WorkshopEvent> = {
  kind: 'w',
  schema: workshopSchema,
  empty: emptyWorkshop,
  decide,
  reduce,
  channelOf,
  readableBy,
  deadlineMs: () => null,
  deadlineCommand: () => null,
};

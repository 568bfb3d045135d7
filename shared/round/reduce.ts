import type { Committed } from '../stream/decider.ts';
import { channelOf } from './channels.ts';
import type { DebriefEvent, RoundEvent, StageEvent } from './events.ts';
import {
  reduceDebrief,
  reduceDesk,
  reduceGallery,
  reduceOwn,
  reduceVault,
} from './reduce/others.ts';
import { reduceSeat } from './reduce/seat.ts';
import { reduceStage } from './reduce/stage.ts';
import type { SeatEvent } from './seat-events.ts';
import { emptySeat, type RoundState } from './state.ts';

/**
 * Folds one fact into the part that its channel owns, and into no other: that is why a viewer's
 * state is the fold of what they read, in any interleaving. Changes `state` (decisions/0002).
 */
export function reduce(state: RoundState, event: Committed<RoundEvent>): void {
  const channel = channelOf(event);
  switch (channel) {
    case 'stage':
      return reduceStage(state.stage, event as Committed<StageEvent>);
    case 'gallery':
      return reduceGallery(state.gallery, event);
    case 'debrief':
      return reduceDebrief(state.debrief, event as Committed<DebriefEvent>);
    case 'desk':
      return reduceDesk(state.desk, event);
    case 'vault':
      return reduceVault(state.vault, event);
    default: {
      if (event.type === 'note.written') {
        state.own[event.person] ??= { notes: {} };
        const own = state.own[event.person];
        if (own) reduceOwn(own, event);
        return;
      }
      // The channel is a seat: `channelOf` said so, and every event of a seat names its person.
      const seatEvent = event as Committed<SeatEvent>;
      state.seats[seatEvent.person] ??= emptySeat();
      const seat = state.seats[seatEvent.person];
      if (seat) reduceSeat(seat, seatEvent);
    }
  }
}

import { type Channel, ownOf, seatOf } from '../stream/channel.ts';
import type { Reader } from '../stream/decider.ts';
import { assertNever } from '../stream/result.ts';
import type { WorkshopEvent } from './events.ts';
import { isInstructorOf, isMember } from './rules.ts';
import type { WorkshopState } from './state.ts';

/** Which audience a fact of a workshop belongs to. */
export function channelOf(event: WorkshopEvent): Channel {
  switch (event.type) {
    case 'workshop.created':
    case 'person.joined':
    case 'person.removed':
    case 'room.added':
    case 'person.seated':
    case 'scenario.chosen':
    case 'round.begun':
    case 'round.over':
    case 'workshop.ended':
      return 'hall';
    case 'brief.read':
      return seatOf(event.person);
    default:
      return assertNever(event);
  }
}

/**
 * The channels of a workshop that a person may read now: the hall and what is their own; the
 * instructor also every seat and the desk. Nobody reads the vault, a stranger and a removed person
 * read nothing.
 */
export function readableBy(state: WorkshopState, reader: Reader): readonly Channel[] {
  const { hall } = state;
  if (!isMember(hall, reader.person)) return [];
  const own = ownOf(reader.person);
  if (!isInstructorOf(hall, reader)) return ['hall', seatOf(reader.person), own];
  return ['hall', ...Object.keys(hall.people).map(seatOf), own, 'desk'];
}

import { type Channel, ownOf, seatOf } from '../stream/channel.ts';
import type { Reader } from '../stream/decider.ts';
import { assertNever } from '../stream/result.ts';
import type { RoundEvent } from './events.ts';
import type { RoundState } from './state.ts';

/** Which audience a fact of a round belongs to. Exhaustive: a new fact does not compile without one. */
export function channelOf(event: RoundEvent): Channel {
  switch (event.type) {
    case 'round.opened':
    case 'role.taken':
    case 'step.started':
    case 'step.extended':
    case 'countdown.started':
    case 'countdown.cleared':
    case 'play.finishing':
    case 'pause.added':
    case 'pause.lifted':
    case 'ready.set':
    case 'done.set':
    case 'line.said':
    case 'take.started':
    case 'round.stopped':
    case 'hand.set':
    case 'instructor.arrived':
    case 'instructor.gone':
    case 'person.left':
    case 'person.back':
    case 'person.removed':
    case 'chair.offered':
    case 'place.presented':
    case 'reveal.counting':
    case 'reveal.waits':
    case 'round.revealed':
    case 'redo.chosen':
    case 'round.ended':
      return 'stage';
    case 'observers.briefed':
    case 'goal.shown':
      return 'gallery';
    case 'brief.dealt':
    case 'criterion.dealt':
    case 'goal.declared':
    case 'dial.moved':
    case 'tag.added':
    case 'tag.refined':
    case 'tag.noted':
    case 'tag.nudged':
    case 'tag.undone':
    case 'rating.given':
    case 'outcome.stated':
    case 'next-step.written':
    case 'curve.drawn':
    case 'dimension.rated':
    case 'dimension.cleared':
    case 'moment.picked':
    case 'yes.explained':
    case 'tags.chosen':
    case 'question.written':
    case 'place.filled':
    case 'reveal.agreed':
    case 'commitment.made':
      return seatOf(event.person);
    case 'note.written':
      return ownOf(event.person);
    case 'comment.added':
    case 'moment.pinned':
    case 'late.admitted':
      return 'debrief';
    case 'desk.noted':
      return 'desk';
    case 'round.pinned':
      return 'vault';
    default:
      return assertNever(event);
  }
}

/**
 * The one rule of secrecy (DESIGN.md §2): you read the stage and your own seat; observers also read
 * the gallery; instructors read all but people's own notes; at the reveal the gallery and every seat
 * open to the round's room. Whoever has sat in a chair, an instructor too, reads until the reveal
 * only as their present role. Looks at the stage alone, so that no secret can change who reads what.
 */
export function readableBy(state: RoundState, reader: Reader): readonly Channel[] {
  const { people, instructors, revealedAtMs } = state.stage;
  const member = people[reader.person];
  const isInstructor = reader.isInstructor && state.stage.opening !== null;
  if (!member && !isInstructor) return [];

  const channels: Channel[] = ['stage', seatOf(reader.person), ownOf(reader.person)];
  const seesAll = isInstructor && !member?.hasSat;
  const isOpen = revealedAtMs !== null;
  if (isOpen || seesAll || member?.role === 'observer') channels.push('gallery');
  if (isOpen || seesAll) {
    for (const person of new Set([...Object.keys(people), ...Object.keys(instructors)])) {
      if (person !== reader.person) channels.push(seatOf(person));
    }
    channels.push('debrief');
    if (isInstructor) channels.push('desk');
  }
  return channels;
}

/** Facts of the stage that come often and never change what anybody may read. */
const KEEPS_RIGHTS: ReadonlySet<string> = new Set<RoundEvent['type']>([
  'line.said',
  'hand.set',
  'ready.set',
  'done.set',
]);

/**
 * Whether {@link readableBy} must be asked again after a fact of a round. A new fact is asked about
 * until it is named here, and what is named here is held against `readableBy` by a law.
 */
export function mayChangeRights({ type }: { readonly type: string }): boolean {
  return !KEEPS_RIGHTS.has(type);
}

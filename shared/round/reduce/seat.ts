import type { Committed } from '../../stream/decider.ts';
import { assertNever } from '../../stream/result.ts';
import type { SeatEvent } from '../seat-events.ts';
import type { SeatState, Tag } from '../state.ts';

/** Replaces one of the seat's tags; a tag that is not there stays away (it was undone). */
function changeTag(seat: SeatState, tagId: string, change: Partial<Tag>): void {
  const tag = seat.tags[tagId];
  if (tag) seat.tags[tagId] = { ...tag, ...change };
}

/** Folds one fact of a person's seat. */
export function reduceSeat(seat: SeatState, event: Committed<SeatEvent>): void {
  switch (event.type) {
    case 'brief.dealt':
      seat.briefs[event.brief.role] = event.brief;
      return;
    case 'criterion.dealt':
      seat.criterion = event.criterion;
      return;
    case 'goal.declared':
      seat.goal = { goal: event.goal, focus: event.focus };
      return;
    case 'dial.moved':
      seat.dial.push({ meetingMs: event.meetingMs, value: event.value, isLate: event.isLate });
      return;
    case 'tag.added': {
      const { type: _type, ...tag } = event;
      seat.tags[event.tagId] = { ...tag, note: '' };
      return;
    }
    case 'tag.refined':
      return changeTag(seat, event.tagId, { code: event.code });
    case 'tag.noted':
      return changeTag(seat, event.tagId, { note: event.note });
    case 'tag.nudged':
      return changeTag(seat, event.tagId, { meetingMs: event.meetingMs });
    case 'tag.undone':
      delete seat.tags[event.tagId];
      return;
    case 'rating.given':
      seat.ratings[event.item] = event.value;
      return;
    case 'outcome.stated':
      seat.outcome = event.outcome;
      return;
    case 'next-step.written':
      seat.nextStep = event.nextStep;
      return;
    case 'curve.drawn':
      seat.curve[event.point] = event.value;
      return;
    case 'dimension.rated':
      seat.dimensions[event.dimension] = event.value;
      return;
    case 'dimension.cleared':
      delete seat.dimensions[event.dimension];
      return;
    case 'moment.picked':
      seat.moments[event.which] = { meetingMs: event.meetingMs, note: event.note };
      return;
    case 'yes.explained':
      seat.yes = event.text;
      return;
    case 'tags.chosen':
      seat.chosenTags = event.tagIds;
      return;
    case 'question.written':
      seat.question = event.text;
      return;
    case 'place.filled':
      seat.places[event.place] = { tagId: event.tagId, sbi: event.sbi };
      return;
    case 'reveal.agreed':
      seat.agreesToReveal = event.agrees;
      return;
    case 'commitment.made':
      seat.commitment = { kind: event.kind, text: event.text };
      return;
    default:
      assertNever(event);
  }
}

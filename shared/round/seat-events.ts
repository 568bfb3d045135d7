import { z } from 'zod';
import { personId, thingId } from '../stream/command.ts';
import {
  about,
  brief,
  commitmentKind,
  dimension,
  ms,
  nextStep,
  nth,
  outcome,
  percent,
  place,
  ratingItem,
  sbi,
  shortText,
  tagCode,
  text,
} from './terms.ts';

/** Facts of one person's seat; `person` names the seat. */
export const seatEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('brief.dealt'), person: personId, brief }),
  /** The goal criterion, dealt to the buyer when `rate` begins. */
  z.strictObject({ type: z.literal('criterion.dealt'), person: personId, criterion: text }),
  z.strictObject({
    type: z.literal('goal.declared'),
    person: personId,
    goal: shortText,
    focus: shortText,
  }),
  z.strictObject({
    type: z.literal('dial.moved'),
    person: personId,
    value: percent,
    meetingMs: ms,
    isLate: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('tag.added'),
    person: personId,
    tagId: thingId,
    code: tagCode,
    about,
    /** Where the tag stands: the press less the reaction time, or the tied line's time. */
    meetingMs: ms,
    /** Meeting time of the press itself; kept for good. */
    rawMs: ms,
    lineId: thingId.nullable(),
    take: nth,
    /** Came after the reveal: drawn with a broken edge, scored only when admitted. */
    isLate: z.boolean(),
    /** The role held at the press; an instructor's tags are a lane of their own. */
    role: z.enum(['observer', 'instructor']),
  }),
  z.strictObject({
    type: z.literal('tag.refined'),
    person: personId,
    tagId: thingId,
    code: tagCode,
  }),
  z.strictObject({
    type: z.literal('tag.noted'),
    person: personId,
    tagId: thingId,
    note: shortText,
  }),
  z.strictObject({
    type: z.literal('tag.nudged'),
    person: personId,
    tagId: thingId,
    meetingMs: ms,
  }),
  z.strictObject({ type: z.literal('tag.undone'), person: personId, tagId: thingId }),
  z.strictObject({
    type: z.literal('rating.given'),
    person: personId,
    item: ratingItem,
    value: percent,
  }),
  z.strictObject({ type: z.literal('outcome.stated'), person: personId, outcome }),
  z.strictObject({ type: z.literal('next-step.written'), person: personId, nextStep }),
  /** The seller's guess of the buyer's trust: value at a quarter of the meeting (0 start … 3 end). */
  z.strictObject({
    type: z.literal('curve.drawn'),
    person: personId,
    point: z.number().int().min(0).max(3),
    value: percent,
  }),
  z.strictObject({
    type: z.literal('dimension.rated'),
    person: personId,
    dimension,
    value: z.number().int().min(1).max(5),
  }),
  /** The answer was taken back: the dimension is open again. */
  z.strictObject({ type: z.literal('dimension.cleared'), person: personId, dimension }),
  z.strictObject({
    type: z.literal('moment.picked'),
    person: personId,
    which: z.enum(['best', 'hardest']),
    meetingMs: ms.nullable(),
    note: shortText,
  }),
  z.strictObject({ type: z.literal('yes.explained'), person: personId, text: shortText }),
  z.strictObject({
    type: z.literal('tags.chosen'),
    person: personId,
    tagIds: z.array(thingId).max(3),
  }),
  z.strictObject({ type: z.literal('question.written'), person: personId, text: shortText }),
  z.strictObject({
    type: z.literal('place.filled'),
    person: personId,
    place,
    tagId: thingId.nullable(),
    sbi,
  }),
  z.strictObject({ type: z.literal('reveal.agreed'), person: personId, agrees: z.boolean() }),
  z.strictObject({
    type: z.literal('commitment.made'),
    person: personId,
    kind: commitmentKind,
    text: shortText,
  }),
]);
/** See {@link seatEvent}. */
export type SeatEvent = z.infer<typeof seatEvent>;

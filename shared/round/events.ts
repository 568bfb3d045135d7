import { z } from 'zod';
import { personId, thingId } from '../stream/command.ts';
import { STEPS, VARIANTS } from './programme.ts';
import { seatEvent } from './seat-events.ts';
import {
  meetingMode,
  ms,
  nth,
  pauseReason,
  pinnedScenario,
  place,
  publicScenario,
  role,
  sbi,
  shortText,
  tagCode,
  text,
} from './terms.ts';

const step = z.enum(STEPS);

/** Facts everyone in the room and the instructors read. */
export const stageEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('round.opened'),
    workshopId: z.string(),
    roomId: z.string(),
    roomName: z.string().max(40),
    nth,
    variant: z.enum(VARIANTS),
    mode: meetingMode,
    scenario: publicScenario,
    rubricVersion: z.string().max(20),
  }),
  /** Somebody holds a role from now on. A cast that changes is followed by a deal in the seat. */
  z.strictObject({
    type: z.literal('role.taken'),
    person: personId,
    role,
    /** A partner of the server's: never mixed with people's figures. */
    isSimulated: z.literal(true).optional(),
  }),
  z.strictObject({
    type: z.literal('step.started'),
    step,
    nth,
    endsAtMs: ms,
    /** `ended`: the instructor ended the round; `stop`: somebody used Stop. */
    because: z.enum(['opened', 'time', 'done', 'instructor', 'stop', 'ended', 'empty-chair']),
  }),
  /** The end of the running step was moved by the instructor; `deltaMs` says by how much. */
  z.strictObject({
    type: z.literal('step.extended'),
    step,
    nth,
    endsAtMs: ms,
    deltaMs: z.number().int(),
  }),
  /** Everybody is ready: the meeting begins at `beginsAtMs`. Cleared when somebody takes Ready back. */
  z.strictObject({ type: z.literal('countdown.started'), beginsAtMs: ms }),
  z.strictObject({ type: z.literal('countdown.cleared') }),
  /** The meeting's time is up: until `endsAtMs` a sentence may be finished; lines and tags count. */
  z.strictObject({
    type: z.literal('play.finishing'),
    endsAtMs: ms,
    because: z.enum(['time', 'done', 'instructor']),
  }),
  /** A reason to stand still. `untilMs`: when the server lifts it by itself. `role`: who called a time-out. */
  z.strictObject({
    type: z.literal('pause.added'),
    reason: pauseReason,
    untilMs: ms.nullable(),
    role: z.enum(['seller', 'buyer', 'instructor']).nullable(),
  }),
  /** A reason is gone. With the last one the clock runs again at `resumesAtMs` and the step ends at `endsAtMs`. */
  z.strictObject({
    type: z.literal('pause.lifted'),
    reason: pauseReason,
    resumesAtMs: ms.nullable(),
    endsAtMs: ms.nullable(),
  }),
  z.strictObject({ type: z.literal('ready.set'), person: personId, ready: z.boolean() }),
  z.strictObject({ type: z.literal('done.set'), person: personId, step, nth, done: z.boolean() }),
  /** A line of the conversation. `meetingMs` is null for lines written outside play: marked, never counted. */
  z.strictObject({
    type: z.literal('line.said'),
    lineId: thingId,
    person: personId,
    text: z.string().min(1).max(500),
    step,
    take: nth,
    meetingMs: ms.nullable(),
  }),
  /** A new take begins. `rewoundToMs`: meeting time from there on is played anew and not scored twice. */
  z.strictObject({
    type: z.literal('take.started'),
    take: nth,
    because: z.enum(['rewind', 'redo', 'chair']),
    rewoundToMs: ms.nullable(),
  }),
  /** Somebody used Stop. Who is not part of the fact. */
  z.strictObject({ type: z.literal('round.stopped') }),
  z.strictObject({ type: z.literal('hand.set'), person: personId, raised: z.boolean() }),
  z.strictObject({ type: z.literal('instructor.arrived'), person: personId }),
  z.strictObject({ type: z.literal('instructor.gone'), person: personId }),
  z.strictObject({ type: z.literal('person.left'), person: personId }),
  z.strictObject({ type: z.literal('person.back'), person: personId }),
  /** Removed from the workshop: reads no channel of this round any more. */
  z.strictObject({ type: z.literal('person.removed'), person: personId }),
  /** A seller's or buyer's chair has been empty for two minutes: the instructor is called, others may take it. */
  z.strictObject({ type: z.literal('chair.offered'), role: z.enum(['seller', 'buyer']) }),
  /** An observer shows one place to everyone: the declassified copy of what stands in the seat. */
  z.strictObject({
    type: z.literal('place.presented'),
    person: personId,
    place,
    tag: z.strictObject({ code: tagCode, meetingMs: ms }),
    sbi,
  }),
  z.strictObject({ type: z.literal('reveal.counting'), opensAtMs: ms }),
  /** A player stopped the countdown. Who is not part of the fact. */
  z.strictObject({ type: z.literal('reveal.waits') }),
  z.strictObject({ type: z.literal('round.revealed') }),
  z.strictObject({ type: z.literal('redo.chosen'), fromMs: ms }),
  z.strictObject({
    type: z.literal('round.ended'),
    because: z.enum(['done', 'time', 'instructor', 'stop']),
  }),
]);

/** Facts observers and instructors read; everyone from the reveal on. */
export const galleryEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('observers.briefed'),
    focus: text,
    criterion: text,
    /** The criterion gives the buyer's secret away: who has read it never sells in this scenario. */
    tellsSecret: z.boolean(),
  }),
  z.strictObject({ type: z.literal('goal.shown'), goal: shortText, focus: shortText }),
]);

/** Notes to self: read by their writer alone, for ever. */
export const ownEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('note.written'),
    person: personId,
    noteId: thingId,
    text: z.string().max(4000),
    meetingMs: ms.nullable(),
  }),
]);

/** Facts of the debrief, from the reveal on. */
export const debriefEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('comment.added'),
    commentId: thingId,
    person: personId,
    meetingMs: ms,
    /** The tag the comment answers, if any: its owner and id. */
    tag: z.strictObject({ person: personId, tagId: thingId }).nullable(),
    text: shortText.min(1),
  }),
  z.strictObject({
    type: z.literal('moment.pinned'),
    momentId: thingId,
    person: personId,
    meetingMs: ms,
  }),
  z.strictObject({
    type: z.literal('late.admitted'),
    owner: personId,
    tagId: thingId,
    by: personId,
  }),
]);

/** Instructors' private notes on a round. */
export const deskEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('desk.noted'), person: personId, text: z.string().max(4000) }),
]);

/** What only the server may know. */
export const vaultEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('round.pinned'),
    scenario: pinnedScenario,
    /** People who have read this buyer's brief before: never its seller. */
    readers: z.array(personId).max(200),
    /** How long before the press a tag is placed, ms. */
    reactionMs: ms,
  }),
]);

/** Every fact of a round. */
export const roundEvent = z.union([
  stageEvent,
  galleryEvent,
  seatEvent,
  ownEvent,
  debriefEvent,
  deskEvent,
  vaultEvent,
]);
/** A fact of a round. Stored events are a public interface: never renamed, only followed by versions. */
export type RoundEvent = z.infer<typeof roundEvent>;
/** See {@link stageEvent}. */
export type StageEvent = z.infer<typeof stageEvent>;
/** See {@link debriefEvent}. */
export type DebriefEvent = z.infer<typeof debriefEvent>;

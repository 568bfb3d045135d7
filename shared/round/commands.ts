import { z } from 'zod';
import { personId, thingId } from '../stream/command.ts';
import { STEPS, VARIANTS } from './programme.ts';
import {
  about,
  commitmentKind,
  dimension,
  meetingMode,
  nextStep,
  outcome,
  percent,
  pinnedScenario,
  place,
  ratingItem,
  role,
  sbi,
  shortText,
  tagCode,
} from './terms.ts';

const ms = z.number().int().nonnegative().max(86_400_000);
/** The step a command means. If the round has moved on, the answer is `already-moved`. */
const occurrence = { step: z.enum(STEPS), nth: z.number().int().min(1) };

/** What a person may ask of a round. The server decides; nothing here is trusted. */
export const roundCommand = z.discriminatedUnion('type', [
  // Everybody
  z.strictObject({ type: z.literal('setReady'), ready: z.boolean() }),
  z.strictObject({ type: z.literal('setDone'), ...occurrence, done: z.boolean() }),
  z.strictObject({ type: z.literal('stopRound') }),
  z.strictObject({ type: z.literal('setHand'), raised: z.boolean() }),
  z.strictObject({ type: z.literal('writeNote'), noteId: thingId, text: z.string().max(4000) }),
  z.strictObject({ type: z.literal('takeChair'), role: z.enum(['seller', 'buyer']) }),
  /** The room goes on to `rate` instead of filling an empty chair. */
  z.strictObject({ type: z.literal('goOn'), ...occurrence }),
  // Players
  z.strictObject({
    type: z.literal('sayLine'),
    ...occurrence,
    lineId: thingId,
    text: shortText.min(1),
  }),
  z.strictObject({ type: z.literal('declareGoal'), goal: shortText, focus: shortText }),
  z.strictObject({ type: z.literal('moveDial'), value: percent }),
  z.strictObject({ type: z.literal('callTimeOut') }),
  z.strictObject({ type: z.literal('continuePlay') }),
  /** A new take from a line, the take's start, or a number of seconds back. */
  z.strictObject({
    type: z.literal('rewind'),
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('line'), lineId: thingId }),
      z.strictObject({ kind: z.literal('take') }),
      z.strictObject({
        kind: z.literal('back'),
        seconds: z.union([z.literal(30), z.literal(60), z.literal(120)]),
      }),
    ]),
  }),
  z.strictObject({ type: z.literal('giveRating'), item: ratingItem, value: percent }),
  z.strictObject({ type: z.literal('stateOutcome'), outcome }),
  z.strictObject({ type: z.literal('writeNextStep'), nextStep }),
  z.strictObject({
    type: z.literal('drawCurve'),
    point: z.number().int().min(0).max(3),
    value: percent,
  }),
  z.strictObject({
    type: z.literal('rateDimension'),
    dimension,
    /** Null takes the answer back. */
    value: z.number().int().min(1).max(5).nullable(),
  }),
  z.strictObject({
    type: z.literal('pickMoment'),
    which: z.enum(['best', 'hardest']),
    meetingMs: ms.nullable(),
    note: shortText,
  }),
  z.strictObject({ type: z.literal('explainYes'), text: shortText }),
  z.strictObject({ type: z.literal('holdReveal') }),
  z.strictObject({ type: z.literal('agreeToReveal'), agrees: z.boolean() }),
  z.strictObject({ type: z.literal('chooseRedo'), fromMs: ms }),
  z.strictObject({ type: z.literal('makeCommitment'), kind: commitmentKind, text: shortText }),
  // Observers, and instructors who tag
  z.strictObject({
    type: z.literal('addTag'),
    tagId: thingId,
    code: tagCode,
    about,
    lineId: thingId.nullable(),
  }),
  z.strictObject({ type: z.literal('refineTag'), tagId: thingId, code: tagCode }),
  z.strictObject({ type: z.literal('noteTag'), tagId: thingId, note: shortText }),
  z.strictObject({ type: z.literal('nudgeTag'), tagId: thingId, meetingMs: ms }),
  z.strictObject({ type: z.literal('undoTag'), tagId: thingId }),
  z.strictObject({ type: z.literal('chooseTags'), tagIds: z.array(thingId).max(3) }),
  z.strictObject({ type: z.literal('writeQuestion'), text: shortText }),
  z.strictObject({ type: z.literal('fillPlace'), place, tagId: thingId.nullable(), sbi }),
  z.strictObject({ type: z.literal('presentPlace'), place }),
  // From the reveal on
  z.strictObject({
    type: z.literal('addComment'),
    commentId: thingId,
    meetingMs: ms,
    tag: z.strictObject({ person: personId, tagId: thingId }).nullable(),
    text: shortText.min(1),
  }),
  z.strictObject({ type: z.literal('pinMoment'), momentId: thingId, meetingMs: ms }),
  z.strictObject({ type: z.literal('admitLate'), owner: personId, tagId: thingId }),
  // Instructors
  z.strictObject({ type: z.literal('setPaused'), paused: z.boolean() }),
  z.strictObject({
    type: z.literal('extendStep'),
    ...occurrence,
    deltaMs: z.number().int().min(-600_000).max(600_000),
  }),
  z.strictObject({ type: z.literal('nextStep'), ...occurrence }),
  z.strictObject({ type: z.literal('endRound') }),
  z.strictObject({ type: z.literal('lookIn'), looking: z.boolean() }),
  z.strictObject({ type: z.literal('noteDesk'), text: z.string().max(4000) }),
  z.strictObject({
    type: z.literal('placePerson'),
    person: personId,
    role,
    /** Heeded from the server alone: it knows whom it simulates. */
    isSimulated: z.literal(true).optional(),
  }),
]);
/** See {@link roundCommand}. */
export type PersonCommand = z.infer<typeof roundCommand>;

/** What only the server asks of a round: opening it, deadlines, presence. Never accepted from a socket. */
export const serverRoundCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('openRound'),
    workshopId: z.string(),
    roomId: z.string(),
    roomName: z.string().max(40),
    nth: z.number().int().min(1),
    variant: z.enum(VARIANTS),
    mode: meetingMode,
    scenario: pinnedScenario,
    rubricVersion: z.string().max(20),
    cast: z
      .array(z.strictObject({ person: personId, role, isSimulated: z.literal(true).optional() }))
      .max(40),
    readers: z.array(personId).max(200),
  }),
  /** `what` is due: two things that are due at one moment are two wishes. */
  z.strictObject({
    type: z.literal('passDeadline'),
    dueMs: z.number().int(),
    what: z.string().max(60),
  }),
  z.strictObject({ type: z.literal('markLeft'), person: personId }),
  z.strictObject({ type: z.literal('markBack'), person: personId }),
  /** A person removed from the workshop leaves the round: no channel of it is theirs any more. */
  z.strictObject({ type: z.literal('removePerson'), person: personId }),
]);

/** Every wish a round can be asked. */
export type RoundCommand = PersonCommand | z.infer<typeof serverRoundCommand>;

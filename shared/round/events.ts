import { z } from 'zod';
import { personId, thingId } from '../stream/command.ts';
import { STEPS, VARIANTS } from './programme.ts';

/** Roles of a round's cast. `guest` reads the stage and nothing else. */
export const role = z.enum(['seller', 'buyer', 'observer', 'guest']);
/** See {@link role}. */
export type Role = z.infer<typeof role>;

/** Why the clock stands still. A pause is the set of its reasons. */
export const pauseReason = z.enum(['instructor', 'missing', 'time-out', 'reading']);
/** See {@link pauseReason}. */
export type PauseReason = z.infer<typeof pauseReason>;

/** How people meet: lines are written in the room, or they sit together. */
export const meetingMode = z.enum(['text', 'in-person']);
/** See {@link meetingMode}. */
export type MeetingMode = z.infer<typeof meetingMode>;

const ms = z.number().int().nonnegative();
const shortText = z.string().trim().max(500);
const percent = z.number().int().min(0).max(100);
const text = z.strictObject({ en: z.string().max(4000), sv: z.string().max(4000) });
const step = z.enum(STEPS);
const nth = z.number().int().min(1);

/** A dimension of the rubric. */
export const dimension = z.enum(['R', 'A', 'L', 'P', 'S', 'M', 'C']);
/** Adds (+1) or takes away (−1). */
export const polarity = z.union([z.literal(1), z.literal(-1)]);
/** Whom a tag is about. Tags about the buyer alone enter neither axis. */
export const about = z.enum(['seller', 'buyer', 'both']);
/** See {@link about}. */
export type About = z.infer<typeof about>;

/** What a tag says: a dimension with polarity (and a marker), a buyer's signal, or a bookmark. */
export const tagCode = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('behaviour'),
    dimension,
    polarity,
    marker: z.string().max(8).nullable(),
  }),
  z.strictObject({ kind: z.literal('signal'), signal: z.enum(['BO', 'BC']) }),
  z.strictObject({ kind: z.literal('bookmark') }),
]);
/** See {@link tagCode}. */
export type TagCode = z.infer<typeof tagCode>;

/** What the players said came of the meeting (DOMAIN §3.5; Rackham). */
export const outcome = z.enum(['order', 'advance', 'continuation', 'no-sale']);
/** See {@link outcome}. */
export type Outcome = z.infer<typeof outcome>;

/** Ratings of DOMAIN §3.4, 0–100: trust in the other, believed trust of the other, how near the goal. */
export const ratingItem = z.enum(['trust', 'believed', 'goal']);
/** See {@link ratingItem}. */
export type RatingItem = z.infer<typeof ratingItem>;

/** What came of the meeting in one line, or that nothing was agreed. */
export const nextStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agreed'), text: shortText.min(1) }),
  z.strictObject({ kind: z.literal('nothing') }),
]);
/** See {@link nextStep}. */
export type NextStep = z.infer<typeof nextStep>;

/** Start, stop or continue: what the seller takes along. */
export const commitmentKind = z.enum(['start', 'stop', 'continue']);

/** An observer's place in the debrief turn: two that worked, one to try. */
export const place = z.enum(['worked-1', 'worked-2', 'to-try']);
/** See {@link place}. */
export type Place = z.infer<typeof place>;

/** Situation, behaviour, impact: what the screen calls when, you, then (DOMAIN §1.4). */
export const sbi = z.strictObject({
  situation: shortText,
  behaviour: shortText,
  impact: shortText,
});
/** See {@link sbi}. */
export type Sbi = z.infer<typeof sbi>;

/** The part of a scenario everybody in the room may read. */
export const publicScenario = z.strictObject({
  id: z.string().max(40),
  kind: z.enum(['sales', 'leadership']),
  level: z.number().int().min(1).max(3),
  title: text,
  situation: text,
  cast: z.strictObject({
    seller: z.strictObject({ name: z.string().max(80), title: text }),
    buyer: z.strictObject({ name: z.string().max(80), title: text }),
  }),
});
/** See {@link publicScenario}. */
export type PublicScenario = z.infer<typeof publicScenario>;

/** What one person is dealt. Each kind goes to that person's seat alone. */
export const brief = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('seller'), goal: text, text }),
  z.strictObject({
    role: z.literal('buyer'),
    dialStart: percent,
    hiddenNeed: text,
    hiddenConstraint: text,
    earnsTrust: text,
    breaksTrust: text,
    ladder: z.array(z.strictObject({ dialAtLeast: percent, say: text })).max(10),
  }),
]);
/** See {@link brief}. */
export type Brief = z.infer<typeof brief>;

/** Everything of a scenario, as the server pins it in the vault. */
export const pinnedScenario = z.strictObject({
  public: publicScenario,
  seller: brief.options[0],
  buyer: brief.options[1],
  observerFocus: text,
  goalCriterion: text,
  criterionTellsSecret: z.boolean(),
});
/** See {@link pinnedScenario}. */
export type PinnedScenario = z.infer<typeof pinnedScenario>;

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
/** See {@link seatEvent}. */
export type SeatEvent = z.infer<typeof seatEvent>;
/** See {@link debriefEvent}. */
export type DebriefEvent = z.infer<typeof debriefEvent>;

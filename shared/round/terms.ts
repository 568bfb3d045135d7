import { z } from 'zod';

/** A time or a length, ms. */
export const ms = z.number().int().nonnegative();
/** A line that somebody writes. */
export const shortText = z.string().trim().max(500);
/** A value of a slider. */
export const percent = z.number().int().min(0).max(100);
/** A text in both languages. */
export const text = z.strictObject({ en: z.string().max(4000), sv: z.string().max(4000) });
/** Which occurrence of a thing, from 1. */
export const nth = z.number().int().min(1);

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

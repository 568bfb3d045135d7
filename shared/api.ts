import { z } from 'zod';
import { meetingMode } from './round/events.ts';
import { VARIANTS } from './round/programme.ts';
import { personId, streamId } from './stream/command.ts';

/** Languages of the product. */
export const language = z.enum(['sv', 'en']);
/** See {@link language}. */
export type Language = z.infer<typeof language>;

const name = z.string().trim().min(1).max(40);

/** A join code as typed: seven characters without look-alikes, hyphen optional, any case. */
export const joinCode = z
  .string()
  .max(20)
  .transform((value) => value.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{7}$/));

/** POST /api/workshops */
export const createWorkshopRequest = z.strictObject({
  title: z.string().trim().min(1).max(80),
  scenarioId: z.string().max(40),
  variant: z.enum(VARIANTS).exclude(['try']),
  mode: meetingMode,
  name,
  language,
});
/** Where the new workshop is. `joinUrl` holds the code in its fragment. */
export const createWorkshopResponse = z.strictObject({
  workshopId: streamId,
  code: z.string(),
  joinUrl: z.string(),
});

/** POST /api/join */
export const joinRequest = z.strictObject({ code: joinCode, name, language });
/** POST /api/join, POST /api/personal-link/open */
export const seatResponse = z.strictObject({ workshopId: streamId });

/** GET /api/door?code=…: what the join screen may know before a seat is taken. */
export const doorResponse = z.strictObject({
  title: z.string(),
  instructorName: z.string(),
  mode: meetingMode,
  /** The seat this session already has in the workshop, if any. */
  seat: z
    .strictObject({ workshopId: streamId, name: z.string(), isInstructor: z.boolean() })
    .nullable(),
});

/** POST /api/personal-link/open: the token of a personal link, exchanged for the session cookie. */
export const openLinkRequest = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });

/** POST /api/workshops/:id/personal-link (own seat) and …/people/:person/personal-link (instructor). */
export const personalLinkResponse = z.strictObject({ url: z.string() });

/** GET /api/workshops/:id and GET /api/rounds/:id/seat: who am I here. */
export const meResponse = z.strictObject({
  workshopId: streamId,
  person: personId,
  name: z.string(),
  language,
  isInstructor: z.boolean(),
  code: z.string(),
  joinUrl: z.string(),
  /** True on plain http in a local network: said once on the host page. */
  isPlainHttp: z.boolean(),
});

/** GET /api/scenarios: what the host chooses from. Nothing private. */
export const scenarioListing = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['sales', 'leadership']),
    level: z.number(),
    pull: z.string(),
    minutes: z.number(),
    title: z.strictObject({ en: z.string(), sv: z.string() }),
    situation: z.strictObject({ en: z.string(), sv: z.string() }),
  }),
);

/** GET /api/rounds/:id/replay: the pages of every channel the viewer may read, in order. */
export const replayResponse = z.strictObject({
  incarnation: z.string(),
  people: z.array(z.strictObject({ person: personId, name: z.string(), isSimulated: z.boolean() })),
  pages: z.array(
    z.strictObject({ channel: z.string(), from: z.number(), events: z.array(z.unknown()) }),
  ),
});

/** GET /api/sample?language=…: a round that was written, as its room reads it after the reveal. */
export const sampleResponse = replayResponse.extend({ roundId: streamId, workshopId: streamId });

/** Why a request was refused. Each has a sentence in every language of the client. */
export const API_PROBLEMS = [
  'bad-request',
  'no-such-workshop',
  'workshop-full',
  'too-many-tries',
  'no-seat',
  'not-allowed',
  'not-found',
  'try-later',
  'server-error',
] as const;
/** See {@link API_PROBLEMS}. */
export type ApiProblem = (typeof API_PROBLEMS)[number];
/** The body of every refused request. `retryAfterMs`: when trying again makes sense. */
export const problemResponse = z.strictObject({
  problem: z.enum(API_PROBLEMS),
  retryAfterMs: z.number().int().optional(),
});

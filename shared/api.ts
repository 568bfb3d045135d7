import { z } from 'zod';
import { VARIANTS } from './round/programme.ts';
import { meetingMode, publicScenario } from './round/terms.ts';
import { personId, streamId } from './stream/command.ts';
import { roomId } from './workshop/events.ts';

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
    .strictObject({
      workshopId: streamId,
      name: z.string(),
      isInstructor: z.boolean(),
      /** The workshop is over: the seat leads to its rounds, and nobody new is let in. */
      hasEnded: z.boolean(),
    })
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

/** GET /api/try: the meetings that can be tried alone. */
export const tryOptionsResponse = z.strictObject({
  scenarios: z.array(
    z.strictObject({
      id: z.string(),
      level: z.number(),
      pull: z.string(),
      title: z.strictObject({ en: z.string(), sv: z.string() }),
      cast: publicScenario.shape.cast,
      /** This browser has read the buyer's brief in an earlier round: it cannot sell here. */
      isBriefRead: z.boolean(),
    }),
  ),
});

/** POST /api/try: one person in a chair, partners in the others. */
export const tryRequest = z.strictObject({
  chair: z.enum(['seller', 'buyer', 'observer']),
  scenarioId: z.string().max(40),
  language,
});
/** Where the round is. */
export const tryResponse = z.strictObject({ workshopId: streamId, roundId: streamId });

/** POST /api/workshops/:id/partners: a simulated partner for an empty chair, by the instructor. */
export const addPartnerRequest = z.strictObject({
  roomId,
  chair: z.enum(['seller', 'buyer', 'observer']),
});
/** Who has come. */
export const addPartnerResponse = z.strictObject({ person: personId });

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
  /** Whoever has read the buyer's brief cannot sell in that scenario. */
  'brief-read',
  /** Something is in the way for the moment: the chair is taken, or nobody can be put there. */
  'not-now',
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

import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { ApiProblem } from '#shared/api.ts';
import { err, type Result } from '#shared/stream/result.ts';

/** Why a request is refused, and when trying again makes sense. */
export type Refused = { readonly problem: ApiProblem; readonly retryAfterMs?: number };

/** What a route answers. A refusal is an answer, never an exception. */
export type Answered<Body> = Result<Body, Refused>;

/** A refusal. */
export function refused(problem: ApiProblem, retryAfterMs?: number): Result<never, Refused> {
  return err(retryAfterMs === undefined ? { problem } : { problem, retryAfterMs });
}

/** What a handler may know of a request: everything in it has been checked. */
export type Asked<Params, Query, Body> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The session's hash, or null. Whether it has a seat is another question. */
  readonly session: string | null;
  /** Who asks, as the limits count. */
  readonly peer: string;
  /** Makes the browser keep a session's token. */
  keepSession(token: string): void;
};

/** One route as it was declared: mounted and described from the same words. */
export type Route = {
  readonly method: 'get' | 'post';
  /** With `:name` parameters. */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly response: z.ZodType;
  /** The same for everybody and never private: kept by browsers, asked for again by its tag, compressed. */
  readonly isPublic: boolean;
  readonly handle: RequestHandler;
};

/** What the surroundings lend to every route. */
export type RouteContext = {
  readonly sessionOf: (request: Request) => string | null;
  readonly peerOf: (request: Request) => string;
  readonly keepSession: (response: Response, token: string) => void;
};

const STATUS: Readonly<Record<ApiProblem, number>> = {
  'bad-request': 400,
  'no-such-workshop': 404,
  'workshop-full': 409,
  'too-many-tries': 429,
  'no-seat': 404,
  'not-allowed': 403,
  'not-found': 404,
  'brief-read': 409,
  'not-now': 409,
  'try-later': 503,
  'server-error': 500,
};

/** Sends a refusal. Two requests refused for the same reason get the same bytes. */
export function sendProblem(response: Response, { problem, retryAfterMs }: Refused): void {
  if (retryAfterMs !== undefined) {
    response.setHeader('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
  }
  response
    .status(STATUS[problem])
    .type('application/problem+json')
    .send(JSON.stringify(retryAfterMs === undefined ? { problem } : { problem, retryAfterMs }));
}

/** Sends what is the same for everybody: 304 to a browser that has it, and every time asked for anew. */
function sendPublic(response: Response, value: unknown): void {
  const text = JSON.stringify(value);
  const digest = createHash('sha256').update(text).digest('base64url');
  response.setHeader('Cache-Control', 'public, no-cache');
  // Weak: it may be compressed on the way.
  response.setHeader('ETag', `W/"${digest.slice(0, 22)}"`);
  response.type('application/json').send(text);
}

const NOTHING = z.strictObject({});

type Declared<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: z.ZodType;
  readonly isPublic?: true;
  readonly handle: (
    asked: Asked<z.infer<Params>, z.infer<Query>, z.infer<Body>>,
  ) => Promise<Answered<unknown>>;
};

/** Declares routes that unchecked input cannot reach and in which no failure goes unanswered. */
export function createRouter(context: RouteContext) {
  return function route<
    Params extends z.ZodObject = typeof NOTHING,
    Query extends z.ZodObject = typeof NOTHING,
    Body extends z.ZodType = z.ZodUndefined,
  >(declared: Declared<Params, Query, Body>): Route {
    const { method, path, summary, response: responseSchema, isPublic = false } = declared;
    const params = declared.params ?? NOTHING;
    const query = declared.query ?? NOTHING;
    const body = declared.body ?? null;

    const handle = async (request: Request, response: Response): Promise<void> => {
      const checked = z
        .object({ params, query, body: body ?? z.unknown() })
        .safeParse({ params: request.params, query: { ...request.query }, body: request.body });
      if (!checked.success) {
        // An id of a wrong shape is an unknown id: it says no more than that.
        const isUnknownId = checked.error.issues.some(({ path: [part] }) => part === 'params');
        sendProblem(response, { problem: isUnknownId ? 'no-seat' : 'bad-request' });
        return;
      }
      // The three schemas are the declaration's own: zod loses their names inside a generic object.
      const data = checked.data as {
        params: z.infer<Params>;
        query: z.infer<Query>;
        body: z.infer<Body>;
      };
      const answered = await declared.handle({
        ...data,
        session: context.sessionOf(request),
        peer: context.peerOf(request),
        keepSession: (token) => context.keepSession(response, token),
      });
      if (!answered.ok) sendProblem(response, answered.problem);
      else if (isPublic) sendPublic(response, answered.value);
      else response.json(answered.value);
    };
    return {
      method,
      path,
      summary,
      params,
      query,
      body,
      response: responseSchema,
      isPublic,
      handle,
    };
  };
}

/** See {@link createRouter}. */
export type DeclareRoute = ReturnType<typeof createRouter>;

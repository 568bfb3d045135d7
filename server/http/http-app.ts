import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { ApiProblem } from '#shared/api.ts';
import { cookieName, sessionOf } from '../session.ts';
import type { HttpContext } from './context.ts';
import { joinRoutes } from './join.ts';
import type { HttpLimits } from './limits.ts';
import { partnerRoutes } from './partners.ts';
import { replayRoutes } from './replay.ts';
import { createRouter, type Route, sendProblem } from './route.ts';
import { sameOrigin } from './same-origin.ts';
import { sampleRoutes } from './sample.ts';
import { scenarioRoutes } from './scenarios.ts';
import { seatRoutes } from './seats.ts';
import { securityHeaders } from './security-headers.ts';
import { staticFiles } from './static-files.ts';
import { systemRoutes } from './system.ts';
import { createTries } from './tries.ts';
import { tryRoutes } from './try.ts';
import { workshopRoutes } from './workshops.ts';

/** A session's cookie lives longer than any seat: the server decides, not the browser. */
const COOKIE_MS = 400 * 24 * 3_600_000;

/** What {@link createHttpApp} needs. */
export type HttpAppOptions = Omit<HttpContext, 'route' | 'tries'> & {
  readonly limits: HttpLimits;
  /** The built client, or null where there is none. */
  readonly staticDir: string | null;
  readonly log: Logger;
};

/** Everything that is not live: joining, the library, the replay, the client's files. */
export function createHttpApp(options: HttpAppOptions): Express {
  const { addresses, limits, staticDir, log } = options;
  const route = createRouter({
    sessionOf: (request) => sessionOf(request.headers.cookie, addresses.isSecure),
    peerOf: (request) => addresses.peerOf(request),
    keepSession: (response, token) =>
      response.cookie(cookieName(addresses.isSecure), token, {
        httpOnly: true,
        sameSite: 'strict',
        secure: addresses.isSecure,
        path: '/',
        maxAge: COOKIE_MS,
      }),
  });
  const context: HttpContext = { ...options, route, tries: createTries(limits) };

  const app = express();
  app.disable('x-powered-by');
  // A tag of a private response would tell that something in it has changed.
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(securityHeaders(addresses));
  app.use('/api', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', sameOrigin(addresses));
  app.use('/api', express.json({ limit: limits.bodyBytes, strict: true }));
  for (const { method, path, isPublic, handle } of allRoutes(context)) {
    // What everybody may read has no length that could tell anything (see static-files.ts).
    if (isPublic) app.use(path, compression());
    app[method](path, handle);
  }
  app.use('/api', (_request, response) => sendProblem(response, { problem: 'not-found' }));
  if (staticDir !== null) app.use(staticFiles(staticDir));
  app.use((_request, response) => sendProblem(response, { problem: 'not-found' }));
  app.use(failed(log));
  return app;
}

function allRoutes(context: HttpContext): readonly Route[] {
  const routes = [
    ...workshopRoutes(context),
    ...joinRoutes(context),
    ...seatRoutes(context),
    ...scenarioRoutes(context),
    ...replayRoutes(context),
    ...tryRoutes(context),
    ...partnerRoutes(context),
    ...sampleRoutes(context),
  ];
  return [...routes, ...systemRoutes(context, routes)];
}

/** The last stop. Who asked learns that it failed, and nothing of where or why. */
function failed(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'a request failed');
    sendProblem(response, { problem: problemOf(status) });
  };
}

function problemOf(status: number): ApiProblem {
  if (status >= 500) return 'server-error';
  return status === 404 ? 'not-found' : 'bad-request';
}

/** The status that a body parser or the file sender gave its error; anything else is a bug. */
function statusOf(error: unknown): number {
  const isObject = typeof error === 'object' && error !== null && 'status' in error;
  return isObject && typeof error.status === 'number' ? error.status : 500;
}

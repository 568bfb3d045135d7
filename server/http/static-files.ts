import { join } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';

/** Vite names these by their content: they never change. */
const HASHED = '/assets';

/**
 * The client's files. Only they are compressed: what is private must not be, for its length would
 * tell (BREACH). Every path that is no file is the app itself.
 */
export function staticFiles(directory: string): RequestHandler {
  const router = Router();
  const index: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    response.setHeader('Cache-Control', 'no-store');
    response.sendFile('index.html', { root: directory, cacheControl: false }, (error) => {
      if (error) next();
    });
  };
  router.use(compression());
  router.use(
    HASHED,
    express.static(join(directory, HASHED), {
      immutable: true,
      maxAge: '1y',
      index: false,
      dotfiles: 'ignore',
      fallthrough: false,
    }),
  );
  router.use(
    express.static(directory, { maxAge: 0, index: false, dotfiles: 'ignore', redirect: false }),
  );
  router.use(index);
  return router;
}

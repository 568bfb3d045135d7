import type { RequestHandler } from 'express';
import type { Addresses } from '../addresses.ts';
import { sendProblem } from './route.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site's page asks for with our cookie. Every browser sends `Origin`
 * with a POST, or at least `Sec-Fetch-Site`; what sends neither is no browser and holds no cookie
 * of a victim.
 */
export function sameOrigin(addresses: Addresses): RequestHandler {
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method)) return next();
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isOurs =
      origin === undefined
        ? site === undefined || site === 'same-origin'
        : addresses.accepts(origin);
    if (isOurs) return next();
    sendProblem(response, { problem: 'not-allowed' });
  };
}

import { z } from 'zod';
import { ok } from '#shared/stream/result.ts';
import type { HttpContext } from './context.ts';
import { openApiOf } from './openapi.ts';
import type { Route } from './route.ts';

/** What machines ask. Health says that requests are answered, and nothing about who is here. */
export function systemRoutes({ route }: HttpContext, others: readonly Route[]): readonly Route[] {
  const health = route({
    method: 'get',
    path: '/api/health',
    summary: 'Whether the server answers.',
    response: z.strictObject({ ok: z.literal(true) }),
    handle: async () => ok({ ok: true }),
  });
  const openapi: Route = route({
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description.',
    response: z.looseObject({ openapi: z.string() }),
    handle: async () => ok(openApiOf([...others, health, openapi])),
  });
  return [health, openapi];
}

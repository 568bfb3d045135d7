import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { createWorkshopRequest, meResponse } from '#shared/api.ts';
import type { TestApp } from './app.ts';

/** Somebody with a browser: a cookie and a seat. */
export type Guest = {
  readonly name: string;
  /** The `Cookie` header of this browser. */
  readonly cookie: string;
  readonly workshopId: string;
  readonly person: string;
  readonly isInstructor: boolean;
  /** The join code, as shown. */
  readonly code: string;
};

/** What a browser is answered. */
export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, parsed. Tests read it as the schema they expect. */
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it expects and fails without them
  readonly body: any;
};

/** Asks the server as a browser does: with its cookie, and with the page's own Origin. */
export async function ask(
  { url }: Pick<TestApp, 'url'>,
  path: string,
  options: {
    readonly body?: unknown;
    readonly method?: string;
    readonly cookie?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Reply> {
  const { body, cookie, method = body === undefined ? 'GET' : 'POST' } = options;
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(method === 'GET' ? {} : { origin: url }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : null,
  };
}

/** The cookie that an answer sets, as the browser sends it back. */
export function cookieIn({ headers }: Reply): string | null {
  return headers.getSetCookie()[0]?.split(';')[0] ?? null;
}

type Workshop = Partial<z.input<typeof createWorkshopRequest>>;

/** Creates a workshop; who asks is its instructor. */
export async function host(app: Pick<TestApp, 'url'>, workshop: Workshop = {}): Promise<Guest> {
  const request = {
    title: 'Tuesday',
    scenarioId: 'dock',
    variant: 'standard',
    mode: 'text',
    name: 'Karin',
    language: 'sv',
    ...workshop,
  };
  const reply = await ask(app, '/api/workshops', { body: request });
  if (reply.status !== 200) throw new Error(`no workshop: ${reply.text}`);
  return guestOf(app, cookieIn(reply), reply.body.workshopId);
}

/** Joins with a code, in a browser of its own unless a cookie is passed. */
export async function join(
  app: Pick<TestApp, 'url'>,
  code: string,
  name: string,
  cookie?: string,
): Promise<Guest> {
  const reply = await ask(app, '/api/join', {
    body: { code, name, language: 'en' },
    ...(cookie === undefined ? {} : { cookie }),
  });
  if (reply.status !== 200) throw new Error(`not joined: ${reply.text}`);
  return guestOf(app, cookieIn(reply) ?? cookie ?? null, reply.body.workshopId);
}

/** Who a browser is in a workshop. */
export async function guestOf(
  app: Pick<TestApp, 'url'>,
  cookie: string | null,
  workshopId: string,
): Promise<Guest> {
  if (cookie === null) throw new Error('no session cookie');
  const reply = await ask(app, `/api/workshops/${workshopId}/me`, { cookie });
  const me: z.infer<typeof meResponse> = reply.body;
  const { name, person, isInstructor, code } = me;
  return { name, cookie, workshopId, person, isInstructor, code };
}

/** Chance for ids of a test's own commands. */
export const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex');

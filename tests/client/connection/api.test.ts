import { expect, test } from 'vitest';
import { createApi } from '#client/connection/api.ts';

/** An API whose server answers the same to everything, and what it was asked. */
function answering(response: () => Response) {
  const asked: { path: string; method: string | undefined; body: unknown }[] = [];
  const api = createApi(async (path, request) => {
    const body = typeof request.body === 'string' ? JSON.parse(request.body) : undefined;
    asked.push({ path, method: request.method, body });
    return response();
  });
  return { api, asked };
}

const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init);

test('[CN22] a refusal carries its code and when to try again', async () => {
  const { api } = answering(() =>
    json({ problem: 'too-many-tries', retryAfterMs: 40_000 }, { status: 429 }),
  );
  expect(await api.door('ABCDEFG')).toEqual({
    ok: false,
    problem: 'too-many-tries',
    retryAfterMs: 40_000,
  });
});

test('[CN22] no network is "offline", a page of a proxy is not an answer of ours', async () => {
  const offline = createApi(async () => {
    throw new TypeError('failed to fetch');
  });
  expect(await offline.scenarios()).toMatchObject({ ok: false, problem: 'offline' });
  const html = answering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(await html.api.scenarios()).toMatchObject({ ok: false, problem: 'server-error' });
  const busy = answering(() => new Response('', { status: 503, headers: { 'Retry-After': '3' } }));
  expect(await busy.api.scenarios()).toEqual({
    ok: false,
    problem: 'try-later',
    retryAfterMs: 3000,
  });
  const cut = answering(() => new Response('{"url": "https://', { status: 200 }));
  expect(await cut.api.personalLink('w_1')).toMatchObject({ ok: false, problem: 'offline' });
});

test('[CN22] each request goes to its own address, with ids that cannot leave it', async () => {
  const { api, asked } = answering(() => json({}));
  await api.meInWorkshop('w_1');
  await api.meInRound('r_1');
  await api.giveBack('w_1', 'p/../x');
  await api.leave('w_1');
  await api.openPersonalLink('token');
  await api.replay('r_1');
  await api.scenarioPreview('w_1', 'beds');
  await api.door('ABC-DEF');
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /api/workshops/w_1/me',
    'GET /api/rounds/r_1/me',
    'POST /api/workshops/w_1/people/p%2F..%2Fx/personal-link',
    'POST /api/workshops/w_1/leave',
    'POST /api/personal-link/open',
    'GET /api/rounds/r_1/replay',
    'GET /api/workshops/w_1/scenarios/beds',
    'GET /api/door?code=ABC-DEF',
  ]);
  expect(asked[4]?.body).toEqual({ token: 'token' });
});

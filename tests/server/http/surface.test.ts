import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join as pathOf } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { problemResponse, scenarioListing } from '#shared/api.ts';
import { pinnedScenario } from '#shared/round/terms.ts';
import { scenarios } from '#shared/scenario/library/all.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { ask, host, join } from '#tests/support/people.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
afterEach(() => app.close());

const FOREIGN_PATHS = (workshop: string, round: string) => [
  ['GET', `/api/workshops/${workshop}/me`],
  ['GET', `/api/rounds/${round}/me`],
  ['GET', `/api/rounds/${round}/replay`],
  ['GET', `/api/workshops/${workshop}/scenarios/dock`],
  ['POST', `/api/workshops/${workshop}/personal-link`],
  ['POST', `/api/workshops/${workshop}/people/p_000000000000/personal-link`],
  ['POST', `/api/workshops/${workshop}/leave`],
];

test('[HT10] unknown and foreign ids get the same bytes on every route', async () => {
  app = await startApp();
  const karin = await host(app);
  const other = await host(app);
  const seen = new Set<string>();
  const unknown = [`w_${'0'.repeat(21)}`, `r_${'0'.repeat(21)}`] as const;
  const malformed = ['w_1', 'nonsense'] as const;
  for (const [workshop, round] of [[karin.workshopId, unknown[1]], unknown, malformed] as const) {
    for (const [method = '', path = ''] of FOREIGN_PATHS(workshop, round)) {
      for (const cookie of [other.cookie, 'samspel=nonsense', undefined]) {
        const reply = await ask(app, path, { method, ...(cookie ? { cookie } : {}) });
        const headers = [...reply.headers].filter(([name]) => name !== 'date');
        seen.add(JSON.stringify([reply.status, reply.text, headers]));
      }
    }
  }
  expect([...seen]).toHaveLength(1);
  expect([...seen][0]).toContain('no-seat');
});

test('[HT11] the library shows nothing private', async () => {
  app = await startApp();
  const reply = await ask(app, '/api/scenarios');
  expect(scenarioListing.safeParse(reply.body).success).toBe(true);
  expect(reply.body).toHaveLength(scenarios.filter(({ listed }) => listed).length);
  for (const { sv, en } of scenarios) {
    for (const secret of [sv.buyerBrief.hiddenNeed, en.goalCriterion, en.sellerBrief]) {
      expect(reply.text).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
  }
});

test('[SC10] an unlisted scenario is on no card, in no preview and in no new workshop', async () => {
  app = await startApp();
  const karin = await host(app);
  const cards = await ask(app, '/api/scenarios');
  const unlisted = scenarios.filter(({ listed }) => !listed).map(({ id }) => id);
  expect(unlisted).toContain('check-in');
  for (const id of unlisted) {
    expect(cards.text).not.toContain(JSON.stringify(id));
    const path = `/api/workshops/${karin.workshopId}/scenarios/${id}`;
    const preview = await ask(app, path, { cookie: karin.cookie });
    expect([id, preview.status]).toEqual([id, 404]);
    const body = {
      title: 'T',
      scenarioId: id,
      variant: 'standard',
      mode: 'text',
      name: 'Karin',
      language: 'sv',
    };
    const created = await ask(app, '/api/workshops', { body });
    expect([id, created.status, created.body]).toEqual([id, 400, { problem: 'bad-request' }]);
  }
});

test('[HT11] the briefs are for the instructor, who has then read them', async () => {
  app = await startApp();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const path = `/api/workshops/${karin.workshopId}/scenarios/beds`;
  expect((await ask(app, path, { cookie: ada.cookie })).body).toEqual({ problem: 'not-allowed' });
  const reply = await ask(app, path, { cookie: karin.cookie });
  expect(pinnedScenario.safeParse(reply.body).success).toBe(true);
  const state = await app.app.engine.stateOf(karin.workshopId as `w_${string}`);
  expect(state?.seats[karin.person]?.briefsRead).toEqual({ beds: 'preview' });
  const none = await ask(app, path.replace('beds', 'nonsense'), { cookie: karin.cookie });
  expect(none.body).toEqual({ problem: 'not-found' });
});

test('[HT13] every body is strict, small and JSON; anything else is a problem without a stack', async () => {
  app = await startApp();
  const good = { code: 'ABC-DEFG', name: 'Ada', language: 'sv' };
  const bodies: readonly unknown[] = [
    { ...good, isAdmin: true },
    { ...good, name: 'x'.repeat(41) },
    { ...good, name: ' ' },
    { ...good, language: 'de' },
    { ...good, code: ['ABCDEFG'] },
    [good],
    '{"code":',
    '"text"',
    'null',
    '{"__proto__":{"a":1}}',
    { ...good, name: 'x'.repeat(40_000) },
  ];
  for (const body of bodies) {
    const reply = await ask(app, '/api/join', { body });
    expect(reply.status).toBe(400);
    expect(reply.text).toBe('{"problem":"bad-request"}');
  }
  const asText = await ask(app, '/api/join', {
    body: JSON.stringify(good),
    headers: { 'content-type': 'text/plain' },
  });
  expect(asText.body).toEqual({ problem: 'bad-request' });
  const twice = await ask(app, '/api/door?code=ABCDEFG&code=ABCDEFH');
  expect(twice.body).toEqual({ problem: 'bad-request' });
  const more = await ask(app, '/api/door?code=ABCDEFG&debug=1');
  expect(more.body).toEqual({ problem: 'bad-request' });
  expect(app.logged).toEqual([]);
});

test('[HT13] headers over 8 KiB and unknown routes are turned away', async () => {
  app = await startApp();
  const large = await ask(app, '/api/health', { headers: { 'x-large': 'x'.repeat(9000) } });
  expect(large.status).toBe(431);
  for (const path of ['/api', '/api/nothing', '/api/workshops/../../etc/passwd', '/api/%00']) {
    const reply = await ask(app, path);
    expect([reply.status, reply.body]).toEqual([404, { problem: 'not-found' }]);
  }
  expect((await ask(app, '/api/%E0%A4%A')).status).toBe(404);
});

test('[HT14] changes asked for by another site are refused', async () => {
  app = await startApp();
  const karin = await host(app);
  const path = `/api/workshops/${karin.workshopId}/leave`;
  const { port } = new URL(app.url);
  const from = (headers: Record<string, string>) =>
    ask(app, path, { method: 'POST', cookie: karin.cookie, headers });
  for (const origin of [
    'https://evil.example',
    'null',
    `http://127.0.0.1:${Number(port) + 1}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1.evil.example:${port}`,
  ]) {
    expect((await from({ origin })).body).toEqual({ problem: 'not-allowed' });
  }
  expect((await from({ origin: app.url })).status).toBe(200);
});

test('[HT14] without an Origin only Sec-Fetch-Site of our own page, or no browser at all', async () => {
  app = await startApp();
  const { port } = new URL(app.url);
  const post = (headers: Record<string, string>) =>
    new Promise<number>((resolve) => {
      const sent = request(
        { port, host: '127.0.0.1', path: '/api/join', method: 'POST', headers },
        (response) => resolve(response.statusCode ?? 0),
      );
      sent.end();
    });
  expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'same-origin' })).toBe(400);
  expect(await post({})).toBe(400);
});

test('[HT15] over plain http the cookie is samspel; behind https it is __Host- and Secure', async () => {
  app = await startApp();
  const create = (url: string) =>
    ask(app, '/api/workshops', {
      body: {
        title: 'T',
        scenarioId: 'dock',
        variant: 'short',
        mode: 'text',
        name: 'K',
        language: 'en',
      },
      headers: { origin: url },
    });
  const plain = (await create(app.url)).headers.getSetCookie()[0] ?? '';
  expect(plain).toMatch(
    /^samspel=[A-Za-z0-9_-]{43}; Max-Age=\d+; Path=\/; .*HttpOnly; SameSite=Strict$/,
  );
  expect(plain).not.toContain('Secure');
  await app.close();

  app = await startApp({ publicUrl: 'https://samspel.example.org' });
  expect((await create(app.url)).body).toEqual({ problem: 'not-allowed' });
  const strict = await create('https://samspel.example.org');
  const cookie = strict.headers.getSetCookie()[0] ?? '';
  expect(cookie).toMatch(/^__Host-samspel=/);
  expect(cookie).toMatch(/Path=\/; .*HttpOnly; Secure; SameSite=Strict$/);
  expect(cookie).not.toContain('Domain');
  expect(strict.body.joinUrl).toMatch(/^https:\/\/samspel\.example\.org\/j#/);
  expect(strict.headers.get('strict-transport-security')).toBe('max-age=31536000');
});

test('[HT16] every response has its headers', async () => {
  app = await startApp();
  for (const path of ['/api/health', '/api/nothing', '/api/door', '/nothing']) {
    const { headers } = await ask(app, path, { headers: { 'accept-encoding': 'gzip' } });
    const policy = headers.get('content-security-policy') ?? '';
    const { host: own } = new URL(app.url);
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ws://${own}`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy.split(';')).toContain(part);
    }
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('content-encoding')).toBeNull();
    if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('[HT16] behind https the policy asks for https', async () => {
  app = await startApp({ publicUrl: 'https://samspel.example.org' });
  const { headers } = await ask(app, '/api/health');
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
});

test('[HT17] OpenAPI describes each route that is mounted', async () => {
  app = await startApp();
  const { body } = await ask(app, '/api/openapi.json');
  const described = Object.entries<Record<string, unknown>>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(described.toSorted()).toEqual([
    'get /api/door',
    'get /api/health',
    'get /api/openapi.json',
    'get /api/rounds/{id}/me',
    'get /api/rounds/{id}/replay',
    'get /api/sample',
    'get /api/scenarios',
    'get /api/try',
    'get /api/workshops/{id}/me',
    'get /api/workshops/{id}/scenarios/{scenario}',
    'post /api/join',
    'post /api/personal-link/open',
    'post /api/try',
    'post /api/workshops',
    'post /api/workshops/{id}/leave',
    'post /api/workshops/{id}/partners',
    'post /api/workshops/{id}/people/{person}/personal-link',
    'post /api/workshops/{id}/personal-link',
  ]);
  const join = body.paths['/api/join'].post;
  expect(join.requestBody.content['application/json'].schema.required).toContain('code');
  for (const item of described) {
    const [method = '', path = ''] = item.split(' ');
    const asked = path.replace('{id}', `w_${'0'.repeat(21)}`).replace(/\{\w+\}/g, 'x');
    const reply = await ask(app, asked, { method: method.toUpperCase() });
    if (reply.status !== 200) expect(problemResponse.safeParse(reply.body).success).toBe(true);
    expect(reply.body).not.toEqual({ problem: 'not-found' });
  }
});

test('[HT18] health answers and says nothing else', async () => {
  app = await startApp();
  await host(app);
  const reply = await ask(app, '/api/health');
  expect([reply.status, reply.text]).toEqual([200, '{"ok":true}']);
});

test('[HT19] hashed files may be kept for ever, the page itself never', async () => {
  const folder = temporaryFolder();
  mkdirSync(pathOf(folder.path, 'assets'));
  const script = 'export const a = 1;\n'.repeat(200);
  writeFileSync(pathOf(folder.path, 'index.html'), '<!doctype html><title>Samspel</title>');
  writeFileSync(pathOf(folder.path, 'assets', 'main-abc.js'), script);
  writeFileSync(pathOf(folder.path, '.secret'), 'no');
  app = await startApp({ staticDir: folder.path });
  const asset = await ask(app, '/assets/main-abc.js');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  expect(asset.text).toBe(script);
  for (const path of ['/', '/w/w_1', '/me', '/j', '/.secret', '/r/x?t=3']) {
    const page = await ask(app, path);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).toContain('<title>Samspel</title>');
  }
  expect((await ask(app, '/assets/gone.js')).status).toBe(404);
  expect((await ask(app, '/assets/..%2f..%2f..%2fetc%2fpasswd')).text).not.toContain('root:');
  expect((await ask(app, '/', { method: 'POST' })).status).toBe(404);
  const replay = await ask(app, '/api/scenarios', { headers: { 'accept-encoding': 'gzip' } });
  expect(replay.headers.get('content-encoding')).toBeNull();
  folder.remove();
});

test('[HT21] no log line holds a token, a code or a name', async () => {
  app = await startApp();
  const karin = await host(app, { name: 'Kunigunde' });
  const broken = app.directory as { peopleOf: unknown; person: unknown };
  broken.person = () => Promise.reject(new Error('disk'));
  const reply = await ask(app, `/api/workshops/${karin.workshopId}/me`, { cookie: karin.cookie });
  expect([reply.status, reply.text]).toEqual([500, '{"problem":"server-error"}']);
  const text = JSON.stringify(app.logged);
  expect(app.logged).toHaveLength(1);
  for (const secret of ['Kunigunde', karin.code, karin.cookie.split('=')[1] ?? '']) {
    expect(text).not.toContain(secret);
  }
});

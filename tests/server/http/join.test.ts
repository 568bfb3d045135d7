import { afterEach, describe, expect, test, vi } from 'vitest';
import { type StartOptions, startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually } from '#tests/support/live-client.ts';
import { ask, cookieIn, guestOf, host, join } from '#tests/support/people.ts';
import { must } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
const start = async (options: StartOptions = {}) => {
  app = await startApp(options);
};
afterEach(() => app.close());

const door = (code: string, cookie?: string) =>
  ask(app, `/api/door?code=${code}`, cookie === undefined ? {} : { cookie });

describe.each(['memory', 'sqlite'] as const)('on %s', (store) => {
  test('[HT1] a workshop is created with a code, a link and a session', async () => {
    await start({ store, ownHosts: () => ['localhost', '127.0.0.1', '[::1]', '192.168.1.7'] });
    const karin = await host(app, { name: ' Karin ' });
    expect(karin).toMatchObject({ name: 'Karin', isInstructor: true });
    expect(karin.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const me = await ask(app, `/api/workshops/${karin.workshopId}/me`, { cookie: karin.cookie });
    const port = new URL(app.url).port;
    expect(me.body).toMatchObject({
      joinUrl: `http://192.168.1.7:${port}/j#${karin.code}`,
      language: 'sv',
      isPlainHttp: true,
    });
  });

  test('[HT6] joining again in the same browser keeps the seat', async () => {
    await start({ store });
    const karin = await host(app);
    const ada = await join(app, karin.code, 'Ada');
    const again = await join(app, karin.code, 'Ada L.', ada.cookie);
    expect(again).toEqual({ ...ada, name: 'Ada L.' });
    expect(await app.directory.peopleOf(karin.workshopId)).toHaveLength(2);
  });
});

test('[HT1] a scenario that nobody may choose makes no workshop', async () => {
  await start();
  const body = {
    title: 'T',
    scenarioId: 'nonsense',
    variant: 'short',
    mode: 'text',
    name: 'K',
    language: 'en',
  };
  const reply = await ask(app, '/api/workshops', { body });
  expect([reply.status, reply.body]).toEqual([400, { problem: 'bad-request' }]);
});

test('[HT1] making workshops without end is slowed down', async () => {
  await start({ limits: { http: { workshopsPerHour: 2 } } });
  await host(app);
  await host(app);
  await expect(host(app)).rejects.toThrow('too-many-tries');
});

test('[HT2] a code opens in any case and with or without its hyphen', async () => {
  await start();
  const { code } = await host(app);
  const bare = code.replace('-', '');
  for (const typed of [code, bare, code.toLowerCase(), ` ${bare.toLowerCase()} `]) {
    expect((await door(encodeURIComponent(typed))).status).toBe(200);
  }
  for (const typed of ['', 'ABC', `${bare}A`, 'ILOU123']) {
    expect((await door(encodeURIComponent(typed))).body).toEqual({ problem: 'bad-request' });
  }
});

test("[HT3] the door tells title, host, mode and the session's own seat, and nothing else", async () => {
  await start();
  const karin = await host(app, { title: 'Monday', mode: 'in-person' });
  const stranger = { title: 'Monday', instructorName: 'Karin', mode: 'in-person', seat: null };
  expect((await door(karin.code)).body).toEqual(stranger);
  expect((await door(karin.code, karin.cookie)).body).toEqual({
    ...stranger,
    seat: { workshopId: karin.workshopId, name: 'Karin', isInstructor: true, hasEnded: false },
  });
});

test('[HT4] unknown and ended codes get the same answer; full has its own', async () => {
  await start({ limits: { http: { wrongCodesPerMinute: 100 } } });
  const karin = await host(app);
  const client = await connect(app, karin);
  for (let count = 1; count < 200; count += 1) {
    const person = `p_${String(count).padStart(12, '0')}`;
    await app.app.engine.execute(
      karin.workshopId,
      { kind: 'server' },
      { id: String(count).padStart(32, '0'), command: { type: 'joinPerson', person } },
    );
  }
  const full = await ask(app, '/api/join', {
    body: { code: karin.code, name: 'One more', language: 'sv' },
  });
  expect([full.status, full.body]).toEqual([409, { problem: 'workshop-full' }]);
  expect(await app.directory.peopleOf(karin.workshopId)).toHaveLength(1);

  await must(client.command(karin.workshopId, { type: 'endWorkshop' }));
  for (const path of ['/api/door?code=', '/api/join']) {
    const of = (code: string) =>
      path === '/api/join'
        ? ask(app, path, { body: { code, name: 'Ada', language: 'sv' } })
        : ask(app, path + code);
    const ended = await of(karin.code);
    const unknown = await of('ZZZ-ZZZZ');
    expect(ended.body).toEqual({ problem: 'no-such-workshop' });
    expect([ended.status, ended.text]).toEqual([unknown.status, unknown.text]);
  }
});

test('[HT26] the code of an ended workshop leads whoever has a seat in it, and nobody else', async () => {
  await start({ limits: { http: { wrongCodesPerMinute: 3 } } });
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const stranger = await host(app);
  const client = await connect(app, karin);
  await must(client.command(karin.workshopId, { type: 'endWorkshop' }));

  const joinAs = (cookie: string) =>
    ask(app, '/api/join', { body: { code: karin.code, name: 'Ada', language: 'sv' }, cookie });
  // More often than wrong codes are allowed: a way back to one's seat is no try.
  for (let count = 0; count < 5; count += 1) {
    const own = await door(karin.code, ada.cookie);
    expect(own.body.seat).toEqual({
      workshopId: karin.workshopId,
      name: 'Ada',
      isInstructor: false,
      hasEnded: true,
    });
  }
  const again = await joinAs(ada.cookie);
  expect([again.status, again.body]).toEqual([200, { workshopId: karin.workshopId }]);
  expect(await app.directory.peopleOf(karin.workshopId)).toHaveLength(2);

  const told = await door(karin.code, stranger.cookie);
  const unknown = await door('ZZZZZZZ', stranger.cookie);
  expect([told.status, told.text]).toEqual([unknown.status, unknown.text]);
  expect((await joinAs(stranger.cookie)).body).toEqual({ problem: 'no-such-workshop' });
  // Three wrong codes by now: an ended one counts as an unknown one does.
  expect((await door(karin.code, stranger.cookie)).body.problem).toBe('too-many-tries');
});

test('[HT26] a living workshop with the same code comes first', async () => {
  await start();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const client = await connect(app, karin);
  await must(client.command(karin.workshopId, { type: 'endWorkshop' }));
  const other = await host(app);
  const reused = await app.directory.workshop(other.workshopId);
  const bare = karin.code.replace('-', '');
  const workshopByCode = app.directory.workshopByCode.bind(app.directory);
  // The living workshop is given the code of the ended one.
  app.directory.workshopByCode = async (code, nowMs) =>
    code === bare ? reused : workshopByCode(code, nowMs);
  expect((await door(karin.code, ada.cookie)).body.seat).toBeNull();
  expect((await door(karin.code, other.cookie)).body.seat.workshopId).toBe(other.workshopId);
});

test('[HT5] wrong codes count by address, right ones do not', async () => {
  await start({ limits: { http: { wrongCodesPerMinute: 3 } } });
  const karin = await host(app);
  for (let count = 0; count < 8; count += 1) expect((await door(karin.code)).status).toBe(200);
  for (let count = 0; count < 3; count += 1) {
    expect((await door('ZZZZZZZ')).body).toEqual({ problem: 'no-such-workshop' });
  }
  const late = await door(karin.code);
  expect([late.status, late.body.problem]).toEqual([429, 'too-many-tries']);
  expect(late.body.retryAfterMs).toBeGreaterThanOrEqual(1000);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
});

test('[HT5] wrong codes of everybody together trip one breaker', async () => {
  await start({
    publicUrl: 'http://samspel.test',
    limits: { http: { wrongCodesOfAllPerMinute: 5 } },
  });
  const from = (peer: number, code: string) =>
    ask(app, `/api/door?code=${code}`, { headers: { 'x-forwarded-for': `10.0.0.${peer}` } });
  const answers: number[] = [];
  for (let peer = 0; peer < 8; peer += 1) answers.push((await from(peer, 'ZZZZZZZ')).status);
  expect(answers).toEqual([404, 404, 404, 404, 404, 429, 429, 429]);
});

test('[HT5] a class-room behind one address joins at once', async () => {
  await start({ limits: { http: { wrongCodesPerMinute: 3 } } });
  const karin = await host(app);
  const names = Array.from({ length: 30 }, (_, index) => `Person ${index}`);
  const guests = await Promise.all(names.map((name) => join(app, karin.code, name)));
  expect(new Set(guests.map(({ person }) => person)).size).toBe(30);
});

test('[HT5] a try that does not join counts as wrong', async () => {
  await start({ limits: { http: { wrongCodesPerMinute: 2 } } });
  const karin = await host(app);
  for (let count = 1; count < 200; count += 1) {
    const person = `p_${String(count).padStart(12, '0')}`;
    await app.app.engine.execute(
      karin.workshopId,
      { kind: 'server' },
      { id: String(count).padStart(32, '0'), command: { type: 'joinPerson', person } },
    );
  }
  const body = { code: karin.code, name: 'Ada', language: 'sv' };
  const problems: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    problems.push((await ask(app, '/api/join', { body })).body.problem);
  }
  expect(problems).toEqual(['workshop-full', 'workshop-full', 'too-many-tries']);
});

test('[HT7] a personal link opens the same seat in another browser; a wrong one does not', async () => {
  await start({ limits: { http: { wrongCodesPerMinute: 3 } } });
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const link = await ask(app, `/api/workshops/${ada.workshopId}/personal-link`, {
    method: 'POST',
    cookie: ada.cookie,
  });
  const url = new URL(link.body.url);
  expect([url.pathname, url.search]).toEqual(['/me', '']);
  const token = url.hash.slice(1);
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);

  const opened = await ask(app, '/api/personal-link/open', { body: { token } });
  expect(opened.body).toEqual({ workshopId: ada.workshopId });
  const phone = await guestOf(app, cookieIn(opened), ada.workshopId);
  expect(phone.cookie).not.toBe(ada.cookie);
  expect(phone.person).toBe(ada.person);

  const wrong = { token: token.replace(/.$/, token.endsWith('A') ? 'B' : 'A') };
  const problems: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    problems.push((await ask(app, '/api/personal-link/open', { body: wrong })).body.problem);
  }
  expect(problems).toEqual(['no-seat', 'no-seat', 'no-seat', 'too-many-tries']);
});

test('[HT8] only the instructor gives a lost seat back', async () => {
  await start();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const other = await host(app);
  const linkFor = (person: string, cookie: string) =>
    ask(app, `/api/workshops/${karin.workshopId}/people/${person}/personal-link`, {
      method: 'POST',
      cookie,
    });
  const given = await linkFor(ada.person, karin.cookie);
  const token = new URL(given.body.url).hash.slice(1);
  const opened = await ask(app, '/api/personal-link/open', { body: { token } });
  expect((await guestOf(app, cookieIn(opened), ada.workshopId)).person).toBe(ada.person);

  expect((await linkFor(karin.person, ada.cookie)).body).toEqual({ problem: 'not-allowed' });
  expect((await linkFor(ada.person, other.cookie)).body).toEqual({ problem: 'no-seat' });
  expect((await linkFor('p_000000000000', karin.cookie)).body).toEqual({ problem: 'not-found' });
});

test("[HT9] [LV24] leaving drops the session's seat in that workshop alone, and cuts its sockets", async () => {
  await start();
  const karin = await host(app);
  const second = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const adaThere = await join(app, second.code, 'Ada', ada.cookie);
  const here = await connect(app, ada);
  const there = await connect(app, adaThere);
  const hers = await connect(app, karin);
  await here.subscribe(karin.workshopId);
  await there.subscribe(second.workshopId);
  await hers.subscribe(karin.workshopId);

  const left = await ask(app, `/api/workshops/${karin.workshopId}/leave`, {
    method: 'POST',
    cookie: ada.cookie,
  });
  expect(left.status).toBe(200);
  await eventually(() => here.goodbye() === 'no-session');
  expect(there.socket.connected).toBe(true);
  expect(hers.socket.connected).toBe(true);
  const me = (id: string) => ask(app, `/api/workshops/${id}/me`, { cookie: ada.cookie });
  expect((await me(karin.workshopId)).body).toEqual({ problem: 'no-seat' });
  expect((await me(second.workshopId)).status).toBe(200);
});

test('[HT20] a planted session cookie is never taken over', async () => {
  await start();
  const karin = await host(app);
  const planted = `samspel=${'A'.repeat(43)}`;
  const ada = await join(app, karin.code, 'Ada', planted);
  expect(ada.cookie).not.toBe(planted);
  const me = await ask(app, `/api/workshops/${karin.workshopId}/me`, { cookie: planted });
  expect(me.body).toEqual({ problem: 'no-seat' });
});

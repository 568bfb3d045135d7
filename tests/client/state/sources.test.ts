import { expect, test } from 'vitest';
import type { Api, ApiAnswer, Me } from '#client/connection/api.ts';
import { createBrowserState } from '#client/state/browser-state.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { createSession } from '#client/state/session.ts';
import { createConnectionWorld } from '../connection/connection-world.ts';
import { apiOf } from './fake-api.ts';
import { ADA, BO, ROUND, WORKSHOP } from './round-facts.ts';

const OTHER_WORKSHOP = 'w_000000000000000000002';

function meAs(person: string, workshopId = WORKSHOP): ApiAnswer<Me> {
  return {
    ok: true,
    value: {
      workshopId,
      person,
      name: person,
      language: 'en',
      isInstructor: false,
      code: 'ABC-DEFG',
      joinUrl: '',
      isPlainHttp: false,
    },
  };
}

const NO_SEAT: ApiAnswer<never> = { ok: false, problem: 'no-seat', retryAfterMs: null };

function createPage(api: Partial<Api>) {
  const world = createConnectionWorld();
  world.server.allow(ROUND, ['stage']);
  world.server.allow(WORKSHOP, ['hall']);
  world.server.allow(OTHER_WORKSHOP, ['hall']);
  const drafts = createDrafts(null);
  const session = createSession(apiOf(api), world.kept, drafts);
  return { ...world, ...createBrowserState(session, world.connection, drafts) };
}

test('[CS8] all who look at a round share one source, asked for once', async () => {
  let asked = 0;
  const page = createPage({
    meInRound: async () => {
      asked += 1;
      return meAs(ADA);
    },
  });
  const one = page.sources.holdRound(ROUND);
  const other = page.sources.holdRound(ROUND);
  expect(one.opening.get()).toEqual({ kind: 'opening' });
  await page.timers.advance(0);
  expect(one.opening.get().kind).toBe('open');
  expect(other.opening.get()).toBe(one.opening.get());
  expect(asked).toBe(1);
});

test('[CS8] a source stays for the next screen, and is let go after half a minute', async () => {
  const page = createPage({ meInRound: async () => meAs(ADA) });
  const first = page.sources.holdRound(ROUND);
  await page.timers.advance(0);
  const opened = first.opening.get();
  first.release();
  await page.timers.advance(20_000);
  const second = page.sources.holdRound(ROUND);
  expect(second.opening.get()).toBe(opened);
  await page.timers.advance(60_000);
  expect(second.opening.get()).toBe(opened);
  second.release();
  await page.timers.advance(31_000);
  const third = page.sources.holdRound(ROUND);
  expect(third.opening.get()).toEqual({ kind: 'opening' });
  await page.timers.advance(0);
  expect(third.opening.get().kind).toBe('open');
});

test('[CS8] a round that is just being opened is waited for; a foreign one is refused', async () => {
  let answers: ApiAnswer<Me>[] = [NO_SEAT];
  const page = createPage({ meInRound: async () => answers.shift() ?? meAs(ADA) });
  const late = page.sources.holdRound(ROUND);
  await page.timers.advance(600);
  expect(late.opening.get().kind).toBe('open');

  answers = Array.from({ length: 9 }, () => NO_SEAT);
  const foreign = page.sources.holdRound('r_000000000000000000009');
  await page.timers.advance(1000);
  expect(foreign.opening.get().kind).toBe('opening');
  await page.timers.advance(60_000);
  expect(foreign.opening.get()).toMatchObject({ kind: 'refused', problem: 'no-seat' });
  expect(answers).toHaveLength(6);
});

test('[CS8] a server that is away is said, and the source opens by itself when it is back', async () => {
  let isAway = true;
  const page = createPage({
    meInWorkshop: async () =>
      isAway ? { ok: false, problem: 'offline', retryAfterMs: null } : meAs(ADA),
  });
  const hold = page.sources.holdWorkshop(WORKSHOP);
  await page.timers.advance(0);
  expect(hold.opening.get()).toMatchObject({ kind: 'refused', problem: 'offline' });
  isAway = false;
  await page.timers.advance(3000);
  expect(hold.opening.get().kind).toBe('open');
});

test('[CS8] when the session changes everything begins anew, as whoever it now is', async () => {
  let person = ADA;
  const page = createPage({
    meInRound: async () => meAs(person),
    meInWorkshop: async () => meAs(person),
    leave: async () => ({ ok: true, value: {} }),
    join: async () => ({ ok: true, value: { workshopId: WORKSHOP } }),
  });
  const hold = page.sources.holdRound(ROUND);
  await page.timers.advance(0);
  page.drafts.of(ADA, ROUND, 'line').set('hers');
  page.server.faults.accepts = () => false;
  page.server.cut();
  void page.connection.send(ADA, ROUND, { type: 'writeNote', noteId: 'n', text: 'unsent' });
  await page.timers.advance(10);
  expect(await page.session.countUnsent(WORKSHOP)).toBe(1);
  page.server.faults.accepts = () => true;
  person = BO;
  await page.session.leave(WORKSHOP);
  await page.timers.advance(10);
  expect(page.drafts.of(ADA, ROUND, 'line').get()).toBe('');
  expect(await page.kept.load(ADA)).toEqual([]);
  expect(page.server.carriedOut).toEqual([]);
  const opened = hold.opening.get();
  expect(opened.kind === 'open' && opened.source.get().me.person).toBe(BO);
  expect(page.connection.status.get().kind).toBe('live');
});

test('[CS8] another workshop lets go of what lingers of the first: a socket has one seat', async () => {
  const page = createPage({ meInWorkshop: async (id) => meAs(ADA, id) });
  const first = page.sources.holdWorkshop(WORKSHOP);
  await page.timers.advance(0);
  first.release();
  const left = first.opening.get();
  const second = page.sources.holdWorkshop(OTHER_WORKSHOP);
  await page.timers.advance(0);
  expect(second.opening.get().kind).toBe('open');
  expect(first.opening.get()).not.toBe(left);
});

test('[CS8] who I am is asked once, and a failure is not remembered', async () => {
  const answers: ApiAnswer<Me>[] = [NO_SEAT, meAs(ADA), meAs(BO)];
  const session = createSession(
    apiOf({ meInWorkshop: async () => answers.shift() ?? NO_SEAT }),
    createConnectionWorld().kept,
    createDrafts(null),
  );
  expect(await session.meInWorkshop(WORKSHOP)).toEqual(NO_SEAT);
  expect(await session.meInWorkshop(WORKSHOP)).toEqual(meAs(ADA));
  expect(await session.meInWorkshop(WORKSHOP)).toEqual(meAs(ADA));
});

// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { memoryOutboxStore } from '#client/connection/outbox-store.ts';
import type { LiveRound } from '#client/state/live-round.ts';
import { createSeeker } from '#client/state/seek.ts';
import { ownSeat } from '#client/state/tag-view.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound } from '#shared/round/state.ts';
import type { Page } from '#shared/stream/decider.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { eventually } from '#tests/support/live-client.ts';
import { host, join } from '#tests/support/people.ts';
import { type Browser, openBrowser } from './real-browser.ts';
import { CODE } from './round-facts.ts';

// A real server and five browsers share the machine with other tests.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
const browsers: Browser[] = [];

afterEach(async () => {
  for (const browser of browsers.splice(0)) browser.close();
  await app.close();
});

function open(guest: Browser['guest'], kept = memoryOutboxStore()): Browser {
  const browser = openBrowser(() => app, guest, kept);
  browsers.push(browser);
  return browser;
}

/** A workshop with an instructor, three people on chairs, and a round that has begun. */
async function beginRound() {
  app = await startApp();
  const karin = await host(app);
  const [elin, marcus, sara] = [
    await join(app, karin.code, 'Elin'),
    await join(app, karin.code, 'Marcus'),
    await join(app, karin.code, 'Sara'),
  ];
  const instructor = open(karin);
  const workshop = await instructor.workshop();
  await eventually(() => workshop.get().status === 'ready');
  expect(await workshop.send({ type: 'addRoom' })).toMatchObject({ ok: true });
  const [roomId = ''] = Object.keys(workshop.get().state.hall.rooms);
  const chairs = [
    { person: elin.person, roomId, chair: 'seller' },
    { person: marcus.person, roomId, chair: 'buyer' },
    { person: sara.person, roomId, chair: 'observer' },
  ] as const;
  expect(await workshop.send({ type: 'seatPeople', seats: [...chairs] })).toMatchObject({
    ok: true,
  });
  expect(await workshop.send({ type: 'beginRounds', roomIds: null })).toMatchObject({ ok: true });
  const [roundId = ''] = Object.keys(workshop.get().state.hall.rounds);
  const [seller, buyer, observer] = [open(elin), open(marcus), open(sara)];
  const rounds = await Promise.all([seller, buyer, observer].map((one) => one.round(roundId)));
  for (const round of rounds) await eventually(() => round.get().status === 'ready');
  const [selling, buying, observing] = rounds as [LiveRound, LiveRound, LiveRound];
  return { instructor, workshop, seller, buyer, observer, roundId, selling, buying, observing };
}

type World = Awaited<ReturnType<typeof beginRound>>;

/** Everybody is ready and the countdown passes. */
async function beginPlay({ selling, buying, observing }: World): Promise<void> {
  for (const round of [selling, buying, observing]) {
    expect(await round.send({ type: 'setReady', ready: true })).toMatchObject({ ok: true });
  }
  app.clock.advance(6000);
  await eventually(() =>
    [selling, buying, observing].every((one) => one.get().state.stage.step?.step === 'play'),
  );
  app.clock.advance(5000);
}

/** What the server says this browser may read, folded from the replay. */
async function replayed(browser: Browser, roundId: string) {
  const replay = await browser.api.replay(roundId);
  if (!replay.ok) throw new Error(replay.problem);
  // The pages are of the round's own schema.
  const pages = replay.value.pages as readonly Page<RoundEvent>[];
  const kind = { empty: emptyRound, reduce };
  return createSeeker(kind, pages).at(Number.POSITIVE_INFINITY);
}

test('[CS1] each person’s live state is the fold of what the server lets them read', async () => {
  const world = await beginRound();
  const { seller, buyer, observer, selling, buying, observing, roundId } = world;
  expect(await selling.send({ type: 'declareGoal', goal: 'a date', focus: 'ask' })).toMatchObject({
    ok: true,
  });
  await beginPlay(world);
  expect(await buying.send({ type: 'moveDial', value: 70 })).toMatchObject({ ok: true });
  expect(
    await selling.send({ type: 'sayLine', step: 'play', nth: 1, lineId: 'l1', text: 'Hello' }),
  ).toMatchObject({
    ok: true,
  });
  const tag = { type: 'addTag', tagId: 't1', code: CODE, about: 'seller', lineId: null } as const;
  expect(await observing.send(tag)).toMatchObject({ ok: true });
  await eventually(() => buying.get().state.stage.lines.length === 1);
  await eventually(() => observing.get().state.stage.lines.length === 1);

  for (const browser of [seller, buyer, observer]) {
    const round = await browser.round(roundId);
    expect(round.get().state).toEqual(await replayed(browser, roundId));
    expect(round.get().pending).toEqual([]);
    expect(Object.values(round.get().people)).toHaveLength(4);
  }
  expect(Object.keys(selling.get().state.seats)).toEqual([seller.guest.person]);
  expect(observing.get().state.gallery.goal).toEqual({ goal: 'a date', focus: 'ask' });
  expect(selling.get().state.gallery.goal).toBeNull();
});

test('[CN14] tags pressed without a network are there once after it, with their times of press', async () => {
  const world = await beginRound();
  const { observer, observing } = world;
  await beginPlay(world);
  observer.unplug();
  await eventually(() => observer.connection.status.get().kind !== 'live');
  const answers = [1, 2, 3].map((nth) => {
    app.clock.advance(2000);
    return observing.send({
      type: 'addTag',
      tagId: `t${nth}`,
      code: CODE,
      about: 'seller',
      lineId: null,
    });
  });
  expect(Object.values(ownSeat(observing.get()).tags).map((tag) => tag.isPending)).toEqual([
    true,
    true,
    true,
  ]);
  const drawn = Object.values(ownSeat(observing.get()).tags).map((tag) => tag.meetingMs);
  expect(observer.connection.outbox.waiting.get()).toMatchObject({ total: 3, tag: 3 });
  app.clock.advance(30_000);
  observer.plugIn();
  for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ ok: true });
  const tags = Object.values(ownSeat(observing.get()).tags);
  expect(tags.map((tag) => tag.isPending)).toEqual([false, false, false]);
  // Drawn where they then stood.
  expect(tags.map((tag) => tag.meetingMs)).toEqual(drawn);
});

test('[CN19] a tag pressed without a network, then a reload: it is there once', async () => {
  const world = await beginRound();
  const { observer, observing, roundId } = world;
  await beginPlay(world);
  const kept = memoryOutboxStore();
  const first = open(observer.guest, kept);
  const before = await first.round(roundId);
  await eventually(() => before.get().status === 'ready');
  first.unplug();
  await eventually(() => first.connection.status.get().kind !== 'live');
  void before.send({ type: 'addTag', tagId: 't1', code: CODE, about: 'seller', lineId: null });
  await vi.waitFor(async () => expect(await kept.load(observer.guest.person)).toHaveLength(1), {
    timeout: 15_000,
  });
  first.close();

  const second = open(observer.guest, kept);
  const after = await second.round(roundId);
  await eventually(
    () => Object.keys(after.get().state.seats[observer.guest.person]?.tags ?? {}).length === 1,
  );
  await eventually(() => Object.keys(ownSeat(observing.get()).tags).length === 1);
  await eventually(() => second.connection.outbox.waiting.get().total === 0);
  expect(await kept.load(observer.guest.person)).toEqual([]);
});

test('[CN4] after a restart of the server everybody goes on where they were', async () => {
  const world = await beginRound();
  const { observer, selling, observing, roundId } = world;
  await beginPlay(world);
  const said = selling.send({ type: 'sayLine', step: 'play', nth: 1, lineId: 'l1', text: 'Hello' });
  expect(await said).toMatchObject({ ok: true });
  app = await app.restart();
  expect(
    await selling.send({
      type: 'sayLine',
      step: 'play',
      nth: 1,
      lineId: 'l2',
      text: 'Are you there?',
    }),
  ).toMatchObject({ ok: true });
  await eventually(() => observing.get().state.stage.lines.length === 2);
  expect(observing.get().state).toEqual(await replayed(observer, roundId));
});

test('[CN10] somebody who is removed is told, and keeps nothing', async () => {
  const { workshop, observer, observing } = await beginRound();
  const { person } = observer.guest;
  expect(await workshop.send({ type: 'removePerson', person })).toMatchObject({ ok: true });
  await eventually(() => observer.connection.status.get().kind === 'ended');
  expect(observer.connection.status.get()).toEqual({ kind: 'ended', reason: 'removed' });
  expect(observing.get().status).toBe('gone');
  expect(observing.get().state.stage.opening).toBeNull();
  expect(observing.log()).toEqual([]);
});

test('[CN6] a stranger’s round says nothing but that it is not theirs', async () => {
  const { roundId } = await beginRound();
  const stranger = await host(app, { name: 'Ivo' });
  const page = open(stranger);
  const hold = page.sources.holdRound(roundId);
  await eventually(() => hold.opening.get().kind === 'refused');
  expect(hold.opening.get()).toMatchObject({ problem: 'no-seat' });
});

test('[CN20] Stop without a network says so at once, and with one it stops', async () => {
  const world = await beginRound();
  const { buyer, buying, selling } = world;
  await beginPlay(world);
  buyer.unplug();
  await eventually(() => buyer.connection.status.get().kind !== 'live');
  expect(await buying.send({ type: 'stopRound' })).toEqual({ ok: false, refusal: 'try-later' });
  buyer.plugIn();
  await eventually(() => buyer.connection.status.get().kind === 'live');
  expect(await buying.send({ type: 'stopRound' })).toMatchObject({ ok: true });
  await eventually(() => selling.get().state.stage.isStopped);
});

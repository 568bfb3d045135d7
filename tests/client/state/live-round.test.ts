import { expect, test } from 'vitest';
import type { Me } from '#client/connection/api.ts';
import {
  createBrowserState,
  LINE_FIELD,
  REDO_FIELD,
  TALK_FIELD,
} from '#client/state/browser-state.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { linkWords } from '#client/state/link-words.ts';
import { createLiveRound } from '#client/state/live-round.ts';
import { createLiveWorkshop } from '#client/state/live-workshop.ts';
import { createSession } from '#client/state/session.ts';
import { conversation, ownSeat } from '#client/state/tag-view.ts';
import { createConnectionWorld } from '../connection/connection-world.ts';
import { apiOf } from './fake-api.ts';
import {
  ADA,
  BO,
  CODE,
  type Fact,
  lineSaid,
  playStarted,
  ROUND,
  tagAdded,
  WORKSHOP,
} from './round-facts.ts';

const ME: Me = {
  workshopId: WORKSHOP,
  person: ADA,
  name: 'Ada',
  language: 'sv',
  isInstructor: false,
  code: 'ABC-DEFG',
  joinUrl: 'http://here/j#ABC-DEFG',
  isPlainHttp: true,
};

const SEAT = `seat:${ADA}` as const;

async function createRoundWorld() {
  const world = createConnectionWorld();
  world.server.allow(ROUND, ['stage', SEAT]);
  const round = createLiveRound(world.connection, ROUND, ME);
  expect(round.get().status).toBe('loading');
  await world.timers.advance(0);
  return { ...world, round };
}

test('[CS1] a live round is ready when its channels are there, and folds what comes', async () => {
  const { server, round } = await createRoundWorld();
  expect(round.get().status).toBe('ready');
  server.commit(ROUND, 'stage', [playStarted(1), lineSaid('l1', 2)]);
  expect(round.get().state.stage.lines).toHaveLength(1);
  expect(round.log()).toHaveLength(1);
});

test('[CS1] rights that end take their part with them', async () => {
  const { server, round } = await createRoundWorld();
  server.commit(ROUND, SEAT, [tagAdded('t1', 1)]);
  expect(round.get().state.seats[ADA]).toBeDefined();
  server.allow(ROUND, ['stage']);
  expect(round.get().state.seats).toEqual({});
  server.allow(ROUND, []);
  expect(round.get().status).toBe('gone');
});

test('[CS3] a message that changes nothing draws nothing', async () => {
  const { server, round } = await createRoundWorld();
  const before = round.get();
  let draws = 0;
  round.subscribe(() => {
    draws += 1;
  });
  server.allow(ROUND, ['stage', SEAT]);
  expect(round.get()).toBe(before);
  expect(draws).toBe(0);
});

test('[CS4] a tag is there at the press, waits while offline, and is confirmed once', async () => {
  const { server, round, timers } = await createRoundWorld();
  server.faults.judge = ({ command }) => {
    if (command.type === 'addTag') server.commit(ROUND, SEAT, [tagAdded(command.tagId, 5)]);
    return { ok: true, atMs: 5 };
  };
  server.faults.accepts = () => false;
  server.cut();
  const answer = round.send({
    type: 'addTag',
    tagId: 't1',
    code: CODE,
    about: 'seller',
    lineId: null,
  });
  expect(ownSeat(round.get()).tags.t1?.isPending).toBe(true);
  await timers.advance(10_000);
  expect(ownSeat(round.get()).tags.t1?.isPending).toBe(true);
  server.faults.accepts = () => true;
  await timers.advance(5000);
  expect(await answer).toEqual({ ok: true, atMs: 5 });
  expect(round.get().pending).toEqual([]);
  expect(Object.values(ownSeat(round.get()).tags)).toMatchObject([
    { tagId: 't1', isPending: false },
  ]);
});

test('[CS4] no moment between press and answer shows a tag twice or not at all', async () => {
  const { server, round, timers } = await createRoundWorld();
  const counts = new Set<number>();
  round.subscribe(() => counts.add(Object.keys(ownSeat(round.get()).tags).length));
  server.faults.judge = ({ command }) => {
    if (command.type === 'addTag') server.commit(ROUND, SEAT, [tagAdded(command.tagId, 5)]);
    return { ok: true, atMs: 5 };
  };
  void round.send({ type: 'addTag', tagId: 't1', code: CODE, about: 'seller', lineId: null });
  await timers.advance(100);
  expect([...counts]).toEqual([1]);
});

test('[CS1] who is writing is said for four seconds, until their line comes, and never of oneself', async () => {
  const { server, round, timers } = await createRoundWorld();
  const tell = (person: string) => server.listener()?.onWriting({ stream: ROUND, person });
  tell(BO);
  expect(round.get().writing).toBe(BO);
  await timers.advance(4100);
  expect(round.get().writing).toBeNull();
  tell(BO);
  server.commit(ROUND, 'stage', [lineSaid('l1', 1, BO)]);
  expect(round.get().writing).toBeNull();
  tell(ADA);
  expect(round.get().writing).toBeNull();
});

test('[CS1] names and presence are read from before the screen came', async () => {
  const { server, connection, timers } = await createRoundWorld();
  const people = [{ person: BO, name: 'Bo', isSimulated: false }];
  server.listener()?.onPeople({ workshop: WORKSHOP, people });
  server.listener()?.onPresence({ stream: WORKSHOP, people: { [BO]: 'away' } });
  server.allow(WORKSHOP, ['hall']);
  const workshop = createLiveWorkshop(connection, ME);
  await timers.advance(0);
  expect(workshop.get()).toMatchObject({
    status: 'ready',
    people: { [BO]: { name: 'Bo' } },
    presence: { [BO]: 'away' },
    me: { person: ADA, name: 'Ada' },
    code: 'ABC-DEFG',
  });
});

test('[CS7] a line refused after the press goes back to its draft', async () => {
  const world = createConnectionWorld();
  const drafts = createDrafts(null);
  const session = createSession(apiOf({}), world.kept, drafts);
  createBrowserState(session, world.connection, drafts);
  world.server.allow(ROUND, ['stage']);
  const round = createLiveRound(world.connection, ROUND, ME);
  await world.timers.advance(0);
  world.server.faults.judge = () => ({ ok: false, refusal: 'not-now' });
  const answer = round.send({
    type: 'sayLine',
    step: 'play',
    nth: 1,
    lineId: 'l',
    text: 'Then the 16th',
  });
  expect(conversation(round.get())).toHaveLength(1);
  await world.timers.advance(10);
  expect(await answer).toEqual({ ok: false, refusal: 'not-now' });
  expect(conversation(round.get())).toHaveLength(0);
  expect(drafts.of(ADA, ROUND, LINE_FIELD).get()).toBe('Then the 16th');
});

test('[CS7] a line that an earlier visit left goes back to the field of the step it was written in', async () => {
  const world = createConnectionWorld();
  const drafts = createDrafts(null);
  const session = createSession(apiOf({}), world.kept, drafts);
  const written = { play: 'of the scene', self: 'of the talk', redo: 'once more' } as const;
  for (const [index, step] of (['play', 'self', 'redo'] as const).entries()) {
    const lineId = `l${index}`;
    await world.kept.put({
      person: ADA,
      stream: ROUND,
      id: String(index).padStart(32, '0'),
      pressedAtMs: index,
      order: index,
      command: { type: 'sayLine', step, nth: 1, lineId, text: written[step] },
    });
  }
  createBrowserState(session, world.connection, drafts);
  world.server.allow(ROUND, ['stage']);
  world.server.faults.judge = () => ({ ok: false, refusal: 'already-moved' });
  const round = createLiveRound(world.connection, ROUND, ME);
  await world.timers.advance(100);
  const draft = (field: string) => drafts.of(ADA, ROUND, field).get();
  expect([draft(LINE_FIELD), draft(TALK_FIELD), draft(REDO_FIELD)]).toEqual(Object.values(written));
  round.close();
});

test('[CN7] the word of the banner follows connection and outbox', async () => {
  const { connection, server, round, timers } = await createRoundWorld();
  const word = linkWords(connection);
  expect(word.get()).toBe('live');
  server.faults.judge = () => ({ ok: false, refusal: 'try-later' });
  void round.send({ type: 'writeNote', noteId: 'n', text: 'x' });
  await timers.advance(10);
  expect(word.get()).toBe('cannot-save');
  server.faults.accepts = () => false;
  server.cut();
  expect(word.get()).toBe('reconnecting');
  await timers.advance(20_000);
  expect(word.get()).toBe('offline');
});

const roleTaken = (role: 'seller' | 'observer', atMs: number): Fact => ({
  type: 'role.taken',
  person: ADA,
  role,
  atMs,
});

const pauseAdded = (atMs: number): Fact => ({
  type: 'pause.added',
  reason: 'time-out',
  untilMs: null,
  role: 'buyer',
  atMs,
});

test('[CN24] a line that meets a pause waits, lets what is no line pass, and goes when the clock runs again', async () => {
  const { server, round, timers, connection } = await createRoundWorld();
  const now = connection.nowMs();
  server.commit(ROUND, 'stage', [roleTaken('seller', now), playStarted(now)]);
  const received = () => server.received.map(({ command }) => command.type);
  // The pause is known to the server alone: the line meets it there.
  server.faults.judge = ({ command }) =>
    command.type === 'sayLine' ? { ok: false, refusal: 'not-now' } : { ok: true, atMs: now };
  const answers = ['one', 'two'].map((text) =>
    round.send({ type: 'sayLine', step: 'play', nth: 1, lineId: text, text }),
  );
  await timers.advance(10);
  expect(received()).toEqual(['sayLine']);
  server.commit(ROUND, 'stage', [pauseAdded(now + 5)]);
  void round.send({ type: 'writeNote', noteId: 'n', text: 'x' });
  await timers.advance(20_000);
  expect(received()).toEqual(['sayLine', 'writeNote']);
  expect(conversation(round.get())).toHaveLength(2);
  const resumesAtMs = connection.nowMs() + 5000;
  const lifted: Fact = {
    type: 'pause.lifted',
    reason: 'time-out',
    resumesAtMs,
    endsAtMs: resumesAtMs + 60_000,
    atMs: resumesAtMs - 5000,
  };
  server.commit(ROUND, 'stage', [lifted]);
  server.faults.judge = () => ({ ok: true, atMs: connection.nowMs() });
  await timers.advance(4900);
  expect(received()).toEqual(['sayLine', 'writeNote']);
  await timers.advance(200);
  expect(await Promise.all(answers)).toMatchObject([{ ok: true }, { ok: true }]);
  expect(
    server.carriedOut.flatMap(({ command }) => ('text' in command ? command.text : [])),
  ).toEqual(['x', 'one', 'two']);
});

test('[CN24] a line whose step is over while it waited comes back', async () => {
  const { server, round, timers, connection } = await createRoundWorld();
  const now = connection.nowMs();
  server.commit(ROUND, 'stage', [roleTaken('seller', now), playStarted(now), pauseAdded(now + 5)]);
  server.faults.judge = () => ({ ok: false, refusal: 'not-now' });
  const answer = round.send({ type: 'sayLine', step: 'play', nth: 1, lineId: 'l', text: 'late' });
  await timers.advance(5000);
  expect(server.received).toEqual([]);
  const reflect: Fact = { ...playStarted(now + 5000), ...{ step: 'rate' } };
  server.commit(ROUND, 'stage', [reflect]);
  await timers.advance(10);
  expect(await answer).toEqual({ ok: false, refusal: 'not-now' });
});

test('[CN24] a line whose writer lost their chair in the pause comes back', async () => {
  const { server, round, timers, connection } = await createRoundWorld();
  const now = connection.nowMs();
  server.commit(ROUND, 'stage', [roleTaken('seller', now), playStarted(now), pauseAdded(now + 5)]);
  server.faults.judge = () => ({ ok: false, refusal: 'not-allowed' });
  const answer = round.send({ type: 'sayLine', step: 'play', nth: 1, lineId: 'l', text: 'late' });
  await timers.advance(5000);
  expect(server.received).toEqual([]);
  server.commit(ROUND, 'stage', [roleTaken('observer', now + 5000)]);
  await timers.advance(10);
  expect(await answer).toEqual({ ok: false, refusal: 'not-allowed' });
});

test('[CN24] what an earlier visit left waits until it is known where the round stands', async () => {
  const world = createConnectionWorld();
  const round = createLiveRound(world.connection, ROUND, ME);
  const answer = round.send({ type: 'sayLine', step: 'play', nth: 1, lineId: 'l', text: 'late' });
  world.server.allow(ROUND, ['stage']);
  await world.timers.advance(100);
  expect(await answer).toMatchObject({ ok: true });
  round.close();
});

import { afterEach, expect, test, vi } from 'vitest';
import type { Presence, RoomSummary } from '#shared/protocol.ts';
import { type StartOptions, startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually, type LiveClient } from '#tests/support/live-client.ts';
import { host, join } from '#tests/support/people.ts';
import { PINGS, pass } from '#tests/support/pinged-time.ts';
import { beginRound, must, play, type Room, readRound } from '#tests/support/room.ts';
import { aWhile } from '#tests/support/until.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
const start = async (options: StartOptions = {}) => {
  app = await startApp(options);
};
afterEach(() => app.close());

/** The latest message of a name that a client was sent about something. */
const latest = <Message>(client: LiveClient, name: string, about?: string): Message | undefined =>
  client.frames
    .filter((frame) => frame.name === name)
    .map(({ message }) => message as Message & { stream?: string; workshop?: string })
    .filter(({ stream, workshop }) => about === undefined || about === (stream ?? workshop))
    .at(-1);

const presenceOf = (client: LiveClient, stream: string, person: string): Presence | undefined =>
  latest<{ people: Record<string, Presence> }>(client, 'presence', stream)?.people[person];

const namesOf = (client: LiveClient) =>
  latest<{ people: { name: string }[] }>(client, 'people')?.people.map(({ name }) => name);

test('[LV40] names reach everybody, and again when somebody joins or is renamed', async () => {
  await start();
  const karin = await host(app);
  const laptop = await connect(app, karin);
  await must(laptop.subscribe(karin.workshopId));
  await eventually(() => namesOf(laptop)?.length === 1);
  app.clock.advance(1000);
  const ada = await join(app, karin.code, 'Ada');
  await eventually(() => namesOf(laptop)?.join() === 'Karin,Ada');
  app.clock.advance(1000);
  await join(app, karin.code, 'Ada Lovelace', ada.cookie);
  await eventually(() => namesOf(laptop)?.join() === 'Karin,Ada Lovelace');
  const people = latest<{ people: unknown[] }>(laptop, 'people')?.people;
  expect(people?.[1]).toEqual({ person: ada.person, name: 'Ada Lovelace', isSimulated: false });
});

test('[LV40] a crowd that joins at once is named in few messages', async () => {
  await start();
  const karin = await host(app);
  const laptop = await connect(app, karin);
  await must(laptop.subscribe(karin.workshopId));
  for (let count = 0; count < 20; count += 1) await join(app, karin.code, `Person ${count}`);
  const count = () => laptop.frames.filter(({ name }) => name === 'people').length;
  expect(count()).toBeLessThanOrEqual(2);
  app.clock.advance(500);
  await eventually(() => namesOf(laptop)?.length === 21);
  expect(count()).toBeLessThanOrEqual(3);
});

/** A round that is being played. */
const playing = async (mode: 'text' | 'in-person' = 'text'): Promise<Room> => {
  await start({ presence: 'on', limits: { live: PINGS } });
  app.clock.advance(60_000);
  const room = await beginRound(app, { mode });
  await readRound(room);
  await play(app, room);
  return room;
};

/** A browser that goes on sending and yet answers no ping. */
const stopPongs = ({ socket }: LiveClient) => {
  const engine = socket.io.engine as unknown as {
    _sendPacket: (type: string, ...rest: unknown[]) => void;
  };
  const sendPacket = engine._sendPacket.bind(engine);
  engine._sendPacket = (type, ...rest) => {
    if (type !== 'pong') sendPacket(type, ...rest);
  };
};

test('[LV41] without a sign of life somebody is away after 10 s and gone after 18 s; then the round knows', async () => {
  const room = await playing();
  const { host: laptop, seller, buyer, observer, workshopId, roundId } = room;
  const others = [laptop, seller, observer];
  await pass(app, 1, [...others, buyer]);
  await eventually(() => presenceOf(seller, roundId, buyer.guest.person) === 'here');
  buyer.close();
  await pass(app, 9, others);
  expect(presenceOf(seller, roundId, buyer.guest.person)).toBe('here');
  await pass(app, 2, others);
  await eventually(() => presenceOf(seller, roundId, buyer.guest.person) === 'away');
  await eventually(() => presenceOf(laptop, workshopId, buyer.guest.person) === 'away');
  expect(room.state().stage.people[buyer.guest.person]?.isLeft).toBe(false);
  await pass(app, 8, others);
  await eventually(() => room.state().stage.people[buyer.guest.person]?.isLeft === true);
  await eventually(() => presenceOf(seller, roundId, buyer.guest.person) === 'gone');
  await seller.until(() =>
    seller.events(roundId, 'stage').some(({ type }) => type === 'person.left'),
  );
  expect(room.state().stage.pauses.missing).toBeDefined();

  const back = await connect(app, buyer.guest, { from: buyer });
  await must(back.subscribe(roundId));
  await pass(app, 1, [...others, back]);
  await eventually(() => room.state().stage.people[buyer.guest.person]?.isLeft === false);
  await eventually(() => presenceOf(seller, roundId, buyer.guest.person) === 'here');
});

test('[LV42] what somebody does in private is no sign of life', async () => {
  const room = await playing();
  const { host: laptop, seller, buyer, observer, roundId } = room;
  const others = [laptop, seller, observer];
  await pass(app, 1, [...others, buyer]);
  stopPongs(buyer);
  for (let second = 0; second < 12; second += 1) {
    await must(buyer.command(roundId, { type: 'moveDial', value: 50 + second }));
    await pass(app, 1, others);
  }
  expect(presenceOf(seller, roundId, buyer.guest.person)).toBe('away');
});

test('[LV43] in person nobody is recorded as left', async () => {
  const room = await playing('in-person');
  const { host: laptop, seller, buyer } = room;
  buyer.close();
  await pass(app, 25, [laptop, seller]);
  expect(presenceOf(seller, room.roundId, buyer.guest.person)).toBe('gone');
  expect(room.state().stage.people[buyer.guest.person]?.isLeft).toBe(false);
});

test('[LV44] nobody counts as gone until 60 s after a start', async () => {
  await start({ presence: 'on', store: 'sqlite', limits: { live: PINGS } });
  app.clock.advance(60_000);
  const room = await beginRound(app);
  const { seller, buyer, roundId } = room;
  await must(seller.subscribe(roundId));
  app = await app.restart();
  app.clock.advance(30_000);
  const laptop = await connect(app, seller.guest);
  await must(laptop.subscribe(roundId));
  const isLeft = () => app.app.engine.peek(roundId)?.state as ReturnType<Room['state']>;
  await pass(app, 28, [laptop]);
  expect(presenceOf(laptop, roundId, buyer.guest.person)).toBe('away');
  expect(isLeft().stage.people[buyer.guest.person]?.isLeft).toBe(false);
  await pass(app, 4, [laptop]);
  await eventually(() => isLeft().stage.people[buyer.guest.person]?.isLeft === true);
});

test('[LV45] writing is told to the room while players play, never to the writer', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  const { host: laptop, seller, buyer, observer, roundId } = room;
  const write = (client: LiveClient) =>
    new Promise<unknown>((resolve) => {
      client.socket.emit('signal', { stream: roundId, kind: 'writing' }, resolve);
    });
  await write(seller);
  await play(app, room);
  await write(observer);
  await write(laptop);
  await write(seller);
  const of = (client: LiveClient) => client.frames.filter(({ name }) => name === 'writing');
  await eventually(() => of(buyer).length === 1 && of(observer).length === 1);
  expect(of(buyer)[0]?.message).toEqual({ stream: roundId, person: seller.guest.person });
  expect(of(seller)).toEqual([]);
});

test("[LV46] clock echoes the question with the server's time", async () => {
  await start();
  const laptop = await connect(app, await host(app));
  const answer = await new Promise((resolve) => {
    laptop.socket.emit('clock', { sentAtMs: 12.5 }, resolve);
  });
  expect(answer).toEqual({ sentAtMs: 12.5, serverMs: app.clock.nowMs() });
});

const linesOf = (client: LiveClient) =>
  latest<{ rooms: readonly RoomSummary[] }>(client, 'summary')?.rooms ?? [];
const needsOf = (client: LiveClient) => linesOf(client)[0]?.needs.map(({ kind }) => kind);

test('[LV47] an instructor is sent one line per room, at most twice a second, only when something changed', async () => {
  await start();
  const room = await beginRound(app);
  const { host: laptop, seller, buyer, observer, roundId, roomId } = room;
  await readRound(room);
  app.clock.advance(500);
  await eventually(() => linesOf(laptop)[0]?.step === 'brief');
  expect(linesOf(laptop)[0]).toMatchObject({
    roomId,
    roundId,
    nth: 1,
    isPaused: false,
    isStopped: false,
    isEnded: false,
    cast: [
      { person: seller.guest.person, role: 'seller', isDone: false },
      { person: buyer.guest.person, role: 'buyer', isDone: false },
      { person: observer.guest.person, role: 'observer', isDone: false },
    ],
    quadrant: { trust: null, goal: null, place: 'tooLittleSeen', trail: [], isSimulated: false },
    latestTag: null,
    needs: [],
  });
  const count = () => laptop.frames.filter(({ name }) => name === 'summary').length;
  const before = count();
  for (const raised of [true, false, true, false, true]) {
    await must(seller.command(roundId, { type: 'setHand', raised }));
  }
  expect(count()).toBe(before);
  app.clock.advance(500);
  await eventually(() => needsOf(laptop)?.includes('hand') === true);
  expect(count()).toBe(before + 1);
  app.clock.advance(30_000);
  await aWhile();
  expect(count()).toBe(before + 1);
  for (const client of [seller, buyer, observer]) {
    expect(client.frames.filter(({ name }) => name === 'summary')).toEqual([]);
  }
});

test('[LV48] an instructor who sits in the round sees nothing of it from observers', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  const { host: laptop, observer, roundId } = room;
  await must(
    laptop.command(roundId, { type: 'placePerson', person: laptop.guest.person, role: 'buyer' }),
  );
  await play(app, { ...room, buyer: laptop });
  await must(
    observer.command(roundId, {
      type: 'addTag',
      tagId: 't1',
      code: { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null },
      about: 'seller',
      lineId: null,
    }),
  );
  app.clock.advance(180_000);
  await eventually(() => linesOf(laptop)[0]?.step === 'play');
  expect(linesOf(laptop)[0]).toMatchObject({ quadrant: null, latestTag: null, needs: [] });
});

test('[LV49] a quiet room, a drifting one and a cold one are told apart', async () => {
  await start({
    limits: { live: { presence: { awayAfterMs: 1e12, goneAfterMs: 1e12, graceMs: 0 } } },
  });
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { host: laptop, observer, roundId } = room;
  let count = 0;
  const tag = async (dimension: 'R' | 'A' | 'L' | 'S' | 'M', polarity: 1 | -1) => {
    count += 1;
    await must(
      observer.command(roundId, {
        type: 'addTag',
        tagId: `t${count}`,
        code: { kind: 'behaviour', dimension, polarity, marker: null },
        about: 'seller',
        lineId: null,
      }),
    );
    app.clock.advance(2000);
  };
  const soon = async (seconds: number) => {
    app.clock.advance(seconds * 1000);
    await aWhile();
    app.clock.advance(1000);
  };
  await soon(125);
  await eventually(() => needsOf(laptop)?.includes('quiet') === true);
  await tag('S', 1);
  for (const dimension of ['R', 'A', 'L'] as const) await tag(dimension, 1);
  await soon(2);
  await eventually(() => needsOf(laptop)?.length === 0);
  expect(linesOf(laptop)[0]?.latestTag).toMatchObject({ person: observer.guest.person });
  await soon(100);
  for (const dimension of ['R', 'A'] as const) await tag(dimension, 1);
  await soon(80);
  await eventually(() => needsOf(laptop)?.includes('drifting') === true);
  for (let more = 0; more < 4; more += 1) await tag('R', -1);
  for (let more = 0; more < 3; more += 1) await tag('A', -1);
  await tag('M', 1);
  await soon(2);
  await eventually(() => needsOf(laptop)?.join() === 'cold');
});

test('[LV49] Stop calls the instructor', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { host: laptop, buyer, roundId } = room;
  await must(buyer.command(roundId, { type: 'stopRound' }));
  app.clock.advance(1000);
  await eventually(() => needsOf(laptop)?.includes('stopped') === true);
  expect(linesOf(laptop)[0]).toMatchObject({ isStopped: true, step: 'derole' });
});

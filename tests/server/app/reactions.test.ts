import { afterEach, expect, test, vi } from 'vitest';
import type { ReadBy } from '#shared/workshop/state.ts';
import { type StartOptions, startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually } from '#tests/support/live-client.ts';
import { ask, join } from '#tests/support/people.ts';
import {
  beginRound,
  must,
  passDeadline,
  passUntil,
  play,
  type Room,
  readRound,
} from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
const start = async (options: StartOptions = {}) => {
  app = await startApp(options);
};
afterEach(() => app.close());

/** How somebody came to read the buyer's brief of the room's scenario. */
const readBy = async ({ workshopId, state }: Room, person: string): Promise<ReadBy | undefined> => {
  const workshop = await app.app.engine.stateOf(workshopId as `w_${string}`);
  const scenario = state().stage.opening?.scenario.id ?? '';
  return workshop?.seats[person]?.briefsRead[scenario];
};

test('[RE1] a begun round is opened with the pinned scenario, the cast and who has read the brief', async () => {
  await start();
  const room = await beginRound(app, { scenarioId: 'beds', variant: 'short' });
  const { stage, vault } = room.state();
  expect(stage.opening).toMatchObject({
    workshopId: room.workshopId,
    roomId: room.roomId,
    nth: 1,
    variant: 'short',
    mode: 'text',
    scenario: { id: 'beds' },
  });
  expect(vault.scenario?.buyer.ladder.length).toBeGreaterThan(0);
  const roles = Object.values(stage.people).map(({ role }) => role);
  expect(roles).toEqual(['seller', 'buyer', 'observer']);
});

test('[RE2] a newcomer who is seated where a round runs comes in; who plays is not moved', async () => {
  await start();
  const room = await beginRound(app);
  const { host: laptop, workshopId, roomId, roundId, seller, buyer } = room;
  const ada = await join(app, room.code, 'Ada');
  const late = await join(app, room.code, 'Late');
  const seat = (person: string, chair: 'observer' | 'seller') =>
    laptop.command(workshopId, { type: 'seatPeople', seats: [{ person, roomId, chair }] });
  await must(seat(ada.person, 'observer'));
  await eventually(() => room.state().stage.people[ada.person]?.role === 'observer');
  const phone = await connect(app, ada);
  await must(phone.subscribe(roundId));
  expect(phone.channels(roundId)).toContain('gallery');

  await must(seat(late.person, 'seller'));
  await eventually(() => room.state().stage.people[late.person]?.role === 'guest');
  await must(seat(buyer.guest.person, 'seller'));
  await must(laptop.command(workshopId, { type: 'addRoom' }));
  expect(room.state().stage.people[seller.guest.person]?.role).toBe('seller');
  expect(room.state().stage.people[buyer.guest.person]?.role).toBe('buyer');
});

test('[RE3] a removed person leaves the round they were cast in', async () => {
  await start();
  const room = await beginRound(app);
  const { person } = room.buyer.guest;
  await must(room.host.command(room.workshopId, { type: 'removePerson', person }));
  await eventually(() => room.state().stage.people[person] === undefined);
});

test('[RE4] cast and looking in record that the brief was read', async () => {
  await start();
  const room = await beginRound(app);
  const { host: laptop, seller, buyer, observer, roundId } = room;
  await must(laptop.command(roundId, { type: 'lookIn', looking: true }));
  for (const turn of [0, 1, 2]) {
    void turn;
    await must(laptop.command(room.workshopId, { type: 'addRoom' }));
  }
  expect(await readBy(room, buyer.guest.person)).toBe('cast');
  expect(await readBy(room, laptop.guest.person)).toBe('look-in');
  expect(await readBy(room, seller.guest.person)).toBeUndefined();
  expect(await readBy(room, observer.guest.person)).toBeUndefined();
});

test('[RE4] reading a round with its seats is looking in, also without saying so', async () => {
  await start();
  const room = await beginRound(app);
  await must(room.host.subscribe(room.roundId));
  expect(await readBy(room, room.host.guest.person)).toBe('look-in');
});

test('[RE4] a criterion that tells the secret counts for observers', async () => {
  await start();
  const room = await beginRound(app, { scenarioId: 'beds' });
  const { person } = room.observer.guest;
  let by: ReadBy | undefined;
  const look = () => void readBy(room, person).then((found) => (by = found));
  await eventually(() => {
    look();
    return by === 'cast';
  });
});

test('[RE4] [RE5] the reveal counts for the whole room, and the end is noted in the workshop', async () => {
  await start();
  const room = await beginRound(app, { variant: 'short' });
  const { seller, observer, workshopId, roundId } = room;
  await readRound(room);
  await play(app, room);
  await passUntil(app, room, 'reveal');
  await passDeadline(app, room);
  expect(room.state().stage.revealedAtMs).not.toBeNull();
  for (let turn = 0; turn < 10 && room.state().stage.ended === null; turn += 1) {
    await passDeadline(app, room);
  }
  expect(room.state().stage.ended).not.toBeNull();
  await seller.until(() =>
    seller.events(workshopId, 'hall').some(({ type }) => type === 'round.over'),
  );
  expect(await readBy(room, seller.guest.person)).toBe('reveal');
  expect(await readBy(room, observer.guest.person)).toBe('reveal');
  expect(roundId).toMatch(/^r_/);
});

test('[HT12] a replay holds exactly the channels that the viewer may read', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { host: laptop, seller, buyer, observer, roundId } = room;
  await must(buyer.command(roundId, { type: 'moveDial', value: 33 }));
  await must(seller.command(roundId, { type: 'writeNote', noteId: 'n', text: 'to myself' }));
  await must(laptop.command(roundId, { type: 'noteDesk', text: 'to instructors' }));
  const replay = (cookie: string) => ask(app, `/api/rounds/${roundId}/replay`, { cookie });
  for (const client of [laptop, seller, buyer, observer]) {
    await client.until(
      () => client.events(roundId, 'stage').length === seller.events(roundId, 'stage').length,
    );
    const { status, body, headers } = await replay(client.guest.cookie);
    expect(status).toBe(200);
    expect(headers.get('content-encoding')).toBeNull();
    const pages: { channel: string; from: number; events: unknown[] }[] = body.pages;
    const full = client
      .channels(roundId)
      .filter((channel) => client.events(roundId, channel).length > 0);
    expect(pages.map(({ channel }) => channel).toSorted()).toEqual(full.toSorted());
    for (const { channel, from, events } of pages) {
      expect(from).toBe(1);
      expect(events).toEqual(client.events(roundId, channel as 'stage'));
    }
  }
  const hers = (await replay(seller.guest.cookie)).text;
  expect(hers).not.toContain('dial.moved');
  expect(hers).not.toContain('to instructors');
  expect((await replay(laptop.guest.cookie)).text).not.toContain('to myself');
  const ada = await join(app, room.code, 'Ada');
  expect((await replay(ada.cookie)).body).toEqual({ problem: 'no-seat' });
});

test('[RE4] an instructor who replays a round has read its brief', async () => {
  await start();
  const room = await beginRound(app);
  const { host: laptop, roundId } = room;
  await ask(app, `/api/rounds/${roundId}/replay`, { cookie: laptop.guest.cookie });
  expect(await readBy(room, laptop.guest.person)).toBe('replay');
});

test('[WS29] when the workshop ends, a round that runs leads out of the roles and is over', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { host: laptop, seller, workshopId, roundId } = room;
  await must(laptop.command(workshopId, { type: 'endWorkshop' }));
  await eventually(
    () => room.state().stage.step?.step === 'derole',
    'the round leads out of the roles',
  );
  expect(seller.events(roundId, 'stage').some(({ type }) => type === 'round.ended')).toBe(false);
  await passDeadline(app, room);
  await eventually(() => room.state().stage.ended !== null, 'the round is over');
});

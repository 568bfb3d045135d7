import { afterEach, expect, test, vi } from 'vitest';
import { alone, BAD, ID, NOBODY, send, UNKNOWN } from '#tests/support/any-message.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect } from '#tests/support/live-client.ts';
import { host, join } from '#tests/support/people.ts';
import { beginRound, must, readRound } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
afterEach(() => app.close());

test('[LV9] unknown, foreign and left streams get the same answer to every message', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const foreign = await beginRound(app);
  const { karin: mine } = { karin };
  const streams = [NOBODY, `r_${'0'.repeat(21)}`, foreign.workshopId, foreign.roundId];
  for (const stream of streams) {
    const command = stream.startsWith('w_') ? { type: 'addRoom' } : { type: 'stopRound' };
    const subscribing = { stream, incarnation: null, cursors: {} };
    expect(await send(client, 'subscribe', subscribing)).toEqual(UNKNOWN);
    expect(await send(client, 'command', { stream, id: ID, pressedAtMs: 0, command })).toEqual(
      UNKNOWN,
    );
    expect(await send(client, 'signal', { stream, kind: 'writing' })).toEqual(UNKNOWN);
  }
  expect(client.socket.connected).toBe(true);
  expect(await must(client.command(mine.workshopId, { type: 'addRoom' }))).toMatchObject({
    ok: true,
  });
});

test('[LV9] a round of the own workshop that is not the own room is unknown as well', async () => {
  app = await startApp();
  const room = await beginRound(app);
  const ada = await join(app, room.code, 'Ada');
  const client = await connect(app, ada);
  await must(client.subscribe(room.workshopId));
  expect(await client.subscribe(room.roundId)).toEqual(UNKNOWN);
  expect(await client.command(room.roundId, { type: 'stopRound' })).toEqual(UNKNOWN);
  const { stage } = room.state();
  expect(stage.isStopped).toBe(false);
});

test('[LV59] a command is the same in whatever order its fields are sent', async () => {
  app = await startApp();
  const room = await beginRound(app);
  await readRound(room);
  const { seller, roundId } = room;
  const id = '01'.repeat(16);
  const sent = { stream: roundId, id, pressedAtMs: 0 };
  const first = { ...sent, command: { type: 'declareGoal', goal: 'A date', focus: 'Ask' } };
  const again = { command: { focus: 'Ask', goal: 'A date', type: 'declareGoal' }, ...sent };
  const answer = await send(seller, 'command', first);
  expect(answer).toMatchObject({ ok: true });
  expect(await send(seller, 'command', again)).toEqual(answer);
  const other = { ...sent, command: { type: 'declareGoal', goal: 'A date', focus: 'Listen' } };
  expect(await send(seller, 'command', other)).toEqual({ ok: false, refusal: 'id-reused' });
});

test('[LV10] nothing in a message can name another', async () => {
  app = await startApp();
  const room = await beginRound(app);
  await readRound(room);
  const { seller, buyer, roundId } = room;
  const forged = {
    stream: roundId,
    id: ID,
    pressedAtMs: 0,
    command: { type: 'setHand', raised: true, person: buyer.guest.person },
  };
  expect(await send(seller, 'command', forged)).toEqual(BAD);
  expect(await send(seller, 'command', { ...forged, person: buyer.guest.person })).toEqual(BAD);
  await must(seller.command(roundId, { type: 'setHand', raised: true }));
  expect(Object.keys(room.state().stage.hands)).toEqual([seller.guest.person]);
});

test('[LV11] commands of one kind of stream are no messages to the other', async () => {
  app = await startApp({ limits: { live: { strikes: 1000 } } });
  const room = await beginRound(app);
  const { host: laptop, workshopId, roundId } = room;
  expect(await laptop.command(roundId, { type: 'addRoom' })).toEqual(BAD);
  expect(await laptop.command(workshopId, { type: 'stopRound' })).toEqual(BAD);
  const server = { type: 'passDeadline', dueMs: 1, what: 'reveal' };
  const message = { stream: roundId, id: ID, pressedAtMs: 0, command: server };
  expect(await send(laptop, 'command', message)).toEqual(BAD);
});

test("[LV12] choosing a scenario brings the library's public part to everybody", async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const choose = (scenarioId: string) =>
    client.command(karin.workshopId, { type: 'chooseScenario', scenarioId });
  await must(choose('beds'));
  const hall = () => client.events(karin.workshopId, 'hall');
  await client.until(() => hall().at(-1)?.type === 'scenario.chosen');
  expect(JSON.stringify(hall().at(-1))).not.toContain('hiddenNeed');
  expect(hall().at(-1)).toMatchObject({ scenario: { id: 'beds' } });
  expect(await choose('nonsense')).toEqual(UNKNOWN);
  const ada = await connect(app, await join(app, karin.code, 'Ada'));
  const asAda = ada.command(karin.workshopId, { type: 'chooseScenario', scenarioId: 'dock' });
  expect(await asAda).toEqual({ ok: false, refusal: 'not-allowed' });
});

test('[LV13] only people of the workshop can be placed in a round', async () => {
  app = await startApp();
  const room = await beginRound(app);
  const elsewhere = await host(app);
  const place = (person: string, asker = room.host) =>
    asker.command(room.roundId, { type: 'placePerson', person, role: 'observer' });
  const cast = Object.keys(room.state().stage.people);
  expect(await place(elsewhere.person)).toEqual(UNKNOWN);
  expect(await place('p_000000000000')).toEqual(UNKNOWN);
  expect(await place(elsewhere.person, room.seller)).toMatchObject({ refusal: 'not-allowed' });
  expect(Object.keys(room.state().stage.people)).toEqual(cast);
  await must(place((await join(app, room.code, 'Ada')).person));
});

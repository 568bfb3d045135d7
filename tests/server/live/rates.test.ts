import { afterEach, expect, test, vi } from 'vitest';
import { LIVE_LIMITS } from '#server/live/limits.ts';
import { createRates, type Hands, handsOf } from '#server/live/rates.ts';
import { alone, NOBODY, send } from '#tests/support/any-message.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { eventually } from '#tests/support/live-client.ts';
import { createManualClock } from '#tests/support/manual-clock.ts';
import { beginRound, must, play, readRound } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
afterEach(() => app?.close());

test('[LV36] too many of one kind are slowed down; other kinds and other people are not', async () => {
  app = await startApp();
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { seller, buyer, roundId } = room;
  const refusals: (string | null)[] = [];
  for (let count = 0; count < 8; count += 1) {
    const answer = await seller.command(roundId, {
      type: 'sayLine',
      step: 'play',
      nth: 1,
      lineId: `l${count}`,
      text: 'Hej',
    });
    refusals.push(answer.ok ? null : answer.refusal);
  }
  expect(refusals).toEqual([null, null, null, null, null, 'slow-down', 'slow-down', 'slow-down']);
  await must(seller.command(roundId, { type: 'setHand', raised: true }));
  await must(
    buyer.command(roundId, { type: 'sayLine', step: 'play', nth: 1, lineId: 'b', text: 'Hej' }),
  );
  app.clock.advance(1000);
  await must(
    seller.command(roundId, { type: 'sayLine', step: 'play', nth: 1, lineId: 'l9', text: 'Hej' }),
  );
});

test('[LV36] forty messages at once, then twenty a second', async () => {
  app = await startApp();
  const { client } = await alone(app);
  app.clock.advance(10_000);
  const ask = async () => {
    const answer = await send(client, 'signal', { stream: NOBODY, kind: 'writing' });
    return (answer as { refusal: string }).refusal;
  };
  const first: string[] = [];
  for (let count = 0; count < 45; count += 1) first.push(await ask());
  expect(first.filter((refusal) => refusal === 'slow-down')).toHaveLength(5);
  app.clock.advance(1000);
  const next: string[] = [];
  for (let count = 0; count < 25; count += 1) next.push(await ask());
  expect(next.filter((refusal) => refusal === 'slow-down')).toHaveLength(5);
});

test('[LV37] far too many messages end the socket', async () => {
  app = await startApp();
  const { client } = await alone(app);
  for (let count = 0; count < 700; count += 1) {
    void send(client, 'signal', { stream: NOBODY, kind: 'writing' });
  }
  await eventually(() => client.goodbye() === 'abuse' && !client.socket.connected);
});

test('[LV38] subscribing again and again is slowed down', async () => {
  app = await startApp();
  const { karin, client } = await alone(app);
  const refusals: (string | null)[] = [];
  for (let count = 0; count < 8; count += 1) {
    const answer = await client.subscribe(karin.workshopId);
    refusals.push(answer.ok ? null : answer.refusal);
  }
  expect(refusals).toEqual([null, null, null, null, null, null, 'slow-down', 'slow-down']);
  app.clock.advance(10_000);
  await must(client.subscribe(karin.workshopId));
});

test('[LV36] two sockets are one pair of hands, also after what nobody needed was forgotten', () => {
  const clock = createManualClock();
  const rates = createRates(clock, LIVE_LIMITS);
  const [one, other] = [handsOf('p_ada'), handsOf('p_ada')];
  const say = (hands: Hands) => rates.takeCommand(hands, 'sayLine');
  expect([say(one), say(other)]).toEqual([true, true]);
  clock.advance(60_000);
  for (let nth = 0; nth < 5000; nth += 1) rates.takeMessage(handsOf(`p_${nth}`));
  const third = handsOf('p_ada');
  const said = [one, third, other, third, one, third, one].map(say);
  expect(said).toEqual([true, true, true, true, true, false, false]);
});

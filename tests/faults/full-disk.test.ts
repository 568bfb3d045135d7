import { afterEach, expect, test } from 'vitest';
import { createCommandId } from '#shared/stream/command-id.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect } from '#tests/support/live-client.ts';
import { ask, host, randomHex } from '#tests/support/people.ts';
import { beginRound, must, play, readRound } from '#tests/support/room.ts';
import { WIDE_HTTP, WIDE_RATES } from '#tests/support/wide-limits.ts';

let app: TestApp;
afterEach(() => app.close());

test('[FT15] a full disk refuses what is written with try-later, goes on reading, and recovers by itself', async () => {
  app = await startApp({
    store: 'sqlite',
    limits: { live: { rates: WIDE_RATES }, http: WIDE_HTTP },
  });
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { seller, buyer, observer, host: laptop, roundId, workshopId } = room;
  const connection = app.database?.connection;
  if (!connection) throw new Error('no database');
  const own = `own:${seller.guest.person}` as const;
  const note = (length: number) =>
    ({ type: 'writeNote', noteId: 'n', text: 'x'.repeat(length) }) as const;

  connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true })}`);
  // Until the last page is full. What was answered with yes is there, whatever comes after.
  let written = 0;
  let id = '';
  for (let isFull = false; !isFull; ) {
    id = createCommandId(app.clock.nowMs(), randomHex(10));
    const answer = await seller.command(roundId, note(4000), { id });
    if (answer.ok) written += 1;
    else expect(answer).toEqual({ ok: false, refusal: 'try-later' });
    isFull = !answer.ok;
  }
  const tryLater = { ok: false, refusal: 'try-later' };
  expect(await seller.command(roundId, note(4000), { id })).toEqual(tryLater);
  const refused = await ask(app, '/api/workshops', {
    body: {
      title: 'x'.repeat(60),
      scenarioId: 'dock',
      variant: 'standard',
      mode: 'text',
      name: 'K',
      language: 'sv',
    },
  });
  expect([refused.status, refused.body?.problem]).toEqual([503, 'try-later']);

  // Reading goes on: who is here, who comes back, and over HTTP.
  expect(seller.events(roundId, own)).toHaveLength(written);
  const back = await connect(app, seller.guest);
  await must(back.subscribe(roundId));
  expect(back.events(roundId, own)).toEqual(seller.events(roundId, own));
  const cookie = observer.guest.cookie;
  expect((await ask(app, `/api/rounds/${roundId}/replay`, { cookie })).status).toBe(200);
  for (const client of [seller, buyer, observer, laptop]) {
    expect(client.socket.connected).toBe(true);
    expect(client.goodbye()).toBeNull();
  }

  connection.pragma('max_page_count = 1000000');
  await must(seller.command(roundId, note(4000), { id }));
  await must(seller.command(roundId, note(4000), { id }));
  await seller.until(() => seller.events(roundId, own).length === written + 1);
  await must(laptop.command(workshopId, { type: 'addRoom' }));
  await host(app);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
});

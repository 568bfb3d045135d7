import { afterEach, expect, test, vi } from 'vitest';
import { remainingMs } from '#shared/round/clock.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually } from '#tests/support/live-client.ts';
import { PINGS, pass } from '#tests/support/pinged-time.ts';
import { beginRound, must, passDeadline, play, readRound } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 90_000 });

let app: TestApp;
afterEach(() => app.close());

test('[FT13] over real sockets: gone, back, gone for good, the chair taken, the round played to its end', async () => {
  app = await startApp({ presence: 'on', limits: { live: PINGS } });
  app.clock.advance(60_000);
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { host: laptop, seller, buyer, observer, roundId } = room;
  const others = [laptop, seller, observer];
  const stage = () => room.state().stage;
  const isGone = () => stage().people[buyer.guest.person]?.isLeft === true;
  await pass(app, 5, [...others, buyer]);

  buyer.close();
  await pass(app, 17, others);
  expect(isGone()).toBe(false);
  await pass(app, 3, others);
  await eventually(isGone, 'the buyer has left');
  expect(stage().pauses.missing).toBeDefined();
  const left = remainingMs(stage(), app.clock.nowMs());
  await pass(app, 10, others);
  expect(remainingMs(stage(), app.clock.nowMs())).toBe(left);

  const back = await connect(app, buyer.guest, { from: buyer });
  await must(back.subscribe(roundId));
  await pass(app, 1, [...others, back]);
  await eventually(() => !isGone(), 'the buyer is back');
  const resumesAtMs = stage().resumesAtMs ?? 0;
  expect(resumesAtMs - app.clock.nowMs()).toBeGreaterThan(3000);
  await pass(app, 10, [...others, back]);
  expect(remainingMs(stage(), app.clock.nowMs())).toBeLessThan(left);

  back.close();
  await pass(app, 20, others);
  await eventually(isGone, 'the buyer has left again');
  await pass(app, 121, others);
  await eventually(() => stage().offered.buyer !== undefined, 'the chair is offered');
  expect(observer.channels(roundId)).toContain('gallery');
  await must(observer.command(roundId, { type: 'takeChair', role: 'buyer' }));
  const own = `seat:${observer.guest.person}` as const;
  await observer.until(() => !observer.channels(roundId).includes('gallery'));
  await observer.until(() =>
    observer.events(roundId, own).some(({ type }) => type === 'brief.dealt'),
  );

  // A minute to read, then five seconds, and the scene runs.
  await pass(app, 66, others);
  await eventually(() => Object.keys(stage().pauses).length === 0, 'nothing pauses any more');
  for (let step = 0; step < 20 && stage().ended === null; step += 1) {
    const now = stage().step;
    if (now === null) throw new Error('no step is running');
    await must(laptop.command(roundId, { type: 'nextStep', step: now.step, nth: now.nth }));
    if (stage().finishing !== null) await passDeadline(app, room);
    await pass(app, 1, others);
  }
  expect(stage().ended).not.toBeNull();
});

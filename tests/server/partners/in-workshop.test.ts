import { afterEach, describe, expect, it } from 'vitest';
import { holdersOf } from '#shared/round/cast.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually, type LiveClient } from '#tests/support/live-client.ts';
import { ask, type Guest, host, join } from '#tests/support/people.ts';
import { beginRound, must, passUntil, readRound } from '#tests/support/room.ts';
import { tryRoom } from '#tests/support/try-room.ts';

let app: TestApp;
afterEach(() => app.close());

const put = (guest: Guest, roomId: string, chair: string) =>
  ask(app, `/api/workshops/${guest.workshopId}/partners`, {
    body: { roomId, chair },
    cookie: guest.cookie,
  });

/** A workshop with one room and one person who may sell. */
async function withSeller(mode: 'text' | 'in-person' = 'text') {
  const karin = await host(app, { mode, scenarioId: 'dock' });
  const sara = await join(app, karin.code, 'Sara');
  const laptop: LiveClient = await connect(app, karin);
  await laptop.subscribe(karin.workshopId);
  await must(laptop.command(karin.workshopId, { type: 'addRoom' }));
  const roomId = String(laptop.events(karin.workshopId, 'hall').at(-1)?.roomId);
  const seats = [{ person: sara.person, roomId, chair: 'seller' } as const];
  await must(laptop.command(karin.workshopId, { type: 'seatPeople', seats }));
  return { karin, sara, laptop, roomId };
}

describe('a partner in a workshop of people', () => {
  it('[PR6] the instructor fills an empty chair, and the partner plays it', async () => {
    app = await startApp();
    const { karin, sara, laptop, roomId } = await withSeller();
    expect((await put(karin, roomId, 'buyer')).status).toBe(200);
    await must(laptop.command(karin.workshopId, { type: 'beginRounds', roomIds: [roomId] }));
    const begun = () =>
      laptop.events(karin.workshopId, 'hall').find(({ type }) => type === 'round.begun');
    await eventually(() => begun() !== undefined, 'the round begins');
    const roundId = String(begun()?.roundId);
    const phone = await connect(app, sara);
    await eventually(() => app.app.engine.peek(roundId) !== null, 'the round is opened');
    await must(phone.subscribe(roundId));
    await must(phone.command(roundId, { type: 'setReady', ready: true }));
    const room = await tryRoom(app, { roundId, workshopId: karin.workshopId, cookie: sara.cookie });
    await room.pass(({ stage }) => stage.step?.step === 'play');
    await room.pass(({ stage }) => stage.lines.length >= 1);
    const buyer = holdersOf(room.state().stage, 'buyer')[0] ?? '';
    expect(room.state().stage.people[buyer]?.isSimulated).toBe(true);
    expect(room.state().stage.lines[0]?.person).toBe(buyer);
  });

  it('[PR6] in a round that runs, a partner takes the chair of somebody who is gone', async () => {
    app = await startApp({
      presence: 'on',
      limits: { live: { presence: { awayAfterMs: 10_000, goneAfterMs: 18_000, graceMs: 0 } } },
    });
    const room = await beginRound(app, { scenarioId: 'dock' });
    await readRound(room);
    for (const client of [room.seller, room.buyer, room.observer]) {
      await must(client.command(room.roundId, { type: 'setReady', ready: true }));
    }
    await passUntil(app, room, 'play');
    const taken = await put(room.host.guest, room.roomId, 'buyer');
    expect([taken.status, taken.body.problem]).toEqual([409, 'not-now']);
    const gone = room.buyer.guest.person;
    await app.app.engine.execute(
      room.roundId,
      { kind: 'server' },
      { id: 'f'.repeat(32), command: { type: 'markLeft', person: gone } },
    );
    expect((await put(room.host.guest, room.roomId, 'buyer')).status).toBe(200);
    const buyer = holdersOf(room.state().stage, 'buyer')[0] ?? '';
    expect(buyer).not.toBe(gone);
    const roles = room.host
      .events(room.roundId, 'stage')
      .flatMap((one) => (one.type === 'role.taken' && one.person === buyer ? [one.role] : []));
    expect(roles, 'never there as a guest').toEqual(['buyer']);
    expect(room.state().stage.people[buyer]?.isSimulated).toBe(true);
  });

  it('[PR6] two presses at once bring one partner', async () => {
    app = await startApp();
    const { karin, laptop, roomId } = await withSeller();
    const both = await Promise.all([put(karin, roomId, 'buyer'), put(karin, roomId, 'buyer')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await put(karin, roomId, 'buyer')).status).toBe(409);
    const came = laptop.events(karin.workshopId, 'hall');
    expect(
      came.filter((one) => one.type === 'person.joined' && one.isSimulated === true),
    ).toHaveLength(1);
  });

  it('[PR7] seating by rule deals a partner no chair', async () => {
    app = await startApp();
    const { karin, laptop, roomId } = await withSeller();
    const { body } = await put(karin, roomId, 'buyer');
    const seats = [{ person: body.person, roomId: null, chair: null }] as const;
    await must(laptop.command(karin.workshopId, { type: 'seatPeople', seats: [...seats] }));
    const bo = await join(app, karin.code, 'Bo');
    await must(laptop.command(karin.workshopId, { type: 'seatAutomatically' }));
    const seated = laptop.events(karin.workshopId, 'hall').slice(-1)[0];
    expect(seated).toMatchObject({ type: 'person.seated', person: bo.person, chair: 'buyer' });
  });

  it('[PR6] never in person, never by anybody but the instructor', async () => {
    app = await startApp();
    const { karin, sara, roomId } = await withSeller('in-person');
    expect((await put(karin, roomId, 'buyer')).body.problem).toBe('not-now');
    expect((await put(sara, roomId, 'buyer')).body.problem).toBe('not-allowed');
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { type StartOptions, startApp, type TestApp } from '#tests/support/app.ts';
import { connect, eventually, type LiveClient } from '#tests/support/live-client.ts';
import { host, join } from '#tests/support/people.ts';
import { beginRound, must, passUntil, play, readRound } from '#tests/support/room.ts';

// Real sockets on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

let app: TestApp;
const start = async (options: StartOptions = {}) => {
  app = await startApp(options);
};
afterEach(() => app.close());

/** Pages of one channel as a client was sent them, acknowledgements included. */
const pagesOf = (client: LiveClient, stream: string, channel: string) =>
  client.frames
    .filter(({ name }) => name === 'page')
    .map(({ message }) => message as { stream: string; channel: string; from: number; events: [] })
    .filter((page) => page.stream === stream && page.channel === channel);

describe.each(['memory', 'sqlite'] as const)('on %s', (store) => {
  test('[LV1] what one person does reaches everybody who may read it, and the sender by the answer', async () => {
    await start({ store });
    const karin = await host(app);
    const ada = await join(app, karin.code, 'Ada');
    const laptop = await connect(app, karin);
    const phone = await connect(app, ada);
    await must(laptop.subscribe(karin.workshopId));
    await must(phone.subscribe(karin.workshopId));

    const answer = await laptop.command(karin.workshopId, { type: 'addRoom' });

    expect(answer).toEqual({ ok: true, atMs: app.clock.nowMs() });
    const types = () => phone.events(karin.workshopId, 'hall').map(({ type }) => type);
    expect(laptop.events(karin.workshopId, 'hall').at(-1)?.type).toBe('room.added');
    await phone.until(() => types().includes('room.added'));
    expect(types()).toEqual(['workshop.created', 'person.joined', 'room.added']);
    expect(app.logged).toEqual([]);
  });

  test('[LV1] [RE1] a whole round is played through sockets', async () => {
    await start({ store });
    const room = await beginRound(app);
    await readRound(room);
    const { seller, buyer, observer, roundId } = room;
    expect(seller.events(roundId, `seat:${seller.guest.person}`)[0]).toMatchObject({
      type: 'brief.dealt',
      brief: { role: 'seller' },
    });
    await play(app, room);
    await must(
      seller.command(roundId, {
        type: 'sayLine',
        step: 'play',
        nth: 1,
        lineId: 'l1',
        text: 'God dag!',
      }),
    );
    await must(buyer.command(roundId, { type: 'moveDial', value: 64 }));
    await must(
      observer.command(roundId, {
        type: 'addTag',
        tagId: 't1',
        code: { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null },
        about: 'seller',
        lineId: null,
      }),
    );
    await buyer.until(() => buyer.events(roundId, 'stage').at(-1)?.type === 'line.said');
    const types = (client: LiveClient, person: LiveClient) =>
      client.events(roundId, `seat:${person.guest.person}`).map(({ type }) => type);
    expect(types(buyer, buyer)).toEqual(['brief.dealt', 'dial.moved']);
    await room.host.until(() => types(room.host, observer).includes('tag.added'));
    expect(types(seller, buyer)).toEqual([]);
    expect(app.logged).toEqual([]);
  });

  test('[AP4] after a restart everything acknowledged is there, and sessions too', async () => {
    if (store === 'memory') return;
    await start({ store });
    const room = await beginRound(app);
    await readRound(room);
    const { seller, roundId } = room;
    await must(seller.command(roundId, { type: 'setReady', ready: true }));
    const before = seller.events(roundId, 'stage');
    app = await app.restart();
    const again = await connect(app, seller.guest, { from: seller });
    await must(again.subscribe(roundId));
    expect(again.events(roundId, 'stage')).toEqual(before);
    const fresh = await connect(app, seller.guest);
    await must(fresh.subscribe(roundId));
    expect(fresh.events(roundId, 'stage')).toEqual(before);
    expect(pagesOf(again, roundId, 'stage')).toEqual([]);
  });
});

test('[LV2] who has a page in the answer is not sent it, their other socket is', async () => {
  await start();
  const karin = await host(app);
  const laptop = await connect(app, karin);
  const phone = await connect(app, karin);
  await must(laptop.subscribe(karin.workshopId));
  await must(phone.subscribe(karin.workshopId));
  for (let count = 0; count < 3; count += 1) {
    await must(laptop.command(karin.workshopId, { type: 'addRoom' }));
  }
  await phone.until(() => phone.events(karin.workshopId, 'hall').length === 4);
  await must(phone.command(karin.workshopId, { type: 'addRoom' }));
  await laptop.until(() => laptop.events(karin.workshopId, 'hall').length === 5);
  for (const client of [laptop, phone]) {
    const froms = pagesOf(client, karin.workshopId, 'hall').map(({ from }) => from);
    expect(froms).toEqual([1, 2, 3, 4, 5]);
  }
});

test('[LV2] eight commands at once: every page comes once', async () => {
  await start();
  const karin = await host(app);
  const laptop = await connect(app, karin);
  const phone = await connect(app, karin);
  await must(laptop.subscribe(karin.workshopId));
  await must(phone.subscribe(karin.workshopId));
  const rooms = Array.from({ length: 8 }, () =>
    must(laptop.command(karin.workshopId, { type: 'addRoom' })),
  );
  await Promise.all(rooms);
  await phone.until(() => phone.events(karin.workshopId, 'hall').length === 9);
  expect(laptop.events(karin.workshopId, 'hall')).toEqual(phone.events(karin.workshopId, 'hall'));
  for (const client of [laptop, phone]) {
    const count = pagesOf(client, karin.workshopId, 'hall').reduce(
      (sum, { events }) => sum + events.length,
      0,
    );
    expect(count).toBe(9);
  }
});

test('[LV3] a long channel comes in pages of 200, two unacknowledged at most, then live', async () => {
  await start({ limits: { live: { pagesInFlight: 2 } } });
  const room = await beginRound(app);
  const { seller, roundId } = room;
  for (let count = 0; count < 900; count += 1) {
    await app.app.engine.execute(
      roundId,
      { kind: 'person', person: seller.guest.person, isInstructor: false },
      {
        id: count.toString(16).padStart(32, '0'),
        command: { type: 'writeNote', noteId: `n${count % 7}`, text: `note ${count}` },
      },
    );
  }
  const own = `own:${seller.guest.person}` as const;
  const slow = await connect(app, seller.guest);
  const acks: (() => void)[] = [];
  slow.socket.removeAllListeners('page');
  slow.socket.on('page', (page, ack) => {
    if (page.channel === own) acks.push(ack ?? (() => {}));
    else ack?.();
  });
  void slow.subscribe(roundId);
  await eventually(() => acks.length === 2);
  await app.app.engine.headOf(roundId, own);
  expect(acks).toHaveLength(2);
  acks[0]?.();
  await eventually(() => acks.length === 3);

  await must(seller.subscribe(roundId));
  expect(seller.events(roundId, own)).toHaveLength(900);
  const sizes = pagesOf(seller, roundId, own).map(({ events }) => events.length);
  expect(sizes).toEqual([200, 200, 200, 200, 100]);
  await must(seller.command(roundId, { type: 'writeNote', noteId: 'last', text: 'live' }));
  expect(seller.events(roundId, own)).toHaveLength(901);
});

test('[LV3] events that are committed while somebody catches up come once and in order', async () => {
  await start();
  const room = await beginRound(app);
  const { seller, host: laptop, roundId } = room;
  await must(laptop.subscribe(roundId));
  const catching = (async () => {
    for (let count = 0; count < 12; count += 1) {
      const other = await connect(app, seller.guest);
      await must(other.subscribe(roundId));
      other.close();
    }
    return must(seller.subscribe(roundId));
  })();
  let raised = true;
  for (let count = 0; count < 60; count += 1) {
    await seller.command(roundId, { type: 'setHand', raised });
    app.clock.advance(200);
    raised = !raised;
  }
  await catching;
  const all = () => laptop.events(roundId, 'stage');
  await laptop.until(() => all().length === (app.app.engine.peek(roundId)?.headOf('stage') ?? 0));
  await seller.until(() => seller.events(roundId, 'stage').length === all().length);
  expect(seller.events(roundId, 'stage')).toEqual(all());
});

test('[LV4] coming back with cursors brings only what is missing', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  const { seller, buyer, roundId } = room;
  buyer.close();
  await eventually(() => !buyer.socket.connected);
  await must(seller.command(roundId, { type: 'setReady', ready: true }));
  await must(seller.command(roundId, { type: 'setHand', raised: true }));
  const back = await connect(app, buyer.guest, { from: buyer });
  await must(back.subscribe(roundId));
  expect(pagesOf(back, roundId, 'stage').map(({ events }) => events.length)).toEqual([2]);
  const fresh = await connect(app, buyer.guest);
  await must(fresh.subscribe(roundId));
  for (const channel of fresh.channels(roundId)) {
    expect(back.events(roundId, channel)).toEqual(fresh.events(roundId, channel));
  }
});

test('[LV5] another incarnation, or a cursor beyond the head, begins from zero', async () => {
  await start();
  const karin = await host(app);
  const laptop = await connect(app, karin);
  const subscribe = (incarnation: string | null, hall: number) =>
    new Promise<unknown>((resolve) => {
      laptop.socket.emit(
        'subscribe',
        { stream: karin.workshopId, incarnation, cursors: { hall } },
        resolve,
      );
    });
  await must(laptop.subscribe(karin.workshopId));
  const own = await app.app.engine.incarnationOf(karin.workshopId);
  const pages = () => pagesOf(laptop, karin.workshopId, 'hall').length;
  expect(pages()).toBe(1);
  await subscribe(own, 1);
  await subscribe('another', 1);
  await eventually(() => pages() === 2);
  await subscribe(own, 99);
  await eventually(() => pages() === 3);
  await subscribe(null, 1);
  await eventually(() => pages() === 4);
});

test('[LV6] [LV7] at the reveal channels come first, then what newly opened holds, from zero', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  await play(app, room);
  const { seller, buyer, observer, roundId } = room;
  await must(buyer.command(roundId, { type: 'moveDial', value: 71 }));
  await must(
    seller.command(roundId, { type: 'sayLine', step: 'play', nth: 1, lineId: 'a', text: 'Hej' }),
  );
  const secret = JSON.stringify(seller.frames);
  expect(secret).not.toContain('dial.moved');
  expect(secret).not.toContain('hiddenNeed');
  await passUntil(app, room, 'reveal');
  app.clock.advance(5000);
  await eventually(() => room.state().stage.revealedAtMs !== null);
  const seat = `seat:${buyer.guest.person}` as const;
  await seller.until(() => seller.channels(roundId).includes(seat));
  await seller.until(() => seller.events(roundId, seat).length > 1);
  const types = seller.events(roundId, seat).map(({ type }) => type);
  expect(types.slice(0, 2)).toEqual(['brief.dealt', 'dial.moved']);
  expect(seller.channels(roundId)).toEqual(
    expect.arrayContaining(['stage', 'gallery', 'debrief', `seat:${observer.guest.person}`]),
  );
  const kinds = seller.frames
    .map(({ name, message }) => ({ name, ...(message as { channel?: string; events?: [] }) }))
    .map(({ name, channel, events }) =>
      name === 'page' ? `${channel} ${JSON.stringify(events).includes('round.revealed')}` : name,
    );
  const revealed = kinds.indexOf('stage true');
  expect(kinds.lastIndexOf('channels')).toBeLessThan(revealed);
  expect(kinds.indexOf(`${seat} false`)).toBeGreaterThan(revealed);
});

test('[LV6] a channel that is lost is named no more, and nothing of it comes after', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  const { host: laptop, observer, seller, roundId } = room;
  expect(observer.channels(roundId)).toContain('gallery');
  const place = { type: 'placePerson', person: observer.guest.person, role: 'guest' } as const;
  await must(laptop.command(roundId, place));
  await observer.until(() => !observer.channels(roundId).includes('gallery'));
  const count = observer.frames.length;
  await must(
    seller.command(roundId, { type: 'declareGoal', goal: 'A second meeting', focus: 'Ask' }),
  );
  await must(seller.command(roundId, { type: 'setReady', ready: true }));
  await observer.until(() => observer.events(roundId, 'stage').at(-1)?.type === 'ready.set');
  const after = JSON.stringify(observer.frames.slice(count));
  expect(after).not.toContain('goal.shown');
  expect(after).not.toContain('second meeting');
});

test('[LV6] revocation leaves no late frame, however many secrets are on their way', async () => {
  await start({
    limits: { live: { rates: unlimited() } },
  });
  const room = await beginRound(app);
  await readRound(room);
  const { host: laptop, observer, seller, roundId } = room;
  const spy = await connect(app, observer.guest);
  await must(spy.subscribe(roundId));
  for (let swap = 0; swap < 20; swap += 1) {
    const role = swap % 2 === 0 ? 'guest' : 'observer';
    const secrets = Array.from({ length: 5 }, (_, index) =>
      seller.command(roundId, { type: 'declareGoal', goal: `goal ${swap} ${index}`, focus: '' }),
    );
    const placed = laptop.command(roundId, {
      type: 'placePerson',
      person: observer.guest.person,
      role,
    });
    const more = Array.from({ length: 5 }, (_, index) =>
      seller.command(roundId, { type: 'declareGoal', goal: `late ${swap} ${index}`, focus: '' }),
    );
    await Promise.all([...secrets, placed, ...more]);
  }
  await must(seller.command(roundId, { type: 'setReady', ready: true }));
  for (const client of [observer, spy]) {
    await client.until(() => client.events(roundId, 'stage').at(-1)?.type === 'ready.set');
    let mayRead = true;
    for (const { name, message } of client.frames) {
      const { heads, channel, stream } = message as {
        heads?: object;
        channel?: string;
        stream?: string;
      };
      if (stream !== roundId) continue;
      if (name === 'channels') mayRead = Object.hasOwn(heads ?? {}, 'gallery');
      if (name === 'page' && channel === 'gallery') expect(mayRead).toBe(true);
    }
  }
});

function unlimited() {
  const rate = { perSecond: 1e9, burst: 1e9 };
  return {
    messages: rate,
    dial: rate,
    tags: rate,
    text: rate,
    subscribe: rate,
    resync: rate,
    abuse: rate,
    handshakes: rate,
  };
}

test('[LV8] a removed person is told so and cut, and cannot come back', async () => {
  await start();
  const room = await beginRound(app);
  await readRound(room);
  const { host: laptop, observer, seller, workshopId, roundId } = room;
  const phone = await connect(app, observer.guest);
  await must(phone.subscribe(roundId));
  await must(laptop.command(workshopId, { type: 'removePerson', person: observer.guest.person }));
  for (const client of [observer, phone]) {
    await eventually(() => client.goodbye() === 'removed' && !client.socket.connected);
    expect(JSON.stringify(client.frames)).not.toContain('person.removed');
  }
  await must(seller.command(roundId, { type: 'setReady', ready: true }));
  const again = await connect(app, observer.guest);
  expect(again.goodbye()).toBe('no-session');
  expect(await app.directory.seatOf('', workshopId, app.clock.nowMs())).toBeNull();
  // [RE3] The round has let go of them as well.
  await eventually(() => room.state().stage.people[observer.guest.person] === undefined);
});

test('[LV8] somebody removed while their seat still stands in the directory reads nothing', async () => {
  await start();
  const karin = await host(app);
  const ada = await join(app, karin.code, 'Ada');
  const laptop = await connect(app, karin);
  // The directory fails to follow: the log has the last word.
  (app.directory as { revokePerson: unknown }).revokePerson = () =>
    Promise.reject(new Error('disk'));
  await must(laptop.command(karin.workshopId, { type: 'removePerson', person: ada.person }));
  const phone = await connect(app, ada);
  expect(phone.socket.connected).toBe(true);
  expect(await phone.subscribe(karin.workshopId)).toEqual({ ok: false, refusal: 'unknown' });
});

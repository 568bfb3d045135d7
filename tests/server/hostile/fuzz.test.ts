import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '#shared/protocol.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import { beginRound, type Room, readRound } from '#tests/support/room.ts';
import { WISHES } from '#tests/support/round-histories.ts';
import { WIDE_RATES } from '#tests/support/wide-limits.ts';

/** Frames that no honest browser sends, and some that one does at the wrong time. */
const FRAMES = Number(process.env.FUZZ_FRAMES ?? 20_000);

type Shot = {
  readonly payload: string | Buffer;
  readonly opcode: number;
  readonly isLast: boolean;
};

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const names = fc.constantFrom(
  'subscribe',
  'unsubscribe',
  'command',
  'signal',
  'clock',
  'connect',
  'disconnect',
  'error',
  'newListener',
  '__proto__',
  'constructor',
  'toString',
);
const anyJson = fc.json({ maxDepth: 4 });
const honest = fc.oneof(...(Object.values(WISHES) as fc.Arbitrary<object>[]));
const ackId = fc.constantFrom('', '0', '7', '99999999', '-1', 'x');

/** Text of a socket.io packet, from nearly right to nonsense. */
const texts = (stream: string): fc.Arbitrary<string> =>
  fc.oneof(
    // Events with any arguments, with and without an acknowledgement.
    fc.tuple(ackId, names, anyJson).map(([id, name, json]) => `42${id}["${name}",${json}]`),
    // Well-formed commands of every kind, in whatever state the round is.
    fc
      .tuple(ackId, honest, fc.stringMatching(/^[0-9a-f]{32}$/))
      .map(
        ([id, command, own]) =>
          `42${id}["command",${JSON.stringify({ stream, id: own, pressedAtMs: 1, command })}]`,
      ),
    fc.tuple(names, anyJson).map(([name, json]) => `42["${name}",${json},{"__proto__":{"x":1}}]`),
    // Every packet type of both layers, with anything behind it.
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.string())
      .map(([outer, inner, rest]) => `${outer}${inner}${rest}`),
    fc.constantFrom(
      '',
      '4',
      '42',
      '42[',
      '42["command"',
      '420[]',
      '42{"a":1}',
      '42[{}]',
      '42[null]',
      '451-["command",{"_placeholder":true,"num":0}]',
      '450-["command"]',
      '4599999999999-["command"]',
      '461-7[{"_placeholder":true,"num":0}]',
      '43999["x"]',
      '41',
      '40',
      '40/other,',
      '44{"message":"x"}',
      `42["command",${deep(1000)}]`,
      `42["command",${JSON.stringify(Array.from({ length: 4000 }, () => 0))}]`,
      `42["clock",{"sentAtMs":1e400}]`,
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

const shots = (stream: string): fc.Arbitrary<Shot> =>
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc.record({
        payload: texts(stream),
        opcode: fc.constant(1),
        isLast: fc.constant(true),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        payload: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
        opcode: fc.integer({ min: 0, max: 15 }),
        isLast: fc.boolean(),
      }),
    },
  );

describe('hostile frames', () => {
  let app: TestApp;
  let room: Room;
  beforeAll(async () => {
    app = await startApp({
      limits: { live: { rates: WIDE_RATES, strikes: 50 } },
    });
    room = await beginRound(app);
    await readRound(room);
  });
  afterAll(() => app.close());

  test(`[HO1] ${FRAMES} frames of a fuzzer: the process lives, nobody else notices`, async () => {
    const { observer, seller, roundId } = room;
    const sample = fc.sample(shots(roundId), { numRuns: FRAMES, seed: 20261124 });
    let raw: RawSocket | null = null;
    let sent = 0;
    let sockets = 0;
    let isOver = false;
    let bystanderCommands = 0;
    const bystander = (async () => {
      while (!isOver) {
        bystanderCommands += 1;
        const raised = bystanderCommands % 2 === 1;
        const answer = await seller.command(roundId, { type: 'setHand', raised });
        expect(answer.ok).toBe(true);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (const shot of sample) {
      if (!raw?.isOpen()) {
        raw?.close();
        raw = await openRawSocket(app.url, observer.guest.cookie, PROTOCOL_VERSION);
        sockets += 1;
      }
      raw.send(shot.payload, shot.opcode, shot.isLast);
      sent += 1;
      if (sent % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    raw?.close();
    isOver = true;
    await bystander;

    expect(sent).toBe(FRAMES);
    expect(sockets).toBeGreaterThan(1);
    expect(bystanderCommands).toBeGreaterThan(FRAMES / 100);
    expect(seller.goodbye()).toBeNull();
    const health = await fetch(`${app.url}/api/health`);
    expect(health.status).toBe(200);
    // Nothing that a stranger sends is a bug of ours.
    expect(app.logged.filter((line) => line.msg === 'a bug')).toEqual([]);
    // Nothing was written in another's name: every fact of a seat is its owner's.
    const state = room.state();
    for (const [person, seat] of Object.entries(state.seats)) {
      for (const tag of Object.values(seat.tags)) expect(tag.person).toBe(person);
    }
  }, 600_000);

  test('[HO2] a frame over 16 KiB and bytes that are no frame cut their sender alone', async () => {
    const { buyer, seller, roundId } = room;
    for (const attack of [
      (raw: RawSocket) => raw.send(`42["clock",{"sentAtMs":1,"x":"${'y'.repeat(17_000)}"}]`),
      (raw: RawSocket) => raw.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff])),
      (raw: RawSocket) => raw.send('42["nothing",1]', 3),
    ]) {
      const raw = await openRawSocket(app.url, buyer.guest.cookie, PROTOCOL_VERSION);
      expect(raw.isOpen()).toBe(true);
      attack(raw);
      await buyer.until(() => !raw.isOpen());
      const answer = await seller.command(roundId, { type: 'setHand', raised: true });
      expect(answer.ok).toBe(true);
    }
  });
});

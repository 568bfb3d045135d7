import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '#shared/protocol.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { eventually } from '#tests/support/live-client.ts';
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts';
import { beginRound, type Room, readRound } from '#tests/support/room.ts';
import { WISHES } from '#tests/support/round-histories.ts';
import { WIDE_RATES } from '#tests/support/wide-limits.ts';

/** Sockets that fire at once. */
const SHOOTERS = 8;
/** Frames that no honest browser sends, and some that one does at the wrong time. */
const FRAMES = Number(process.env.FUZZ_FRAMES ?? 20_000);

type Shot = {
  readonly payload: string | Buffer;
  readonly opcode: number;
  readonly isLast: boolean;
};

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
/** Mostly what a socket survives: most states are reached by those who are still there. */
const mostly = <Value>(living: readonly Value[], deadly: readonly Value[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...living) },
    { weight: 1, arbitrary: fc.constantFrom(...deadly) },
  );
const names = mostly(
  [
    'subscribe',
    'unsubscribe',
    'command',
    'signal',
    'clock',
    '__proto__',
    'constructor',
    'toString',
  ],
  ['connect', 'disconnect', 'error', 'newListener'],
);
const anyJson = fc.json({ maxDepth: 4 });
const honest = fc.oneof(...(Object.values(WISHES) as fc.Arbitrary<object>[]));
const ackId = mostly(['', '0', '7', '99999999'], ['-1', 'x']);

/** Packets that socket.io understands: what is in them is for this product to refuse. */
const packets = (stream: string): fc.Arbitrary<string> =>
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
  );

/** Packets that are broken or out of place: most of them end the socket. */
const nonsense: fc.Arbitrary<string> = fc.oneof(
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

/** Text of a socket.io packet, from nearly right to nonsense. */
const texts = (stream: string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: packets(stream) }, { weight: 1, arbitrary: nonsense });

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

/** Sends a frame and waits until the server has read it, or has hung up because of it. */
async function hits(raw: RawSocket, { payload, opcode, isLast }: Shot): Promise<boolean> {
  // What was sent before has been answered: an end that comes now is this frame's doing.
  if (raw.isOver()) return false;
  const pongs = raw.pongs();
  raw.send(payload, opcode, isLast);
  raw.send('', 9);
  await eventually(() => raw.isOver() || raw.pongs() > pongs, 'a frame is read');
  return true;
}

describe('hostile frames', () => {
  let app: TestApp;
  let room: Room;
  beforeAll(async () => {
    app = await startApp({
      // All shooters are one person: none may end because another came.
      limits: { live: { rates: WIDE_RATES, strikes: 50, socketsPerPerson: 1e6 } },
    });
    room = await beginRound(app);
    await readRound(room);
  });
  afterAll(() => app.close());

  test(`[HO1] ${FRAMES} frames of a fuzzer: the process lives, nobody else notices`, async () => {
    const { observer, seller, roundId } = room;
    const sample = fc.sample(shots(roundId), { numRuns: FRAMES, seed: 20261124 });
    let arrived = 0;
    let sockets = 0;
    let isOver = false;
    let bystanderCommands = 0;
    const bystander = async (): Promise<void> => {
      while (!isOver) {
        const before = arrived;
        bystanderCommands += 1;
        const raised = bystanderCommands % 2 === 1;
        const answer = await seller.command(roundId, { type: 'setHand', raised });
        expect(answer.ok).toBe(true);
        await eventually(() => isOver || arrived >= before + 20, 'frames arrive');
      }
    };
    const shooter = async (): Promise<void> => {
      let raw: RawSocket | null = null;
      for (let shot = sample.pop(); shot; shot = sample.pop()) {
        if (raw === null || raw.isOver()) {
          raw?.close();
          raw = await openRawSocket(app.url, observer.guest.cookie, PROTOCOL_VERSION);
          sockets += 1;
        }
        if (await hits(raw, shot)) arrived += 1;
        // It was sent away before this one was read: the shot counts when it has hit another.
        else sample.push(shot);
      }
      raw?.close();
    };
    const shooting = Promise.all(Array.from({ length: SHOOTERS }, shooter)).finally(() => {
      isOver = true;
    });
    await Promise.all([shooting, bystander()]);

    expect(arrived).toBe(FRAMES);
    expect(sockets).toBeGreaterThan(SHOOTERS);
    expect(bystanderCommands).toBeGreaterThan(FRAMES / 100);
    expect(seller.goodbye()).toBeNull();
    const health = await fetch(`${app.url}/api/health`);
    expect(health.status).toBe(200);
    // Nothing that a stranger sends is a bug of ours.
    expect(app.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
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

import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Readable, readDirectly } from '#server/live/own-reading.ts';

type Receiver = EventEmitter & { write(bytes: Buffer): boolean; end(): void };

// The very reader that the gateway's sockets have: engine.io's own ws.
const ofEngine = createRequire(createRequire(import.meta.url).resolve('engine.io'));
const { Receiver } = ofEngine('ws') as { Receiver: new (options: object) => Receiver };

const MOST = 2000;

/** What one reader makes of bytes, in order. */
function createReader(isDirect: boolean) {
  const receiver = new Receiver({ isServer: true, maxPayload: MOST, maxFragments: 8 });
  const heard: string[] = [];
  let taken = 0;
  const ws = { _receiver: receiver } as unknown as Readable;
  let isOpen = true;
  const hear = (data: Buffer, isBinary: boolean) =>
    void heard.push(`${isBinary ? 'binary' : 'text'} ${data.toString('base64')}`);
  if (isDirect) {
    const take = (text: string) => {
      // Every other message is left, and comes as it would have come.
      if (taken++ % 2 === 0) return false;
      hear(Buffer.from(text), false);
      return true;
    };
    expect(readDirectly(ws, take, hear)).toBe(true);
  }
  receiver.on('message', hear);
  for (const kind of ['ping', 'pong'] as const) {
    receiver.on(kind, (data: Buffer) => void heard.push(`${kind} ${data.toString('base64')}`));
  }
  receiver.on('conclude', (code: number) => {
    heard.push(`closed ${code}`);
    isOpen = false;
  });
  receiver.on('error', ({ message }: Error) => void heard.push(`error ${message}`));
  const write = (bytes: Buffer) => {
    // ws writes nothing more to a reader that has read the end.
    if (isOpen) receiver.write(Buffer.from(bytes));
  };
  return { write, heard, taken: () => taken };
}

type Frame = { opcode: number; isLast: boolean; isMasked: boolean; payload: Buffer; mask: Buffer };

function encode({ opcode, isLast, isMasked, payload, mask }: Frame): Buffer {
  const { length } = payload;
  const sign = isMasked ? 0x80 : 0;
  const head =
    length < 126
      ? Buffer.from([0, sign | length])
      : Buffer.from([0, sign | 126, length >> 8, length & 0xff]);
  head[0] = (isLast ? 0x80 : 0) | opcode;
  if (!isMasked) return Buffer.concat([head, payload]);
  const masked = Buffer.from(payload.map((byte, at) => byte ^ (mask[at & 3] ?? 0)));
  return Buffer.concat([head, mask, masked]);
}

const bytes = (lengths: { minLength: number; maxLength: number }) =>
  fc.uint8Array(lengths).map((array) => Buffer.from(array));
const text = fc.string({ unit: 'binary', maxLength: 400 }).map((letters) => Buffer.from(letters));
const mask = bytes({ minLength: 4, maxLength: 4 });
const whole = { isLast: fc.constant(true), isMasked: fc.constant(true), mask };
const one = (opcode: number, payload: fc.Arbitrary<Buffer>) =>
  fc.record({ ...whole, opcode: fc.constant(opcode), payload });
const plain = one(1, text).map((frame) => [frame]);
const parted = fc
  .tuple(
    one(1, text),
    one(
      9,
      text.map((all) => all.subarray(0, 20)),
    ),
    one(0, text),
  )
  .map(([first, ping, last]) => [{ ...first, isLast: false }, ping, last]);
const unfinished = one(1, text).map((frame) => [{ ...frame, isLast: false }]);
const odd = fc.oneof(
  one(2, text),
  one(1, bytes({ minLength: 1, maxLength: 30 })),
  one(8, fc.constant(Buffer.from([0x03, 0xe8]))),
  one(1, fc.constant(Buffer.alloc(MOST + 1, 'x'))),
  one(1, text).map((frame) => ({ ...frame, isMasked: false })),
  one(1, text).map((frame) => ({ ...frame, opcode: 0x41 })),
);
const conversation = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: plain },
      parted,
      unfinished,
      odd.map((frame) => [frame]),
    ),
    { maxLength: 12, size: 'large' },
  )
  .map((frames) => frames.flat());

/** A reader tells of errors a moment later. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Where one of the frames ends. */
function endOf(frames: readonly Frame[], nth: number): number {
  return Buffer.concat(frames.slice(0, nth % (frames.length + 1)).map(encode)).length;
}

/** Cuts bytes into pieces, as a network does. */
function cut(all: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [...new Set(cuts.map((place) => place % (all.length + 1)))].sort((a, b) => a - b);
  return [...places, all.length].map((place, index) =>
    Buffer.from(all.subarray(places[index - 1] ?? 0, place)),
  );
}

test('[LV58] however the bytes are cut, the same is read as ws reads, in its order', async () => {
  let direct = 0;
  await fc.assert(
    fc.asyncProperty(conversation, fc.array(fc.nat(), { maxLength: 12 }), async (frames, cuts) => {
      const all = Buffer.concat(frames.map(encode));
      const places = cuts.map((place) => (place % 3 === 0 ? place : endOf(frames, place)));
      const [ours, plainly] = [createReader(true), createReader(false)];
      for (const piece of cut(all, places)) {
        ours.write(piece);
        plainly.write(piece);
      }
      await nextTurn();
      expect(ours.heard).toEqual(plainly.heard);
      direct += ours.taken();
    }),
    { numRuns: 2000 },
  );
  expect(direct).toBeGreaterThan(200);
});

test('[LV58] a frame whose second byte looks like a first is read all the same', () => {
  const frame = {
    opcode: 1,
    isLast: true,
    isMasked: true,
    mask: Buffer.from([0x81, 0x81, 0xe0, 3]),
  };
  const all = encode({ ...frame, payload: Buffer.from('x') });
  for (let place = 1; place < all.length; place += 1) {
    const { write, heard } = createReader(true);
    for (const piece of cut(Buffer.concat([all, all, all]), [place])) write(piece);
    expect(heard).toEqual(Array(3).fill('text eA=='));
  }
});

test('[LV58] a message that is no text is none', async () => {
  const { write, heard, taken } = createReader(true);
  const frame = { opcode: 1, isLast: true, isMasked: true, mask: Buffer.from('abcd') };
  // A letter that stands for what could not be read is a letter all the same.
  write(encode({ ...frame, payload: Buffer.from('\ufffd') }));
  expect([heard.length, taken()]).toEqual([1, 1]);
  write(encode({ ...frame, payload: Buffer.from([0x34, 0xff]) }));
  await nextTurn();
  expect(heard.at(-1)).toMatch(/^error .*UTF-8/);
  expect(taken()).toBe(1);
});

test('[LV58] where the inside is not as expected nothing is changed', () => {
  const write = () => true;
  for (const inside of [{ write }, { write, _state: 0 }, {}, undefined]) {
    const ws = inside ? { _receiver: inside } : {};
    expect(
      readDirectly(
        ws as Readable,
        () => true,
        () => {},
      ),
    ).toBe(false);
    if (inside && 'write' in inside) expect(inside.write).toBe(write);
  }
});

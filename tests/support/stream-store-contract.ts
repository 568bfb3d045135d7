import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type NewAnswer,
  type NewEvent,
  StaleAppend,
  StoreUnavailable,
  type StreamBatch,
  type StreamStore,
} from '#server/ports.ts';
import type { Channel } from '#shared/stream/channel.ts';

/** A store that a test may use up. */
export type OpenedStore = {
  readonly store: StreamStore;
  /** Closes and opens again on the same medium. */
  readonly reopen: () => StreamStore;
  readonly dispose: () => void;
};

const ONE = 'w_000000000000000000one';
const TWO = 'r_000000000000000000two';

function event(channel: Channel, seq: number, text = `${channel} ${seq}`): NewEvent {
  const atMs = 1000 + seq;
  const body = JSON.stringify({ type: 't', text, atMs });
  return { channel, seq, person: 'p_ada', atMs, schema: 1, body };
}

function answer(commandId: string, person = 'p_ada'): NewAnswer {
  return { commandId, person, hash: `hash of ${commandId}`, atMs: 1234 };
}

function batch(streamId: string, expected: number, more: Partial<StreamBatch> = {}): StreamBatch {
  const incarnation = `log of ${streamId}`;
  return {
    streamId,
    expected,
    events: [],
    answers: [],
    nextDeadlineMs: null,
    incarnation,
    ...more,
  };
}

/**
 * Rules ST1 to ST11 and ST17 of shared/SPEC.md. Every adapter must pass; a new one starts by calling this.
 * ST11 is asked only of a store that is lasting: one that outlives its process.
 */
export function streamStoreContract(
  name: string,
  { isLasting, open }: { readonly isLasting: boolean; readonly open: () => OpenedStore },
): void {
  describe(`stream store: ${name}`, () => {
    let opened: OpenedStore;
    let store: StreamStore;

    beforeEach(() => {
      opened = open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    test('[ST1] events come back whole and in order, numbered from 1', async () => {
      const hall = event('hall', 1, 'åäö "quoted" \u0000 \u{1F600}');
      const server = { ...event('vault', 1), person: null };
      await store.append([batch(ONE, 0, { events: [hall, server] })]);
      await store.append([batch(ONE, 2, { events: [event('hall', 2)] })]);
      expect(await store.read(ONE)).toEqual({
        version: 3,
        incarnation: `log of ${ONE}`,
        events: [
          { ...hall, version: 1 },
          { ...server, version: 2 },
          { ...event('hall', 2), version: 3 },
        ],
      });
      expect(await store.read(TWO)).toBeNull();
    });

    test('[ST17] every event keeps the version in which it was written', async () => {
      const versions = [1, 0, 7];
      const events = versions.map((schema, at) => ({ ...event('hall', at + 1), schema }));
      await store.append([batch(ONE, 0, { events })]);
      const schemas = (all: readonly { readonly schema: number }[] = []) =>
        all.map(({ schema }) => schema);
      expect(schemas((await store.read(ONE))?.events)).toEqual(versions);
      expect(schemas(await store.readChannel(ONE, 'hall', 2, 10))).toEqual([0, 7]);
    });

    test('[ST2] one stale batch keeps every other batch out', async () => {
      await store.append([batch(TWO, 0, { events: [event('hall', 1)] })]);
      const answers = [answer('a1')];
      const append = store.append([
        batch(ONE, 0, { events: [event('hall', 1)], answers, nextDeadlineMs: 5 }),
        batch(TWO, 0, { events: [event('hall', 1)] }),
      ]);
      await expect(append).rejects.toThrow(StaleAppend);
      expect(await store.read(ONE)).toBeNull();
      expect(await store.answer(ONE, 'p_ada', 'a1')).toBeNull();
      expect(await store.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
      expect((await store.read(TWO))?.version).toBe(1);
    });

    test.each([
      ['behind', 1],
      ['ahead', 3],
      ['at the beginning', 0],
    ])('[ST3] a batch that is %s of the stream is stale', async (_, expected) => {
      await store.append([batch(ONE, 0, { events: [event('hall', 1), event('hall', 2)] })]);
      const append = store.append([batch(ONE, expected, { events: [event('hall', 3)] })]);
      await expect(append).rejects.toMatchObject({ name: 'StaleAppend', streamId: ONE });
      expect((await store.read(ONE))?.version).toBe(2);
    });

    test('[ST3] a stream that does not exist is at 0', async () => {
      const append = store.append([batch(ONE, 1, { events: [event('hall', 2)] })]);
      await expect(append).rejects.toThrow(StaleAppend);
      expect(await store.read(ONE)).toBeNull();
    });

    test('[ST3] of two appends to the same version one wins', async () => {
      const race = await Promise.allSettled([
        store.append([batch(ONE, 0, { events: [event('hall', 1, 'first')] })]),
        store.append([batch(ONE, 0, { events: [event('hall', 1, 'second')] })]),
      ]);
      expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await store.read(ONE))?.version).toBe(1);
    });

    test('[ST4] an answer is found by stream, person and id alone', async () => {
      await store.append([batch(ONE, 0, { events: [event('hall', 1)], answers: [answer('a1')] })]);
      const stored = { hash: 'hash of a1', atMs: 1234 };
      expect(await store.answer(ONE, 'p_ada', 'a1')).toEqual(stored);
      expect(await store.answer(ONE, 'p_bo', 'a1')).toBeNull();
      expect(await store.answer(TWO, 'p_ada', 'a1')).toBeNull();
      expect(await store.answer(ONE, 'p_ada', 'a2')).toBeNull();
    });

    test('[ST4] an answer is stored without an event and leaves the version', async () => {
      await store.append([batch(ONE, 0, { events: [event('hall', 1)] })]);
      await store.append([batch(ONE, 1, { answers: [answer('a1'), answer('a1', 'p_bo')] })]);
      expect(await store.answer(ONE, 'p_bo', 'a1')).not.toBeNull();
      expect((await store.read(ONE))?.version).toBe(1);
    });

    test('[ST4] an answer is stored once, and what came with its copy is not', async () => {
      await store.append([batch(ONE, 0, { events: [event('hall', 1)], answers: [answer('a1')] })]);
      const copy = { events: [event('hall', 2)], answers: [answer('a1')] };
      await expect(store.append([batch(ONE, 1, copy)])).rejects.toThrow(StaleAppend);
      expect((await store.read(ONE))?.version).toBe(1);
    });

    test('[ST5] a channel is read from a number on, in order, up to a limit', async () => {
      const events = [1, 2, 3, 4].flatMap((seq) => [event('hall', seq), event('seat:p_ada', seq)]);
      await store.append([batch(ONE, 0, { events })]);
      const numbers = async (fromSeq: number, limit: number) =>
        (await store.readChannel(ONE, 'seat:p_ada', fromSeq, limit)).map(({ seq }) => seq);
      expect(await numbers(1, 10)).toEqual([1, 2, 3, 4]);
      expect(await numbers(2, 2)).toEqual([2, 3]);
      expect(await numbers(5, 10)).toEqual([]);
      expect(await store.readChannel(TWO, 'hall', 1, 10)).toEqual([]);
      const [first] = await store.readChannel(ONE, 'seat:p_ada', 3, 1);
      expect(first).toEqual({ ...event('seat:p_ada', 3), version: 6 });
    });

    test('[ST6] deadlines come earliest first and follow the latest batch', async () => {
      await store.append([batch(ONE, 0, { events: [event('hall', 1)], nextDeadlineMs: 300 })]);
      await store.append([batch(TWO, 0, { events: [event('hall', 1)], nextDeadlineMs: 200 })]);
      const one = { streamId: ONE, atMs: 300 };
      const two = { streamId: TWO, atMs: 200 };
      expect(await store.due(1000)).toEqual([two, one]);
      expect(await store.due(200)).toEqual([two]);
      expect(await store.due(199)).toEqual([]);
      await store.append([batch(TWO, 1, { events: [event('hall', 2)], nextDeadlineMs: null })]);
      expect(await store.due(1000)).toEqual([one]);
    });

    test('[ST7] reactions are pending while the cursor is behind, and cursors move forward', async () => {
      await store.append([batch(ONE, 0, { events: [event('hall', 1), event('hall', 2)] })]);
      expect(await store.withPendingReactions()).toEqual([{ streamId: ONE, version: 0 }]);
      await store.advanceReactions([{ streamId: ONE, version: 1 }]);
      expect(await store.withPendingReactions()).toEqual([{ streamId: ONE, version: 1 }]);
      await store.advanceReactions([{ streamId: ONE, version: 2 }]);
      await store.advanceReactions([{ streamId: ONE, version: 1 }]);
      expect(await store.withPendingReactions()).toEqual([]);
      await store.append([batch(ONE, 2, { events: [event('hall', 3)] })]);
      expect(await store.withPendingReactions()).toEqual([{ streamId: ONE, version: 2 }]);
    });

    test('[ST8] an incarnation is given once', async () => {
      expect(await store.incarnationOf(ONE)).toBeNull();
      await store.append([batch(ONE, 0, { events: [event('hall', 1)], incarnation: 'first' })]);
      await store.append([batch(ONE, 1, { events: [event('hall', 2)], incarnation: 'second' })]);
      expect(await store.incarnationOf(ONE)).toBe('first');
    });

    test('[ST9] what was read stays as it was', async () => {
      await store.append([batch(ONE, 0, { events: [event('hall', 1)] })]);
      const log = await store.read(ONE);
      await store.append([batch(ONE, 1, { events: [event('hall', 2)] })]);
      expect(log?.events).toHaveLength(1);
    });

    test('[ST10] a closed store is unavailable', async () => {
      await store.close();
      await expect(store.read(ONE)).rejects.toThrow(StoreUnavailable);
      const append = store.append([batch(ONE, 0, { events: [event('hall', 1)] })]);
      await expect(append).rejects.toThrow(StoreUnavailable);
      await expect(store.due(1)).rejects.toThrow(StoreUnavailable);
    });

    if (!isLasting) return;

    test('[ST11] everything is there after opening again', async () => {
      const events = [event('hall', 1), event('seat:p_ada', 1)];
      const write = { events, answers: [answer('a1')], nextDeadlineMs: 77 };
      await store.append([batch(ONE, 0, write)]);
      await store.advanceReactions([{ streamId: ONE, version: 1 }]);
      const before = await store.read(ONE);
      const after = opened.reopen();
      expect(await after.read(ONE)).toEqual(before);
      expect(await after.answer(ONE, 'p_ada', 'a1')).toEqual({ hash: 'hash of a1', atMs: 1234 });
      expect(await after.due(77)).toEqual([{ streamId: ONE, atMs: 77 }]);
      expect(await after.withPendingReactions()).toEqual([{ streamId: ONE, version: 1 }]);
    });
  });
}

import { expect, test } from 'vitest';
import { type KeptCommand, memoryOutboxStore } from '#client/connection/outbox-store.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { createLastSeat } from '#client/state/last-seat.ts';
import { createSession } from '#client/state/session.ts';
import { apiOf } from './fake-api.ts';
import { ADA, BO, ROUND, WORKSHOP } from './round-facts.ts';

const kept = (id: string, person: string): KeptCommand => ({
  id,
  person,
  stream: ROUND,
  pressedAtMs: 0,
  command: { type: 'writeNote', noteId: id, text: 'x' },
  order: 0,
});

/** A device on which Ada and Bo have left things; the page has had no room open. */
async function createDevice(leave: 'left' | 'offline') {
  const store = memoryOutboxStore();
  for (const one of [kept('a', ADA), kept('b', ADA), kept('c', BO)]) await store.put(one);
  const drafts = createDrafts(null);
  drafts.of(ADA, ROUND, 'line').set('Then the 16th');
  drafts.of(BO, ROUND, 'line').set('Perhaps');
  const lastSeat = createLastSeat(memoryStorage());
  const session = createSession(
    apiOf({
      meInWorkshop: async (workshopId) => ({
        ok: true,
        value: {
          workshopId,
          person: ADA,
          name: 'Ada',
          language: 'en',
          isInstructor: false,
          code: 'ABC-DEFG',
          joinUrl: '',
          isPlainHttp: false,
        },
      }),
      ...(leave === 'left' ? { leave: async () => ({ ok: true, value: {} }) } : {}),
    }),
    store,
    drafts,
    lastSeat,
  );
  return { store, drafts, session, lastSeat };
}

test('[CS9] what waits is counted, and goes with the seat, the drafts too', async () => {
  const { store, drafts, session } = await createDevice('left');
  const heard: (string | null)[] = [];
  session.onChange((left) => heard.push(left));
  expect(await session.countUnsent(WORKSHOP)).toBe(2);
  expect((await session.leave(WORKSHOP)).ok).toBe(true);
  expect(await store.load(ADA)).toEqual([]);
  expect(await store.load(BO)).toHaveLength(1);
  expect(drafts.of(ADA, ROUND, 'line').get()).toBe('');
  expect(drafts.of(BO, ROUND, 'line').get()).toBe('Perhaps');
  expect(heard).toEqual([ADA]);
});

test('[CS9] a seat that could not be given up loses nothing', async () => {
  const { store, drafts, session } = await createDevice('offline');
  expect((await session.leave(WORKSHOP)).ok).toBe(false);
  expect(await store.load(ADA)).toHaveLength(2);
  expect(drafts.of(ADA, ROUND, 'line').get()).toBe('Then the 16th');
});

/** A storage of its own, empty. */
function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test('[UI21] the last seat is known by its workshop alone, and forgotten when it is given up', async () => {
  const { session, lastSeat } = await createDevice('left');
  expect(lastSeat.get()).toBeNull();
  await session.meInWorkshop(WORKSHOP);
  expect(lastSeat.get()).toBe(WORKSHOP);
  await session.leave(WORKSHOP);
  expect(lastSeat.get()).toBeNull();
});

test('[UI21] a refused seat is forgotten; no answer is no refusal', async () => {
  const seat = createLastSeat(memoryStorage());
  seat.keep(WORKSHOP);
  let problem: 'offline' | 'no-seat' = 'offline';
  const session = createSession(
    apiOf({ meInWorkshop: async () => ({ ok: false, problem, retryAfterMs: null }) }),
    memoryOutboxStore(),
    createDrafts(null),
    seat,
  );
  await session.meInWorkshop(WORKSHOP);
  expect(seat.get()).toBe(WORKSHOP);
  problem = 'no-seat';
  await session.meInWorkshop(WORKSHOP);
  expect(seat.get()).toBeNull();
});

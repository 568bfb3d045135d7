import { describe, expect, test } from 'vitest';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { createEngine } from '#server/engine/create-engine.ts';
import { EncodedPage } from '#server/engine/page.ts';
import type { NewEvent, StreamStore } from '#server/ports.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { round } from '#shared/round/round.ts';
import type { Channel } from '#shared/stream/channel.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Committed } from '#shared/stream/decider.ts';
import { createSchema, type Lift } from '#shared/stream/schema.ts';
import { workshop } from '#shared/workshop/workshop.ts';
import { createManualClock } from '#tests/support/manual-clock.ts';
import { foldRound, PEOPLE, RoundWorld } from '#tests/support/round-world.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const ROUND = 'r_0000000000000000000v0';

/** An invented version 0, in which what a line says was called `words`. */
const older = (event: Committed<RoundEvent>): object => {
  if (event.type !== 'line.said') return event;
  const { text, ...rest } = event;
  return { ...rest, words: text };
};
const lift: Lift = (event) => {
  if (event.type !== 'line.said') return event;
  const { words, ...rest } = event as typeof event & { readonly words: string };
  return { ...rest, text: words } as Committed<RoundEvent>;
};

/** A round that was played long ago, with lines in it. */
function oldRound(): RoundWorld {
  const world = new RoundWorld().toPlay();
  for (let nth = 1; nth <= 520; nth++) {
    const person = nth % 2 ? PEOPLE.seller : PEOPLE.buyer;
    world.as(person, {
      type: 'sayLine',
      step: 'play',
      nth: 1,
      lineId: `line-${nth}`,
      text: `Line “${nth}”`,
    });
    world.pass(500);
  }
  return world;
}

/** The log of a round as a release that wrote `schema` has left it. */
async function write(
  store: StreamStore,
  { log }: RoundWorld,
  schema: number,
  wordsOf: (event: Committed<RoundEvent>) => object,
): Promise<void> {
  const heads = new Map<Channel, number>();
  const events = log.map((event): NewEvent => {
    const channel = round.channelOf(event);
    const seq = (heads.get(channel) ?? 0) + 1;
    heads.set(channel, seq);
    const body = JSON.stringify(wordsOf(event));
    return { channel, seq, person: null, atMs: event.atMs, schema, body };
  });
  const batch = { answers: [], nextDeadlineMs: null, incarnation: 'log' };
  await store.append([{ ...batch, streamId: ROUND, expected: 0, events }]);
}

/** An engine of a release whose rounds are written in version 1 and read from version 0 on. */
function release(store: StreamStore, startMs: number) {
  const clock = createManualClock(startMs);
  const bugs: unknown[] = [];
  const engine = createEngine({
    store,
    clock,
    deciders: { w: workshop as never, r: { ...round, schema: createSchema(0, [lift]) } as never },
    onCommit: () => {},
    onBug: (error) => void bugs.push(error),
  });
  return { engine, bugs };
}

const STORES = {
  memory: () => ({ store: memoryStreamStore(), dispose: () => {} }),
  sqlite: () => {
    const folder = temporaryFolder();
    const database = openDatabase({ dataDir: folder.path });
    const dispose = () => {
      database.close();
      folder.remove();
    };
    return { store: sqliteStreamStore(database), dispose };
  },
};

describe.each(Object.entries(STORES))('versions of events in %s', (_, open) => {
  test('[EN30] a log of an older version is read as today’s release would have written it', async () => {
    const { store, dispose } = open();
    const world = oldRound();
    await write(store, world, 0, older);
    const { engine, bugs } = release(store, world.nowMs);

    expect(await engine.stateOf(ROUND)).toEqual(foldRound(world.log));
    const lines = world.log.filter((event) => round.channelOf(event) === 'stage');
    const head = await engine.headOf(ROUND, 'stage');
    // The first ones no longer in memory, the last ones still.
    for (const after of [0, head - 20]) {
      const page = await engine.page(ROUND, 'stage', after, { events: 20, bytes: 1e6 });
      expect(page?.events).toEqual(lines.slice(after, after + 20));
      expect(EncodedPage.jsonOf(page)).toBe(JSON.stringify(page));
    }
    const walked: unknown[] = [];
    await engine.walk(ROUND, ({ event }) => void walked.push(event));
    expect(walked).toEqual(world.log);

    const stored = await store.read(ROUND);
    expect(stored?.events.every(({ schema }) => schema === 0)).toBe(true);
    expect(stored?.events.some(({ body }) => body.includes('"words"'))).toBe(true);
    expect(bugs).toEqual([]);
    await engine.close();
    dispose();
  });

  test('[EN30] what is written from now on stands in the current version beside the old', async () => {
    const { store, dispose } = open();
    const world = oldRound();
    await write(store, world, 0, older);
    const { engine } = release(store, world.nowMs);
    const sender = { kind: 'person', person: PEOPLE.seller, isInstructor: false } as const;
    const id = createCommandId(world.nowMs, '0'.repeat(20));
    const command = { type: 'sayLine', step: 'play', nth: 1, lineId: 'new', text: 'Said today' };
    expect((await engine.execute(ROUND, sender, { id, command })).answer.ok).toBe(true);
    const last = (await store.read(ROUND))?.events.at(-1);
    expect([last?.schema, JSON.parse(last?.body ?? '').text]).toEqual([1, 'Said today']);

    const again = release(store, world.nowMs).engine;
    expect(await again.stateOf(ROUND)).toEqual(await engine.stateOf(ROUND));
    await Promise.all([engine.close(), again.close()]);
    dispose();
  });

  test('[EN31] a version that the release does not know is a log that cannot be folded', async () => {
    const { store, dispose } = open();
    const world = oldRound();
    await write(store, world, 2, (event) => event);
    const { engine, bugs } = release(store, world.nowMs);
    const sender = { kind: 'person', person: PEOPLE.seller, isInstructor: false } as const;
    const id = createCommandId(world.nowMs, '0'.repeat(20));
    const command = { type: 'setHand', raised: true };
    const { answer } = await engine.execute(ROUND, sender, { id, command });
    expect(answer).toEqual({ ok: false, refusal: 'server-error' });
    expect(String(bugs[0])).toContain('version 2 of events; known are 0 to 1');
    await engine.close();
    dispose();
  });
});

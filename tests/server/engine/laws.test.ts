import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import type { Outcome } from '#server/engine/commit.ts';
import { EncodedPage } from '#server/engine/page.ts';
import type { StreamStore } from '#server/ports.ts';
import { createWorld, idNumber, person, SERVER, streamNamed } from '#tests/support/engine-world.ts';
import type { AppendFault } from '#tests/support/faulty-store.ts';
import type { TallyCommand } from '#tests/support/tally-decider.ts';
import { aTurn } from '#tests/support/until.ts';

const STREAMS = [streamNamed('one'), streamNamed('two', 'r'), streamNamed('three')];
const PEOPLE = ['ada', 'bo', 'cy'];

/** One thing that happens in a history. */
type Step =
  | { readonly what: 'send'; stream: number; who: number; id: number; command: TallyCommand }
  /** Sends an earlier command again, as it was. */
  | { readonly what: 'repeat'; readonly nth: number }
  | { readonly what: 'fault'; readonly fault: AppendFault }
  | { readonly what: 'turn' }
  | { readonly what: 'restart' };

const anyCommand: fc.Arbitrary<TallyCommand> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), amount: fc.integer({ min: -5, max: 400 }) }),
  fc.record({ type: fc.constant('both' as const), amount: fc.integer({ min: -5, max: 100 }) }),
  fc.record({ type: fc.constant('note' as const), text: fc.string({ maxLength: 5 }) }),
  fc.record({ type: fc.constant('deal' as const), to: fc.constantFrom('p_ada', 'p_bo') }),
  fc.constantFrom<TallyCommand>({ type: 'touch' }, { type: 'bug' }, { type: 'poison' }),
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('send' as const),
      stream: fc.nat(STREAMS.length - 1),
      who: fc.nat(PEOPLE.length - 1),
      // Few ids, so that people reuse their own and use one another's.
      id: fc.integer({ min: 1, max: 40 }),
      command: anyCommand,
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('repeat' as const), nth: fc.nat(50) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('fault' as const),
      fault: fc.constantFrom<AppendFault>('fails', 'fails-after-storing', 'is-stale'),
    }),
  },
  { weight: 3, arbitrary: fc.constant<Step>({ what: 'turn' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ what: 'restart' }) },
);

/** A command that was sent, and what came of each time it was. */
type Sent = {
  readonly stream: string;
  readonly who: number;
  readonly id: string;
  readonly command: TallyCommand;
  readonly outcome: Promise<Outcome>;
};

/** Plays a history over one store; answers everything that was sent and published. */
async function play(steps: readonly Step[], store: StreamStore) {
  let world = createWorld({ store });
  const worlds = [world];
  for (const stream of STREAMS) await world.start(stream);
  const sent: Sent[] = [];
  const send = (stream: string, who: number, id: string, command: TallyCommand) => {
    const outcome = world.send(stream, person(PEOPLE[who] ?? ''), command, {
      id,
      origin: `${who}`,
    });
    sent.push({ stream, who, id, command, outcome });
  };
  for (const step of steps) {
    if (step.what === 'send') {
      send(STREAMS[step.stream] ?? '', step.who, idNumber(step.id), step.command);
    } else if (step.what === 'repeat') {
      const earlier = sent[step.nth % Math.max(sent.length, 1)];
      if (earlier !== undefined) send(earlier.stream, earlier.who, earlier.id, earlier.command);
    } else if (step.what === 'fault') world.store.faults.push(step.fault);
    else if (step.what === 'turn') await aTurn();
    else {
      await world.engine.close();
      world = createWorld({ store });
      worlds.push(world);
    }
  }
  await Promise.all(sent.map(({ outcome }) => outcome));
  world.store.faults.length = 0;
  // What failed at the very end is read anew, as the next request would.
  for (const stream of STREAMS) await world.send(stream, SERVER, { type: 'touch' });
  return { world, worlds, sent };
}

const anyHistory = fc.array(anyStep, { maxLength: 60 });

/** Holds a law against many histories. A failing one prints its seed; keep it as a named test. */
async function law(
  holds: (played: Awaited<ReturnType<typeof play>>, store: StreamStore) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (steps) => {
      const store = memoryStreamStore();
      await holds(await play(steps, store), store);
    }),
    { numRuns: 150 },
  );
}

describe('whatever happens', { timeout: 60_000 }, () => {
  test('[EN1] every channel is numbered without gaps, in the log and in what is published', async () => {
    await law(async ({ worlds }, store) => {
      for (const streamId of STREAMS) {
        const heads = new Map<string, number>();
        for (const { channel, seq } of (await store.read(streamId))?.events ?? []) {
          expect(seq).toBe((heads.get(channel) ?? 0) + 1);
          heads.set(channel, seq);
        }
        for (const { commits } of worlds) {
          const published = new Map<string, number>();
          for (const commit of commits) {
            if (commit.streamId !== streamId) continue;
            for (const page of commit.pages) {
              const { channel, from, events } = page;
              expect(from).toBe(published.get(channel) ?? from);
              expect(EncodedPage.jsonOf(page)).toBe(JSON.stringify(page));
              published.set(channel, from + events.length);
            }
          }
          for (const [channel, next] of published) {
            expect(next - 1).toBeLessThanOrEqual(heads.get(channel) ?? 0);
          }
        }
      }
    });
  });

  test('[EN2] an accepted command has one effect and one answer, others have none', async () => {
    await law(async ({ world, sent }) => {
      /** By stream, sender and id: the content that was accepted, and its time. */
      const accepted = new Map<string, { readonly command: string; readonly atMs: number }>();
      for (const { stream, who, id, command, outcome } of sent) {
        const { answer } = await outcome;
        if (!answer.ok) continue;
        const key = `${stream} ${who} ${id}`;
        const content = { command: JSON.stringify(command), atMs: answer.atMs };
        expect(content).toEqual(accepted.get(key) ?? content);
        accepted.set(key, content);
      }
      for (const streamId of STREAMS) {
        const state = await world.engine.stateOf(streamId);
        const adds = state?.hall.adds ?? [];
        expect(new Set(adds).size).toBe(adds.length);
        const answered = [...accepted].filter(
          ([key, { command }]) => key.startsWith(streamId) && /"(add|both)"/.test(command),
        );
        // A transaction whose answer was lost may have stored more than was answered, never less.
        expect(adds.length).toBeGreaterThanOrEqual(answered.length);
      }
    });
  });

  test('[EN8] the committed state equals the fold of the log, in every engine', async () => {
    await law(async ({ world }) => {
      for (const streamId of STREAMS) {
        expect(await world.engine.stateOf(streamId)).toEqual(await world.refold(streamId));
      }
    });
  });

  test('[EN28] what was accepted never makes reduce refuse', async () => {
    await law(async ({ worlds }, store) => {
      for (const streamId of STREAMS) {
        await createWorld({ store }).engine.walk(streamId, () => {});
      }
      const bugs = worlds.flatMap((world) => world.bugs).map((bug) => (bug as Error).message);
      expect(bugs).not.toContain('more than decide allows');
    });
  });

  test('[EN15] no answer carries a page that its sender may not read', async () => {
    await law(async ({ sent }) => {
      for (const { who, outcome } of sent) {
        for (const { channel } of (await outcome).own) {
          expect(['hall', `seat:p_${PEOPLE[who]}`]).toContain(channel);
        }
      }
    });
  });

  test('[EN12] after the last request everything in the log has been published once', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const store = memoryStreamStore();
        const steps = history.filter(({ what }) => what !== 'restart');
        const { world } = await play(steps, store);
        for (const streamId of STREAMS) {
          const log = (await store.read(streamId))?.events ?? [];
          const published = world.commits
            .filter((commit) => commit.streamId === streamId)
            .flatMap(({ pages }) => pages)
            .flatMap(({ channel, from, events }) =>
              events.map((event, index) => `${channel} ${from + index} ${JSON.stringify(event)}`),
            );
          const stored = log.map(({ channel, seq, body }) => `${channel} ${seq} ${body}`);
          expect([...published].sort()).toEqual([...stored].sort());
        }
      }),
      { numRuns: 150 },
    );
  });
});

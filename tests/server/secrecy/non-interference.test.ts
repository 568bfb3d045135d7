import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, receivedLive, type Stage } from '#tests/support/live-runs.ts';
import { scriptsFor, type Viewer } from '#tests/support/two-runs.ts';

/** Pairs for each of four viewers: together at least 500. */
const PAIRS = Number(process.env.LIVE_PAIRS ?? 130);

/** Where two runs part, with what stands around it. */
function firstDifference(first: string, second: string): string {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return `${first.slice(at - 200, at + 200)}\n${second.slice(at - 200, at + 200)}`;
}

describe('non-interference over real sockets and HTTP', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  for (const viewer of ['seller', 'buyer', 'observer', 'stranger'] satisfies Viewer[]) {
    test(`[NI3] what the ${viewer} gets over the wire does not depend on others’ secrets`, async () => {
      const from = fc.constantFrom('brief' as const, 'play' as const, 'rate' as const);
      let bytes = 0;
      await fc.assert(
        fc.asyncProperty(scriptsFor(viewer), from, async (script, start) => {
          const first = await receivedLive(stage, script, 'secretsA', viewer, start);
          const second = await receivedLive(stage, script, 'secretsB', viewer, start);
          bytes += first.length;
          if (first !== second) throw new Error(`told apart:\n${firstDifference(first, second)}`);
        }),
        { numRuns: PAIRS },
      );
      expect(bytes).toBeGreaterThan(PAIRS * 100);
    }, 300_000);
  }
});

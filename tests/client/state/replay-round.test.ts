import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReplayRound, foldUntil } from '#client/state/replay-round.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound } from '#shared/round/state.ts';
import { ADA, anyLog, type Fact, pagesOf, ROUND, WORKSHOP } from './round-facts.ts';

function straightUntil(log: readonly Fact[], atMs: number) {
  const state = emptyRound();
  for (const fact of log) if (fact.atMs <= atMs) reduce(state, fact);
  return state;
}

const replayOf = (log: readonly Fact[]) =>
  createReplayRound({
    roundId: ROUND,
    workshopId: WORKSHOP,
    me: { person: ADA, isInstructor: false },
    people: {},
    pages: pagesOf(log),
  });

test('[CS6] at each playhead a replay is the fold of the facts until then, wherever it was before', () => {
  fc.assert(
    fc.property(
      anyLog,
      fc.array(
        fc.oneof(fc.integer({ min: 9000, max: 60_000 }), fc.constant(Number.POSITIVE_INFINITY)),
      ),
      (log, playheads) => {
        const replay = replayOf(log);
        for (const atMs of playheads) {
          replay.playhead.set(atMs);
          expect(replay.get().state).toEqual(straightUntil(log, atMs));
          expect(replay.nowMs()).toBe(atMs);
          expect(foldUntil(pagesOf(log), atMs)).toEqual(straightUntil(log, atMs));
        }
      },
    ),
  );
});

test('[CS6] moving within a silence draws nothing again', () => {
  const replay = replayOf([{ type: 'hand.set', person: ADA, raised: true, atMs: 10_000 }]);
  replay.playhead.set(10_000);
  const before = replay.get();
  replay.playhead.set(15_000);
  expect(replay.get()).toBe(before);
  expect(replay.span).toEqual({ fromMs: 10_000, toMs: 10_000 });
});

test('[CS6] everything asked of a replay is "not now"', async () => {
  const replay = replayOf([]);
  expect(replay.isLive).toBe(false);
  expect(await replay.send({ type: 'stopRound' })).toEqual({ ok: false, refusal: 'not-now' });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeeker } from '#client/state/seek.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import { anyLog, type Fact, pagesOf } from './round-facts.ts';

const places = fc.array(
  fc.oneof(fc.integer({ min: 9000, max: 60_000 }), fc.constant(Number.POSITIVE_INFINITY)),
);

function foldedUntil(log: readonly Fact[], atMs: number): RoundState {
  const state = emptyRound();
  for (const fact of log) if (fact.atMs <= atMs) reduce(state, fact);
  return state;
}

test('[CS14] seeking back and forth is folding from the beginning, and no state that was shown changes', () => {
  fc.assert(
    fc.property(anyLog, places, fc.integer({ min: 1, max: 8 }), (log, playheads, every) => {
      const kind = { empty: emptyRound, reduce };
      const seeker = createSeeker<RoundState, RoundEvent>(kind, pagesOf(log), every);
      const shown = playheads.map((atMs) => ({ atMs, state: seeker.at(atMs) }));
      for (const { atMs, state } of shown) expect(state).toEqual(foldedUntil(log, atMs));
    }),
  );
});

test('[CS14] a step back folds no more facts than lie between two states that are kept', () => {
  let folded = 0;
  const counted = (state: RoundState, event: Fact) => {
    folded += 1;
    reduce(state, event);
  };
  const log = Array.from(
    { length: 1000 },
    (_, at): Fact => ({
      type: 'hand.set',
      person: `p${at % 7}`,
      raised: at % 2 === 0,
      atMs: 10_000 + at * 100,
    }),
  );
  const seeker = createSeeker<RoundState, RoundEvent>(
    { empty: emptyRound, reduce: counted },
    pagesOf(log),
    50,
  );
  const { fromMs, toMs } = seeker.span;
  seeker.at(toMs);
  expect(folded).toBe(1000);
  for (let atMs = toMs; atMs >= fromMs; atMs -= 3700) {
    const before = folded;
    seeker.at(atMs);
    expect(folded - before).toBeLessThanOrEqual(50);
  }
});

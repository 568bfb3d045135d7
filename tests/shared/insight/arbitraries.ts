import fc from 'fast-check';
import type { DialMove } from '#shared/insight/dial.ts';
import type { ObserverTags, ScoredTag } from '#shared/insight/score.ts';
import { DIMENSIONS } from '#shared/rubric/dimension.ts';

/** The length of the meetings below, ms. */
export const MEETING_MS = 480_000;

export const anyTime = fc.integer({ min: 0, max: MEETING_MS });

export const anyTag: fc.Arbitrary<ScoredTag> = fc.record({
  atMs: anyTime,
  dimension: fc.constantFrom(...DIMENSIONS),
  polarity: fc.constantFrom(1 as const, -1 as const),
  weight: fc.constantFrom(1 as const, 2 as const),
});

export const anyTags = fc.array(anyTag, { maxLength: 60 });

export const anyObservers: fc.Arbitrary<ObserverTags[]> = fc
  .array(anyTags, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((tags, index) => ({ observer: `o${index}`, tags })));

export const anyMoves: fc.Arbitrary<DialMove[]> = fc.array(
  fc.record({ atMs: anyTime, value: fc.integer({ min: 0, max: 100 }) }),
  { maxLength: 60 },
);

/** Moves that lie close together, as a finger makes them. */
export const anyDrag: fc.Arbitrary<DialMove[]> = fc
  .array(
    fc.record({
      waitMs: fc.integer({ min: 200, max: 6000 }),
      value: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 40 },
  )
  .map((pushes) => {
    let atMs = 0;
    return pushes.map(({ waitMs, value }) => {
      atMs += waitMs;
      return { atMs, value };
    });
  });

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { scoreCurve } from '#shared/insight/curve.ts';
import {
  dimensionScore,
  isPresentEnough,
  isSeen,
  meanScore,
  momentum,
  observerScore,
  type ScoredTag,
  scoreOf,
  tagsBehind,
} from '#shared/insight/score.ts';
import { AXES, axisOf, DIMENSIONS } from '#shared/rubric/dimension.ts';
import { anyObservers, anyTag, anyTags, anyTime, MEETING_MS } from './arbitraries.ts';
import { vector, vectorTags } from './vectors.ts';

const pair = z.tuple([z.number(), z.number()]);
const v13 = vector(
  'V13',
  z.looseObject({
    tags: z.looseObject({ o1: vectorTags, o2: vectorTags }),
    expected: z.record(
      z.string(),
      z.looseObject({ o1: pair, o2: pair, mean: pair, liveMeanHalf120: pair }),
    ),
  }),
);
const both = [
  { observer: 'o1', tags: v13.tags.o1 },
  { observer: 'o2', tags: v13.tags.o2 },
];
const times = Object.entries(v13.expected).map(
  ([seconds, expected]) => [Number(seconds) * 1000, expected] as const,
);

const plus = (dimension: ScoredTag['dimension'], atMs = 0): ScoredTag => ({
  atMs,
  dimension,
  polarity: 1,
  weight: 1,
});
const breach: ScoredTag = { atMs: 0, dimension: 'A', polarity: -1, weight: 2 };

describe('the score of a dimension', () => {
  test('[IN1] one tag moves it a sixth, more tags less and less, a breach as much as two', () => {
    expect(dimensionScore([], 'R', MEETING_MS)).toBe(50);
    expect(dimensionScore([plus('R')], 'R', MEETING_MS)).toBeCloseTo(66.6667, 4);
    expect(dimensionScore([plus('R'), plus('R')], 'R', MEETING_MS)).toBe(75);
    expect(dimensionScore([plus('R'), plus('R'), plus('R')], 'R', MEETING_MS)).toBe(80);
    expect(dimensionScore([breach], 'A', MEETING_MS)).toBe(25);
  });

  test('[IN1] it lies between 0 and 100 whatever is tagged', () => {
    fc.assert(
      fc.property(anyTags, fc.constantFrom(...DIMENSIONS), anyTime, (tags, dimension, atMs) => {
        const score = dimensionScore(tags, dimension, atMs);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(100);
      }),
    );
  });

  test('[IN1] as much plus as minus is the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (weight) => {
        expect(scoreOf(weight, weight)).toBe(50);
      }),
    );
  });
});

describe('trust and goal', () => {
  test.each(times)('[IN2] V13: each observer at %i ms', (atMs, expected) => {
    const first = observerScore(v13.tags.o1, atMs);
    const second = observerScore(v13.tags.o2, atMs);
    expect(first.trust).toBeCloseTo(expected.o1[0], 4);
    expect(first.goal).toBeCloseTo(expected.o1[1], 4);
    expect(second.trust).toBeCloseTo(expected.o2[0], 4);
    expect(second.goal).toBeCloseTo(expected.o2[1], 4);
  });

  test('[IN2] twenty open questions do not hide a breach of respect', () => {
    const questions = Array.from({ length: 20 }, () => plus('L'));
    const belittled: ScoredTag = { atMs: 0, dimension: 'P', polarity: -1, weight: 2 };
    expect(observerScore([...questions, belittled], MEETING_MS).trust).toBeLessThan(56);
  });

  test.each(times)('[IN3] V13: the mean of two observers at %i ms', (atMs, expected) => {
    const bands = meanScore(both, atMs);
    expect(bands?.trust.mean).toBeCloseTo(expected.mean[0], 4);
    expect(bands?.goal.mean).toBeCloseTo(expected.mean[1], 4);
    expect(bands?.trust.least).toBeCloseTo(Math.min(expected.o1[0], expected.o2[0]), 4);
    expect(bands?.trust.most).toBeCloseTo(Math.max(expected.o1[0], expected.o2[0]), 4);
  });

  test('[IN3] an eager tagger counts as much as a sparing one', () => {
    const eager = { observer: 'eager', tags: Array.from({ length: 30 }, () => plus('R')) };
    const sparing = { observer: 'sparing', tags: [breach] };
    const bands = meanScore([eager, sparing], MEETING_MS);
    const [a, b] = [eager, sparing].map(({ tags }) => observerScore(tags, MEETING_MS).trust);
    expect(bands?.trust.mean).toBe(((a ?? 0) + (b ?? 0)) / 2);
  });

  test('[IN3] who was there and tagged nothing stands in the middle, and where nobody was there is no score', () => {
    expect(meanScore([], 0)).toBeNull();
    expect(momentum([], 0)).toBeNull();
    expect(meanScore([{ observer: 'quiet', tags: [] }], 0)?.trust.mean).toBe(50);
  });

  test('[IN3] the mean lies between the lowest and the highest observer', () => {
    fc.assert(
      fc.property(anyObservers, anyTime, (observers, atMs) => {
        const bands = meanScore(observers, atMs);
        for (const axis of AXES) {
          const band = bands?.[axis];
          expect(band?.mean).toBeGreaterThanOrEqual((band?.least ?? 101) - 1e-9);
          expect(band?.mean).toBeLessThanOrEqual((band?.most ?? -1) + 1e-9);
        }
      }),
    );
  });

  test('[IN4] the order in which tags arrive changes nothing', () => {
    const withShuffle = anyTags.chain((tags) =>
      fc.tuple(fc.constant(tags), fc.shuffledSubarray(tags, { minLength: tags.length })),
    );
    fc.assert(
      fc.property(withShuffle, anyTime, ([tags, shuffled], atMs) => {
        expect(observerScore(shuffled, atMs)).toEqual(observerScore(tags, atMs));
      }),
    );
  });

  test('[IN4] one more plus never lowers its axis, one more minus never raises it, and the other axis stays', () => {
    fc.assert(
      fc.property(anyTags, anyTag, (tags, tag) => {
        const before = observerScore(tags, MEETING_MS);
        const after = observerScore([...tags, tag], MEETING_MS);
        const axis = axisOf(tag.dimension);
        const other = axis === 'trust' ? 'goal' : 'trust';
        expect((after[axis] - before[axis]) * tag.polarity).toBeGreaterThanOrEqual(-1e-9);
        expect(after[other]).toBe(before[other]);
      }),
    );
  });

  test('[IN4] a tag of weight 2 counts as two of weight 1', () => {
    fc.assert(
      fc.property(anyTags, anyTag, (tags, tag) => {
        const single = { ...tag, weight: 1 } as const;
        const doubled = observerScore([...tags, { ...tag, weight: 2 }], MEETING_MS);
        expect(doubled).toEqual(observerScore([...tags, single, single], MEETING_MS));
      }),
    );
  });

  test('[IN5] what was done early counts to the end, and what has not happened yet does not', () => {
    fc.assert(
      fc.property(anyTags, anyTime, (tags, atMs) => {
        const sofar = tags.filter((tag) => tag.atMs <= atMs);
        expect(observerScore(tags, atMs)).toEqual(observerScore(sofar, MEETING_MS));
      }),
    );
    expect(observerScore([plus('R', 1000)], 1000).trust).toBeGreaterThan(50);
    expect(observerScore([plus('R', 1000)], 999).trust).toBe(50);
  });

  test.each(times)('[IN6] V13: live momentum at %i ms', (atMs, expected) => {
    const bands = momentum(both, atMs);
    expect(bands?.trust.mean).toBeCloseTo(expected.liveMeanHalf120[0], 4);
    expect(bands?.goal.mean).toBeCloseTo(expected.liveMeanHalf120[1], 4);
  });
});

describe('what a score needs and leads to', () => {
  test('[IN7] an axis is seen from three tags on it per observer on average', () => {
    const sees = (count: number, dimension: ScoredTag['dimension'] = 'R') => ({
      observer: `sees ${count}`,
      tags: Array.from({ length: count }, () => plus(dimension)),
    });
    expect(isSeen([sees(2)], 'trust', 0)).toBe(false);
    expect(isSeen([sees(3)], 'trust', 0)).toBe(true);
    expect(isSeen([sees(3)], 'goal', 0)).toBe(false);
    expect(isSeen([sees(3, 'C')], 'goal', 0)).toBe(true);
    expect(isSeen([sees(5), sees(1)], 'trust', 0)).toBe(true);
    expect(isSeen([sees(4), sees(1)], 'trust', 0)).toBe(false);
    expect(isSeen([], 'trust', 0)).toBe(false);
  });

  test('[IN7] a heavy tag is one tag of evidence, and one to come is none', () => {
    expect(isSeen([{ observer: 'o', tags: [breach, breach] }], 'trust', 0)).toBe(false);
    const later = [plus('R'), plus('R'), plus('R', 2)];
    expect(isSeen([{ observer: 'o', tags: later }], 'trust', 1)).toBe(false);
  });

  test('[IN8] the curve says at each of its times what the score says', () => {
    fc.assert(
      fc.property(anyObservers, fc.integer({ min: 1000, max: 90_000 }), (observers, stepMs) => {
        const curve = scoreCurve(observers, MEETING_MS, stepMs);
        expect(curve[0]?.atMs).toBe(0);
        expect(curve.at(-1)?.atMs).toBe(MEETING_MS);
        for (const { atMs, trust, goal } of curve) {
          expect({ trust, goal }).toEqual(meanScore(observers, atMs));
        }
      }),
    );
    expect(scoreCurve([], MEETING_MS)).toEqual([]);
    expect(scoreCurve(both, 2500).map(({ atMs }) => atMs)).toEqual([0, 1000, 2000, 2500]);
    expect(scoreCurve(both, 0).map(({ atMs }) => atMs)).toEqual([0]);
  });

  test('[IN9] an observer counts who was there for half of the scored play', () => {
    expect(isPresentEnough(240_000, 480_000)).toBe(true);
    expect(isPresentEnough(239_999, 480_000)).toBe(false);
    expect(isPresentEnough(0, 0)).toBe(false);
  });

  test('[IN10] the tags behind a score are all that it needs', () => {
    fc.assert(
      fc.property(anyTags, anyTime, fc.constantFrom(...AXES), (tags, atMs, axis) => {
        const behind = tagsBehind(tags, axis, atMs);
        expect(observerScore(behind, MEETING_MS)[axis]).toBe(observerScore(tags, atMs)[axis]);
      }),
    );
  });
});

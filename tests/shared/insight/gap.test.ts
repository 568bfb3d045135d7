import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dialAt, dialSeries } from '#shared/insight/dial.ts';
import { gapBand, gapCurve, largestGap, trustGaps } from '#shared/insight/gap.ts';
import { anyMoves, MEETING_MS } from './arbitraries.ts';
import { vector } from './vectors.ts';

const v17 = vector(
  'V17',
  z.looseObject({
    inputs: z.strictObject({
      sellerTrustsBuyer: z.number(),
      buyerTrustsSeller: z.number(),
      sellerBelievesBuyerTrust: z.number(),
      buyerBelievesSellerTrust: z.number(),
      observerTrustScore: z.number(),
    }),
    expected: z.strictObject({
      mutualTrust: z.number(),
      asymmetry: z.number(),
      sellerBlindSpot: z.number(),
      buyerBlindSpot: z.number(),
      observerVsBuyer: z.number(),
    }),
  }),
);
const { observerTrustScore, ...ratings } = v17.inputs;
const answers = { ...ratings, observerTrust: observerTrustScore };

const felt = dialSeries([{ atMs: 100_000, value: 20 }], 50, 400_000);

describe('the gaps between answers', () => {
  test('[IN22] V17', () => {
    const { observerVsBuyer, ...expected } = v17.expected;
    const { observerGap, ...gaps } = trustGaps(answers);
    expect(gaps).toEqual(expected);
    expect(observerGap).toBeCloseTo(observerVsBuyer, 4);
  });

  test('[IN22] a missing answer leaves its gaps empty and the others standing', () => {
    expect(trustGaps({ ...answers, buyerTrustsSeller: null })).toEqual({
      mutualTrust: null,
      asymmetry: null,
      sellerBlindSpot: null,
      buyerBlindSpot: -10,
      observerGap: null,
    });
    expect(trustGaps({ ...answers, observerTrust: null })).toMatchObject({
      mutualTrust: 52,
      observerGap: null,
    });
    expect(trustGaps({ ...answers, buyerTrustsSeller: 0 }).mutualTrust).toBe(0);
  });

  test('[IN23] below 10 the same picture, to 20 look closer, above talk about it, in both directions', () => {
    expect([0, 9.99, 10, 20, 20.01].map(gapBand)).toEqual(['same', 'same', 'look', 'look', 'talk']);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (gap) => {
        expect(gapBand(-gap)).toBe(gapBand(gap));
      }),
    );
  });
});

describe('the gap between believed and felt trust over time', () => {
  test('[IN24] the largest gap and where it first is', () => {
    const believed = [
      { atMs: 300_000, value: 70 },
      { atMs: 60_000, value: 50 },
    ];
    expect(largestGap(believed, felt)).toEqual({
      atMs: 300_000,
      believed: 70,
      felt: 20,
      gap: 50,
    });
    const level = believed.map(({ atMs }) => ({ atMs, value: 60 }));
    expect(largestGap(level, felt)?.atMs).toBe(100_000);
  });

  test('[IN24] a belief below what was felt is a gap as well', () => {
    expect(largestGap([{ atMs: 0, value: 10 }], felt)?.gap).toBe(-40);
  });

  test('[IN24] nothing is guessed before the first point, after the last, or without answers', () => {
    const curve = gapCurve(
      [
        { atMs: 60_500, value: 50 },
        { atMs: 63_000, value: 55 },
      ],
      felt,
    );
    expect(curve.map(({ atMs }) => atMs)).toEqual([60_500, 61_000, 62_000, 63_000]);
    expect(curve.map(({ believed }) => believed)).toEqual([50, 51, 53, 55]);
    expect(largestGap([], felt)).toBeNull();
    expect(largestGap([{ atMs: 0, value: 10 }], null)).toBeNull();
  });

  test('[IN24] no second between the points lies further apart than the largest gap', () => {
    fc.assert(
      fc.property(anyMoves, anyMoves, (points, moves) => {
        const series = dialSeries(moves, 40, MEETING_MS);
        const largest = largestGap(points, series);
        for (const { atMs, believed, gap } of gapCurve(points, series)) {
          expect(gap).toBe(believed - dialAt(series, atMs));
          expect(Math.abs(gap)).toBeLessThanOrEqual(Math.abs(largest?.gap ?? 0));
        }
        expect(largest === null).toBe(points.length === 0);
      }),
      { numRuns: 30 },
    );
  });
});

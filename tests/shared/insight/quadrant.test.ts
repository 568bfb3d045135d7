import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { placeAt, quadrantOf, quadrantPath, unseenAxes } from '#shared/insight/quadrant.ts';
import { anyObservers, anyTime, MEETING_MS } from './arbitraries.ts';
import { vector, vectorTags } from './vectors.ts';

const v14 = vector(
  'V14',
  z.looseObject({
    cases: z.record(
      z.string(),
      z.looseObject({
        tags: vectorTags,
        expected: z.strictObject({ trust: z.number(), goal: z.number(), quadrant: z.string() }),
      }),
    ),
  }),
);

const cases = Object.entries(v14.cases);

describe('the quadrant', () => {
  test.each(cases)('[IN11] V14: %s', (_, { tags, expected }) => {
    const { place, point } = placeAt([{ observer: 'o1', tags }], 600_000);
    expect(place).toBe(expected.quadrant);
    expect(point?.trust).toBeCloseTo(expected.trust, 4);
    expect(point?.goal).toBeCloseTo(expected.goal, 4);
  });

  test('[IN11] between 45 and 55 on either axis, both included, it is not clear yet', () => {
    expect(quadrantOf({ trust: 45, goal: 90 })).toBe('notClear');
    expect(quadrantOf({ trust: 90, goal: 55 })).toBe('notClear');
    expect(quadrantOf({ trust: 50, goal: 50 })).toBe('notClear');
    expect(quadrantOf({ trust: 55.01, goal: 55.01 })).toBe('both');
    expect(quadrantOf({ trust: 55.01, goal: 44.99 })).toBe('pleasant');
    expect(quadrantOf({ trust: 44.99, goal: 55.01 })).toBe('effective');
    expect(quadrantOf({ trust: 44.99, goal: 44.99 })).toBe('neither');
  });

  test('[IN12] one axis that was too little seen hides the place, never the point', () => {
    const [, pleasant] = cases.find(([name]) => name === 'pleasant') ?? [];
    const tags = (pleasant?.tags ?? []).filter(({ dimension }) => dimension !== 'S');
    const { place, point } = placeAt([{ observer: 'o1', tags }], 600_000);
    expect(place).toBe('tooLittleSeen');
    expect(point?.trust).toBeCloseTo(74.1667, 4);
    const unseenTrust = (pleasant?.tags ?? []).filter(({ dimension }) =>
      'SMCA'.includes(dimension),
    );
    expect(placeAt([{ observer: 'o1', tags: unseenTrust }], 600_000).place).toBe('tooLittleSeen');
    const seen = placeAt([{ observer: 'o1', tags: pleasant?.tags ?? [] }], 600_000);
    expect(seen.place).toBe('pleasant');
    expect(placeAt([], 600_000)).toEqual({ place: 'tooLittleSeen', point: null });
    const unseen = (seenTags: typeof tags) =>
      unseenAxes([{ observer: 'o1', tags: seenTags }], 600_000);
    expect(unseen(tags)).toEqual(['goal']);
    expect(unseen(unseenTrust)).toEqual(['trust']);
    expect(unseen([])).toEqual(['trust', 'goal']);
    expect(unseen(pleasant?.tags ?? [])).toEqual([]);
  });
});

describe('the path', () => {
  test('[IN13] it begins in the middle and has a dot per minute and one at the end', () => {
    const observers = cases.map(([observer, { tags }]) => ({ observer, tags }));
    const path = quadrantPath(observers, 150_000);
    expect(path.map(({ atMs }) => atMs)).toEqual([0, 60_000, 120_000, 150_000]);
    expect(path[0]?.point).toEqual({ trust: 50, goal: 50 });
    expect(path[0]?.place).toBe('tooLittleSeen');
    expect(quadrantPath([], 150_000)).toEqual([]);
  });

  test('[IN13] each dot is the place at that time', () => {
    fc.assert(
      fc.property(anyObservers, anyTime, (observers, endMs) => {
        for (const { atMs, place, point } of quadrantPath(observers, endMs)) {
          expect({ place, point }).toEqual(placeAt(observers, atMs));
        }
      }),
    );
  });

  test('[IN13] a meeting that goes from pleasant to both shows where it tipped', () => {
    const kind = Array.from({ length: 6 }, (_, index) => ({
      atMs: index * 5000,
      dimension: (['R', 'A', 'L', 'P'] as const)[index % 4] ?? 'R',
      polarity: 1 as const,
      weight: 1 as const,
    }));
    const goal = (atMs: number, polarity: 1 | -1) => ({
      atMs,
      dimension: (['S', 'M', 'C'] as const)[Math.floor(atMs / 1000) % 3] ?? 'S',
      polarity,
      weight: 1 as const,
    });
    const tags = [
      ...kind,
      ...[30, 31, 32].map((s) => goal(s * 1000, -1)),
      ...[90, 91, 92, 93, 94, 95, 96, 97, 98].map((s) => goal(s * 1000, 1)),
    ];
    const places = quadrantPath([{ observer: 'o1', tags }], MEETING_MS).map(({ place }) => place);
    expect(places.slice(0, 3)).toEqual(['tooLittleSeen', 'pleasant', 'both']);
  });
});

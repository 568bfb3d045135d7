import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LaidMark, layOutLane, positionOf } from '#shared/insight/lanes.ts';
import { anyTags, MEETING_MS } from './arbitraries.ts';

const size = { durationMs: 100_000, widthPx: 1000, markPx: 16 };
const marksAt = (...times: number[]) => times.map((atMs) => ({ atMs }));
const rowsOf = (marks: readonly LaidMark<unknown>[]) => marks.map(({ row }) => row);

describe('lanes', () => {
  test('[IN27] a mark stands where its time is, and at the edge when it lies outside', () => {
    expect(positionOf(25_000, 100_000)).toBe(0.25);
    expect(positionOf(-1, 100_000)).toBe(0);
    expect(positionOf(100_001, 100_000)).toBe(1);
    expect(positionOf(5, 0)).toBe(0);
  });

  test('[IN28] marks that would cover each other stand in rows of their own', () => {
    const { marks, rows } = layOutLane(marksAt(10_000, 10_800, 11_600, 11_599), size);
    expect(marks.map(({ mark }) => mark.atMs)).toEqual([10_000, 10_800, 11_599, 11_600]);
    expect(rowsOf(marks)).toEqual([0, 1, 2, 0]);
    expect(rows).toBe(3);
    expect(layOutLane([], size)).toEqual({ marks: [], rows: 1 });
  });

  test('[IN28] on a wider lane the same marks need fewer rows', () => {
    const marks = marksAt(10_000, 10_800, 11_599, 11_600);
    expect(layOutLane(marks, { ...size, widthPx: 20_000 }).rows).toBe(2);
    expect(layOutLane(marks, { ...size, widthPx: 200_000 }).rows).toBe(2);
  });

  test('[IN28] where no more rows fit, the row that has been free longest takes the mark', () => {
    const { marks, rows } = layOutLane(marksAt(0, 100, 200, 300), { ...size, mostRows: 2 });
    expect(rowsOf(marks)).toEqual([0, 1, 0, 1]);
    expect(rows).toBe(2);
  });

  test('[IN28] no two marks of a row overlap, none is lost, and the first row is used first', () => {
    fc.assert(
      fc.property(anyTags, fc.integer({ min: 200, max: 4000 }), (tags, widthPx) => {
        const lane = layOutLane(tags, { durationMs: MEETING_MS, widthPx, markPx: 16 });
        expect(lane.marks).toHaveLength(tags.length);
        for (let row = 0; row < lane.rows; row += 1) {
          const places = lane.marks.filter((laid) => laid.row === row).map(({ x }) => x * widthPx);
          places.forEach((place, index) => {
            const before = places[index - 1] ?? Number.NEGATIVE_INFINITY;
            expect(place - before).toBeGreaterThanOrEqual(16 - 1e-6);
          });
        }
        expect(lane.marks[0]?.row ?? 0).toBe(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsThrough, toDrawing } from '#client/components/quadrantPath.ts';

const anyPoint = fc.record({ x: fc.double(), y: fc.double() });
const anyDrawn = fc.record({
  x: fc.integer({ min: 0, max: 460 }),
  y: fc.integer({ min: 0, max: 460 }),
});

test('[UI17] no point leaves the square', () => {
  fc.assert(
    fc.property(anyPoint, (point) => {
      const { x, y } = toDrawing(point, 460, 300);
      expect(x >= 0 && x <= 460 && y >= 0 && y <= 300).toBe(true);
    }),
  );
});

test('[UI17] trust goes upwards, the goal to the right', () => {
  expect(toDrawing({ x: 100, y: 100 }, 460, 460)).toEqual({ x: 460, y: 0 });
  expect(toDrawing({ x: 0, y: 0 }, 460, 460)).toEqual({ x: 0, y: 460 });
});

test('[UI17] there is one segment from each point to the next', () => {
  fc.assert(
    fc.property(fc.array(anyDrawn, { minLength: 2, maxLength: 20 }), (points) => {
      const segments = segmentsThrough(points);
      expect(segments.length).toBe(points.length - 1);
      segments.forEach((segment, index) => {
        const numbers = segment.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
        const [from, to] = [points[index], points[index + 1]];
        expect(numbers[0]).toBeCloseTo(from?.x ?? Number.NaN, 1);
        expect(numbers[1]).toBeCloseTo(from?.y ?? Number.NaN, 1);
        expect(numbers.at(-2)).toBeCloseTo(to?.x ?? Number.NaN, 1);
        expect(numbers.at(-1)).toBeCloseTo(to?.y ?? Number.NaN, 1);
      });
    }),
  );
});

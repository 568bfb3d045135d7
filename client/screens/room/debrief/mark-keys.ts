import type { Middle } from './mark-path.ts';

/** Marks closer to one row than this are in it, px. */
const SAME_ROW = 4;

/**
 * Where a key leads from a mark: left and right in order of time, Home and End to the first and the last,
 * up and down to the nearest in another row.
 * @param from the number of the mark
 * @returns the number of the mark it leads to, which may be the same one; null: the key leads nowhere
 */
export function markAfter(key: string, from: number, marks: readonly Middle[]): number | null {
  const here = marks[from];
  if (!here) return null;
  const inTime = marks.map((_, at) => at).toSorted((a, b) => xOf(marks, a) - xOf(marks, b));
  const nth = inTime.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return inTime[nth + 1] ?? from;
    case 'ArrowLeft':
      return inTime[nth - 1] ?? from;
    case 'Home':
      return inTime[0] ?? from;
    case 'End':
      return inTime.at(-1) ?? from;
    case 'ArrowUp':
      return nearestRow(marks, here, from, -1);
    case 'ArrowDown':
      return nearestRow(marks, here, from, 1);
    default:
      return null;
  }
}

function xOf(marks: readonly Middle[], at: number): number {
  return marks[at]?.x ?? 0;
}

/** The nearest mark of all rows above (-1) or below (1). */
function nearestRow(marks: readonly Middle[], here: Middle, from: number, way: 1 | -1): number {
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach(({ x, y }, at) => {
    const far = Math.hypot(x - here.x, y - here.y);
    if ((y - here.y) * way < SAME_ROW || far >= least) return;
    best = at;
    least = far;
  });
  return best;
}

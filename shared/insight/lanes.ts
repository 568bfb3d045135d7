/** How wide a lane is and how much room a mark takes, both in pixels, over a duration in ms. */
export type LaneSize = {
  readonly durationMs: number;
  readonly widthPx: number;
  readonly markPx: number;
  /** How many rows fit; marks beyond them overlap as little as they can. No limit when left out. */
  readonly mostRows?: number;
};

/** A mark with its place: `x` is its middle, 0 at the beginning and 1 at the end; row 0 is the first. */
export type LaidMark<Mark> = { readonly mark: Mark; readonly x: number; readonly row: number };

/** A lane laid out. `rows` is how many rows it needs, at least 1. */
export type LaidLane<Mark> = {
  readonly marks: readonly LaidMark<Mark>[];
  readonly rows: number;
};

/** Where a meeting time lies on an axis of 0 to 1; what lies outside stands at the edge. */
export function positionOf(atMs: number, durationMs: number): number {
  if (durationMs <= 0) return 0;
  return Math.min(1, Math.max(0, atMs / durationMs));
}

/**
 * The row for a mark: the first with room, else, when no more rows fit, the one that has been free
 * longest.
 * @param freeFrom from where each row is free again, px
 */
function rowFor(freeFrom: readonly number[], atPx: number, mostRows: number): number {
  const free = freeFrom.findIndex((freePx) => freePx <= atPx);
  if (free >= 0) return free;
  if (freeFrom.length < mostRows) return freeFrom.length;
  return freeFrom.indexOf(Math.min(...freeFrom));
}

/**
 * Lays the marks of one lane out in order of time, so that marks which would cover each other stand in
 * rows of their own. Marks at the same time keep the order they came in.
 */
export function layOutLane<Mark extends { readonly atMs: number }>(
  marks: readonly Mark[],
  { durationMs, widthPx, markPx, mostRows = Number.POSITIVE_INFINITY }: LaneSize,
): LaidLane<Mark> {
  const freeFrom: number[] = [];
  const laid = marks
    .toSorted((a, b) => a.atMs - b.atMs)
    .map((mark) => {
      const x = positionOf(mark.atMs, durationMs);
      // Only distances matter here, so a mark is measured from its middle to the next one's middle.
      const atPx = x * widthPx;
      const row = rowFor(freeFrom, atPx, Math.max(1, mostRows));
      freeFrom[row] = atPx + markPx;
      return { mark, x, row };
    });
  return { marks: laid, rows: Math.max(1, freeFrom.length) };
}

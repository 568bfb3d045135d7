import { layOutLane } from '#shared/insight/lanes.ts';
import type { Tag } from '#shared/round/state.ts';
import { markOf } from '../pad/useTagName.ts';
import type { TagLane } from './timeline-lanes.ts';

/** A tag with its place in the drawing, px. */
export type PlacedMark = { readonly tag: Tag; readonly x: number; readonly y: number };

/** A lane with its places, px from the top of the drawing. */
export type PlacedLane = {
  readonly lane: TagLane;
  /** The line: plus stands above, minus below. */
  readonly baseY: number;
  readonly labelY: number;
  readonly marks: readonly PlacedMark[];
};

/** All lanes below one another. */
export type PlacedLanes = { readonly lanes: readonly PlacedLane[]; readonly bottom: number };

const MARK_PX = 16;
const OFFSET = 11;
const ROW = 15;
const LABEL = 17;
const MOST_ROWS = 2;

type PlotSize = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly lengthMs: number;
  /** On a narrow screen a lane's name stands above its marks. */
  readonly isNarrow: boolean;
};

/** Places the marks of all lanes so that none covers another as long as two rows are enough. */
export function placeLanes(lanes: readonly TagLane[], size: PlotSize): PlacedLanes {
  let y = size.top;
  const placed = lanes.map((lane): PlacedLane => {
    const isMinus = (tag: Tag) => markOf(tag.code)?.sign === '-';
    const laneSize = {
      durationMs: size.lengthMs,
      widthPx: size.width,
      markPx: MARK_PX,
      mostRows: MOST_ROWS,
    };
    const lay = (tags: readonly Tag[]) =>
      layOutLane(
        tags.map((tag) => ({ tag, atMs: tag.meetingMs })),
        laneSize,
      );
    const plus = lay(lane.tags.filter((tag) => !isMinus(tag)));
    const minus = lay(lane.tags.filter(isMinus));
    const above = 2 * OFFSET + (plus.rows - 1) * ROW + (size.isNarrow ? LABEL : 0);
    // A second word under the name needs room of its own.
    const hasSmall = !size.isNarrow && (lane.kind === 'instructor' || lane.kind === 'late');
    const below = minus.marks.length > 0 ? 2 * OFFSET + (minus.rows - 1) * ROW : hasSmall ? 18 : 8;
    const baseY = y + above;
    const labelY = size.isNarrow ? y + 12 : baseY + 4;
    y = baseY + below + 4;
    return {
      lane,
      baseY,
      labelY,
      marks: [
        ...plus.marks.map(({ mark, x, row }) => ({
          tag: mark.tag,
          x: size.left + x * size.width,
          y: baseY - OFFSET - row * ROW,
        })),
        ...minus.marks.map(({ mark, x, row }) => ({
          tag: mark.tag,
          x: size.left + x * size.width,
          y: baseY + OFFSET + row * ROW,
        })),
      ].toSorted((a, b) => a.x - b.x),
    };
  });
  return { lanes: placed, bottom: y };
}

const EVERY_MS = [30_000, 60_000, 120_000, 300_000, 600_000];
const LABEL_PX = 90;

/** Times to write below the lanes: as close as there is room for, and the end. */
export function axisTimes(lengthMs: number, widthPx: number): readonly number[] {
  const every =
    EVERY_MS.find((ms) => (ms / Math.max(1, lengthMs)) * widthPx >= LABEL_PX) ??
    EVERY_MS.at(-1) ??
    60_000;
  const times = Array.from({ length: Math.floor(lengthMs / every) + 1 }, (_, at) => at * every);
  const last = times.at(-1) ?? 0;
  const gapPx = ((lengthMs - last) / Math.max(1, lengthMs)) * widthPx;
  if (last === lengthMs) return times;
  return gapPx >= LABEL_PX * 0.6 || times.length === 1
    ? [...times, lengthMs]
    : [...times.slice(0, -1), lengthMs];
}

/** The widest a letter of a lane's name is on an average, px. */
const LETTER_PX = 7;

/** A person's name as far as it fits before the lane; the table beside the chart has the whole of it. */
export function shortLaneName(name: string, widthPx: number): string {
  const fits = Math.max(3, Math.floor(widthPx / LETTER_PX));
  return name.length > fits ? `${name.slice(0, fits - 1)}…` : name;
}

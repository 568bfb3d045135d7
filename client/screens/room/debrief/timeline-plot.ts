import type { TagLane } from './timeline-lanes.ts';
import { type PlacedLanes, placeLanes } from './timeline-layout.ts';

/** The plot in px: what moves over the lanes is placed by it. */
export type Plot = {
  readonly left: number;
  readonly width: number;
  /** Where the line begins. */
  readonly top: number;
  /** Where what is said and tagged begins. */
  readonly lanesTop: number;
  readonly bottom: number;
  /** Where a value of the dial stands. */
  readonly dialY: (value: number) => number;
  /** Which meeting time stands at a place. */
  readonly msAt: (x: number) => number;
};

const RIGHT = 10;
/** How high the dial is drawn, px. */
export const DIAL_HEIGHT = 76;
const NARROW_PX = 500;
/** The playhead's cap stands above the lanes; a line at now needs less. */
const CAP_TOP = 26;
const LINE_TOP = 12;

/** Where everything of a timeline stands, px. */
export type TimelineLayout = {
  readonly isNarrow: boolean;
  readonly takesTop: number;
  readonly talkTop: number;
  readonly dialTop: number;
  readonly height: number;
  readonly placed: PlacedLanes;
  readonly plot: Plot;
};

type Wishes = {
  readonly width: number;
  readonly lengthMs: number;
  readonly hasTakes: boolean;
  readonly isText: boolean;
  readonly hasDial: boolean;
  readonly hasCap: boolean;
};

/** Lays a timeline out below one another. */
export function layOutTimeline(lanes: readonly TagLane[], wishes: Wishes): TimelineLayout {
  const { width: full, lengthMs, hasTakes, isText, hasDial, hasCap } = wishes;
  const isNarrow = full < NARROW_PX;
  const left = isNarrow ? 8 : Math.min(132, Math.round(full * 0.16));
  const width = full - left - RIGHT;
  const takesTop = hasCap ? CAP_TOP : LINE_TOP;
  const talkTop = takesTop + (hasTakes ? 30 : 0);
  const lanesTop = talkTop + (isText ? (isNarrow ? 50 : 38) : 0);
  const placed = placeLanes(lanes, { top: lanesTop, left, width, lengthMs, isNarrow });
  const dialTop = placed.bottom + (isNarrow ? 18 : 8);
  const bottom = dialTop + (hasDial ? DIAL_HEIGHT : 0);
  return {
    isNarrow,
    takesTop,
    talkTop,
    dialTop,
    placed,
    height: bottom + 26,
    plot: {
      left,
      width,
      top: hasCap ? 20 : 8,
      lanesTop: talkTop,
      bottom,
      dialY: (value) => dialTop + (1 - value / 100) * DIAL_HEIGHT,
      msAt: (x) => Math.min(1, Math.max(0, (x - left) / Math.max(1, width))) * lengthMs,
    },
  };
}

import type { z } from 'zod';
import type { rubric } from './schema.ts';

// Types alone: whoever imports this file has no validator in its bundle (DESIGN.md §3).

/** What observers tag against: pinned by version and embedded in the round. */
export type Rubric = z.infer<typeof rubric>;

/** One dimension with its words and its two keys. */
export type DimensionEntry = Rubric['dimensions'][number];

/** One behaviour that can be pointed at in a recording. */
export type Marker = Rubric['markers'][number];

/** What one dimension brings to a rubric: its words, its markers and those of the leadership variant. */
export type DimensionPart = {
  readonly entry: DimensionEntry;
  readonly markers: readonly Marker[];
  readonly leadership: Rubric['leadership'];
};

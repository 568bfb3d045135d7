import { builtInRubric } from './built-in.ts';
import type { Dimension, MarkerId, Weight } from './dimension.ts';
import type { DimensionEntry, Marker, Rubric } from './types.ts';

/** A marker by its id, or null when this rubric has none of that name. */
export function markerOf(id: MarkerId, rubric: Rubric = builtInRubric): Marker | null {
  return rubric.markers.find((marker) => marker.id === id) ?? null;
}

/** The words and keys of a dimension. Every rubric has all seven. */
export function dimensionOf(id: Dimension, rubric: Rubric = builtInRubric): DimensionEntry {
  const entry = rubric.dimensions.find((dimension) => dimension.id === id);
  if (entry === undefined) throw new Error(`rubric ${rubric.version} lacks dimension ${id}`);
  return entry;
}

/**
 * What a tag weighs. A tag that was never refined, or whose marker this rubric does not know, weighs 1:
 * only a named breach may count double.
 */
export function weightOf(marker: MarkerId | null, rubric: Rubric = builtInRubric): Weight {
  return marker === null ? 1 : (markerOf(marker, rubric)?.weight ?? 1);
}

import { builtInRubric } from './built-in.ts';
import type { Dimension, MarkerId, Polarity, SignalId } from './dimension.ts';
import { markerOf } from './lookup.ts';
import type { Marker, Rubric } from './types.ts';

/** How long after a tag a digit still refines it, in ms (DOMAIN.md §2.2). */
export const REFINE_WITHIN_MS = 3000;

/** Undoes beside the key that the rubric names (DESIGN.md §6). */
export const SECOND_UNDO_KEY = 'KeyZ';

/** What one press on the observer's pad means. */
export type KeyAction =
  | {
      readonly type: 'tag';
      readonly dimension: Dimension;
      readonly polarity: Polarity;
      /** Set by the quick keys (drift, push), null for a key of a dimension. */
      readonly marker: MarkerId | null;
    }
  | { readonly type: 'signal'; readonly signal: SignalId }
  | { readonly type: 'bookmark' | 'note' | 'undo' };

function quickAction(id: MarkerId, rubric: Rubric): KeyAction | null {
  const marker = markerOf(id, rubric);
  if (marker === null) return null;
  return { type: 'tag', dimension: marker.dimension, polarity: marker.polarity, marker: id };
}

/**
 * Every key of the pad and what it means, in the order of the rubric. Keys are physical
 * (`KeyboardEvent.code`), so they lie in the same place on a Swedish and an English keyboard.
 */
export function keyActions(rubric: Rubric = builtInRubric): ReadonlyMap<string, KeyAction> {
  const actions = new Map<string, KeyAction>();
  for (const { id: dimension, keys } of rubric.dimensions) {
    actions.set(keys.plus, { type: 'tag', dimension, polarity: 1, marker: null });
    actions.set(keys.minus, { type: 'tag', dimension, polarity: -1, marker: null });
  }
  for (const { id, key } of rubric.buyerSignals) actions.set(key, { type: 'signal', signal: id });
  for (const { id, key } of rubric.quickMarkers) {
    const action = quickAction(id, rubric);
    if (action !== null) actions.set(key, action);
  }
  for (const { id, key } of rubric.utility) actions.set(key, { type: id });
  actions.set(SECOND_UNDO_KEY, { type: 'undo' });
  return actions;
}

/** The markers that a dimension and polarity offer, in the order of their digits: the first is `1`. */
export function refinements(
  dimension: Dimension,
  polarity: Polarity,
  rubric: Rubric = builtInRubric,
): readonly Marker[] {
  return rubric.markers
    .filter((marker) => marker.dimension === dimension && marker.polarity === polarity)
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** The digit that a physical key carries, 1 to 9, on the row or on the number pad; otherwise null. */
export function digitOf(key: string): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** The marker that a digit makes of a tag, or null when the tag has none of that number. */
export function refinementOf(
  key: string,
  tag: { readonly dimension: Dimension; readonly polarity: Polarity },
  rubric: Rubric = builtInRubric,
): Marker | null {
  const digit = digitOf(key);
  if (digit === null) return null;
  return refinements(tag.dimension, tag.polarity, rubric)[digit - 1] ?? null;
}

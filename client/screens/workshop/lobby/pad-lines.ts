import { builtInRubric } from '#shared/rubric/built-in.ts';
import type { Dimension, Polarity } from '#shared/rubric/dimension.ts';
import type { Marker } from '#shared/rubric/types.ts';

const LONGEST = 80;

/** What somebody heard: a dimension, and whether it adds or takes away. */
export type Press = { readonly dimension: Dimension; readonly polarity: Polarity };

/** Lines to try, in an order that a seed decides; two neighbours are never of one dimension. */
export function padLines(seed: number): readonly Marker[] {
  const pool = builtInRubric.markers.filter(
    ({ example }) => isSpoken(example.en) && isShort(example),
  );
  const lines: Marker[] = [];
  let turn = Math.floor(seed * pool.length);
  const left = [...pool];
  while (left.length > 0) {
    const previous = lines.at(-1)?.dimension;
    const from = turn % left.length;
    const offset = [...left.slice(from), ...left.slice(0, from)].findIndex(
      (marker) => marker.dimension !== previous,
    );
    const [next] = left.splice((from + Math.max(0, offset)) % left.length, 1);
    if (next) lines.push(next);
    turn += 7;
  }
  return lines;
}

/** Whether the rubric reads a line as it was heard. */
export function isSame(press: Press, marker: Marker): boolean {
  return press.dimension === marker.dimension && press.polarity === marker.polarity;
}

/** Two lines on a desktop, three on a phone: the pad below stands still. */
function isShort(example: Marker['example']): boolean {
  return Math.max(example.en.length, example.sv.length) <= LONGEST;
}

/** Some examples describe what happens, or are a whole exchange: those are no one line that a seller says. */
function isSpoken(example: string): boolean {
  return !/\(|[.?!] –/.test(example);
}

import type { Brief } from '#shared/round/terms.ts';

/** The words a dial has instead of a number, from below 10 to above 90. */
export type DialWord =
  | 'veryGuarded'
  | 'guarded'
  | 'quiteGuarded'
  | 'neutral'
  | 'quiteOpen'
  | 'open'
  | 'veryOpen';

/** Where the dial says neither guarded nor open. */
export const NEUTRAL = 50;
/** One press of an arrow key. */
export const STEP = 5;
/** One press of a page key. */
export const LEAP = 20;

/** A dial's value as a whole number from 0 to 100. */
export function clampDial(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}

const MOVES: Readonly<Record<string, (value: number) => number>> = {
  ArrowUp: (value) => value + STEP,
  ArrowRight: (value) => value + STEP,
  ArrowDown: (value) => value - STEP,
  ArrowLeft: (value) => value - STEP,
  PageUp: (value) => value + LEAP,
  PageDown: (value) => value - LEAP,
  Home: () => 0,
  End: () => 100,
  '0': () => NEUTRAL,
};

/** What a key makes of the dial (UX.md §6), or null when it means nothing there. */
export function dialAfterKey(value: number, key: string): number | null {
  const move = MOVES[key];
  return move ? clampDial(move(value)) : null;
}

/** The dial in words: no figure is ever shown or read aloud. */
export function dialWord(value: number): DialWord {
  if (value < 15) return 'veryGuarded';
  if (value < 30) return 'guarded';
  if (value < 45) return 'quiteGuarded';
  if (value <= 55) return 'neutral';
  if (value <= 70) return 'quiteOpen';
  return value <= 85 ? 'open' : 'veryOpen';
}

/** A step of the ladder as the dial draws it. */
export type Rung = {
  readonly at: number;
  readonly say: { readonly en: string; readonly sv: string };
  /** Once reached it stays lit, also when the dial falls. */
  readonly isLit: boolean;
};

/** The ladder of a buyer's brief against the highest the dial has stood. Lowest step first. */
export function rungsOf(
  brief: Extract<Brief, { role: 'buyer' }>,
  values: readonly number[],
): readonly Rung[] {
  const highest = Math.max(brief.dialStart, ...values);
  return brief.ladder
    .toSorted((a, b) => a.dialAtLeast - b.dialAtLeast)
    .map(({ dialAtLeast, say }) => ({ at: dialAtLeast, say, isLit: highest >= dialAtLeast }));
}

import type { StageState } from '#shared/round/state.ts';

/** A press on a tag leads this far before it, ms (DOMAIN.md §3.7). */
export const LEAD_MS = 6000;

/** Where a press on a moment leads: six seconds before it, never before its take began. */
export function leadInto(stage: Pick<StageState, 'takes'>, meetingMs: number): number {
  const take = stage.takes.findLast(({ meetingFromMs }) => meetingFromMs <= meetingMs);
  return Math.max(take?.meetingFromMs ?? 0, meetingMs - LEAD_MS);
}

/** The moment before the playhead, or its own beginning when there is none. */
export function momentBefore(times: readonly number[], atMs: number): number | null {
  // A moment one has just come to is not the one before.
  return times.filter((ms) => ms < atMs - 250).at(-1) ?? null;
}

/** The moment after the playhead. */
export function momentAfter(times: readonly number[], atMs: number): number | null {
  return times.find((ms) => ms > atMs + 250) ?? null;
}

/** What a key does to the playhead. `slider`: only while the playhead itself has the focus. */
export type PlayheadWish =
  | { readonly kind: 'toggle' | 'previous' | 'next' | 'pin' }
  | { readonly kind: 'by'; readonly ms: number }
  | { readonly kind: 'to'; readonly end: 'first' | 'last' }
  | { readonly kind: 'speed'; readonly speed: Speed };

/** How fast the clock runs. */
export type Speed = 1 | 2 | 4;

/** Speeds by their digit (UX.md §6). */
export const SPEEDS: readonly Speed[] = [1, 2, 4];

/** Reads a key anywhere on the screen. */
export function wishOfKey(key: string): PlayheadWish | null {
  switch (key.toLowerCase()) {
    case ' ':
      return { kind: 'toggle' };
    case 'j':
      return { kind: 'by', ms: -10_000 };
    case 'l':
      return { kind: 'by', ms: 10_000 };
    case '[':
      return { kind: 'previous' };
    case ']':
      return { kind: 'next' };
    case 'b':
      return { kind: 'pin' };
    case '1':
    case '2':
    case '3':
      return { kind: 'speed', speed: SPEEDS[Number(key) - 1] ?? 1 };
    default:
      return null;
  }
}

/** Reads a key on the playhead itself. */
export function wishOfSliderKey(key: string): PlayheadWish | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return { kind: 'by', ms: -1000 };
    case 'ArrowRight':
    case 'ArrowUp':
      return { kind: 'by', ms: 1000 };
    case 'PageDown':
      return { kind: 'by', ms: -10_000 };
    case 'PageUp':
      return { kind: 'by', ms: 10_000 };
    case 'Home':
      return { kind: 'to', end: 'first' };
    case 'End':
      return { kind: 'to', end: 'last' };
    default:
      return null;
  }
}

import { UNTOUCHED_MS } from '#shared/insight/dial.ts';
import type { DialMove } from '#shared/round/state.ts';

/** A flat stretch of the trail, in shares: `x` 0 at the take's start and 1 now, `y` 0 open and 1 guarded. */
type Flat = { readonly fromX: number; readonly toX: number; readonly y: number };

/** The trail of one take: what was held, and what lay untouched beyond 90 s. */
export type Trail = { readonly solid: readonly Flat[]; readonly dotted: readonly Flat[] };

/**
 * The buyer's own moves of the take so far as flat stretches (a dial is latched: it stands until it is
 * moved). What lay untouched beyond 90 s is dotted: not updated, never stable.
 */
export function trailOf(
  moves: readonly DialMove[],
  dialStart: number,
  { fromMs, nowMs }: { readonly fromMs: number; readonly nowMs: number },
): Trail {
  const spanMs = Math.max(1, nowMs - fromMs);
  const before = moves.filter((move) => move.meetingMs <= fromMs).at(-1)?.value ?? dialStart;
  const inTake = moves.filter((move) => move.meetingMs > fromMs && move.meetingMs <= nowMs);
  const steps = [{ meetingMs: fromMs, value: before }, ...inTake];
  const solid: Flat[] = [];
  const dotted: Flat[] = [];
  const x = (ms: number): number => (ms - fromMs) / spanMs;
  steps.forEach(({ meetingMs, value }, index) => {
    const untilMs = steps[index + 1]?.meetingMs ?? nowMs;
    const y = 1 - value / 100;
    const freshMs = Math.min(untilMs, meetingMs + UNTOUCHED_MS);
    solid.push({ fromX: x(meetingMs), toX: x(freshMs), y });
    if (untilMs > freshMs) dotted.push({ fromX: x(freshMs), toX: x(untilMs), y });
  });
  return { solid, dotted };
}

/** Whether the dial has lain untouched for more than 90 s. */
export function isUntouched(moves: readonly DialMove[], fromMs: number, nowMs: number): boolean {
  return nowMs - Math.max(fromMs, moves.at(-1)?.meetingMs ?? 0) > UNTOUCHED_MS;
}

/**
 * The solid part as an svg path in a box: flats joined by short curves, broken where a dotted part lies
 * between.
 */
export function solidPath(trail: Trail, width: number, height: number): string {
  let path = '';
  let last: Flat | null = null;
  for (const flat of trail.solid) {
    const [x0, x1, y] = [flat.fromX * width, flat.toX * width, flat.y * height];
    if (!last) path += `M${r(x0)} ${r(y)}`;
    else {
      // After a dotted part the line begins where that one lay.
      if (last.toX < flat.fromX) path += `M${r(x0)} ${r(last.y * height)}`;
      const bend = Math.min(7, x1 - x0);
      path += `C${r(x0 + bend / 2)} ${r(last.y * height)} ${r(x0 + bend / 2)} ${r(y)} ${r(x0 + bend)} ${r(y)}`;
    }
    path += `H${r(Math.max(x1, x0 + 0.1))}`;
    last = flat;
  }
  return path;
}

/** The dotted part as an svg path in a box. The tiny slope keeps a gradient stroke visible. */
export function dottedPath(trail: Trail, width: number, height: number): string {
  return trail.dotted
    .map(({ fromX, toX, y }) => {
      const top = y * height;
      return `M${r(fromX * width + 3)} ${r(top)}L${r(toX * width - 3)} ${r(top + 0.01)}`;
    })
    .join('');
}

function r(value: number): string {
  return String(Math.round(value * 100) / 100);
}

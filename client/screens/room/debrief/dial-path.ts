import { type DialSeries, UNTOUCHED_MS } from '#shared/insight/dial.ts';

/** How meeting time and value become px. */
export type DialBox = {
  readonly x: (atMs: number) => number;
  readonly y: (value: number) => number;
  /** The lower edge, for the filled area. */
  readonly bottom: number;
};

/** A dial as svg paths: what was held, what lay untouched beyond 90 s, and the area below. */
export type DialPaths = { readonly solid: string; readonly dotted: string; readonly area: string };

const BEND_PX = 7;

const r = (value: number): string => String(Math.round(value * 100) / 100);

/** Draws a dial: flats joined by short curves, dotted where nothing was moved for long. */
export function dialPaths({ steps, durationMs }: DialSeries, { x, y, bottom }: DialBox): DialPaths {
  const solid: string[] = [];
  const dotted: string[] = [];
  const area: string[] = [];
  let isBroken = true;
  let lastY = 0;
  steps.forEach(({ atMs, value }, index) => {
    const untilMs = steps[index + 1]?.atMs ?? durationMs;
    const freshMs = untilMs - atMs > UNTOUCHED_MS ? atMs + UNTOUCHED_MS : untilMs;
    const [x0, x1, xEnd, top] = [x(atMs), x(freshMs), x(untilMs), y(value)];
    const bend = Math.min(BEND_PX, Math.max(0, x1 - x0));
    const rise = `C${r(x0 + bend / 2)} ${r(lastY)} ${r(x0 + bend / 2)} ${r(top)} ${r(x0 + bend)} ${r(top)}`;
    solid.push(isBroken ? `M${r(x0)} ${r(top)}` : rise, `H${r(x1)}`);
    area.push(index === 0 ? `M${r(x0)} ${r(bottom)}V${r(top)}` : rise, `H${r(xEnd)}`);
    isBroken = freshMs < untilMs;
    if (isBroken) dotted.push(`M${r(x1 + 3)} ${r(top)}H${r(Math.max(x1 + 3, xEnd - 3))}`);
    lastY = top;
  });
  const end = x(durationMs);
  return {
    solid: solid.join(''),
    dotted: dotted.join(''),
    area: area.length === 0 ? '' : `${area.join('')}L${r(end)} ${r(bottom)}Z`,
  };
}

import type { Line } from '#shared/round/state.ts';

/** A line of the scene as a bar in meeting time, ms. */
export type TalkBar = {
  readonly lineId: string;
  readonly role: 'seller' | 'buyer';
  readonly fromMs: number;
  readonly toMs: number;
};

/** A written line has no length of its own: it is drawn as long as it takes to say, ms a character. */
const MS_A_CHARACTER = 60;
const SHORTEST_MS = 1500;

/**
 * The conversation as bars: each begins where the line was sent and never reaches into the next one.
 * Lines outside the scene have no meeting time and no bar.
 */
export function talkBars(lines: readonly Line[]): readonly TalkBar[] {
  const spoken = lines.flatMap(({ lineId, role, text, meetingMs }) =>
    meetingMs !== null && (role === 'seller' || role === 'buyer')
      ? [{ lineId, role, fromMs: meetingMs, length: text.length }]
      : [],
  );
  return spoken.map(({ lineId, role, fromMs, length }, index) => {
    const untilMs = fromMs + Math.max(SHORTEST_MS, length * MS_A_CHARACTER);
    const nextMs = spoken[index + 1]?.fromMs ?? Number.POSITIVE_INFINITY;
    return { lineId, role, fromMs, toMs: nextMs > fromMs ? Math.min(untilMs, nextMs) : untilMs };
  });
}

/** How high a bar is, and how round, px. */
const BAR = { height: 9, round: 2.5, least: 2 } as const;

/** Bars from one x to another as a single path. */
export function barsPath(spans: readonly (readonly [number, number])[], y: number): string {
  const n = (value: number) => String(Math.round(value * 10) / 10);
  return spans
    .map(([from, to]) => {
      const width = Math.max(BAR.least, to - from);
      const r = Math.min(BAR.round, width / 2);
      const across = n(width - 2 * r);
      const down = n(BAR.height - 2 * r);
      const turn = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
      return `M${n(from + r)} ${n(y)}h${across}${turn(r, r)}v${down}${turn(-r, r)}h-${across}${turn(-r, -r)}v-${down}${turn(r, -r)}z`;
    })
    .join('');
}

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

/** The two ends of a bar by how round they are, in tenths of px: an hour has hundreds of bars. */
const ENDS: readonly (readonly [down: string, up: string])[] = Array.from(
  { length: 10 * BAR.round + 1 },
  (_, tenths) => {
    const r = tenths / 10;
    const side = BAR.height - 2 * r;
    const turn = (right: number, down: number) => `a${r} ${r} 0 0 1 ${right} ${down}`;
    return [`${turn(r, r)}v${side}${turn(-r, r)}`, `${turn(-r, -r)}v-${side}${turn(r, -r)}z`];
  },
);

/** Bars from one x to another as a single path. */
export function barsPath(spans: readonly (readonly [number, number])[], y: number): string {
  const tenths = (value: number) => Math.round(value * 10);
  let path = '';
  for (const [from, to] of spans) {
    const width = Math.max(BAR.least, to - from);
    const round = Math.min(10 * BAR.round, Math.floor(5 * width));
    const [down, up] = ENDS[round] ?? ['', ''];
    const across = (tenths(width) - 2 * round) / 10;
    path += `M${(tenths(from) + round) / 10} ${tenths(y) / 10}h${across}${down}h-${across}${up}`;
  }
  return path;
}

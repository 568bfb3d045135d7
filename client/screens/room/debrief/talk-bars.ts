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

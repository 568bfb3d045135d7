import type { DialMove } from '#shared/round/state.ts';
import type { Brief } from '#shared/round/terms.ts';

/** A step of the ladder and when the dial first reached it: ms of meeting time, null never, 0 from the start. */
export type ReachedStep = {
  readonly dialAtLeast: number;
  readonly say: { readonly en: string; readonly sv: string };
  readonly reachedMs: number | null;
};

/** When each step of the buyer's ladder was reached. Once reached it stays reached. */
export function ladderReached(
  brief: Extract<Brief, { role: 'buyer' }>,
  moves: readonly DialMove[],
): readonly ReachedStep[] {
  return brief.ladder.map(({ dialAtLeast, say }) => ({
    dialAtLeast,
    say,
    reachedMs:
      brief.dialStart >= dialAtLeast
        ? 0
        : (moves.find(({ value }) => value >= dialAtLeast)?.meetingMs ?? null),
  }));
}

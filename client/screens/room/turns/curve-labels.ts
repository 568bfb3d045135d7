import type { DialChange } from '#shared/insight/dial-turns.ts';

/** Room that a label takes on either side of its point, px. */
const LABEL_PX = 46;

/** The turns that can carry a label without covering another: the largest first. */
export function labelledTurns(
  turns: readonly DialChange[],
  x: (atMs: number) => number,
): readonly DialChange[] {
  const kept: DialChange[] = [];
  for (const turn of turns.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))) {
    const isFree = kept.every((one) => Math.abs(x(one.atMs) - x(turn.atMs)) >= LABEL_PX);
    if (isFree) kept.push(turn);
  }
  return kept.toSorted((a, b) => a.atMs - b.atMs);
}

/** A stretch of meeting time, ms: from and including `fromMs`, up to but not including `toMs`. */
export type Stretch = { readonly fromMs: number; readonly toMs: number };

/** The stretches that count, in order, none touching another (DESIGN.md §1, scored play). */
export type ScoredPlay = readonly Stretch[];

/**
 * The scored play: all play since the latest change of seller or buyer, less what was rewound.
 * @param rewound stretches that a rewind took back, in any order; they may overlap
 */
export function scoredPlay(play: Stretch, rewound: readonly Stretch[]): ScoredPlay {
  const kept: Stretch[] = [];
  let fromMs = play.fromMs;
  for (const gone of rewound.toSorted((a, b) => a.fromMs - b.fromMs)) {
    if (gone.toMs <= gone.fromMs) continue;
    const toMs = Math.min(gone.fromMs, play.toMs);
    if (toMs > fromMs) kept.push({ fromMs, toMs });
    fromMs = Math.max(fromMs, gone.toMs);
  }
  if (play.toMs > fromMs) kept.push({ fromMs, toMs: play.toMs });
  return kept;
}

/** How long the scored play is, ms: the T of every formula. */
export function scoredLengthMs(scored: ScoredPlay): number {
  return scored.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

/** Whether a meeting time lies in the scored play; the very end of it does. */
export function isScored(scored: ScoredPlay, atMs: number): boolean {
  const isLast = scored.at(-1)?.toMs === atMs;
  return isLast || scored.some(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs);
}

/**
 * Meeting time to scored time, ms: the clock of the sums, which stands still where nothing counts. A
 * dial move in a rewound stretch lands on the seam, for a rewind leaves the dial where it is.
 */
export function toScoredMs(scored: ScoredPlay, atMs: number): number {
  return scored.reduce(
    (sum, { fromMs, toMs }) => sum + Math.min(toMs, Math.max(fromMs, atMs)) - fromMs,
    0,
  );
}

/** Scored time back to meeting time, ms, for drawing; at a seam, the side after it. */
export function toMeetingMs(scored: ScoredPlay, scoredMs: number): number {
  let left = Math.max(0, scoredMs);
  for (const { fromMs, toMs } of scored) {
    if (left < toMs - fromMs) return fromMs + left;
    left -= toMs - fromMs;
  }
  return scored.at(-1)?.toMs ?? 0;
}

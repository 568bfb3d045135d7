import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isScored,
  scoredLengthMs,
  scoredPlay,
  toMeetingMs,
  toScoredMs,
} from '#shared/insight/scored-time.ts';
import { anyTime, MEETING_MS } from './arbitraries.ts';

const stretch = (fromMs: number, toMs: number) => ({ fromMs, toMs });
const anyStretch = fc
  .tuple(anyTime, anyTime)
  .map(([a, b]) => stretch(Math.min(a, b), Math.max(a, b)));
const anyPlay = fc
  .tuple(anyStretch, fc.array(anyStretch, { maxLength: 5 }))
  .map(([play, rewound]) => scoredPlay(play, rewound));

describe('the scored play', () => {
  test('[IN29] it is the play since the latest cast, less what was rewound', () => {
    const play = stretch(60_000, 300_000);
    const rewound = [stretch(200_000, 230_000), stretch(40_000, 70_000), stretch(220_000, 240_000)];
    expect(scoredPlay(play, rewound)).toEqual([
      stretch(70_000, 200_000),
      stretch(240_000, 300_000),
    ]);
    expect(scoredLengthMs(scoredPlay(play, rewound))).toBe(190_000);
    expect(scoredPlay(play, [stretch(0, MEETING_MS)])).toEqual([]);
    expect(scoredPlay(play, [stretch(90_000, 90_000)])).toEqual([play]);
    const nested = [stretch(100_000, 200_000), stretch(120_000, 130_000)];
    expect(scoredLengthMs(scoredPlay(play, nested))).toBe(140_000);
  });

  test('[IN29] a rewound moment is out, the moment play goes on is in, and so is the very end', () => {
    const scored = scoredPlay(stretch(0, 100), [stretch(40, 60)]);
    expect([0, 39, 40, 59, 60, 100, 101].map((atMs) => isScored(scored, atMs))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  test('[IN30] the clock of the sums stands still where nothing counts', () => {
    const scored = scoredPlay(stretch(10, 100), [stretch(40, 60)]);
    expect([0, 10, 39, 40, 50, 60, 61, 100, 200].map((at) => toScoredMs(scored, at))).toEqual([
      0, 0, 29, 30, 30, 30, 31, 70, 70,
    ]);
    expect([0, 29, 30, 69, 70].map((at) => toMeetingMs(scored, at))).toEqual([10, 39, 60, 99, 100]);
  });

  test('[IN30] scored time never goes back, ends at the length, and leads back to a scored moment', () => {
    fc.assert(
      fc.property(anyPlay, anyTime, anyTime, (scored, a, b) => {
        const [early, late] = [
          toScoredMs(scored, Math.min(a, b)),
          toScoredMs(scored, Math.max(a, b)),
        ];
        expect(early).toBeLessThanOrEqual(late);
        expect(late).toBeLessThanOrEqual(scoredLengthMs(scored));
        if (isScored(scored, a)) expect(toMeetingMs(scored, toScoredMs(scored, a))).toBe(a);
      }),
    );
  });
});

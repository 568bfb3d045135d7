import { describe, expect, test } from 'vitest';
import { dialSeries } from '#shared/insight/dial.ts';
import { earlyTrust, lateGoal, type MarkedTag } from '#shared/insight/early.ts';
import { codeOf } from '#shared/rubric/dimension.ts';

const T = 120_000;

/** A tag written as its marker or its code: `Cp2`, `Ln`. */
function tag(atMs: number, code: string): MarkedTag {
  const dimension = (['R', 'A', 'L', 'P', 'S', 'M', 'C'] as const).find((id) => code[0] === id);
  if (dimension === undefined) throw new Error(`no dimension in ${code}`);
  const polarity = code.startsWith(codeOf(dimension, 1)) ? 1 : -1;
  return { atMs, dimension, polarity, weight: 1, marker: code.length > 2 ? code : null };
}

const seenBy = (...lists: MarkedTag[][]) =>
  lists.map((tags, index) => ({ observer: `o${index}`, tags }));

describe('early trust', () => {
  test('[IN25] it is the mean of the dial over the first quarter and the trust seen by then', () => {
    const dial = dialSeries([{ atMs: 15_000, value: 60 }], 40, T);
    const tags = [tag(1000, 'Rp'), tag(20_000, 'Lp'), tag(30_000, 'Pp'), tag(30_001, 'Rn')];
    const early = earlyTrust(seenBy(tags), dial, T);
    expect(early.felt).toBe(50);
    expect(early.seen).toBeCloseTo((66.66667 * 3 + 50) / 4, 4);
    expect(early.isSeen).toBe(true);
  });

  test('[IN25] without a dial, or without observers, that half is empty', () => {
    expect(earlyTrust([], null, T)).toEqual({ felt: null, seen: null, isSeen: false });
    expect(earlyTrust(seenBy([tag(1, 'Rp')]), null, T)).toMatchObject({
      felt: null,
      isSeen: false,
    });
  });
});

describe('the goal in the last third', () => {
  test('[IN26] it is the share of goal pluses among the tags there, a mean over observers', () => {
    const first = [tag(79_999, 'Cp'), tag(80_000, 'Cp'), tag(90_000, 'Lp')];
    const second = [tag(100_000, 'Sp'), tag(110_000, 'Rp'), tag(T, 'Mn'), tag(T, 'Pp')];
    expect(lateGoal(seenBy(first, second, []), T)).toEqual({
      goalShare: (1 / 2 + 1 / 4) / 2,
      goalPlusTags: 2,
      tags: 6,
      hasClosingStep: false,
    });
  });

  test('[IN26] kind words to the end are a share of 0, and no tags are no share', () => {
    expect(lateGoal(seenBy([tag(100_000, 'Rp'), tag(101_000, 'Lp')]), T).goalShare).toBe(0);
    expect(lateGoal(seenBy([tag(0, 'Cp')]), T)).toMatchObject({ goalShare: null, tags: 0 });
  });

  test('[IN26] a proposed step (C+2) or a question for the decision (C+3) there is a closing step', () => {
    const closes = (atMs: number, code: string) =>
      lateGoal(seenBy([tag(atMs, code)]), T).hasClosingStep;
    expect(closes(100_000, 'Cp2')).toBe(true);
    expect(closes(100_000, 'Cp3')).toBe(true);
    expect(closes(100_000, 'Cp1')).toBe(false);
    expect(closes(100_000, 'Cp')).toBe(false);
    expect(closes(10_000, 'Cp2')).toBe(false);
  });
});

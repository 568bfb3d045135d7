import { expect, test } from 'vitest';
import { judge, median, medianRatio } from './arithmetic.ts';
import { GOALS, type Goal } from './goals.ts';
import { groupCommit } from './measures/group-commit.ts';
import { PLAN } from './plan.ts';
import { asJson, asTable, type Line } from './print.ts';
import { interleaved } from './rounds.ts';

const goal = (change: Partial<Goal> = {}): Goal => ({
  name: 'a-goal',
  title: 'a goal',
  unit: '×',
  better: 'higher',
  must: 0.8,
  moonshot: 1.2,
  ...change,
});

const measured = (of: Goal, value: number): Line => ({
  goal: of,
  result: judge(of, value),
  load: '0.5',
});

test('[BN1] a value is the median of the ratios of the rounds', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  // The ratio of the medians would be 2.
  const pairs = [
    { ours: 10, baseline: 10 },
    { ours: 30, baseline: 10 },
    { ours: 20, baseline: 5 },
  ];
  expect(medianRatio(pairs)).toBe(3);
});

test('[BN1] what cannot be measured is an error', () => {
  expect(() => medianRatio([])).toThrow();
  expect(() => judge(goal(), medianRatio([{ ours: 0, baseline: 0 }]))).toThrow('a-goal');
  expect(() => judge(goal(), Number.POSITIVE_INFINITY)).toThrow('a-goal');
});

test('[BN2] a must is met at its bound and beyond, in the better direction', () => {
  const higher = goal();
  expect([0.79, 0.8, 2].map((value) => judge(higher, value).met)).toEqual([false, true, true]);
  const lower = goal({ better: 'lower', must: 50, moonshot: 17 });
  expect([51, 50, 3].map((value) => judge(lower, value).met)).toEqual([false, true, true]);
});

test('[BN2] rounding makes nothing met', () => {
  const { ratio, met } = judge(goal({ must: 10 }), 9.999);
  expect({ ratio, met }).toEqual({ ratio: 10, met: false });
});

test('[BN3] JSON is one object a line, with what is not there yet left out', () => {
  const missing: Line = { goal: goal({ name: 'later' }), missing: 'nobody has built it' };
  const text = asJson([measured(goal(), 1.23456), missing, measured(goal({ must: 2 }), 1)]);
  const lines = text.trimEnd().split('\n');
  expect(text.endsWith('\n')).toBe(true);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      name: 'a-goal',
      ratio: 1.23,
      unit: '×',
      better: 'higher',
      must: 0.8,
      moonshot: 1.2,
      met: true,
    },
    { name: 'a-goal', ratio: 1, unit: '×', better: 'higher', must: 2, moonshot: 1.2, met: false },
  ]);
});

test('[BN3] the table names what is met, what is not, and what is not there yet', () => {
  const table = asTable([
    measured(goal({ title: 'first' }), 1.5),
    measured(goal({ title: 'second' }), 0.9),
    measured(goal({ title: 'third' }), 0.1),
    { goal: goal({ title: 'fourth' }), missing: 'nobody has built it' },
    measured(goal({ title: 'fifth', must: 0 }), 0.1),
  ]);
  const verdicts = table.trimEnd().split('\n').slice(1);
  expect(verdicts[0]).toMatch(/^first +1.5 × +≥ 0.8 × +≥ 1.2 × +moonshot +0.5$/);
  expect(verdicts[1]).toMatch(/^second +0.9 × .* met +0.5$/);
  expect(verdicts[2]).toMatch(/^third +0.1 × .* MUST NOT MET +0.5$/);
  expect(verdicts[4]).toMatch(/^fifth +0.1 × +≥ 1.2 × +no must +0.5$/);
  expect(verdicts[3]).toMatch(/^fourth +NOT YET THERE .* nobody has built it$/);
});

test('[BN4] both halves are measured in turns, and who is first changes', async () => {
  const order: string[] = [];
  const measure = (name: string, value: number) => () => {
    order.push(name);
    return value;
  };
  const pairs = await interleaved(3, measure('ours', 1), measure('bare', 2));
  expect(order.join(' ')).toBe('ours bare bare ours ours bare');
  expect(pairs).toEqual(Array.from({ length: 3 }, () => ({ ours: 1, baseline: 2 })));
});

test('[BN5] every goal has a short name of its own, and a measurement', () => {
  const names = GOALS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+){1,3}$/);
  expect(Object.keys(PLAN)).toEqual(names);
});

test('[BN6] one commit of 64 events is at least three times as fast as 64 commits', async () => {
  expect(medianRatio(await groupCommit({ rounds: 3, ms: 200 }))).toBeGreaterThanOrEqual(3);
});

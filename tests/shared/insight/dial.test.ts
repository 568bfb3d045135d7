import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  dialAt,
  dialMean,
  dialSeries,
  sampleDial,
  shiftMoves,
  smoothSamples,
  untouchedStretches,
} from '#shared/insight/dial.ts';
import {
  dialReport,
  pushesOf,
  TURN_AT_LEAST,
  TURN_WITHIN_MS,
  tagsAround,
  turningPoints,
} from '#shared/insight/dial-turns.ts';
import { anyDrag, anyMoves, anyTime, MEETING_MS } from './arbitraries.ts';
import { vector, vectorMoves } from './vectors.ts';

const atAndDelta = z.strictObject({ atRaw: z.number(), delta: z.number() });
const v15 = vector(
  'V15',
  z.looseObject({
    durationS: z.number(),
    samples: vectorMoves,
    lagS: z.number(),
    expected: z.strictObject({
      meanRaw: z.number(),
      samplesShifted: vectorMoves,
      meanShifted: z.number(),
      firstQuarterMeanRaw: z.number(),
      lastQuarterMeanRaw: z.number(),
      start: z.number(),
      end: z.number(),
      biggestDrop: atAndDelta,
      biggestRise: atAndDelta,
    }),
  }),
);
const raw = dialSeries(v15.samples, 40, v15.durationS * 1000);
const move = (atMs: number, value: number) => ({ atMs, value });

describe('the step function', () => {
  test('[IN14] it stands at its start until the first move and stays where it is left', () => {
    const series = dialSeries([move(5000, 60), move(9000, 30)], 45, 20_000);
    expect([0, 4999, 5000, 8999, 9000, 20_000].map((atMs) => dialAt(series, atMs))).toEqual([
      45, 45, 60, 60, 30, 30,
    ]);
  });

  test('[IN14] moves may arrive in any order; of two at one time the later in the list holds', () => {
    expect(dialSeries([move(9000, 30), move(5000, 60)], 45, 20_000)).toEqual(
      dialSeries([move(5000, 60), move(9000, 30)], 45, 20_000),
    );
    expect(dialAt(dialSeries([move(5000, 60), move(5000, 61)], 45, 20_000), 5000)).toBe(61);
  });

  test('[IN14] values stay within 0 and 100, times within the meeting', () => {
    const series = dialSeries([move(-1, 120), move(10, -5), move(20_001, 50)], 45, 20_000);
    expect(series.steps).toEqual([move(0, 100), move(10, 0)]);
  });

  test('[IN14] at any time it holds the value of the latest move', () => {
    fc.assert(
      fc.property(anyMoves, anyTime, (moves, atMs) => {
        const latest = moves
          .filter((candidate) => candidate.atMs <= atMs)
          .reduce((best, here) => (here.atMs >= best.atMs ? here : best), move(0, 40));
        expect(dialAt(dialSeries(moves, 40, MEETING_MS), atMs)).toBe(latest.value);
      }),
    );
  });

  test('[IN15] V15: the lag is taken off, never to before the beginning', () => {
    expect(shiftMoves(v15.samples, v15.lagS * 1000)).toEqual(v15.expected.samplesShifted);
    expect(shiftMoves([move(1500, 60)])).toEqual([move(0, 60)]);
  });
});

describe('means', () => {
  test('[IN16] V15: time-weighted over all, over the first and over the last quarter', () => {
    const shifted = dialSeries(shiftMoves(v15.samples), 40, v15.durationS * 1000);
    expect(dialMean(raw)).toBeCloseTo(v15.expected.meanRaw, 4);
    expect(dialMean(shifted)).toBeCloseTo(v15.expected.meanShifted, 4);
    const report = dialReport(raw);
    expect(report.firstQuarterMean).toBeCloseTo(v15.expected.firstQuarterMeanRaw, 4);
    expect(report.lastQuarterMean).toBeCloseTo(v15.expected.lastQuarterMeanRaw, 4);
    expect(report.start).toBe(v15.expected.start);
    expect(report.end).toBe(v15.expected.end);
    expect(report.change).toBe(22);
  });

  test('[IN16] the mean of any stretch lies between the lowest and the highest value', () => {
    fc.assert(
      fc.property(anyMoves, anyTime, anyTime, (moves, a, b) => {
        const series = dialSeries(moves, 40, MEETING_MS);
        const values = series.steps.map(({ value }) => value);
        const mean = dialMean(series, Math.min(a, b), Math.max(a, b));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  test('[IN16] two halves weigh together to the whole', () => {
    fc.assert(
      fc.property(anyMoves, fc.integer({ min: 1, max: MEETING_MS - 1 }), (moves, cut) => {
        const series = dialSeries(moves, 40, MEETING_MS);
        const halves =
          dialMean(series, 0, cut) * cut + dialMean(series, cut, MEETING_MS) * (MEETING_MS - cut);
        expect(halves / MEETING_MS).toBeCloseTo(dialMean(series), 6);
      }),
    );
  });

  test('[IN16] a stretch without length has the value there', () => {
    expect(dialMean(dialSeries([], 45, 0))).toBe(45);
    expect(dialMean(raw, 66_000, 66_000)).toBe(35);
  });
});

describe('rises, drops and turns', () => {
  test('[IN17] V15: the biggest rise and drop, and when they began', () => {
    const { biggestDrop, biggestRise } = dialReport(raw);
    expect(biggestDrop).toMatchObject({ atMs: 66_000, delta: v15.expected.biggestDrop.delta });
    expect(biggestRise).toMatchObject({ atMs: 110_000, delta: v15.expected.biggestRise.delta });
  });

  test('[IN17] a drag of the finger is one change, not five', () => {
    const drag = [0, 200, 400, 600, 800].map((wait, index) => move(30_000 + wait, 55 - index * 5));
    const { biggestDrop, biggestRise } = dialReport(dialSeries(drag, 60, 60_000));
    expect(biggestDrop).toEqual({ atMs: 30_000, untilMs: 30_800, from: 60, to: 35, delta: -25 });
    expect(biggestRise).toBeNull();
  });

  test('[IN17] turning back or resting for more than a second begins a new change', () => {
    const moves = [move(1000, 50), move(1200, 45), move(2200, 40), move(3201, 30)];
    expect(pushesOf(dialSeries(moves, 40, 60_000)).map(({ delta }) => delta)).toEqual([
      10, -10, -10,
    ]);
  });

  test('[IN17] all changes together lead from the start to the end', () => {
    fc.assert(
      fc.property(anyDrag, (moves) => {
        const series = dialSeries(moves, 40, MEETING_MS);
        const sum = pushesOf(series).reduce((total, { delta }) => total + delta, 0);
        expect(sum).toBe(dialReport(series).change);
      }),
    );
  });

  test('[IN18] V15: every change of 10 or more within 10 s is a turning point', () => {
    expect(turningPoints(raw).map(({ atMs, delta }) => [atMs, delta])).toEqual([
      [55_000, 12],
      [66_000, -23],
      [95_000, 12],
      [110_000, 15],
    ]);
  });

  test('[IN18] 10 in 10 s turns, 9 does not, and neither does 10 in more', () => {
    const turnsOf = (...moves: [number, number][]) =>
      turningPoints(
        dialSeries(
          moves.map(([atMs, value]) => move(atMs, value)),
          50,
          60_000,
        ),
      );
    expect(turnsOf([5000, 55], [15_000, 60])).toHaveLength(1);
    expect(turnsOf([5000, 55], [15_000, 59])).toHaveLength(0);
    expect(turnsOf([5000, 55], [15_001, 60])).toHaveLength(0);
  });

  test('[IN18] a slide that keeps going is one turn', () => {
    const slide = Array.from({ length: 30 }, (_, index) =>
      move(10_000 + index * 1000, 80 - 2 * (index + 1)),
    );
    expect(turningPoints(dialSeries(slide, 80, 60_000))).toEqual([
      { atMs: 10_000, untilMs: 39_000, from: 80, to: 20, delta: -60 },
    ]);
  });

  test('[IN18] up, down and up again are three turns that share no move', () => {
    const moves = [move(1000, 70), move(2000, 55), move(3000, 72)];
    expect(turningPoints(dialSeries(moves, 50, 60_000)).map(({ delta }) => delta)).toEqual([
      20, -15, 17,
    ]);
  });

  test('[IN18] turning back at once is a turn, though the dial still stands above where it began', () => {
    const moves = [move(200, 62), move(400, 52)];
    expect(turningPoints(dialSeries(moves, 40, 60_000)).map(({ delta }) => delta)).toEqual([
      22, -10,
    ]);
  });

  test('[IN18] a change that began before the last turn does not turn that one round', () => {
    const values: [number, number][] = [
      [2061, 68],
      [6849, 32],
      [7179, 43],
      [8551, 31],
      [13_624, 58],
    ];
    const series = dialSeries(
      values.map(([atMs, value]) => move(atMs, value)),
      40,
      60_000,
    );
    expect(turningPoints(series).map(({ delta }) => delta)).toEqual([28, -36, 11, -12, 27]);
  });

  test('[IN18] turns are large enough, in order and apart, and none is missed', () => {
    fc.assert(
      fc.property(anyDrag, (moves) => {
        const series = dialSeries(moves, 40, MEETING_MS);
        const turns = turningPoints(series);
        turns.forEach((turn, index) => {
          expect(Math.abs(turn.delta)).toBeGreaterThanOrEqual(TURN_AT_LEAST);
          expect(turn.atMs).toBeGreaterThan(turns[index - 1]?.untilMs ?? -1);
          expect(dialAt(series, turn.untilMs)).toBe(turn.to);
        });
        series.steps.forEach((last, end) => {
          series.steps.slice(1, end + 1).forEach((first, before) => {
            const delta = last.value - (series.steps[before]?.value ?? 0);
            if (last.atMs - first.atMs > TURN_WITHIN_MS || Math.abs(delta) < TURN_AT_LEAST) return;
            const meets = turns.some(
              (turn) =>
                turn.atMs <= last.atMs &&
                turn.untilMs >= first.atMs &&
                Math.sign(turn.delta) === Math.sign(delta),
            );
            expect(meets).toBe(true);
          });
        });
      }),
    );
  });

  test('[IN19] what may have caused a turn lies from 6 s before it began to 1 s after it ended', () => {
    const turn = { atMs: 66_000, untilMs: 67_000, from: 58, to: 35, delta: -23 };
    const tags = [59_999, 60_000, 66_000, 68_000, 68_001].map((atMs) => ({ atMs }));
    expect(tagsAround(turn, tags).map(({ atMs }) => atMs)).toEqual([60_000, 66_000, 68_000]);
  });
});

describe('drawing', () => {
  test('[IN20] a dial left alone for more than 90 s is not updated from there on', () => {
    const series = dialSeries([move(90_000, 50), move(181_000, 50)], 40, 300_000);
    expect(untouchedStretches(series)).toEqual([
      { touchedAtMs: 90_000, fromMs: 180_000, toMs: 181_000 },
      { touchedAtMs: 181_000, fromMs: 271_000, toMs: 300_000 },
    ]);
  });

  test('[IN21] it is sampled once a second', () => {
    const samples = sampleDial(raw);
    expect(samples).toHaveLength(121);
    expect(samples[65]).toEqual(move(65_000, 58));
    expect(samples[66]).toEqual(move(66_000, 35));
    expect(sampleDial(dialSeries([], 45, 2900)).map(({ atMs }) => atMs)).toEqual([0, 1000, 2000]);
  });

  test('[IN21] smoothing takes a twitch of one second away and leaves a step where it is', () => {
    const samples = [40, 40, 90, 40, 40, 60, 60].map((value, index) => move(index * 1000, value));
    expect(smoothSamples(samples).map(({ value }) => value)).toEqual([40, 40, 40, 40, 40, 60, 60]);
  });

  test('[IN21] smoothing keeps the ends and never leaves the values beside it', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const samples = sampleDial(dialSeries(moves, 40, 60_000));
        const smooth = smoothSamples(samples);
        expect(smooth[0]).toEqual(samples[0]);
        expect(smooth.at(-1)).toEqual(samples.at(-1));
        smooth.forEach(({ value }, index) => {
          const near = samples.slice(Math.max(0, index - 1), index + 2).map((near) => near.value);
          expect(near).toContain(value);
        });
      }),
    );
  });
});

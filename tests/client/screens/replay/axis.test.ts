import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf as layOut, phaseAt } from '#client/screens/replay/axis.ts';
import { readAddress, writeAddress } from '#client/screens/replay/replay-address.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { StageState } from '#shared/round/state.ts';
import { histories, playOut } from '#tests/support/round-histories.ts';
import { RoundWorld } from '#tests/support/round-world.ts';

const PLOT = { left: 100, width: 800 };
const axisOf = (stage: StageState, endMs: number, atMs: number) =>
  layOut(stage, endMs, phaseAt(stage, atMs), PLOT);

describe('the axis of a replay', () => {
  test('[RP1] a later moment never stands further left, and everything stands within the drawing', () => {
    fc.assert(
      fc.property(
        histories,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
        (history, shares) => {
          const world = playOut(history);
          const { stage } = world.state;
          const fromMs = stage.opening?.atMs ?? 0;
          const lengthMs = world.nowMs - fromMs;
          const axis = axisOf(stage, world.nowMs, fromMs + lengthMs * (shares[0] ?? 0));
          const times = shares.map((share) => fromMs + lengthMs * share).toSorted((a, b) => a - b);
          const places = times.map(axis.xOf);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          for (const place of places) {
            expect(place).toBeGreaterThanOrEqual(PLOT.left - 0.001);
            expect(place).toBeLessThanOrEqual(PLOT.left + PLOT.width + 0.001);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('[RP1] a press leads to the moment that stands there; a pause takes no room in the meeting', () => {
    const world = new RoundWorld().toPlay();
    world.pass(60_000);
    world.as('p_instructor12', { type: 'setPaused', paused: true });
    world.pass(300_000);
    world.as('p_instructor12', { type: 'setPaused', paused: false });
    world.pass(65_000);
    const { stage } = world.state;
    const axis = axisOf(stage, world.nowMs, world.nowMs);
    const middle = axis.meeting.x + axis.meeting.width / 2;
    expect(meetingMsAt(stage, axis.msAt(middle))).toBeCloseTo(60_000, -2);
    for (const share of [0.1, 0.4, 0.6, 0.95]) {
      const place = axis.meeting.x + axis.meeting.width * share;
      expect(axis.xOf(axis.msAt(place))).toBeCloseTo(place, 1);
    }
  });

  test('[RP1] the phase under the playhead is the wide one', () => {
    const world = new RoundWorld().to('rate').answerAll().to('self');
    const { stage } = world.state;
    const now = (atMs: number) => axisOf(stage, world.nowMs, atMs).parts.find(({ isNow }) => isNow);
    expect(now(world.nowMs)?.phase).toBe('debrief');
    expect(now(stage.opening?.atMs ?? 0)?.phase).toBe('brief');
    const folded = axisOf(stage, world.nowMs, world.nowMs).parts[0]?.width ?? 0;
    expect(now(stage.opening?.atMs ?? 0)?.width).toBeGreaterThan(folded);
  });
});

test('[RP2] the address says the moment, never an earlier one, and through whose eyes; nonsense is nothing', () => {
  expect(writeAddress({ seconds: 250, eyes: null })).toBe('?t=250');
  expect(writeAddress({ seconds: 250.91, eyes: null })).toBe('?t=251');
  expect(writeAddress({ seconds: 250.32, eyes: null })).toBe('?t=250.4');
  expect(readAddress('?t=250&eyes=p_1')).toEqual({ seconds: 250, eyes: 'p_1' });
  expect(readAddress(writeAddress({ seconds: 12, eyes: 'p_x' }))).toEqual({
    seconds: 12,
    eyes: 'p_x',
  });
  for (const search of ['', '?t=', '?t=-5', '?t=soon', '?t=Infinity']) {
    expect(readAddress(search).seconds ?? 0).toBe(0);
  }
});

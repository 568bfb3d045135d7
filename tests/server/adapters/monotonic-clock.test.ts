import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { monotonicClock } from '#server/adapters/memory/monotonic-clock.ts';

describe('the running clock', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('[JO13] a timer rings at its time and not before, however long it is', () => {
    const clock = monotonicClock();
    const rung: number[] = [];
    const startMs = clock.nowMs();
    const afterDays = 60 * 24 * 3_600_000;
    clock.setTimer(startMs + afterDays, () => void rung.push(clock.nowMs() - startMs));
    clock.setTimer(startMs - 5, () => void rung.push(0));
    const cancel = clock.setTimer(startMs + 10, () => void rung.push(-1));
    cancel();
    vi.advanceTimersByTime(afterDays - 1);
    expect(rung).toEqual([0]);
    vi.advanceTimersByTime(1);
    expect(rung).toEqual([0, afterDays]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('[JO13] a step of the wall clock changes nothing', () => {
    const clock = monotonicClock();
    const beforeMs = clock.nowMs();
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(clock.nowMs()).toBe(beforeMs);
    vi.advanceTimersByTime(1000);
    expect(clock.nowMs()).toBe(beforeMs + 1000);
    expect(Number.isInteger(clock.nowMs())).toBe(true);
  });
});

import { act, cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcements } from '#client/components/announcements.ts';
import { Clock } from '#client/components/Clock.tsx';
import { timeLeft } from '#client/components/useTimeLeft.ts';
import { formatTimeLeft } from '#client/i18n/format.ts';
import { language } from '#client/i18n/language.ts';

const nowMs = () => Date.now();

beforeEach(() => {
  language.choose('en');
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function pass(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}

test('[UI8] no times make a clock show less than nothing', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (endsAtMs, now) => {
      const left = timeLeft(endsAtMs, now);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(formatTimeLeft(left)).toMatch(/^\d{2,}:[0-5]\d$/);
    }),
  );
});

test('[UI9] a clock ticks by itself down to nothing and stays there', () => {
  render(<Clock endsAtMs={1_062_000} nowMs={nowMs} totalMs={120_000} />);
  expect(screen.getByRole('timer').textContent).toBe('01:02left');
  pass(1000);
  expect(screen.getByRole('timer').textContent).toBe('01:01left');
  pass(1000);
  expect(screen.getByRole('timer').textContent).toBe('01:00last minute');
  pass(59_500);
  expect(screen.getByRole('timer').textContent).toBe('00:01last minute');
  pass(90_000);
  expect(screen.getByRole('timer').textContent).toBe('00:00time, finish your sentence');
});

test('[UI9] a paused clock stands still', () => {
  const { container } = render(<Clock endsAtMs={0} nowMs={nowMs} pausedLeftMs={491_000} />);
  pass(5000);
  expect(container.textContent).toBe('08:11paused');
});

test('[UI10] the last minute is said once', () => {
  const before = announcements.latest().n;
  render(<Clock endsAtMs={1_061_000} nowMs={nowMs} isAnnounced />);
  pass(30_000);
  expect(announcements.latest()).toEqual({ text: 'One minute left', n: before + 1 });
});

test('[UI10] a clock that begins within its last minute says nothing', () => {
  const before = announcements.latest().n;
  render(<Clock endsAtMs={1_020_000} nowMs={nowMs} isAnnounced />);
  pass(30_000);
  expect(announcements.latest().n).toBe(before);
});

import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Marker } from '#client/components/Marker.tsx';
import { language } from '#client/i18n/language.ts';

beforeEach(() => language.choose('en'));
afterEach(cleanup);

const name = () => screen.getByRole('img').getAttribute('aria-label');

test('[UI14] a mark says what, which way and when', () => {
  render(<Marker axis="trust" sign="+" about="Responsiveness" time="05:41" />);
  expect(name()).toBe('Responsiveness, added trust, 05:41');
});

test('[UI14] a mark says so in Swedish too', () => {
  language.choose('sv');
  render(<Marker axis="trust" sign="+" about="Lyhördhet" time="05:41" />);
  expect(name()).toBe('Lyhördhet, byggde förtroende, 05:41');
});

test('[UI14] the six kinds have six names', () => {
  const names = new Set<string | null>();
  for (const axis of ['trust', 'goal', 'signal'] as const) {
    for (const sign of ['+', '-'] as const) {
      render(<Marker axis={axis} sign={sign} />);
      names.add(name());
      cleanup();
    }
  }
  expect(names.size).toBe(6);
});

test('[UI14] a late mark says so and keeps its sign without being filled', () => {
  const { container } = render(<Marker axis="goal" sign="+" about="Purpose" isLate />);
  expect(name()).toBe('Purpose, brought the goal closer, late, not counted');
  expect(container.querySelector('.body-f')).toBeNull();
  expect(container.querySelector('.gl-h')?.getAttribute('d')).toBe('M11 6.5v9M6.5 11h9');
});

test('[UI14] a decorative mark is silent', () => {
  render(<Marker axis="goal" sign="-" isDecorative />);
  expect(screen.queryByRole('img')).toBeNull();
});

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { LandingScreen } from '#client/screens/landing/LandingScreen.tsx';
import { browserLastSeat } from '#client/state/last-seat.ts';

beforeEach(() => {
  language.choose('en');
  history.replaceState(null, '', '/');
});
afterEach(cleanup);

function type(code: string): HTMLInputElement {
  const field = screen.getByLabelText<HTMLInputElement>('Join with a code');
  fireEvent.change(field, { target: { value: code } });
  return field;
}

test('[UI4] a whole code leads to the join screen, the code in the fragment', () => {
  render(<LandingScreen />);
  expect(type('kvr 7tem').value).toBe('KVR-7TEM');
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(location.pathname + location.hash).toBe('/j#KVR-7TEM');
});

test('[UI4] a code that is too short stays and says how much is missing', () => {
  render(<LandingScreen />);
  const field = type('KVR-7T');
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(location.pathname).toBe('/');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('2 characters are missing. The code has seven.')).toBeTruthy();
  expect(document.activeElement).toBe(field);
});

test('[UI7] the language of the page follows the choice at once', () => {
  render(<LandingScreen />);
  fireEvent.click(screen.getByRole('radio', { name: 'Svenska' }));
  expect(document.documentElement.lang).toBe('sv');
  expect(screen.getByRole('button', { name: 'Anslut' })).toBeTruthy();
  expect(document.title).toBe('Start · Samspel');
});

test('[UI21] who has a seat is led back to it; who has none reads of no workshop', () => {
  const back = () => screen.queryByRole('link', { name: 'Back to where you were' });
  const { unmount } = render(<LandingScreen />);
  expect(back()).toBeNull();
  unmount();
  browserLastSeat().keep('w-1');
  render(<LandingScreen />);
  expect(back()?.getAttribute('href')).toBe('/w/w-1');
  browserLastSeat().forget('w-1');
});

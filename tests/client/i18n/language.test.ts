import { afterEach, expect, test, vi } from 'vitest';
import { formatClock, formatTimeLeft, plural } from '#client/i18n/format.ts';
import { LANGUAGE_KEY, language, preferred } from '#client/i18n/language.ts';

afterEach(() => language.choose('en'));

test('[UI7] the first language that a browser asks for and we speak is taken', () => {
  expect(preferred(['de-DE', 'sv-FI', 'en'])).toBe('sv');
  expect(preferred(['en-GB', 'sv'])).toBe('en');
  expect(preferred(['fi', 'de'])).toBe('en');
  expect(preferred([])).toBe('en');
});

test('[UI7] choosing a language sets the page, tells its readers and is remembered', () => {
  const heard = vi.fn();
  const leave = language.subscribe(heard);
  language.choose('sv');
  language.choose('sv');
  leave();
  language.choose('en');
  expect(heard).toHaveBeenCalledTimes(1);
  language.choose('sv');
  expect(document.documentElement.lang).toBe('sv');
  expect(localStorage.getItem(LANGUAGE_KEY)).toBe('sv');
});

test('[UI8] a time left is rounded up, a time spent is rounded down', () => {
  expect(formatTimeLeft(480_000)).toBe('08:00');
  expect(formatTimeLeft(479_001)).toBe('08:00');
  expect(formatTimeLeft(1)).toBe('00:01');
  expect(formatTimeLeft(0)).toBe('00:00');
  expect(formatClock(59_999)).toBe('00:59');
});

test('[UI5] one and many are told apart in both languages', () => {
  expect(plural('sv', 1, { one: 'tagg', other: 'taggar' })).toBe('tagg');
  expect(plural('sv', 0, { one: 'tagg', other: 'taggar' })).toBe('taggar');
  expect(plural('en', 2, { one: 'tag', other: 'tags' })).toBe('tags');
});

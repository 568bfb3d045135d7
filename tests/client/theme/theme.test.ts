import { afterEach, beforeEach, expect, test } from 'vitest';
import { listenForThemeKey, THEME_KEY, theme } from '#client/theme/theme.ts';

let leave = () => {};
beforeEach(() => {
  theme.choose('light');
  leave = listenForThemeKey(window);
});
afterEach(() => {
  leave();
  theme.choose('system');
});

function press(keys: KeyboardEventInit): boolean {
  return window.dispatchEvent(new KeyboardEvent('keydown', { ...keys, cancelable: true }));
}

test.each([{ ctrlKey: true }, { metaKey: true }])(
  '[UI13] %o and full stop toggles the theme',
  (keys) => {
    expect(press({ key: '.', ...keys })).toBe(false);
    expect(theme.current()).toBe('dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem(THEME_KEY)).toBe('dark');
    press({ key: '.', ...keys });
    expect(theme.current()).toBe('light');
  },
);

test('[UI13] a full stop alone is only a full stop', () => {
  expect(press({ key: '.' })).toBe(true);
  expect(theme.current()).toBe('light');
});

test('[UI13] the system decides again when asked to', () => {
  theme.choose('system');
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem(THEME_KEY)).toBeNull();
});

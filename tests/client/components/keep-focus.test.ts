import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '#client/components/keep-focus.ts';

let stop = () => {};
let isShown = true;

beforeEach(() => {
  // There is no layout here: what is hidden is said by the test.
  isShown = true;
  Element.prototype.checkVisibility = () => isShown;
  document.body.innerHTML = '<main id="old"><h1 tabindex="-1">The turn</h1></main>';
  stop = keepFocus(document);
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const heading = () => document.querySelector('h1');
const focused = () => document.activeElement;
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The next screen stands where the old one was. */
function replace(): void {
  document.querySelector('#old')?.remove();
  document.body.insertAdjacentHTML('beforeend', '<main><h1>The reveal</h1></main>');
}

test('[UI24] a screen that was hidden before it was taken away hands its focus on', async () => {
  heading()?.focus();
  isShown = false;
  heading()?.blur();
  await settle();
  replace();
  isShown = true;
  await vi.waitFor(() => expect(focused()?.tagName).toBe('H1'));
});

test('[UI24] a press beside every control lets go of the focus for good', async () => {
  heading()?.focus();
  heading()?.blur();
  await settle();
  replace();
  await settle();
  expect(document.activeElement).toBe(document.body);
});

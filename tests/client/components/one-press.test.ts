import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listenForOnePress } from '#client/components/one-press.ts';

let stopListening: () => void;
let pressed: string[];

beforeEach(() => {
  pressed = [];
  stopListening = listenForOnePress(document);
});
afterEach(() => {
  stopListening();
  document.body.replaceChildren();
});

function put(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.addEventListener('click', () => pressed.push(name));
  document.body.append(button);
  return button;
}

test('[UI20] the second half of a double click does not press what came instead', () => {
  const done = put('done');
  fireEvent.click(done, { detail: 1 });
  done.remove();
  const next = put('next');
  fireEvent.click(next, { detail: 2 });
  expect(pressed).toEqual(['done']);
  fireEvent.click(next, { detail: 1 });
  expect(pressed).toEqual(['done', 'next']);
});

test('[UI20] a double click on two things that both stay, or on one, is left to them', () => {
  const one = put('one');
  const other = put('other');
  fireEvent.click(one, { detail: 1 });
  fireEvent.click(one, { detail: 2 });
  fireEvent.click(other, { detail: 2 });
  expect(pressed).toEqual(['one', 'one', 'other']);
});

test('[UI20] a held Enter presses once, and writes on in a field', () => {
  const button = put('held');
  expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(button, { key: 'ArrowUp', repeat: true })).toBe(true);
  const field = document.createElement('textarea');
  document.body.append(field);
  expect(fireEvent.keyDown(field, { key: 'Enter', repeat: true })).toBe(true);
});

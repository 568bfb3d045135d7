import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { createFakeRound, PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, happen, settle } from './in-room.tsx';

beforeEach(() => language.choose('en'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const text = () => document.body.textContent ?? '';

test('[SB1] each player reads the own brief under a true label, and nothing of the other', () => {
  const round = createFakeRound();
  const seller = drawFor(round, 'elin');
  expect(text()).toContain('You are Kim');
  expect(text()).toContain('You and the instructor, until the reveal');
  expect(text()).not.toContain('What ties your hands');
  seller.unmount();
  drawFor(round, 'marcus');
  expect(text()).toContain('You are Robin');
  expect(text()).toContain('What ties your hands');
  expect(text()).not.toContain('foreign carriers');
});

test('[SB2] the goal is saved while typing', async () => {
  vi.useFakeTimers();
  const round = createFakeRound();
  drawFor(round, 'elin');
  const goal = screen.getByLabelText('Your goal for the meeting');
  expect(goal.getAttribute('placeholder')).toBe('A measurement day on site, with a date.');
  fireEvent.change(goal, { target: { value: 'A date, and who comes.' } });
  expect(round.state.gallery.goal).toBeNull();
  await vi.advanceTimersByTimeAsync(1000);
  expect(round.state.gallery.goal).toEqual({ goal: 'A date, and who comes.', focus: '' });
});

test('[SB3] Ready is a toggle, and rests offline with a reason', async () => {
  const round = createFakeRound();
  const { source } = drawFor(round, 'elin');
  fireEvent.click(screen.getByRole('button', { name: 'I am ready' }));
  await settle();
  expect(round.state.stage.ready[PEOPLE.elin]).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Not ready after all' }));
  await settle();
  expect(round.state.stage.ready[PEOPLE.elin]).toBe(false);
  happen(() => source.link.set('offline'));
  fireEvent.click(screen.getByRole('button', { name: 'I am ready' }));
  await settle();
  expect(round.state.stage.ready[PEOPLE.elin]).toBe(false);
  expect(text()).toContain('Ready needs the connection');
});

test('[SB4] with all ready the start counts down, and Ready taken back calls it off', async () => {
  const round = createFakeRound();
  drawFor(round, 'elin');
  expect(text()).toContain('The meeting starts when all three are ready.');
  happen(() => {
    for (const person of [PEOPLE.marcus, PEOPLE.amina, PEOPLE.elin]) {
      round.wish(person, { type: 'setReady', ready: true });
    }
  });
  expect(text()).toContain('The meeting starts in 5 s.');
  fireEvent.click(screen.getByRole('button', { name: 'Not ready after all' }));
  await settle();
  expect(text()).toContain('The meeting starts when all three are ready.');
});

test('[SB5] the observer reads focus, criterion and the declared goal, never a private brief', () => {
  const round = createFakeRound();
  drawFor(round, 'amina');
  expect(text()).toContain('What you look for');
  expect(text()).toContain('Nothing written yet');
  happen(() =>
    round.wish(PEOPLE.elin, { type: 'declareGoal', goal: 'A date.', focus: 'One more question' }),
  );
  expect(text()).toContain('A date.');
  expect(text()).toContain('One more question');
  expect(text()).not.toContain('6 900');
  expect(text()).not.toContain('IT freeze');
});

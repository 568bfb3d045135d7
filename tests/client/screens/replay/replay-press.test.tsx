import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
// Loaded here, so that no test waits for it.
import '#client/screens/room/debrief/DebriefScreen.tsx';
import { language } from '#client/i18n/language.ts';
import { SampleScreen } from '#client/screens/replay/SampleScreen.tsx';
import { meetingMsAt } from '#shared/round/clock.ts';
import { atOf, KIM, look, open, openSample, ROBIN, tAt } from './sample-replay.tsx';

beforeEach(() => language.choose('en'));
afterEach(cleanup);

const card = () => within(document.querySelector('.mc') as HTMLElement);
const playhead = () => screen.getByRole('slider', { name: 'Playhead' });
const mark = (name: RegExp) => screen.getByRole('button', { name });
const press = (key: string) =>
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key }));

describe('a mark of the lanes', () => {
  test('[RP13] leads into it, and the card tells of it until the moment that follows', () => {
    const source = open(`?t=${tAt(10)}`);
    const at = () => meetingMsAt(source.whole.stage, source.playhead.get());
    // A tag without a note: none of the round's moments.
    fireEvent.click(mark(/^Leo, .*, 02:31$/));
    expect(at()).toBeGreaterThanOrEqual(145_000);
    expect(at()).toBeLessThan(146_000);
    expect(card().getByText(/02:31/)).toBeTruthy();
    expect(mark(/^Leo, .*, 02:31$/).getAttribute('aria-current')).toBe('true');
    press('l');
    expect(card().getByText(/02:31/)).toBeTruthy();
    for (let nth = 0; nth < 6; nth += 1) press('l');
    expect(card().queryByText(/02:31/)).toBeNull();
    expect(mark(/^Leo, .*, 02:31$/).getAttribute('aria-current')).toBeNull();
  });

  test('[RP13] before it there is no trace of it', () => {
    open(`?t=${tAt(10)}`);
    fireEvent.click(mark(/^Leo, .*, 02:31$/));
    press('j');
    expect(card().queryByText(/02:31/)).toBeNull();
  });
});

describe('who is called "you"', () => {
  const names = () =>
    new Set([...document.querySelectorAll('.talk .ln b, .txt li b')].map((one) => one.textContent));

  test('[RP14] through another’s eyes it is nobody, through one’s own it is the reader', async () => {
    open(`?t=${tAt(200)}&eyes=${ROBIN}`, { me: KIM });
    // Kim reads, so Kim's lines are the reader's.
    expect(names()).toEqual(new Set(['You', 'Robin']));
    await look(/^Kim/);
    expect(names()).toEqual(new Set(['You', 'Robin']));
    cleanup();
    open(`?t=${tAt(200)}&eyes=${ROBIN}`, { me: '' });
    expect(names()).toEqual(new Set(['Kim', 'Robin']));
  });

  test('[RP14] [SM23] the text twin calls people by name, and says what belongs to the retake', () => {
    open(`?t=${tAt(200)}&eyes=${ROBIN}`, { me: '' });
    fireEvent.click(screen.getByRole('button', { name: 'Read as text' }));
    const called = [...names()].join();
    expect(called).toContain('Robin');
    expect(called).not.toMatch(/\bYou\b/);
    expect(called).toContain('Kim in the retake');
    expect(called).toContain('Karin outside the scene');
    act(() => history.replaceState(null, ''));
  });
});

test('[RP15] a playhead that is moved by keys keeps the focus from phase to phase', () => {
  open(`?t=${tAt(200)}&eyes=${KIM}`);
  act(() => playhead().focus());
  press('End');
  expect(document.querySelector('.again')).not.toBeNull();
  expect(document.activeElement).toBe(playhead());
  press('Home');
  expect(playhead().getAttribute('aria-valuenow')).toBe('0');
});

test('[RP16] the sample opens with the picture of its whole meeting', async () => {
  await openSample(SampleScreen);
  expect(document.querySelector('.tnow')?.textContent).toMatch(/^08:(09|10) of 08:10$/);
  expect(screen.queryByText(/Too little seen/)).toBeNull();
});

test('[RP16] everyone’s debrief leads to the reveal as somebody had it', async () => {
  const seconds = (atOf('round.revealed') - atOf('round.opened')) / 1000 + 2;
  open(`?t=${Math.ceil(seconds)}`, { me: '' });
  fireEvent.click(screen.getByRole('button', { name: 'See the reveal as Kim had it' }));
  expect(await screen.findByRole('heading', { name: 'Side by side' })).toBeTruthy();
});

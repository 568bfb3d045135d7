import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Loaded here, so that no test waits for it.
import '#client/screens/room/look-in/LookInScreen.tsx';
import '#client/screens/room/look-in/InstructorInChair.tsx';
import '#client/screens/room/debrief/DebriefScreen.tsx';
import { language } from '#client/i18n/language.ts';
import { PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, happen, playing, settle } from '../in-room.tsx';
import { revealed, tagged } from '../rounds.ts';

const heading = () => screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });

beforeEach(() => {
  language.choose('en');
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** In the room, after the question. */
async function lookIn(round = playing(60)) {
  const drawn = drawFor(round, 'karin');
  await heading();
  fireEvent.click(screen.getByRole('button', { name: 'Look in' }));
  await settle();
  return { round, ...drawn };
}

test('[LI1] the first look asks and tells the room nothing; the next does not ask', async () => {
  const round = playing(60);
  const first = drawFor(round, 'karin');
  expect((await heading()).textContent).toBe('Look in on Alm?');
  expect(first.source.sent).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Look in' }));
  await settle();
  first.unmount();
  drawFor(playing(60), 'karin');
  expect((await heading()).textContent).toBe('Kim meets Robin');
});

test('[LI2] looking is told on opening and on leaving', async () => {
  const { round, source, unmount } = await lookIn();
  expect(source.sent).toEqual([{ type: 'lookIn', looking: true }]);
  expect(round.state.stage.instructors[PEOPLE.karin]).toBe(true);
  expect(screen.getByText('The room can see that you are here')).toBeTruthy();
  unmount();
  await settle();
  expect(source.sent.at(-1)).toEqual({ type: 'lookIn', looking: false });
});

test('[LI3] the next step names who still plays and asks once', async () => {
  const { round } = await lookIn();
  expect(screen.getByText('Elin and Marcus are still playing')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go to Reflect' }));
  fireEvent.click(screen.getByRole('button', { name: 'Let them play' }));
  await settle();
  expect(round.state.stage.finishing).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Go to Reflect' }));
  const both = screen.getAllByRole('button', { name: 'Go to Reflect' });
  fireEvent.click(both.at(-1) ?? document.body);
  await settle();
  expect(round.state.stage.finishing).not.toBeNull();
});

test('[LI4] own tags carry no letters and are an instructor’s; notes go to the desk', async () => {
  const { round } = await lookIn();
  expect(screen.getByText('Instructors, until the reveal')).toBeTruthy();
  const key = screen.getByRole('button', { name: 'Respect plus' });
  expect(key.querySelector('kbd')).toBeNull();
  fireEvent.click(key);
  await settle();
  const [tag] = Object.values(round.state.seats[PEOPLE.karin]?.tags ?? {});
  expect(tag?.role).toBe('instructor');
  const notes = screen.getByRole('textbox', { name: 'Notes on this room' });
  fireEvent.change(notes, { target: { value: 'Ask for the date.' } });
  fireEvent.blur(notes);
  await settle();
  expect(round.state.desk.notes[PEOPLE.karin]).toBe('Ask for the date.');
});

test('[LI5] End asks, and the second tap counts after 400 ms', async () => {
  const { round } = await lookIn();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  fireEvent.click(screen.getByRole('button', { name: 'End round' }));
  clock.mockReturnValue(1200);
  fireEvent.click(screen.getByRole('button', { name: 'End now' }));
  await settle();
  expect(round.state.stage.step?.step).toBe('play');
  clock.mockReturnValue(1500);
  fireEvent.click(screen.getByRole('button', { name: 'End now' }));
  await settle();
  expect(round.state.stage.step?.because).toBe('ended');
});

/** Karin, who instructs, has the buyer's chair. */
const KARIN_BUYS = [
  { person: PEOPLE.elin, role: 'seller' },
  { person: PEOPLE.karin, role: 'buyer' },
  { person: PEOPLE.amina, role: 'observer' },
] as const;

test('[LI6] an instructor with a chair has the chair’s screen and the steering, and looks at nothing else', async () => {
  const round = playing(60, { cast: KARIN_BUYS });
  const { source } = drawFor(round, 'karin');
  expect(await screen.findByText(/You have a chair here: buyer\./)).toBeTruthy();
  expect(screen.getByRole('slider', { name: /trust/i })).toBeTruthy();
  expect(screen.getByRole('textbox')).toBeTruthy();
  expect(screen.getByText('Elin and Karin are still playing')).toBeTruthy();
  for (const hidden of ['Trust and goal', 'As it happens', 'Briefs', 'Your tags']) {
    expect(screen.queryByText(hidden)).toBeNull();
  }
  expect(screen.queryByRole('textbox', { name: 'Notes on this room' })).toBeNull();
  expect(screen.queryByText('The room can see that you are here')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  await settle();
  expect(source.sent).toEqual([{ type: 'setPaused', paused: true }]);
  expect(screen.getByRole('link', { name: 'All rooms' }).getAttribute('href')).toBe(
    '/w/w_fake00000000000000000',
  );
});

test('[LI6] a chair given up still keeps the rest closed', async () => {
  const round = playing(60, { cast: KARIN_BUYS });
  drawFor(round, 'karin');
  await screen.findByText(/You have a chair here/);
  happen(() => {
    round.wish(PEOPLE.karin, { type: 'placePerson', person: PEOPLE.marcus, role: 'buyer' }, true);
    round.wish(PEOPLE.karin, { type: 'placePerson', person: PEOPLE.karin, role: 'guest' }, true);
  });
  expect(round.state.stage.people[PEOPLE.karin]?.role).toBe('guest');
  expect(screen.getByText('You had a chair here. The rest opens at the reveal.')).toBeTruthy();
  expect(screen.queryByText('As it happens')).toBeNull();
  expect(screen.getByRole('button', { name: 'End round' })).toBeTruthy();
});

test('[LI6] at the reveal the chair reads the desk and steers on', async () => {
  const round = tagged();
  round.wish(PEOPLE.karin, { type: 'placePerson', person: PEOPLE.karin, role: 'observer' }, true);
  drawFor(revealed(round), 'karin');
  expect(await screen.findByRole('heading', { name: 'Side by side' })).toBeTruthy();
  expect(screen.queryByText(/The rest opens at the reveal/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Go to Redo' })).toBeTruthy();
});

test('[LI7] a question that is let go gives the focus back', async () => {
  await lookIn();
  const next = screen.getByRole('button', { name: 'Go to Reflect' });
  next.focus();
  fireEvent.click(next);
  const letThem = screen.getByRole('button', { name: 'Let them play' });
  expect(document.activeElement).toBe(letThem);
  fireEvent.click(letThem);
  expect(document.activeElement).toBe(next);
  const end = screen.getByRole('button', { name: 'End round' });
  end.focus();
  fireEvent.click(end);
  const keep = screen.getByRole('button', { name: 'Keep going' });
  expect(document.activeElement).toBe(keep);
  fireEvent.click(keep);
  expect(document.activeElement).toBe(end);
});

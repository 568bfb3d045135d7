import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Loaded here, so that no test waits for it.
import '#client/screens/room/reflect/ReflectScreen.tsx';
import { toasts } from '#client/components/toasts.ts';
import { language } from '#client/i18n/language.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { createFakeRound, PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, happen, playing, settle } from '../in-room.tsx';
import { tagged, toStep } from '../rounds.ts';

beforeEach(() => {
  language.choose('en');
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const done = () => screen.getByRole('button', { name: /^Done\./ });
const key = (slider: HTMLElement, name: string) => fireEvent.keyDown(slider, { key: name });

async function passed(ms: number): Promise<void> {
  happen(() => void vi.advanceTimersByTime(ms));
  await settle();
}

/** The seller's three sliders answered, and that nothing was agreed. */
async function answerAll(): Promise<void> {
  for (const slider of screen.getAllByRole('slider').slice(0, 3)) key(slider, 'ArrowRight');
  fireEvent.click(screen.getByRole('radio', { name: 'Nothing agreed' }));
  await passed(400);
}

test('[SR1] done rests with the answers left, then sends, and can be taken back', async () => {
  const round = toStep('rate');
  const { source } = drawFor(round, 'elin');
  await screenReady();
  expect(screen.getByText('4 answers left')).toBeTruthy();
  fireEvent.click(done());
  expect(source.sent.some(({ type }) => type === 'setDone')).toBe(false);
  await answerAll();
  expect(screen.queryByText(/left$/, { selector: '.lf' })).toBeNull();
  fireEvent.click(done());
  await settle();
  expect(round.state.stage.done[PEOPLE.elin]).toBe(true);
  await passed(500);
  fireEvent.click(screen.getByRole('button', { name: 'Not done after all' }));
  await settle();
  expect(round.state.stage.done[PEOPLE.elin]).toBe(false);
});

test('[SR8] a double click on Done is one press', async () => {
  const round = toStep('rate');
  drawFor(round, 'amina');
  await screenReady();
  fireEvent.click(done());
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Not done after all' }));
  await settle();
  expect(round.state.stage.done[PEOPLE.amina]).toBe(true);
});

test('[SR2] an unanswered slider says so, shows no figure, and an empty line is no answer', async () => {
  const { source } = drawFor(toStep('rate'), 'elin');
  await screenReady();
  for (const slider of screen.getAllByRole('slider').slice(0, 3)) {
    expect(slider.getAttribute('aria-valuetext')).toBe('not answered yet');
    expect(slider.textContent).not.toMatch(/\d/);
  }
  fireEvent.click(screen.getByRole('radio', { name: 'A next step, in one line' }));
  await passed(1000);
  expect(source.sent).toEqual([]);
  expect(screen.getByText('4 answers left')).toBeTruthy();
});

test('[SR3] an answer that waits to be sent is shown and counts', async () => {
  const round = toStep('rate');
  const { source } = drawFor(round, 'elin');
  await screenReady();
  source.hold(true);
  await answerAll();
  expect(round.state.seats[PEOPLE.elin]?.ratings).toEqual({});
  expect(screen.getAllByRole('slider')[0]?.getAttribute('aria-valuetext')).toBe('Somewhat');
  expect(screen.queryByText(/answers? left/)).toBeNull();
});

test('[SR4] the labels are true, and the criterion reaches the buyer alone', async () => {
  const round = toStep('rate');
  const buyer = drawFor(round, 'marcus');
  await screenReady();
  const criterion = round.state.seats[PEOPLE.marcus]?.criterion?.en ?? 'no criterion';
  expect(screen.getByText((_, node) => isOwnText(node, criterion))).toBeTruthy();
  expect(screen.getAllByText('You and the instructor, until the reveal').length).toBe(2);
  buyer.unmount();
  drawFor(round, 'elin');
  await screenReady();
  expect(document.body.textContent).not.toContain(criterion);
  expect(screen.getByText('You, the observer and the instructor, until the reveal')).toBeTruthy();
});

test('[SR5] the observer owes nothing, chooses three tags, and is told why not a fourth', async () => {
  const round = toStep('rate', tagged());
  drawFor(round, 'amina');
  await screenReady();
  expect(done().getAttribute('aria-disabled')).toBeNull();
  const rows = () => within(list()).getAllByRole('button');
  const list = () => document.querySelector<HTMLElement>('.tgl') ?? document.body;
  for (const at of [0, 1, 2, 3]) {
    fireEvent.click(rows()[at] ?? document.body);
    await settle();
  }
  expect(round.state.seats[PEOPLE.amina]?.chosenTags.length).toBe(3);
  expect(rows()[3]?.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/Three are chosen/)).toBeTruthy();
  fireEvent.click(rows()[0] ?? document.body);
  await settle();
  expect(round.state.seats[PEOPLE.amina]?.chosenTags.length).toBe(2);
});

test('[SR6] moving a slider many times is one answer', async () => {
  const { source } = drawFor(toStep('rate'), 'elin');
  await screenReady();
  const slider = screen.getAllByRole('slider')[0] ?? document.body;
  for (let at = 0; at < 6; at++) key(slider, 'ArrowRight');
  await passed(400);
  expect(source.sent).toEqual([{ type: 'giveRating', item: 'trust', value: 80 }]);
});

test('[SR7] a guest reads what happens and has no button', async () => {
  const round = createFakeRound({
    cast: [
      { person: PEOPLE.elin, role: 'seller' },
      { person: PEOPLE.marcus, role: 'buyer' },
      { person: PEOPLE.leo, role: 'guest' },
    ],
  });
  drawFor(toStep('rate', round), 'leo');
  await screenReady();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Everyone answers alone now');
  expect(screen.queryByRole('button', { name: /Done/ })).toBeNull();
});

function isOwnText(node: Element | null, words: string): boolean {
  return node?.tagName === 'P' && (node.textContent?.includes(words) ?? false);
}

async function screenReady(): Promise<void> {
  vi.useRealTimers();
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  vi.useFakeTimers();
}

test('[SR9] a dimension that was answered is opened again by pressing the answer', async () => {
  const round = toStep('rate');
  drawFor(round, 'elin');
  await screenReady();
  const row = within(screen.getByRole('radiogroup', { name: 'Purpose' }));
  const four = () => row.getByRole('radio', { name: '4 of 5' });
  const given = () => round.state.seats[PEOPLE.elin]?.dimensions ?? {};
  // A double click gives the answer and leaves it.
  fireEvent.click(four());
  fireEvent.click(four());
  await settle();
  expect(given()).toEqual({ S: 4 });
  await passed(400);
  fireEvent.click(four());
  await settle();
  expect(given()).toEqual({});
  expect(four().getAttribute('aria-checked')).toBe('false');
  await passed(400);
  fireEvent.click(four());
  four().focus();
  fireEvent.keyDown(four(), { key: 'ArrowLeft' });
  await settle();
  expect(given()).toEqual({ S: 3 });
});

test('[SR20] a line that came after the scene says so and stands in Reflect for its writer', async () => {
  const round = playing();
  const { source } = drawFor(round, 'elin');
  const draft = screen.getByRole('textbox', { name: 'Write to Robin' });
  happen(() => {
    source.link.set('offline');
    source.hold(true);
  });
  fireEvent.change(draft, { target: { value: 'Shall we say the 16th?' } });
  fireEvent.keyDown(draft, { key: 'Enter' });
  round.pass(600_000);
  expect(round.state.stage.step?.step).not.toBe('play');
  happen(() => source.hold(false));
  await settle();
  expect(toasts.current().map(({ text }) => text)).toEqual([
    'The scene was over when your line came. It was not said, and is kept for you.',
  ]);
});

test('[SR20] what was being written when the scene ended stands in Reflect for its writer alone', async () => {
  const drafts = createDrafts(null);
  const round = toStep('rate');
  drafts.of(PEOPLE.elin, round.sourceOf(PEOPLE.elin, false).get().roundId, 'line').set('And then');
  drawFor(round, 'marcus', drafts);
  await screenReady();
  expect(screen.queryByText('Not said any more')).toBeNull();
  cleanup();
  drawFor(round, 'elin', drafts);
  await screenReady();
  expect(screen.getByText('Not said any more').parentElement?.textContent).toContain('“And then”');
});

test('[SR21] notes to self follow into Reflect, for their writer alone', async () => {
  const round = toStep('play');
  round.wish(PEOPLE.elin, { type: 'writeNote', noteId: 'self', text: 'Mondays, then trucks' });
  toStep('rate', round);
  for (const other of ['marcus', 'amina'] as const) {
    drawFor(round, other);
    await screenReady();
    expect(screen.queryByText('Mondays, then trucks')).toBeNull();
    cleanup();
  }
  drawFor(round, 'elin');
  await screenReady();
  const box = screen.getByText('Your notes').parentElement;
  expect(box?.textContent).toContain('Mondays, then trucks');
  expect(box?.textContent).toContain('Only you');
});

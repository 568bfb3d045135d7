import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Loaded here, so that no test waits for it.
import '#client/screens/room/turns/TurnsScreen.tsx';
import { language } from '#client/i18n/language.ts';
import { personWords, pressTag } from '#client/screens/room/turns/places.ts';
import { laterStopsOf, orderOf } from '#client/screens/room/turns/turn.ts';
import { LINE_FIELD } from '#client/state/browser-state.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { PEOPLE } from '#tests/support/fake-round.ts';
import { RoundWorld } from '#tests/support/round-world.ts';
import { drawFor, happen, settle } from '../in-room.tsx';
import { tagged, tagId, toStep } from '../rounds.ts';

beforeEach(() => language.choose('en'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const heading = () => screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
const empty = { situation: '', behaviour: '', impact: '' };

test('[TU1] the seller sees own goal and notes; the buyer only whose turn it is and the prompt', async () => {
  const round = tagged();
  round.wish(PEOPLE.elin, { type: 'writeNote', noteId: 'self', text: 'The crew first.' });
  toStep('self', round);
  const seller = drawFor(round, 'elin');
  expect((await heading()).textContent).toBe('Your turn, Elin');
  expect(document.body.textContent).toContain('The crew first.');
  expect(screen.getByText('Only you')).toBeTruthy();
  seller.unmount();
  drawFor(round, 'marcus');
  expect((await heading()).textContent).toBe('Elin’s turn');
  expect(document.body.textContent).not.toContain('The crew first.');
  expect(screen.queryByText('Your goal')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Done/ })).toBeNull();
});

test('[TU2] the order of turns marks who speaks, and ends with the reveal', async () => {
  drawFor(toStep('counterpart', tagged()), 'elin');
  await heading();
  const order = within(screen.getByRole('list', { name: 'Order of turns' }));
  const stops = order.getAllByRole('listitem');
  expect(stops.map((stop) => stop.getAttribute('aria-current'))).toEqual([
    null,
    'step',
    null,
    null,
  ]);
  expect(stops.at(-1)?.textContent).toBe('Reveal');
});

test('[TU2] a reveal that was passed over gets no tick', () => {
  const world = new RoundWorld().toPlay();
  world.to('commit');
  const { stage } = world.state;
  const reveals = (one: typeof stage) =>
    [...orderOf(one), ...laterStopsOf(one)].filter(
      (stop) => stop.kind === 'step' && stop.step === 'reveal',
    );
  const seen = { standing: 'past', isSkipped: false };
  expect(reveals({ ...stage, revealedAtMs: 1 })).toMatchObject([seen, seen]);
  const skipped = { standing: 'past', isSkipped: true };
  expect(reveals({ ...stage, revealedAtMs: null })).toMatchObject([skipped, skipped]);
});

test('[TU3] the own curve has words and times, and no figure', async () => {
  drawFor(toStep('counterpart', tagged()), 'marcus');
  await heading();
  const chart = screen.getByRole('img', { name: /^Your dial over the meeting/ });
  expect(chart.getAttribute('aria-label')).toContain('More at 01:18');
  expect(chart.getAttribute('aria-label')).toContain('Less at 02:18');
  const words = [...chart.querySelectorAll('text')].map((text) => text.textContent ?? '');
  expect(words.every((word) => !/^\d+$/.test(word))).toBe(true);
  expect(document.querySelectorAll('.ldr .lit').length).toBeGreaterThan(0);
});

test('[TU4] a press fills the first place that fits, a second takes it out, presented stays', () => {
  const plus = {
    tagId: 'a',
    code: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: null },
  } as const;
  const minus = {
    tagId: 'b',
    code: { kind: 'behaviour', dimension: 'L', polarity: -1, marker: null },
  } as const;
  expect(pressTag(plus, {}, [])).toEqual({ kind: 'fill', place: 'worked-1' });
  expect(pressTag(minus, {}, [])).toEqual({ kind: 'fill', place: 'to-try' });
  const filled = { 'worked-1': { tagId: 'a', sbi: empty } };
  expect(pressTag(plus, filled, [])).toEqual({ kind: 'empty', place: 'worked-1' });
  expect(pressTag({ ...plus, tagId: 'c' }, filled, [])).toEqual({
    kind: 'fill',
    place: 'worked-2',
  });
  expect(pressTag(plus, filled, ['worked-1'])).toEqual({ kind: 'stays' });
  const full = { ...filled, 'worked-2': { tagId: 'c', sbi: empty } };
  expect(pressTag({ ...plus, tagId: 'd' }, full, [])).toEqual({ kind: 'full', fits: 'worked' });
});

test('[TU4] a press on the screen fills and empties the seat’s place', async () => {
  const round = toStep('observers', tagged());
  drawFor(round, 'amina');
  await heading();
  const row = () => screen.getAllByRole('button', { name: /Responsiveness/ })[0] ?? document.body;
  fireEvent.click(row());
  await settle();
  expect(round.state.seats[PEOPLE.amina]?.places['worked-1']?.tagId).toBe(tagId(4));
  fireEvent.click(row());
  await settle();
  expect(round.state.seats[PEOPLE.amina]?.places['worked-1']?.tagId).toBeNull();
});

test('[TU4] the place that a press filled comes into view, at once where no motion is wanted', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { matchMedia } = window;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const list = matchMedia.call(window, query);
    return Object.defineProperty(list, 'matches', { value: query.includes('reduce') });
  });
  drawFor(toStep('observers', tagged()), 'amina');
  await heading();
  expect(scrolled).not.toHaveBeenCalled();
  const row = screen.getAllByRole('button', { name: /Responsiveness/ })[0] ?? document.body;
  fireEvent.click(row);
  await settle();
  expect(scrolled.mock.contexts).toEqual([screen.getByText(/^Worked 1/).closest('article')]);
  expect(scrolled.mock.calls).toEqual([[{ block: 'nearest', behavior: 'instant' }]]);
  fireEvent.click(row);
  await settle();
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test('[TU4] the tags that were chosen as strongest in Reflect say so', async () => {
  const round = toStep('rate', tagged());
  round.wish(PEOPLE.amina, { type: 'chooseTags', tagIds: [tagId(4)] });
  drawFor(toStep('observers', round), 'amina');
  await heading();
  const words = screen.getAllByText('One of your strongest');
  expect(words).toHaveLength(1);
  expect(words[0]?.closest('button')?.textContent).toContain('Responsiveness');
});

test('[TU5] "you are" is found in both languages, and only there', () => {
  expect(personWords('you are impatient', true)).toBe('impatient');
  expect(personWords('are impatient', true)).toBe('impatient');
  expect(personWords('Du är otålig.', false)).toBe('otålig');
  expect(personWords('said that we cannot', true)).toBeNull();
  expect(personWords('asked what they are afraid of', true)).toBeNull();
});

test('[TU5] the offer rewrites to what was done', async () => {
  const round = toStep('observers', tagged());
  round.wish(PEOPLE.amina, {
    type: 'fillPlace',
    place: 'worked-1',
    tagId: tagId(4),
    sbi: { ...empty, behaviour: 'you are patient' },
  });
  drawFor(round, 'amina');
  await heading();
  fireEvent.click(screen.getByRole('button', { name: 'Rewrite' }));
  expect(screen.getByDisplayValue('did something that came across as patient')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Rewrite' })).toBeNull();
});

test('[TU6] what is presented stands before all with its question; the rest does not', async () => {
  const round = toStep('observers', tagged());
  const fill = (place: 'worked-1' | 'worked-2', index: number, behaviour: string) =>
    round.wish(PEOPLE.amina, {
      type: 'fillPlace',
      place,
      tagId: tagId(index),
      sbi: { ...empty, behaviour },
    });
  fill('worked-1', 4, 'waited and asked');
  fill('worked-2', 5, 'kept to yourself');
  drawFor(round, 'elin');
  await heading();
  expect(document.body.textContent).not.toContain('waited and asked');
  happen(() => void round.wish(PEOPLE.amina, { type: 'presentPlace', place: 'worked-1' }));
  expect(screen.getByText('You waited and asked.')).toBeTruthy();
  expect(screen.getByText('What did you want there?')).toBeTruthy();
  expect(document.body.textContent).not.toContain('kept to yourself');
});

test('[TU7] a player holds the countdown; it waits without a name until both open', async () => {
  const round = toStep('reveal', tagged());
  const { source } = drawFor(round, 'elin');
  await heading();
  expect(screen.getByRole('timer', { name: /to the reveal/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Not yet' }));
  await settle();
  expect((await heading()).textContent).toBe('The reveal waits');
  happen(() => void round.wish(PEOPLE.marcus, { type: 'agreeToReveal', agrees: true }));
  expect(document.querySelector('main')?.textContent).not.toContain('Marcus');
  fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  await settle();
  expect(source.sent.at(-1)).toEqual({ type: 'agreeToReveal', agrees: true });
  expect(round.state.stage.revealedAtMs).not.toBeNull();
});

test('[TU7] observers have no button at the countdown', async () => {
  drawFor(toStep('reveal', tagged()), 'amina');
  await heading();
  expect(screen.queryByRole('button', { name: 'Not yet' })).toBeNull();
});

test.each(['redo', 'commit', 'derole'] as const)(
  '[TU11] a reveal that was held back can be opened in %s, beside its own task',
  async (step) => {
    const round = toStep('reveal', tagged());
    round.wish(PEOPLE.elin, { type: 'holdReveal' });
    toStep(step, round);
    const marcus = drawFor(round, 'marcus');
    await heading();
    const open = screen.getByRole('button', { name: 'Open the reveal' });
    expect(open.classList).toContain('quiet');
    fireEvent.click(open);
    await settle();
    expect(screen.getByText(/You have pressed Open/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take back Open' }));
    await settle();
    expect(round.state.seats[PEOPLE.marcus]?.agreesToReveal).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Open the reveal' }));
    await settle();
    marcus.unmount();

    const amina = drawFor(round, 'amina');
    await heading();
    expect(screen.queryByRole('button', { name: /Open the reveal|Take back/ })).toBeNull();
    amina.unmount();

    drawFor(round, 'elin');
    await heading();
    fireEvent.click(screen.getByRole('button', { name: 'Open the reveal' }));
    await settle();
    expect(round.state.stage.revealedAtMs).not.toBeNull();
    expect(round.state.stage.step?.step).toBe(step);
  },
);

test('[TU8] the cast writes outside the scene, marked as such', async () => {
  const round = toStep('self', tagged());
  drawFor(round, 'amina');
  await heading();
  const field = screen.getByRole('textbox', { name: 'Write to the room' });
  fireEvent.change(field, { target: { value: 'I heard that too' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await settle();
  expect(round.state.stage.lines.at(-1)?.meetingMs).toBeNull();
  expect(screen.getByText('outside the scene')).toBeTruthy();
});

test('[TU9] what was begun in the scene is not in the talk about it', async () => {
  const drafts = createDrafts(null);
  drafts.of(PEOPLE.elin, 'r_fake00000000000000000', LINE_FIELD).set('Then the price is');
  drawFor(toStep('self', tagged()), 'elin', drafts);
  await heading();
  const field = screen.getByRole('textbox', { name: 'Write to the room' }) as HTMLTextAreaElement;
  expect(field.value).toBe('');
});

test('[TU9] a line of the scene that still waits is not drawn in the talk, and comes back unsaid', async () => {
  const round = tagged();
  const { source } = drawFor(round, 'elin');
  source.hold(true);
  const line = {
    type: 'sayLine',
    step: 'play',
    nth: 1,
    lineId: 'late',
    text: 'One moment',
  } as const;
  happen(() => void source.send(line));
  await settle();
  expect(screen.getByText('One moment')).toBeTruthy();
  happen(() => void toStep('self', round));
  await heading();
  expect(screen.queryByText('One moment')).toBeNull();
  happen(() => source.hold(false));
  expect(round.state.stage.lines.some(({ lineId }) => lineId === 'late')).toBe(false);
});

test('[TU10] a double click on Done is one press', async () => {
  // Stepping out takes both players: the first one's press leaves the step where it is.
  const round = toStep('derole', tagged());
  drawFor(round, 'elin');
  await heading();
  fireEvent.click(screen.getByRole('button', { name: 'I have stepped out' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Not done after all' }));
  await settle();
  expect(round.state.stage.done[PEOPLE.elin]).toBe(true);
});

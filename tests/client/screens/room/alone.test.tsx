import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { language } from '#client/i18n/language.ts';
import type { StepName } from '#shared/round/programme.ts';
import { createFakeRound, type FakeRound, PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, happen } from './in-room.tsx';
import { begin, toStep } from './rounds.ts';

afterEach(cleanup);

const CHAIRS = { elin: 'seller', marcus: 'buyer', amina: 'observer' } as const;
const NAMES = Object.keys(CHAIRS) as (keyof typeof CHAIRS)[];
const STEPS: readonly StepName[] = [
  'brief',
  'play',
  'rate',
  'self',
  'counterpart',
  'observers',
  'reveal',
  'derole',
];

/** Words for people who are not there. */
const ABSENT =
  /instructor|instruktör|lobby|väntrum|aloud|högt|the others now|de andra ser|names are your own|era egna/i;

/** Everything that is drawn, read or heard, with what only a screen reader hears. */
function shown(): string {
  const spoken = [...document.querySelectorAll('[aria-label]')].map(
    (one) => one.getAttribute('aria-label') ?? '',
  );
  return [document.body.textContent ?? '', ...spoken].join(' ');
}

const alone = (): FakeRound => createFakeRound({ variant: 'try' });

test.each(
  NAMES.flatMap((name) =>
    (['en', 'sv'] as const).map((spoken) => [CHAIRS[name], spoken, name] as const),
  ),
)('[TY13] alone as %s, in %s: no screen speaks of people who are not there', (_, spoken, name) => {
  language.choose(spoken);
  for (const step of STEPS) {
    const round = step === 'brief' ? alone() : toStep(step, alone());
    drawFor(round, name);
    expect(shown(), step).not.toMatch(ABSENT);
    cleanup();
  }
  const stopped = alone();
  begin(stopped);
  stopped.wish(PEOPLE[name], { type: 'stopRound' });
  drawFor(stopped, name);
  expect(shown(), 'stopped').not.toMatch(ABSENT);
  stopped.pass(700_000);
  expect(shown(), 'ended').not.toMatch(ABSENT);
});

test.each(NAMES)('[TY13] without a connection %s is not told to say it aloud', (name) => {
  language.choose('en');
  const round = alone();
  begin(round);
  const { source } = drawFor(round, name);
  happen(() => source.link.set('offline'));
  expect(shown()).toContain('Offline');
  expect(shown()).not.toMatch(ABSENT);
});

test.each(['en', 'sv'] as const)(
  '[TY18] who watches alone has a way on from the meeting (%s)',
  (spoken) => {
    language.choose(spoken);
    const name = { en: 'End the meeting', sv: 'Avsluta mötet' }[spoken];
    const round = alone();
    begin(round);
    drawFor(round, 'amina');
    fireEvent.click(screen.getByRole('button', { name }));
    expect(round.state.stage.done[PEOPLE.amina]).toBe(true);
    cleanup();
    const ordinary = createFakeRound();
    begin(ordinary);
    drawFor(ordinary, 'amina');
    expect(screen.queryByRole('button', { name })).toBeNull();
  },
);

test('[TY13] no key raises a hand that nobody would see, and none is listed', () => {
  language.choose('en');
  const round = alone();
  begin(round);
  const { source } = drawFor(round, 'elin');
  (document.activeElement as HTMLElement | null)?.blur();
  fireEvent.keyDown(document.body, { key: 'h' });
  expect(source.sent).toEqual([]);
  fireEvent.keyDown(document.body, { key: '?' });
  expect(screen.getByText('Keyboard shortcuts')).toBeTruthy();
  expect(screen.queryByText('Hand')).toBeNull();
});

test.each([
  ['en', /three tags on trust and three on the goal/],
  ['sv', /tre taggar på förtroende och tre på mål/],
] as const)('[TY17] who observes alone reads how many tags show a place (%s)', (spoken, said) => {
  language.choose(spoken);
  drawFor(alone(), 'amina');
  expect(shown()).toMatch(said);
  cleanup();
  drawFor(createFakeRound(), 'amina');
  expect(shown()).not.toMatch(said);
});

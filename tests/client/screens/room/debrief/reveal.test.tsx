import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Loaded here, so that no test waits for it.
import '#client/screens/room/debrief/DebriefScreen.tsx';
import { debriefText } from '#client/i18n/areas/debrief.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { formatClock } from '#client/i18n/format.ts';
import { language } from '#client/i18n/language.ts';
import { gapRows } from '#client/screens/room/debrief/GapPart.tsx';
import {
  leadInto,
  momentAfter,
  momentBefore,
  wishOfKey,
  wishOfSliderKey,
} from '#client/screens/room/debrief/playhead.ts';
import { cutPath, missingAxis } from '#client/screens/room/debrief/quadrant-words.ts';
import { compareSteps } from '#client/screens/room/debrief/StepsPart.tsx';
import { roundInsight } from '#client/state/insight-view.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { createFakeRound, type FakeRound, PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, settle } from '../in-room.tsx';
import { begin, goOn, revealed, tagged, tagId } from '../rounds.ts';

beforeEach(() => language.choose('en'));
afterEach(cleanup);

const heading = () => screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
const playhead = () => screen.getByRole('slider', { name: 'Playhead' });
const at = () => playhead().getAttribute('aria-valuetext');
const keyDown = (key: string) => fireEvent.keyDown(document.body, { key });

function insightOf(round: FakeRound) {
  return roundInsight(round.sourceOf(PEOPLE.elin).get());
}

/** Amina's connection comes back after the reveal with a tag she pressed in the scene. */
function withLateTag(): FakeRound {
  const round = tagged();
  const source = round.sourceOf(PEOPLE.amina);
  source.hold(true);
  void source.send({
    type: 'addTag',
    tagId: 'tag_late_aaaaaaaaaaa',
    code: { kind: 'behaviour', dimension: 'P', polarity: -1, marker: null },
    about: 'seller',
    lineId: null,
  });
  revealed(round);
  source.hold(false);
  return round;
}

test('[RV1] about the buyer, unadmitted late: none of it enters the figures', () => {
  const round = tagged();
  round.wish(PEOPLE.amina, {
    type: 'addTag',
    tagId: 'tag_buyer_aaaaaaaaaa',
    code: { kind: 'behaviour', dimension: 'R', polarity: -1, marker: null },
    about: 'buyer',
    lineId: null,
  });
  const counted = insightOf(revealed(round)).observers[0]?.tags.map((tag) => tag.tagId);
  expect(counted).toHaveLength(7);
  expect(counted).not.toContain('tag_buyer_aaaaaaaaaa');
  const late = withLateTag();
  const before = insightOf(late);
  expect(before.observers[0]?.tags).toHaveLength(7);
  late.wish(PEOPLE.elin, {
    type: 'admitLate',
    owner: PEOPLE.amina,
    tagId: 'tag_late_aaaaaaaaaaa',
  });
  const after = insightOf(late);
  expect(after.observers[0]?.tags).toHaveLength(8);
  expect(after.placed.point?.trust).toBeLessThan(before.placed.point?.trust ?? 0);
});

test('[RV2] a tag leads six seconds before it, never before its take', async () => {
  const takes = [
    { take: 1, because: 'first' as const, meetingFromMs: 0, rewoundToMs: null },
    { take: 2, because: 'rewind' as const, meetingFromMs: 60_000, rewoundToMs: 30_000 },
  ];
  expect(leadInto({ takes }, 2000)).toBe(0);
  expect(leadInto({ takes }, 40_000)).toBe(34_000);
  expect(leadInto({ takes }, 62_000)).toBe(60_000);
  drawFor(revealed(), 'elin');
  await heading();
  fireEvent.click(screen.getByRole('button', { name: /Responsiveness, added trust, 01:38/ }));
  expect(at()).toBe('01:32 of 02:30');
});

test('[RV3] the keys move the playhead and stay within the meeting', async () => {
  drawFor(revealed(), 'elin');
  await heading();
  expect(at()).toBe('02:30 of 02:30');
  keyDown('j');
  expect(at()).toBe('02:20 of 02:30');
  keyDown('l');
  keyDown('l');
  expect(at()).toBe('02:30 of 02:30');
  fireEvent.keyDown(playhead(), { key: 'ArrowLeft' });
  expect(at()).toBe('02:29 of 02:30');
  fireEvent.keyDown(playhead(), { key: 'Home' });
  expect(at()).toBe('00:00 of 02:30');
  keyDown(']');
  expect(at()).not.toBe('00:00 of 02:30');
  keyDown('[');
  expect(at()).toBe('00:00 of 02:30');
  keyDown(' ');
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
});

test('[RV3] keys read as wishes, and moments are found either side', () => {
  expect(wishOfKey('J')).toEqual({ kind: 'by', ms: -10_000 });
  expect(wishOfKey('2')).toEqual({ kind: 'speed', speed: 2 });
  expect(wishOfKey('x')).toBeNull();
  expect(wishOfSliderKey('End')).toEqual({ kind: 'to', end: 'last' });
  expect(momentBefore([1000, 5000], 5100)).toBe(1000);
  expect(momentAfter([1000, 5000], 900)).toBe(5000);
  expect(momentAfter([1000, 5000], 5000)).toBeNull();
});

test('[RV4] the tables hold what the charts hold, in whole numbers', async () => {
  const round = revealed(tagged(), (one) => {
    [50, 60, 70, 80].forEach((value, point) => {
      one.wish(PEOPLE.elin, { type: 'drawCurve', point, value });
    });
  });
  drawFor(round, 'elin');
  await heading();
  const insight = insightOf(round);
  for (const words of screen.getAllByText('Show as table')) {
    const table = words.closest('details');
    if (table) table.open = true;
  }
  await vi.waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(3));
  const rowsOf = (name: string) =>
    [
      ...within(
        screen.getByRole('region', { name: `${name} as a table`, hidden: true }),
      ).getAllByRole('row', { hidden: true }),
    ]
      .slice(1)
      .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
  const path = rowsOf('Trust and goal');
  expect(path.map((row) => Number(row[1]))).toEqual(
    insight.path.map(({ point }) => Math.round(point.trust)),
  );
  const gap = rowsOf('The trust gap');
  expect(gap.map((row) => Number(row[2]))).toEqual(
    gapRows(insight).map(({ believed }) => Math.round(believed)),
  );
  expect(rowsOf('Everything on the timeline')).toHaveLength(7);
  expect(cutPath(insight, insight.lengthMs).until).toHaveLength(insight.path.length);
});

test('[RV5] a curve that was not drawn is said; too little seen draws no path', async () => {
  drawFor(revealed(), 'elin');
  await heading();
  expect(screen.getByText(/Elin did not draw the believed curve/)).toBeTruthy();
  cleanup();
  const bare = insightOf(revealed(tagged({ cast: CAST_ALONE })));
  expect(bare.placed.place).toBe('tooLittleSeen');
  expect(cutPath(bare, bare.lengthMs).until).toEqual([]);
});

/** A revealed round in which Amina tagged trust three times, and nobody the goal. */
function withoutGoalTags(): FakeRound {
  const round = createFakeRound();
  begin(round);
  for (const index of [0, 1, 2]) {
    round.pass(20_000);
    round.wish(PEOPLE.amina, {
      type: 'addTag',
      tagId: tagId(index),
      code: { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null },
      about: 'seller',
      lineId: null,
    });
  }
  return revealed(round);
}

test('[IN7] a meeting whose goal nobody tagged has a figure for trust, though no place', () => {
  const insight = insightOf(withoutGoalTags());
  expect(insight.placed.place).toBe('tooLittleSeen');
  expect(insight.answers.observerTrust).toBeGreaterThan(50);
});

test('[IN12] the axis that was too little seen is named', async () => {
  const round = withoutGoalTags();
  drawFor(round, 'elin');
  await heading();
  expect(screen.getByText(/^Too little seen of the goal\. An axis is shown from/)).toBeTruthy();
  const insight = insightOf(round);
  expect(missingAxis(insight, insight.lengthMs)).toBe('goal');
  expect(missingAxis(insight, 0)).toBeNull();
});

const CAST_ALONE = [
  { person: PEOPLE.elin, role: 'seller' },
  { person: PEOPLE.marcus, role: 'buyer' },
] as const;

test('[RV6] gaps are asked as questions, and next steps stand side by side', async () => {
  drawFor(revealed(), 'elin');
  await heading();
  expect(screen.getByText('You thought 83, Marcus said 52. Where did it part?')).toBeTruthy();
  expect(screen.getByText(/Mutual trust 52/)).toBeTruthy();
  expect(screen.getByText('Coffee on Friday')).toBeTruthy();
  expect(screen.getByText(/One of you heard an agreement/)).toBeTruthy();
  expect(screen.getByText('Continuation')).toBeTruthy();
});

test('[RV6] one observer is spoken of as one', async () => {
  drawFor(revealed(), 'elin');
  await heading();
  expect(screen.getByText('What the observer saw')).toBeTruthy();
  expect(screen.getByText('The observer')).toBeTruthy();
  expect(screen.queryByText(/The observers/)).toBeNull();
  expect(debriefText.sv.observersSaw({ count: 2 })).toBe('Vad observatörerna såg');
});

test('[RV6] of two next steps that are missing it says so of both', () => {
  const none = compareSteps(debriefText.en, null, null);
  expect(none).toMatch(/^Neither/);
  expect(compareSteps(debriefText.en, { kind: 'nothing' }, null)).toMatch(/^One of you has not/);
  expect(compareSteps(debriefText.sv, null, null)).toMatch(/^Båda svaren saknas/);
});

test.each([
  ['en', 'Your strongest', 'Your question'],
  ['sv', 'Dina starkaste', 'Din fråga'],
] as const)(
  '[RV20] an observer reads of the own tags and question as theirs, in %s',
  async (spoken, strongest, question) => {
    language.choose(spoken);
    const round = revealed(tagged(), (rating) => {
      rating.wish(PEOPLE.amina, { type: 'chooseTags', tagIds: [tagId(6)] });
      rating.wish(PEOPLE.amina, { type: 'writeQuestion', text: 'What was it about the price?' });
    });
    drawFor(round, 'amina');
    await heading();
    expect(screen.getByRole('heading', { name: strongest })).toBeTruthy();
    expect(screen.getByText(question)).toBeTruthy();
  },
);

test('[RV20] alone the own name is You, and no sentence bends it as a name', () => {
  const { en, sv } = debriefText;
  expect(en.missing({ name: 'You' })).toBe('No answer from you.');
  expect(sv.missing({ name: 'Du' })).toBe('Inget svar från dig.');
  expect(sv.trustOfIn({ name: 'Kim', other: 'Du' })).toBe('Kim för dig');
  expect(sv.yes({ name: 'Du' })).toBe('Vad hade fått dig att säga ja');
  const gap = { seller: 'Kim', buyer: 'Du', time: '01:00', believed: 20, felt: 40 };
  expect(sv.gapSentence(gap)).toContain('var ditt förtroende större än Kim trodde');
  expect(tryText.sv.countLead({ buyer: 'Du' })).toMatch(/^Ditt reglage/);
  expect(tryText.en.countLead({ buyer: 'You' })).toMatch(/^Your dial/);
  expect(en.question({ name: 'Amina' })).toBe('Amina’s question');
  expect(sv.question({ name: 'Max' })).toBe('Max fråga');
});

test('[RV7] a late tag is marked, and a player lets it count', async () => {
  const round = withLateTag();
  const observer = drawFor(round, 'amina');
  await heading();
  expect(screen.queryByRole('button', { name: 'Let it count' })).toBeNull();
  observer.unmount();
  drawFor(round, 'elin');
  await heading();
  expect(document.querySelectorAll('.tmk .body-l')).toHaveLength(1);
  const admit = screen.getByRole('button', { name: 'Let it count' });
  const moment = admit.closest('li')?.querySelector('.mt');
  admit.focus();
  fireEvent.click(admit);
  await settle();
  expect(document.activeElement).toBe(moment);
  expect(Object.keys(round.state.debrief.admitted)).toEqual([
    `${PEOPLE.amina}/tag_late_aaaaaaaaaaa`,
  ]);
  expect(screen.getByText('came late, counts')).toBeTruthy();
});

test('[RV8] a comment stands on the chosen tag, and a pin at the playhead', async () => {
  const round = revealed();
  drawFor(round, 'marcus');
  await heading();
  fireEvent.click(screen.getByRole('button', { name: /Responsiveness, added trust/ }));
  const field = document.querySelector<HTMLInputElement>('.rep input');
  if (!field) throw new Error('no comment field');
  fireEvent.change(field, { target: { value: 'Here I leaned forward' } });
  fireEvent.submit(field);
  await settle();
  const [comment] = round.state.debrief.comments;
  expect(comment?.text).toBe('Here I leaned forward');
  keyDown('b');
  await settle();
  expect(round.state.debrief.pins).toHaveLength(1);
  expect(tagId(4)).toBeTruthy();
});

test('[RV9] the seller chooses the moment; afterwards the reveal stays readable', async () => {
  const round = revealed();
  const { source } = drawFor(round, 'elin');
  await heading();
  keyDown('j');
  fireEvent.click(screen.getByRole('button', { name: 'Play again from 02:20' }));
  await settle();
  expect(source.sent.at(-1)).toEqual({ type: 'chooseRedo', fromMs: 140_000 });
  cleanup();
  for (let guard = 0; guard < 6 && !round.state.stage.ended; guard++) goOn(round);
  drawFor(round, 'elin');
  await heading();
  expect(screen.getByText('The round is over')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'To the lobby' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'The trust gap' })).toBeTruthy();
});

test('[RV10] dimensions stand side by side, and the strongest tags lead to their moment', async () => {
  const round = revealed(tagged(), (rating) => {
    rating.wish(PEOPLE.elin, { type: 'rateDimension', dimension: 'S', value: 4 });
    rating.wish(PEOPLE.marcus, { type: 'rateDimension', dimension: 'S', value: 2 });
    rating.wish(PEOPLE.marcus, { type: 'rateDimension', dimension: 'P', value: 5 });
    rating.wish(PEOPLE.amina, { type: 'chooseTags', tagIds: [tagId(6), tagId(1)] });
  });
  drawFor(round, 'marcus');
  await heading();
  const table = screen.getByRole('region', { name: 'How Elin did' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toHaveLength(8);
  expect(rows[0]).toEqual(['', 'Elin', 'Marcus']);
  expect(rows).toContainEqual([dimensionOf('S').name.en, '4', '2']);
  expect(rows).toContainEqual([dimensionOf('P').name.en, 'no answer', '5']);
  const strongest = screen.getByRole('region', { name: 'Amina’s strongest' });
  const tags = within(strongest).getAllByRole('button');
  expect(tags.map((tag) => tag.textContent)).toEqual([
    expect.stringContaining(dimensionOf('M').name.en),
    expect.stringContaining(`${dimensionOf('P').name.en}, minus`),
  ]);
  const time = round.state.seats[PEOPLE.amina]?.tags[tagId(6)]?.meetingMs ?? 0;
  fireEvent.click(tags[1] ?? document.body);
  expect(at()).toBe(`${formatClock(leadInto(round.state.stage, time))} of 02:30`);
});

test('[RV10] what nobody answered takes no room, and Swedish has its words', async () => {
  const plain = drawFor(revealed(), 'elin');
  await heading();
  expect(screen.queryByText('How Elin did')).toBeNull();
  expect(screen.queryByText(/strongest/)).toBeNull();
  plain.unmount();
  language.choose('sv');
  const round = revealed(tagged(), (rating) => {
    rating.wish(PEOPLE.elin, { type: 'rateDimension', dimension: 'R', value: 3 });
    rating.wish(PEOPLE.amina, { type: 'chooseTags', tagIds: [tagId(0)] });
  });
  drawFor(round, 'elin');
  await heading();
  expect(screen.getByRole('heading', { name: 'Hur Elin gjorde' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Aminas starkaste' })).toBeTruthy();
  expect(screen.getAllByText('inget svar').length).toBeGreaterThan(0);
});

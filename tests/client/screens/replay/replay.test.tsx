import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Replay } from '#client/connection/api.ts';
import { language } from '#client/i18n/language.ts';
import { enterAt } from '#client/screens/replay/enter-at.ts';
import { pagesOf, peopleOf } from '#client/screens/replay/ReplayScreen.tsx';
import { ReplayView } from '#client/screens/replay/ReplayView.tsx';
import { createReplayRound } from '#client/state/replay-round.ts';

const SAMPLE = JSON.parse(readFileSync('server/sample/log/en.json', 'utf8')) as Replay & {
  roundId: string;
  workshopId: string;
};
const KIM = SAMPLE.people.find(({ name }) => name === 'Kim')?.person ?? '';
const ROBIN = SAMPLE.people.find(({ name }) => name === 'Robin')?.person ?? '';
const OPEN = SAMPLE.pages.filter(({ channel }) => !/^(own:|desk|vault)/.test(channel));

/** The sample, seen by somebody, from an address. */
function open(search: string, options: { channels?: RegExp; me?: string; untilMs?: number } = {}) {
  history.replaceState(null, '', `/r/x/replay${search}`);
  const { channels = /./, me = KIM, untilMs = Number.POSITIVE_INFINITY } = options;
  const pages = OPEN.map((page) => ({
    ...page,
    events: (page.events as { atMs: number }[]).filter(({ atMs }) => atMs < untilMs),
  })) as typeof OPEN;
  const source = createReplayRound({
    roundId: SAMPLE.roundId,
    workshopId: SAMPLE.workshopId,
    me: { person: me, isInstructor: false },
    pages: pagesOf(pages.filter(({ channel }) => channels.test(channel))),
    people: peopleOf(SAMPLE.people),
  });
  enterAt(source, search, () => false);
  render(<ReplayView source={source} me={me} instructors={[]} home="/" />);
  return source;
}

/** Seconds of the address at a meeting time of the sample. */
const tAt = (seconds: number) => {
  const stage = OPEN.find(({ channel }) => channel === 'stage');
  const events = (stage?.events ?? []) as { type: string; atMs: number; step?: string }[];
  const play = events.find(({ type, step }) => type === 'step.started' && step === 'play');
  const first = Math.min(
    ...OPEN.flatMap((page) => (page.events as { atMs: number }[]).map(({ atMs }) => atMs)),
  );
  return Math.ceil(((play?.atMs ?? 0) - first) / 1000) + seconds;
};
/** When a fact of the stage was, ms. */
const atOf = (type: string) => {
  const stage = OPEN.find(({ channel }) => channel === 'stage');
  const events = (stage?.events ?? []) as { type: string; atMs: number }[];
  return events.find((event) => event.type === type)?.atMs ?? 0;
};
const eyes = () => screen.getByRole('radiogroup', { name: 'Through the eyes of' });
const look = (name: RegExp) =>
  act(async () => void fireEvent.click(within(eyes()).getByRole('radio', { name })));

beforeEach(() => language.choose('en'));
afterEach(cleanup);

describe('the replay', () => {
  test('[RP3] it opens where the address says, and the script ends at the playhead', () => {
    open(`?t=${tAt(100)}`);
    const script = screen.getByRole('region', { name: 'Conversation' });
    const said = within(script).getAllByRole('button').length;
    cleanup();
    open(`?t=${tAt(300)}`);
    const later = within(screen.getByRole('region', { name: 'Conversation' }));
    expect(later.getAllByRole('button').length).toBeGreaterThan(said);
    expect(screen.getByRole('slider', { name: 'Playhead' }).getAttribute('aria-valuetext')).toMatch(
      /^0[45]:\d\d of 08:10$/,
    );
  });

  test('[RP3] the keys of the playhead move it from anywhere', () => {
    const source = open(`?t=${tAt(100)}`);
    const before = source.playhead.get();
    const press = (key: string) => act(() => void fireEvent.keyDown(document.body, { key }));
    press('l');
    expect(source.playhead.get() - before).toBe(10_000);
    press('j');
    expect(source.playhead.get()).toBe(before);
    press(']');
    expect(source.playhead.get()).toBeGreaterThan(before);
    const slider = screen.getByRole('slider', { name: 'Playhead' });
    act(() => void fireEvent.keyDown(slider, { key: 'Home' }));
    expect(source.playhead.get()).toBe(source.span.fromMs);
  });

  test('[RP4] the seller’s eyes hold neither dial nor tags nor anybody’s answers in the meeting', async () => {
    open(`?t=${tAt(200)}`);
    expect(screen.getAllByText('Amina').length).toBeGreaterThan(1);
    await look(/Kim/);
    expect(screen.getByRole('heading', { name: /This is what you could see at 03:/ })).toBeTruthy();
    expect(screen.queryByText('Trust felt')).toBeNull();
    expect(screen.queryAllByRole('img', { name: /Amina|Leo/ })).toEqual([]);
    expect(screen.queryByText('Own tags so far')).toBeNull();
    await look(/Robin/);
    expect(screen.getAllByText('Trust felt').length).toBeGreaterThan(0);
    await look(/Amina/);
    expect(screen.getByText('Own tags so far')).toBeTruthy();
    expect(screen.queryByText(/The dial stood at/)).toBeNull();
  });

  test('[RP4] outside the meeting the phase is named, for no meeting time passes there', () => {
    open(`?t=5000&eyes=${ROBIN}`);
    expect(
      screen.getByRole('heading', { name: 'This is what Robin could see during Debrief.' }),
    ).toBeTruthy();
    expect(screen.getByRole('slider', { name: 'Playhead' }).getAttribute('aria-valuetext')).toBe(
      'Debrief',
    );
    cleanup();
    open(`?t=0&eyes=${ROBIN}`);
    expect(screen.getByRole('heading', { name: /could see during Brief/ })).toBeTruthy();
  });

  test('[RP4] whoever may read only their own is offered their own eyes alone', () => {
    open('', { channels: new RegExp(`^(stage|seat:${KIM})$`), untilMs: atOf('round.revealed') });
    const names = within(eyes())
      .getAllByRole('radio')
      .map((one) => one.textContent);
    expect(names.filter((name) => /Robin|Amina|Leo|Karin/.test(name ?? ''))).toEqual([]);
    expect(names.some((name) => name?.includes('you, seller'))).toBe(true);
  });

  test('[RP4] eyes stand in the address, and those that are not offered are nobody’s', () => {
    const source = open(`?t=${tAt(200)}&eyes=${ROBIN}`);
    expect(source.eyes.get()).toMatchObject({ person: ROBIN });
    cleanup();
    expect(open(`?t=${tAt(200)}&eyes=p_nobody12345`).eyes.get()).toEqual({ kind: 'everyone' });
  });

  test('[RP6] before the first moment, none has come yet; those that do are announced', () => {
    open('?t=0');
    expect(screen.getByText('No moment has come yet.')).toBeTruthy();
    expect(screen.getByText(/^Next: /)).toBeTruthy();
  });

  test.each([
    ['runs', 'No moments have been marked in this round yet.', 'round.ended'],
    ['is over', 'No moments were marked in this round.', null],
  ] as const)('[RP6] a round that %s without a moment says so', (_, words, until) => {
    const untilMs = until === null ? Number.POSITIVE_INFINITY : atOf(until);
    const source = open(`?t=${tAt(100)}`, { channels: /^stage$/, untilMs });
    expect(source.whole.stage.ended === null).toBe(until !== null);
    expect(screen.queryAllByText(/^No moment/).map((one) => one.textContent)).toEqual([words]);
  });

  test('[RP5] the text twin has every line and every tag, and each time leads into the room', async () => {
    const source = open(`?t=${tAt(100)}`);
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Read as text' })));
    const main = within(screen.getByRole('main'));
    const { stage, seats } = source.whole;
    for (const { text } of stage.lines) expect(main.getAllByText(text).length).toBeGreaterThan(0);
    const tags = Object.values(seats).flatMap((seat) => Object.values(seat.tags));
    const links = main.getAllByRole('link');
    expect(links.length).toBeGreaterThanOrEqual(stage.lines.length + tags.length);
    const inMeeting = stage.lines.filter(({ meetingMs }) => meetingMs !== null).length;
    expect(inMeeting).toBeLessThan(stage.lines.length);
    expect(main.getByText(new RegExp(`: ${inMeeting} lines, `))).toBeTruthy();
    const last = links.at(-1) as HTMLElement;
    expect(last.getAttribute('href')).toMatch(/\?t=\d+$/);
    act(() => void fireEvent.click(last));
    expect(screen.getByRole('slider', { name: 'Playhead' })).toBeTruthy();
    expect(source.playhead.get()).toBeGreaterThan(source.span.fromMs + 60_000);
  });

  test('[RP5] the text twin is a page of its own: back closes it', () => {
    open(`?t=${tAt(100)}`);
    const before = history.length;
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Read as text' })));
    expect(history.length).toBe(before + 1);
    expect(screen.queryByRole('slider', { name: 'Playhead' })).toBeNull();
    history.replaceState(null, '');
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(screen.getByRole('slider', { name: 'Playhead' })).toBeTruthy();
  });
});

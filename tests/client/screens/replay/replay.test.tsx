import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { atOf, eyes, KIM, look, open, ROBIN, tAt } from './sample-replay.tsx';

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

  test('[RP2] while it plays the address follows once a second, in place', () => {
    vi.useFakeTimers();
    try {
      const source = open(`?t=${tAt(100)}`);
      const before = history.length;
      const written = vi.spyOn(history, 'replaceState');
      act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
      act(() => void vi.advanceTimersByTime(3100));
      expect(source.playhead.get() - source.span.fromMs).toBeGreaterThan((tAt(102) + 0.5) * 1000);
      expect(written.mock.calls.length).toBe(3);
      const seconds = () => Number(new URLSearchParams(location.search).get('t'));
      expect(seconds()).toBeCloseTo(tAt(103), 0);
      expect(history.length).toBe(before);
      // It stands: the moment it came to is written, once.
      act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
      act(() => void vi.advanceTimersByTime(1000));
      expect(written.mock.calls.length).toBe(4);
      const moment = (source.playhead.get() - source.span.fromMs) / 1000;
      expect(seconds()).toBeGreaterThanOrEqual(moment);
      expect(seconds() - moment).toBeLessThan(0.1);
    } finally {
      vi.useRealTimers();
      vi.restoreAllMocks();
    }
  });

  test('[RP2] a playhead that is moved at every frame is written when it rests', () => {
    vi.useFakeTimers();
    try {
      open(`?t=${tAt(100)}`);
      const written = vi.spyOn(history, 'replaceState');
      for (let frame = 0; frame < 60; frame += 1) {
        act(() => void fireEvent.keyDown(document.body, { key: 'l' }));
        act(() => void vi.advanceTimersByTime(16));
      }
      expect(written).not.toHaveBeenCalled();
      act(() => void vi.advanceTimersByTime(300));
      expect(written).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
      vi.restoreAllMocks();
    }
  });

  test('[RP3] the keys of the playhead move it from anywhere', () => {
    const source = open(`?t=${tAt(100)}`);
    const before = source.playhead.get();
    const press = (key: string, repeat = false) =>
      act(() => void fireEvent.keyDown(document.body, { key, repeat }));
    press('l');
    expect(source.playhead.get() - before).toBe(10_000);
    press('l', true);
    expect(source.playhead.get() - before).toBe(20_000);
    for (let held = 0; held < 2; held += 1) press('j', held > 0);
    expect(source.playhead.get()).toBe(before);
    press(']', true);
    expect(source.playhead.get()).toBe(before);
    press(']');
    expect(source.playhead.get()).toBeGreaterThan(before);
    const slider = screen.getByRole('slider', { name: 'Playhead' });
    act(() => void fireEvent.keyDown(slider, { key: 'Home' }));
    expect(source.playhead.get()).toBe(source.span.fromMs);
  });

  test('[RP6] while the playhead moves the lanes stay as they were drawn, and a veil lies over what follows', async () => {
    open(`?t=${tAt(100)}`);
    const lanes = screen.getByRole('group', { name: /line of time/ });
    const changes = new MutationObserver(() => {});
    changes.observe(lanes, { subtree: true, childList: true, attributes: true });
    const veil = document.querySelector<HTMLElement>('.lo-veil i');
    const before = veil?.style.transform;
    for (let step = 0; step < 10; step += 1) {
      act(() => void fireEvent.keyDown(document.body, { key: 'l' }));
    }
    const drawn = changes
      .takeRecords()
      .filter(({ target, type }) => target !== lanes || type !== 'attributes');
    expect(drawn).toEqual([]);
    expect(veil?.style.transform).not.toBe(before);
    const line = document.querySelector<HTMLElement>('.lo-line');
    const shift = (element: HTMLElement | null) =>
      Number(element?.style.transform.match(/translate[(]([\d.]+)px/)?.[1]);
    expect(shift(veil)).toBeCloseTo(shift(line), 0);
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
    expect(screen.getByText('This is what Robin could see during Debrief.')).toBeTruthy();
    expect(screen.getByText('Debrief', { selector: '.tnow' })).toBeTruthy();
    expect(screen.queryByText(/of 08:10$/)).toBeNull();
    expect(screen.getByRole('slider', { name: 'Playhead' }).getAttribute('aria-valuetext')).toBe(
      'Debrief',
    );
    cleanup();
    open(`?t=0&eyes=${ROBIN}`);
    expect(screen.getByText(/could see during Brief/)).toBeTruthy();
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

  test('[RP11] before the first moment, none has come yet; those that do are announced', () => {
    open('?t=0');
    expect(screen.getByText('No moment has come yet.')).toBeTruthy();
    expect(screen.getByText(/^Next: /)).toBeTruthy();
  });

  test.each([
    ['runs', 'No moments have been marked in this round yet.', 'round.ended'],
    ['is over', 'No moments were marked in this round.', null],
  ] as const)('[RP11] a round that %s without a moment says so', (_, words, until) => {
    const untilMs = until === null ? Number.POSITIVE_INFINITY : atOf(until);
    const source = open(`?t=${tAt(100)}`, { channels: /^stage$/, untilMs });
    expect(source.whole.stage.ended === null).toBe(until !== null);
    expect(screen.queryAllByText(/^No moment/).map((one) => one.textContent)).toEqual([words]);
  });

  test('[RP12] with somebody’s eyes chosen the text says that it holds more than they saw', async () => {
    const sentence = /not only what those eyes could see/;
    open(`?t=${tAt(200)}`);
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Read as text' })));
    expect(screen.queryByText(sentence)).toBeNull();
    await look(/Kim/);
    expect(screen.getByText(sentence)).toBeTruthy();
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

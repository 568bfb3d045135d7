import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcements } from '#client/components/announcements.ts';
import { language } from '#client/i18n/language.ts';
import { Lobby } from '#client/screens/workshop/lobby/Lobby.tsx';
import { PadTrial } from '#client/screens/workshop/lobby/PadTrial.tsx';
import { padLines } from '#client/screens/workshop/lobby/pad-lines.ts';
import { dimensionOf } from '#shared/rubric/lookup.ts';
import { fakePort } from './fake-port.ts';
import { fakeWorkshop } from './fake-workshop.ts';

beforeEach(() => {
  history.replaceState(null, '', '/w/x');
  localStorage.clear();
  sessionStorage.clear();
  language.choose('en');
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));

function show(people = 3) {
  const world = fakeWorkshop({ people, me: 1 });
  const { port, asked } = fakePort();
  render(<Lobby source={world.source} port={port} />);
  return { world, asked };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('[SL1] people stand in the list as they come, and none is announced', () => {
  const { world } = show(2);
  const said = announcements.latest().n;
  const list = () =>
    within(screen.getByRole('heading', { name: /Here so far/ }).parentElement ?? document.body)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('b, .clip')?.textContent);
  expect(list()).toEqual(['You', 'Marcus']);
  act(() => void world.join(3));
  expect(list()).toEqual(['You', 'Marcus', 'Amina']);
  expect(announcements.latest().n).toBe(said);
});

test('[PR7] a partner is not among those who have come', () => {
  const { world } = show(2);
  const heading = () => screen.getByRole('heading', { name: /Here so far/ });
  const before = heading().parentElement?.textContent;
  act(() => void world.joinPartner(3));
  expect(Object.keys(world.hall().people)).toHaveLength(4);
  expect(heading().parentElement?.textContent).toBe(before);
});

test('[SL2] six thoughts, one at a time, at the reader’s own pace', async () => {
  show();
  const seen: string[] = [];
  for (let nth = 0; nth < 6; nth++) {
    seen.push(document.querySelector('.insbox h2')?.textContent ?? '');
    await settle(60_000);
    expect(document.querySelector('.insbox h2')?.textContent).toBe(seen[nth]);
    fireEvent.click(button('Next'));
  }
  expect(seen).toEqual([
    'Reciprocity',
    'Authenticity',
    'Responsiveness',
    'Respect',
    'Purpose and audience',
    'No close without eyes on the goal',
  ]);
  expect(document.querySelector('.insbox h2')?.textContent).toBe('Reciprocity');
  fireEvent.click(button('Previous'));
  expect(document.querySelector('.insbox h2')?.textContent).toBe(seen[5]);
});

test('[SL3] a press is compared with the rubric’s marker; nothing is sent or stored', () => {
  const { world, asked } = show();
  const puts = vi.spyOn(Storage.prototype, 'setItem');
  cleanup();
  render(<PadTrial seed={0} />);
  const [marker] = padLines(0);
  if (!marker) throw new Error('the pad has lines');
  const { name, keys } = dimensionOf(marker.dimension);
  fireEvent.click(button(`${name.en}, ${marker.polarity === 1 ? 'plus' : 'minus'}`));
  expect(screen.getByRole('status').textContent).toContain('The rubric reads it the same way');
  fireEvent.keyDown(window, { code: marker.polarity === 1 ? keys.minus : keys.plus });
  expect(screen.getByRole('status').textContent).toContain('The rubric reads it as');
  fireEvent.click(button('Next line'));
  expect(screen.getByRole('status').textContent).toContain('Press what you hear');
  expect(world.sent).toEqual([]);
  expect(asked).toEqual([]);
  expect(puts).not.toHaveBeenCalled();
  puts.mockRestore();
});

test('[SL4] lines are short, said by a seller, and neighbours differ', () => {
  for (const seed of [0, 0.3, 0.77, 0.999]) {
    const lines = padLines(seed);
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    for (const [index, line] of lines.entries()) {
      expect(line.example.en.length).toBeLessThanOrEqual(80);
      expect(line.example.en).not.toMatch(/\(/);
      const isLastFew = index > lines.length - 8;
      if (!isLastFew) expect(line.dimension).not.toBe(lines[index - 1]?.dimension);
    }
  }
});

test('[SL5] a room that opens takes its people there with one announcement', () => {
  const { world } = show();
  const said = announcements.latest().n;
  act(() => {
    world.lead({ type: 'seatAutomatically' });
    world.lead({ type: 'beginRounds', roomIds: null });
  });
  const [roundId] = Object.keys(world.hall().rounds);
  expect(location.pathname).toBe(`/r/${roundId}`);
  expect(announcements.latest()).toEqual({ text: 'Your room, Alm, is open.', n: said + 1 });
});

test('[SL6] between rounds the lobby leads back into the last one', () => {
  const world = fakeWorkshop({ people: 3, me: 1 });
  world.lead({ type: 'seatAutomatically' });
  world.lead({ type: 'beginRounds', roomIds: null });
  const [roundId = ''] = Object.keys(world.hall().rounds);
  world.run({ type: 'recordRoundOver', roundId });
  render(<Lobby source={world.source} port={fakePort().port} />);
  expect(screen.getByText('Round 1 is over')).toBeTruthy();
  const back = screen.getByRole('link', { name: /Look back at the round/ });
  expect(back.getAttribute('href')).toBe(`/r/${roundId}`);
  act(() => void world.lead({ type: 'endWorkshop' }));
  expect(screen.getByRole('heading', { name: 'This workshop has ended' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Round 1: Alm/ }).getAttribute('href')).toBe(
    `/r/${roundId}/replay`,
  );
  expect(screen.queryByText('KVR-7TEM')).toBeNull();
});

test('[SL7] the personal link is fetched when asked for, and its QR is gone after a minute', async () => {
  const { asked } = show();
  expect(asked).toEqual([]);
  fireEvent.click(button('Show as QR'));
  await settle();
  expect(asked).toEqual(['personalLink']);
  expect(screen.getByRole('img', { name: 'QR code to your own seat' })).toBeTruthy();
  await settle(60_000);
  expect(screen.queryByRole('img', { name: 'QR code to your own seat' })).toBeNull();
  expect(screen.getByText(/The QR is hidden again/)).toBeTruthy();
});

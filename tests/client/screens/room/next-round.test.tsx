import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announcements } from '#client/components/announcements.ts';
import { language } from '#client/i18n/language.ts';
import { NextRoundBanner } from '#client/screens/room/NextRound.tsx';
import { fakeWorkshop } from '../workshop/fake-workshop.ts';

beforeEach(() => language.choose('en'));
afterEach(cleanup);

/** Elin looks at her first round, which is over. */
function afterOneRound() {
  history.replaceState(null, '', '/r/first');
  const world = fakeWorkshop({ people: 3, me: 1 });
  world.lead({ type: 'seatAutomatically' });
  world.lead({ type: 'beginRounds', roomIds: null });
  const [roundId = ''] = Object.keys(world.hall().rounds);
  world.run({ type: 'recordRoundOver', roundId });
  return { world, roundId };
}

const link = () => screen.queryByRole('link', { name: 'Go to the round' });

test('[SS12] the next round is told once, with one way there, and nobody is taken away', () => {
  const { world, roundId } = afterOneRound();
  const said = announcements.latest().n;
  render(<NextRoundBanner source={world.source} roundId={roundId} />);
  expect(link()).toBeNull();
  expect(announcements.latest().n).toBe(said);
  act(() => void world.lead({ type: 'beginRounds', roomIds: null }));
  const next = Object.keys(world.hall().rounds).at(-1);
  expect(next).not.toBe(roundId);
  expect(location.pathname).toBe('/r/first');
  expect(announcements.latest()).toEqual({
    text: 'Your next round has begun in Alm.',
    n: said + 1,
  });
  act(() => void world.join(4));
  expect(announcements.latest().n).toBe(said + 1);
  fireEvent.click(link() ?? document.body);
  expect(location.pathname).toBe(`/r/${next}`);
});

test('[SS12] nothing leads to a round that is over, nor anywhere once the workshop has ended', () => {
  const { world, roundId } = afterOneRound();
  render(<NextRoundBanner source={world.source} roundId={roundId} />);
  act(() => void world.lead({ type: 'beginRounds', roomIds: null }));
  expect(link()).not.toBeNull();
  const next = Object.keys(world.hall().rounds).at(-1) ?? '';
  act(() => void world.run({ type: 'recordRoundOver', roundId: next }));
  expect(link()).toBeNull();
  act(() => void world.lead({ type: 'endWorkshop' }));
  expect(link()).toBeNull();
});

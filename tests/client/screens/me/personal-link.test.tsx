import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { language } from '#client/i18n/language.ts';
import type { JoinPort } from '#client/screens/join/join-port.ts';
import { PersonalLinkScreen } from '#client/screens/me/PersonalLinkScreen.tsx';
import { fakeDoor, refusal, WORKSHOP } from '../join/fake-door.ts';

const TOKEN = 'b'.repeat(43);

beforeEach(() => language.choose('en'));
afterEach(cleanup);

async function open(answers: Partial<JoinPort> = {}) {
  history.replaceState(null, '', `/me#${TOKEN}`);
  const { port, asked } = fakeDoor(answers);
  render(<PersonalLinkScreen port={port} />);
  await act(async () => {});
  return asked;
}

test('[SJ9] a personal link is exchanged and leads to its workshop', async () => {
  const asked = await open();
  expect(asked).toEqual([['open', TOKEN]]);
  expect(location.pathname + location.hash).toBe(`/w/${WORKSHOP}`);
});

test('[SJ9] a dead link says so, leaves the address and offers the code', async () => {
  await open({ openPersonalLink: async () => refusal('no-seat') });
  expect(location.pathname + location.hash).toBe('/me');
  expect(screen.getByRole('heading', { name: 'This link opens no seat' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Join with a code' }).getAttribute('href')).toBe('/j');
});

test('[SJ9] an unreached server offers another try with the same link', async () => {
  let isAway = true;
  const asked = await open({
    openPersonalLink: async () =>
      isAway ? refusal('offline') : { ok: true, value: { workshopId: WORKSHOP } },
  });
  isAway = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await act(async () => {});
  expect(asked).toEqual([
    ['open', TOKEN],
    ['open', TOKEN],
  ]);
  expect(location.pathname).toBe(`/w/${WORKSHOP}`);
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { JoinScreen } from '#client/screens/join/JoinScreen.tsx';
import type { JoinPort } from '#client/screens/join/join-port.ts';
import { door, fakeDoor, refusal, WORKSHOP } from './fake-door.ts';

beforeEach(() => {
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

async function open(address: string, answers: Partial<JoinPort> = {}) {
  history.replaceState(null, '', address);
  const { port, asked } = fakeDoor(answers);
  render(<JoinScreen port={port} />);
  await settle();
  return asked;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const name = () => screen.getByLabelText<HTMLInputElement>('Your name');
const code = () => screen.getByLabelText<HTMLInputElement>('Code');

test('[SJ1] the code leaves the address at once, and a reload still has it', async () => {
  const asked = await open('/j#kvr-7tem');
  expect(asked).toEqual([['door', 'KVR-7TEM']]);
  expect(location.hash).toBe('');
  expect(screen.getByRole('heading', { name: 'Spring practice' })).toBeTruthy();
  cleanup();
  expect(await open('/j')).toEqual([['door', 'KVR-7TEM']]);
});

test('[SJ1] a second link in the same tab opens its own door', async () => {
  const asked = await open('/j#KVR-7TEM');
  history.replaceState(null, '', '/j#ABC-DEFG');
  fireEvent(window, new HashChangeEvent('hashchange'));
  await settle();
  expect(asked.map(([, which]) => which)).toEqual(['KVR-7TEM', 'ABC-DEFG']);
  expect(location.hash).toBe('');
});

test('[SJ2] an unknown code stays in the field, with the way out under it', async () => {
  await open('/j#KVR-7TEM', { door: async () => refusal('no-such-workshop') });
  expect(code().value).toBe('KVR-7TEM');
  expect(code().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/This code opens no workshop now/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Open your own link'), {
    target: { value: `https://samspel.example/me#${'b'.repeat(43)}` },
  });
  fireEvent.click(button('Open'));
  expect(location.pathname + location.hash).toBe(`/me#${'b'.repeat(43)}`);
});

test('[SJ3] too many tries count down on the button and keep what was typed', async () => {
  let isShut = true;
  const asked = await open('/j#KVR-7TEM', {
    door: async () => (isShut ? refusal('too-many-tries', 40_000) : { ok: true, value: door() }),
  });
  expect(button('0:40').getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/You can try again in 40 s/)).toBeTruthy();
  await settle(5000);
  fireEvent.click(button('0:35'));
  await settle();
  expect(asked).toHaveLength(1);
  await settle(36_000);
  isShut = false;
  fireEvent.click(button('Join'));
  await settle();
  expect(screen.getByRole('heading', { name: 'Spring practice' })).toBeTruthy();
});

test('[SJ4] a full workshop says so, and the name stays written', async () => {
  await open('/j#KVR-7TEM', { join: async () => refusal('workshop-full') });
  fireEvent.change(name(), { target: { value: 'Elin' } });
  fireEvent.click(button(/Enter the lobby/));
  await settle();
  expect(screen.getByText('This workshop is full. Tell the instructor.')).toBeTruthy();
  expect(name().value).toBe('Elin');
});

test('[SJ5] a name is required, and remembered on this device', async () => {
  const asked = await open('/j#KVR-7TEM');
  fireEvent.change(name(), { target: { value: '   ' } });
  fireEvent.click(button(/Enter the lobby/));
  expect(name().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(name());
  fireEvent.change(name(), { target: { value: ' Elin ' } });
  fireEvent.click(button(/Enter the lobby/));
  await settle();
  expect(asked.at(-1)).toEqual(['join', { code: 'KVR-7TEM', name: 'Elin', language: 'en' }]);
  expect(location.pathname).toBe(`/w/${WORKSHOP}`);
  cleanup();
  await open('/j#KVR-7TEM');
  expect(name().value).toBe('Elin');
});

test('[SJ6] one sentence says what is kept and who can replay it', async () => {
  await open('/j#KVR-7TEM');
  expect(screen.getByText(/is kept, .*Karin Ekdal can replay it too/)).toBeTruthy();
});

test('[SJ7] the language changes at once, and the seat is taken in it', async () => {
  const asked = await open('/j#KVR-7TEM');
  fireEvent.change(name(), { target: { value: 'Elin' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Svenska' }));
  expect(screen.getByLabelText<HTMLInputElement>('Ditt namn').value).toBe('Elin');
  fireEvent.click(button(/Gå till väntrummet/));
  await settle();
  expect(asked.at(-1)).toEqual(['join', { code: 'KVR-7TEM', name: 'Elin', language: 'sv' }]);
});

test('[SJ8] a device with a seat continues in it', async () => {
  const seat = { workshopId: WORKSHOP, name: 'Elin', isInstructor: false, hasEnded: false };
  await open('/j#KVR-7TEM', { door: async () => ({ ok: true, value: door(seat) }) });
  fireEvent.click(button(/Continue as Elin/));
  expect(location.pathname).toBe(`/w/${WORKSHOP}`);
});

test('[SJ8] a seat in a workshop that is over leads to its rounds, and nobody new is asked in', async () => {
  const seat = { workshopId: WORKSHOP, name: 'Elin', isInstructor: false, hasEnded: true };
  await open('/j#KVR-7TEM', { door: async () => ({ ok: true, value: door(seat) }) });
  expect(screen.getByText(/The workshop is over/)).toBeTruthy();
  fireEvent.click(button('Someone else on this device'));
  await settle();
  fireEvent.click(button('Leave the seat'));
  await settle();
  expect(screen.queryByLabelText('Your name')).toBeNull();
  expect(code().value).toBe('');
});

test('[SJ8] somebody else is asked once, warned, and begins without the former name', async () => {
  localStorage.setItem('samspel.name', 'Karin');
  const seat = { workshopId: WORKSHOP, name: 'Karin', isInstructor: true, hasEnded: false };
  const asked = await open('/j#KVR-7TEM', {
    door: async () => ({ ok: true, value: door(seat) }),
    countUnsent: async () => 2,
  });
  fireEvent.click(button('Someone else on this device'));
  await settle();
  expect(screen.getByText(/This is the instructor’s seat/)).toBeTruthy();
  expect(screen.getByText(/2 things have not been sent yet/)).toBeTruthy();
  expect(asked.map(([what]) => what)).toEqual(['door']);
  fireEvent.click(button('Leave the seat'));
  await settle();
  expect(asked.at(-1)).toEqual(['leave', WORKSHOP]);
  expect(name().value).toBe('');
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScenarioCard } from '#client/connection/api.ts';
import { language } from '#client/i18n/language.ts';
import { type HostPort, HostScreen } from '#client/screens/host/HostScreen.tsx';

const card = (id: string, pull: string): ScenarioCard => ({
  id,
  kind: 'sales',
  level: 1,
  pull,
  minutes: 8,
  title: { en: `The ${id}`, sv: id },
  situation: { en: 'A meeting.', sv: 'Ett möte.' },
});

beforeEach(() => {
  localStorage.clear();
  language.choose('en');
});
afterEach(cleanup);

const settle = () => act(async () => {});

async function open(joinUrl = 'http://192.0.2.7:3000/j#KVR7TEM') {
  const created: unknown[] = [];
  const port: HostPort = {
    scenarios: async () => ({
      ok: true,
      value: [card('Dock', 'effective'), card('Lunch', 'pleasant')],
    }),
    createWorkshop: async (request) => {
      created.push(request);
      return { ok: true, value: { workshopId: `w_${'a'.repeat(21)}`, code: 'KVR7TEM', joinUrl } };
    },
  };
  render(<HostScreen port={port} />);
  await settle();
  return created;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const fill = (label: string, value: string) =>
  fireEvent.change(field(label), { target: { value } });
const create = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Create workshop' }));
  await settle();
};

test('[SH1] what is missing stands at its field, and the first has the focus', async () => {
  const created = await open();
  fill('Who leads it?', 'Karin');
  await create();
  expect(created).toEqual([]);
  expect(document.activeElement).toBe(field('What is it called?'));
  expect(field('What is it called?').getAttribute('aria-invalid')).toBe('true');
  expect(field('Who leads it?').getAttribute('aria-invalid')).toBeNull();
  expect(screen.getByText('One thing is missing.')).toBeTruthy();
});

test('[SH2] the draft is there after a reload and gone after creating', async () => {
  await open();
  fill('What is it called?', 'Spring practice');
  cleanup();
  await open();
  expect(field('What is it called?').value).toBe('Spring practice');
  fill('Who leads it?', 'Karin');
  await create();
  cleanup();
  await open();
  expect(field('What is it called?').value).toBe('');
  expect(field('Who leads it?').value).toBe('Karin');
});

test('[SH3] arrows choose among the scenarios, and the first is chosen until then', async () => {
  const created = await open();
  const first = screen.getByRole('radio', { name: /The Dock/ });
  expect(first.getAttribute('aria-checked')).toBe('true');
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowRight' });
  const second = screen.getByRole('radio', { name: /The Lunch/ });
  expect(second.getAttribute('aria-checked')).toBe('true');
  expect(document.activeElement).toBe(second);
  fill('What is it called?', 'Spring practice');
  fill('Who leads it?', 'Karin');
  await create();
  expect(created).toEqual([
    {
      title: 'Spring practice',
      name: 'Karin',
      scenarioId: 'Lunch',
      variant: 'standard',
      mode: 'text',
      language: 'en',
    },
  ]);
});

test('[SH4] the summary follows the programme and the meeting at once', async () => {
  await open();
  expect(screen.getByText('Standard round, 22 minutes')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: /Short/ }));
  expect(screen.getByText('Short round, 13.5 minutes')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: /The Lunch/ }));
  expect(screen.getAllByText('The Lunch')).toHaveLength(2);
});

test('[SH5] after creating stand code, link and QR, and what plain http means', async () => {
  await open();
  fill('What is it called?', 'Spring practice');
  fill('Who leads it?', 'Karin');
  await create();
  expect(screen.getByText('KVR-7TEM')).toBeTruthy();
  expect(screen.getByRole('img', { name: 'QR code to join with KVR-7TEM' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy the link' })).toBeTruthy();
  expect(screen.getByText(/This is an open local network/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /Go to the workshop/ }).getAttribute('href')).toBe(
    `/w/w_${'a'.repeat(21)}`,
  );
});

test('[SH5] on https nothing is said about the network', async () => {
  await open('https://samspel.example/j#KVR7TEM');
  fill('What is it called?', 'Spring practice');
  fill('Who leads it?', 'Karin');
  await create();
  expect(screen.queryByText(/This is an open local network/)).toBeNull();
});

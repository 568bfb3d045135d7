import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConnectionStatus } from '#client/connection/link.ts';
import { createStore } from '#client/connection/store.ts';
import { language } from '#client/i18n/language.ts';
import { RoomScreen } from '#client/screens/room/RoomScreen.tsx';
import { WorkshopScreen } from '#client/screens/workshop/WorkshopScreen.tsx';
import type { GoodbyeReason } from '#shared/protocol.ts';

const fake = vi.hoisted(() => ({ state: null as unknown }));
vi.mock('#client/state/browser-state.ts', () => ({ browserState: () => fake.state }));

const status = createStore<ConnectionStatus>({ kind: 'connecting' });
const restart = vi.fn();

beforeEach(() => {
  language.choose('en');
  status.set({ kind: 'connecting' });
  restart.mockClear();
  // Nothing is open yet, and nothing will be while the server says no.
  const hold = () => ({ opening: createStore({ kind: 'opening' }), release: () => {} });
  const waiting = createStore({ total: 0, heldBy: null });
  fake.state = {
    connection: { status, restart, outbox: { waiting } },
    sources: { holdRound: hold, holdWorkshop: hold },
    drafts: {},
  };
});
afterEach(cleanup);

const SCREENS = {
  room: <RoomScreen roundId="r_000000000000000000001" />,
  workshop: <WorkshopScreen workshopId="w_000000000000000000001" />,
} as const;

const SENTENCES: Readonly<Record<GoodbyeReason, readonly [en: string, sv: string]>> = {
  'server-full': [
    'The server has no room for more people just now',
    'Servern har inte plats för fler just nu',
  ],
  'newer-tab': ['You are here in other tabs', 'Du är inne i andra flikar'],
  'old-protocol': ['There is a newer version', 'Det finns en nyare version'],
  abuse: [
    'That was more than the server takes from one browser',
    'Det var mer än servern tar emot från en webbläsare',
  ],
  removed: ['You are no longer in this room', 'Du är inte längre med i det här rummet'],
  'no-session': ['This room does not open here', 'Rummet går inte att öppna här'],
};

const title = () => screen.queryByRole('heading', { level: 1 })?.textContent ?? null;

test.each(['room', 'workshop'] as const)(
  '[CN26] every goodbye is a sentence in both languages, before anything was open: %s',
  (name) => {
    render(SCREENS[name]);
    expect(title()).toBeNull();
    for (const [reason, [english, swedish]] of Object.entries(SENTENCES)) {
      act(() => status.set({ kind: 'ended', reason: reason as GoodbyeReason }));
      act(() => language.choose('en'));
      expect(title()).toBe(english);
      act(() => language.choose('sv'));
      expect(title()).toBe(swedish);
    }
    act(() => status.set({ kind: 'live' }));
    expect(title()).toBeNull();
  },
);

test('[CN26] where another try makes sense there is a button for it', () => {
  render(SCREENS.workshop);
  act(() => status.set({ kind: 'ended', reason: 'newer-tab' }));
  fireEvent.click(screen.getByRole('button', { name: 'Use this tab' }));
  act(() => status.set({ kind: 'ended', reason: 'server-full' }));
  expect(screen.getByText(/tries again by itself/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(restart).toHaveBeenCalledTimes(2);
});

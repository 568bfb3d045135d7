import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcements } from '#client/components/announcements.ts';
import { Toaster } from '#client/components/Toaster.tsx';
import { toasts } from '#client/components/toasts.ts';
import { language } from '#client/i18n/language.ts';
import { Desk } from '#client/screens/workshop/desk/Desk.tsx';
import { needsIn } from '#client/screens/workshop/desk/rooms-now.ts';
import type { RoomSummary } from '#shared/protocol.ts';
import { fakePort } from './fake-port.ts';
import { type FakeWorkshop, fakeWorkshop, person, summaries } from './fake-workshop.ts';

beforeEach(() => {
  language.choose('en');
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  for (const toast of toasts.current()) toasts.dismiss(toast.id);
});

const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));

/** A workshop of two rooms of three, both in play. */
function running(): FakeWorkshop {
  const world = fakeWorkshop({ people: 6 });
  world.lead({ type: 'seatAutomatically' });
  world.lead({ type: 'beginRounds', roomIds: null });
  world.setRooms(summaries(world));
  return world;
}

function show(world: FakeWorkshop) {
  const { port, asked } = fakePort();
  render(
    <>
      <Desk source={world.source} port={port} />
      <Toaster />
    </>,
  );
  return asked;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const allDone = (line: RoomSummary) => ({
  cast: line.cast.map((one) => ({ ...one, isDone: true })),
});

test('[SD7] the next step asks once, naming who is not done and where', async () => {
  const world = running();
  const lines = summaries(world, allDone);
  const [first, ...rest] = lines;
  const one = first?.cast.find(({ role }) => role === 'buyer');
  if (!first || !one) throw new Error('two rooms were expected');
  const cast = first.cast.map((each) => (each === one ? { ...each, isDone: false } : each));
  world.setRooms([{ ...first, cast }, ...rest]);
  show(world);
  fireEvent.click(button(/Go to Reflect/));
  expect(screen.getByRole('status').textContent).toContain('(Alm). Go on anyway?');
  expect(world.sentToRounds).toEqual([]);
  await settle(500);
  fireEvent.click(button('Go on'));
  await settle();
  expect(world.sentToRounds.map(({ command }) => command)).toEqual([
    { type: 'nextStep', step: 'play', nth: 1 },
    { type: 'nextStep', step: 'play', nth: 1 },
  ]);
});

test('[SD7] where all are done or gone, nothing is asked', async () => {
  const world = running();
  const lines = summaries(world, (line, index) => (index === 0 ? allDone(line) : {}));
  world.setRooms(lines);
  const gone = lines[1]?.cast.map((one) => [one.person, 'gone'] as const) ?? [];
  world.setPresence(Object.fromEntries(gone));
  show(world);
  fireEvent.click(button(/Go to Reflect/));
  await settle();
  expect(world.sentToRounds).toHaveLength(2);
});

test('[SD8] an answer within 400 ms is a double tap; Escape lets go', async () => {
  const world = running();
  show(world);
  fireEvent.click(button(/Go to Reflect/));
  fireEvent.click(button('Go on'));
  await settle();
  expect(world.sentToRounds).toEqual([]);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  fireEvent.click(button(/Go to Reflect/));
  await settle(500);
  fireEvent.pointerDown(screen.getByRole('heading', { name: 'Needs you' }));
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  expect(world.sentToRounds).toEqual([]);
});

test('[SD9] two minutes more go to every running room, and Undo takes them back', async () => {
  const world = running();
  show(world);
  fireEvent.keyDown(window, { key: '+' });
  await settle();
  const deltas = () =>
    world.sentToRounds.map(({ command }) => command.type === 'extendStep' && command.deltaMs);
  expect(deltas()).toEqual([120_000, 120_000]);
  fireEvent.click(button('Undo'));
  await settle();
  expect(deltas()).toEqual([120_000, 120_000, -120_000, -120_000]);
});

test('[SD17] time given twice is one toast, and Undo takes all of it back', async () => {
  const world = running();
  show(world);
  fireEvent.keyDown(window, { key: '+' });
  await settle();
  fireEvent.keyDown(window, { key: '+' });
  await settle();
  expect(screen.getByText('4 minutes more in Alm, Asp.')).toBeTruthy();
  fireEvent.click(button('Undo'));
  await settle();
  const deltas = world.sentToRounds.map(
    ({ command }) => command.type === 'extendStep' && command.deltaMs,
  );
  expect(deltas.slice(-2)).toEqual([-240_000, -240_000]);
});

test('[RD21] the clock of all rooms is told against the length that the step has now', () => {
  const world = running();
  world.setRooms(summaries(world, () => ({ lengthMs: 420_000 })));
  show(world);
  expect(screen.getByText(/of 07:00$/)).toBeTruthy();
});

test('[SD9] P pauses all rooms; Undo lets them go on', async () => {
  const world = running();
  show(world);
  fireEvent.keyDown(window, { code: 'KeyP', key: 'p' });
  await settle();
  expect(screen.getByText('All rooms are paused.')).toBeTruthy();
  fireEvent.click(button('Undo'));
  await settle();
  expect(world.sentToRounds.map(({ command }) => command)).toEqual([
    { type: 'setPaused', paused: true },
    { type: 'setPaused', paused: true },
    { type: 'setPaused', paused: false },
    { type: 'setPaused', paused: false },
  ]);
});

test('[SD10] cards keep their places whatever the server tells first', () => {
  const world = running();
  show(world);
  const names = () => screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'));
  expect(names()).toEqual(['Alm', 'Asp']);
  act(() =>
    world.setRooms(
      summaries(world, (_, index) => ({
        needs: index === 1 ? [{ kind: 'hand', person: null, sinceMs: 0 }] : [],
      })).toReversed(),
    ),
  );
  expect(names()).toEqual(['Alm', 'Asp']);
});

test('[SD10] a card shows who plays first, whoever came last', () => {
  const world = running();
  show(world);
  act(() =>
    world.setRooms(
      summaries(world, ({ cast }) => ({
        cast: [
          ...[7, 8, 9].map((nth) => ({
            person: `p_guest${nth}`,
            role: 'guest' as const,
            isDone: false,
          })),
          ...cast.toReversed(),
        ],
      })),
    ),
  );
  const card = screen.getAllByRole('article')[0] as HTMLElement;
  const roles = [...card.querySelectorAll('.cast small')].map((one) => one.textContent?.trim());
  expect(roles.slice(0, 3)).toEqual(['Seller', 'Buyer', 'Observer']);
  expect(roles).toHaveLength(4);
  expect(roles[3]).toContain('Guest');
});

test('[PR7] the desk counts the chairs of people, not of partners', () => {
  const world = running();
  show(world);
  const count = () => screen.getByRole('button', { name: /6/ }).getAttribute('aria-label');
  const before = count();
  act(() => void world.joinPartner(7));
  expect(count()).toBe(before);
});

test('[SD10] what needs the instructor is ordered by kind, then by time', () => {
  const world = running();
  const lines = summaries(world, (_, index) => ({
    needs:
      index === 0
        ? [
            { kind: 'quiet', person: null, sinceMs: 1 },
            { kind: 'hand', person: null, sinceMs: 9 },
          ]
        : [
            { kind: 'hand', person: null, sinceMs: 5 },
            { kind: 'stopped', person: null, sinceMs: 99 },
          ],
  }));
  expect(needsIn(lines).map((need) => `${need.kind} ${need.sinceMs}`)).toEqual([
    'stopped 99',
    'hand 5',
    'hand 9',
    'quiet 1',
  ]);
});

test('[SD11] F hides every figure, and rests while somebody types', () => {
  const world = running();
  show(world);
  expect(screen.getAllByRole('img', { name: /trust 60/ })).toHaveLength(2);
  const field = document.createElement('input');
  document.body.append(field);
  fireEvent.keyDown(field, { code: 'KeyF', key: 'f' });
  field.remove();
  expect(screen.getAllByRole('img', { name: /trust 60/ })).toHaveLength(2);
  fireEvent.keyDown(window, { code: 'KeyF', key: 'f' });
  expect(screen.queryByRole('img', { name: /trust 60/ })).toBeNull();
  expect(screen.getAllByText('Figures hidden').length).toBeGreaterThan(0);
});

test('[SD12] rooms in different steps say so, and each card tells its own', () => {
  const world = running();
  world.setRooms(summaries(world, (_, index) => (index === 1 ? { step: 'rate' } : {})));
  show(world);
  expect(screen.getByText('The rooms are in different steps')).toBeTruthy();
  expect(within(screen.getByRole('article', { name: 'Alm' })).getByText('Meeting')).toBeTruthy();
  expect(within(screen.getByRole('article', { name: 'Asp' })).getByText('Reflect')).toBeTruthy();
});

test('[SD12] [SD20] one room whose round is over is in no different steps, and misses nobody', () => {
  const world = fakeWorkshop({ people: 3 });
  world.lead({ type: 'seatAutomatically' });
  world.lead({ type: 'beginRounds', roomIds: null });
  world.setPresence({ [person(1)]: 'here', [person(2)]: 'here', [person(3)]: 'gone' });
  world.setRooms(summaries(world));
  show(world);
  const card = () => within(screen.getByRole('article', { name: 'Alm' }));
  expect(card().queryAllByText(/lost the connection/)).not.toEqual([]);
  act(() => world.setRooms(summaries(world, () => ({ step: null, isEnded: true }))));
  expect(screen.queryByText('The rooms are in different steps')).toBeNull();
  expect(screen.getByText('No round is running')).toBeTruthy();
  expect(card().getAllByRole('listitem')).toHaveLength(3);
  expect(card().queryAllByText(/lost the connection/)).toEqual([]);
});

test('[SD13] a raised hand is said once, a tag never', () => {
  const world = running();
  show(world);
  const said = announcements.latest().n;
  const hand = { kind: 'hand', person: person(1), sinceMs: 0 } as const;
  const tag = {
    person: person(3),
    code: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: null },
    atMs: 0,
  } as const;
  act(() => world.setRooms(summaries(world, () => ({ latestTag: tag }))));
  expect(announcements.latest().n).toBe(said);
  for (let times = 0; times < 3; times++) {
    const lines = summaries(world, (_, index) => (index === 0 ? { needs: [hand] } : {}));
    act(() => world.setRooms(lines));
  }
  expect(announcements.latest().n).toBe(said + 1);
  expect(announcements.latest().text).toBe('A hand in Alm.');
});

test('[SD14] ending the workshop asks once and names the rooms whose round is on', async () => {
  const world = running();
  show(world);
  fireEvent.click(button('More'));
  fireEvent.click(screen.getByRole('menuitem', { name: 'End the workshop' }));
  expect(screen.getByRole('status').textContent).toContain('A round is still on in Alm and Asp.');
  await settle(500);
  fireEvent.click(button('End now'));
  await settle();
  expect(world.hall().endedAtMs).not.toBeNull();
  expect(screen.getByRole('heading', { name: 'The workshop has ended' })).toBeTruthy();
});

test('[SD15] a lost seat is given back as a link of that person, gone after a minute', async () => {
  const world = running();
  const lines = summaries(world, (line, index) =>
    index === 0
      ? {
          needs: [
            { kind: 'connection', person: line.cast[0]?.person ?? null, sinceMs: 0 } as const,
          ],
        }
      : {},
  );
  world.setRooms(lines);
  const asked = show(world);
  fireEvent.click(button('Give the seat back'));
  await settle();
  expect(asked).toEqual([`giveBack ${lines[0]?.cast[0]?.person}`]);
  const qr = () => document.querySelector('.linkqr .qr');
  expect(qr()).not.toBeNull();
  await settle(60_000);
  expect(qr()).toBeNull();
});

import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announcements } from '#client/components/announcements.ts';
import { Toaster } from '#client/components/Toaster.tsx';
import { toasts } from '#client/components/toasts.ts';
import { language } from '#client/i18n/language.ts';
import { Desk } from '#client/screens/workshop/desk/Desk.tsx';
import { fakePort } from './fake-port.ts';
import { type FakeWorkshop, fakeWorkshop, person } from './fake-workshop.ts';

beforeEach(() => language.choose('en'));
afterEach(() => {
  cleanup();
  for (const toast of toasts.current()) toasts.dismiss(toast.id);
});

/** Lets what was sent come true and be drawn. */
const settle = () => act(async () => {});

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

function withRoom(people = 3): FakeWorkshop {
  const world = fakeWorkshop({ people });
  world.lead({ type: 'addRoom' });
  return world;
}

const waiter = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const openRooms = () => screen.getByRole('button', { name: /Open the rooms/ });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const enter = async () => {
  // A browser turns Enter on a button into a click.
  fireEvent.click(document.activeElement ?? document.body);
  await settle();
};
const focused = () => document.activeElement?.getAttribute('aria-label');

test('[SD1] by keys alone: the list, the person, the chairs, the chair', async () => {
  const world = withRoom();
  show(world);
  waiter('Elin Sandberg').focus();
  press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Marcus Lind');
  await enter();
  expect(focused()).toBe('Seller, free chair');
  press('ArrowDown');
  expect(focused()).toBe('Buyer, free chair');
  await enter();
  expect(world.hall().places[person(2)]).toEqual({ roomId: 'm_1', chair: 'buyer' });
  expect(document.activeElement?.textContent).toContain('Elin Sandberg');
});

test('[SD1] Escape lets go and brings the focus back to the person', async () => {
  const world = withRoom();
  show(world);
  waiter('Elin Sandberg').focus();
  await enter();
  expect(waiter('Elin Sandberg').getAttribute('aria-pressed')).toBe('true');
  press('Escape');
  expect(waiter('Elin Sandberg').getAttribute('aria-pressed')).toBe('false');
  expect(document.activeElement).toBe(waiter('Elin Sandberg'));
  expect(world.sent).toEqual([]);
});

test('[SD2] pressing a person and then a taken chair swaps', async () => {
  const world = withRoom();
  world.lead({
    type: 'seatPeople',
    seats: [
      { person: person(1), roomId: 'm_1', chair: 'seller' },
      { person: person(2), roomId: 'm_1', chair: 'buyer' },
    ],
  });
  show(world);
  fireEvent.click(screen.getByRole('button', { name: 'Elin Sandberg, Seller' }));
  fireEvent.click(screen.getByRole('button', { name: 'Marcus Lind, Buyer' }));
  await settle();
  expect(world.sent).toEqual([
    { type: 'seatPeople', seats: [{ person: person(1), roomId: 'm_1', chair: 'buyer' }] },
  ]);
  expect(world.hall().places[person(2)]?.chair).toBe('seller');
});

test('[SD3] seating automatically tells how many, and Undo brings everybody back', async () => {
  const world = withRoom(4);
  world.lead({ type: 'seatPeople', seats: [{ person: person(4), roomId: 'm_1', chair: 'buyer' }] });
  const before = world.hall().places;
  show(world);
  fireEvent.click(screen.getByRole('button', { name: 'Seat automatically' }));
  await settle();
  expect(screen.getByText('3 people are seated.')).toBeTruthy();
  expect(Object.keys(world.hall().places)).toHaveLength(4);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await settle();
  expect(world.hall().places).toEqual(before);
});

test('[SD4] a seller who has read the brief holds back that room, with one way out', async () => {
  const world = withRoom(4);
  world.run({ type: 'recordBriefRead', person: person(1), scenarioId: 'dock', by: 'cast' });
  world.lead({
    type: 'seatPeople',
    seats: [
      { person: person(1), roomId: 'm_1', chair: 'seller' },
      { person: person(2), roomId: 'm_1', chair: 'buyer' },
      { person: person(3), roomId: 'm_1', chair: 'observer' },
    ],
  });
  show(world);
  const room = within(screen.getByRole('article', { name: 'Room Alm' }));
  expect(room.getByText('Elin has read the buyer’s brief')).toBeTruthy();
  expect(openRooms().getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(room.getByRole('button', { name: 'Swap with Amina' }));
  await settle();
  expect(world.hall().places[person(3)]?.chair).toBe('seller');
  expect(room.queryByText('Elin has read the buyer’s brief')).toBeNull();
  expect(openRooms().getAttribute('aria-disabled')).toBeNull();
});

test('[SD6] nobody yet shows the way in; the first arrival turns it into the seating', async () => {
  const world = fakeWorkshop({ people: 0 });
  show(world);
  expect(screen.getByText('192.0.2.7:3000')).toBeTruthy();
  expect(screen.getByText('KVR-7TEM')).toBeTruthy();
  expect(screen.getByRole('img', { name: 'QR code to join with KVR-7TEM' })).toBeTruthy();
  const said = announcements.latest().n;
  act(() => void world.join(1));
  expect(screen.getByRole('heading', { name: 'Who plays what' })).toBeTruthy();
  expect(waiter('Elin Sandberg')).toBeTruthy();
  expect(announcements.latest().n).toBe(said);
});

test('[SD16] Open the rooms pressed twice is refused nothing', async () => {
  const world = withRoom();
  show(world);
  fireEvent.click(screen.getByRole('button', { name: /Seat automatically/ }));
  await settle();
  for (const toast of toasts.current()) toasts.dismiss(toast.id);
  const button = openRooms();
  await act(async () => {
    button.click();
    button.click();
  });
  expect(toasts.current()).toEqual([]);
  expect(Object.keys(world.hall().rounds)).toHaveLength(1);
});

test('[SD18] somebody who is chosen where there is no room is told to add one', () => {
  show(fakeWorkshop());
  fireEvent.click(waiter('Elin Sandberg'));
  expect(document.body.textContent).toContain('Add a room first.');
});

test('[PR6] a missing buyer can be a simulated partner, where lines are written', async () => {
  const world = withRoom();
  const seats = [{ person: person(1), roomId: 'm_1', chair: 'seller' }] as const;
  world.lead({ type: 'seatPeople', seats: [...seats] });
  const asked = show(world);
  fireEvent.click(screen.getByRole('button', { name: 'Simulated partner' }));
  await settle();
  expect(asked).toEqual(['addPartner m_1 buyer']);
  expect(screen.getByText('A simulated partner takes the chair.')).toBeTruthy();
});

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Loaded here, so that no test waits for it.
import '#client/screens/room/debrief/DebriefScreen.tsx';
import { keepFocus } from '#client/components/keep-focus.ts';
import { createStore } from '#client/connection/store.ts';
import { language } from '#client/i18n/language.ts';
import { noticeOf } from '#client/screens/room/meeting/notice.ts';
import { RoomView } from '#client/screens/room/RoomView.tsx';
import { tapStop } from '#client/screens/room/stop/armed.ts';
import { StopButton } from '#client/screens/room/stop/StopButton.tsx';
import { cuePassed } from '#client/screens/room/useCues.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { type FakeRound, PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, happen, playing, settle } from './in-room.tsx';
import { goOn, toStep } from './rounds.ts';

let nowMs = 0;
let stopKeeping = () => {};
beforeEach(() => {
  language.choose('en');
  nowMs = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  stopKeeping();
  cleanup();
  vi.restoreAllMocks();
});

const text = () => document.body.textContent ?? '';
const stop = () => screen.getByRole('button', { name: 'Stop the meeting for everyone' });
const stopNow = () => screen.getByRole('button', { name: 'Stop now' });

test('[SS1] the second tap counts from 400 ms on', () => {
  const first = tapStop(null, 1000);
  expect(first).toEqual({ armed: { sinceMs: 1000 }, stops: false });
  expect(tapStop(first.armed, 1399).stops).toBe(false);
  expect(tapStop(first.armed, 1399).armed).toEqual(first.armed);
  expect(tapStop(first.armed, 1400)).toEqual({ armed: null, stops: true });
});

test.each(['elin', 'marcus', 'amina'] as const)(
  '[SS1] %s stops the scene with two taps',
  async (name) => {
    const round = playing();
    const { source } = drawFor(round, name);
    fireEvent.click(stop());
    nowMs += 200;
    fireEvent.click(stopNow());
    expect(source.sent).toEqual([]);
    nowMs += 250;
    fireEvent.click(stopNow());
    await settle();
    expect(source.sent).toEqual([{ type: 'stopRound' }]);
    expect(text()).toContain('The scene has stopped');
  },
);

test('[SS2] Esc, the cross and a tap elsewhere let go', () => {
  const { source } = drawFor(playing(), 'elin');
  const isArmed = () => screen.queryByRole('button', { name: 'Stop now' }) !== null;
  fireEvent.click(stop());
  expect(isArmed()).toBe(true);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(isArmed()).toBe(false);
  fireEvent.click(stop());
  fireEvent.click(screen.getByRole('button', { name: 'Keep going' }));
  expect(isArmed()).toBe(false);
  fireEvent.click(stop());
  fireEvent.pointerDown(screen.getByRole('main'));
  expect(isArmed()).toBe(false);
  expect(source.sent).toEqual([]);
});

test('[SS3] offline Stop rests and says why', () => {
  const { source } = drawFor(playing(), 'elin');
  happen(() => source.link.set('offline'));
  fireEvent.click(stop());
  expect(screen.queryByRole('button', { name: 'Stop now' })).toBeNull();
  expect(text()).toContain('Stop and time-out need the connection');
});

test('[SS4] after Stop no name is told, and the players alone are asked', async () => {
  const round = playing();
  const seller = drawFor(round, 'elin');
  happen(() => round.wish(PEOPLE.marcus, { type: 'stopRound' }));
  expect(text()).toContain('Nobody is asked why, and nobody sees who it was.');
  expect(document.querySelector('main')?.textContent).not.toContain('Marcus');
  fireEvent.click(screen.getByRole('button', { name: 'I have stepped out' }));
  await settle();
  expect(screen.getByRole('heading', { name: 'Open the round later?' })).toBeDefined();
  for (const choice of screen.getAllByRole('radio')) {
    expect(choice.getAttribute('aria-checked')).toBe('false');
  }
  fireEvent.click(screen.getByRole('radio', { name: /Yes, I would like to see it/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Save my choice' }));
  await settle();
  expect(round.state.seats[PEOPLE.elin]?.agreesToReveal).toBe(true);
  seller.unmount();
  drawFor(round, 'amina');
  fireEvent.click(screen.getByRole('button', { name: 'I have stepped out' }));
  await settle();
  expect(text()).not.toContain('Open the round later?');
});

test('[SS6] one state at a time: connection before absence, absence before time', () => {
  const round = playing();
  const source = round.sourceOf(PEOPLE.elin);
  const kind = () => noticeOf(source.get(), source.link.get(), false);
  expect(kind()).toBe('none');
  source.change({ presence: { [PEOPLE.marcus]: 'away' } });
  expect(kind()).toBe('away-buyer');
  round.wish(PEOPLE.karin, { type: 'setPaused', paused: true }, true);
  expect(kind()).toBe('paused');
  round.serve({ type: 'markLeft', person: PEOPLE.marcus });
  expect(kind()).toBe('missing-buyer');
  round.pass(121_000);
  expect(kind()).toBe('offer-buyer');
  source.link.set('offline');
  expect(kind()).toBe('none');
});

test('[SS7] whoever called the time-out says how it ends', async () => {
  const round = playing();
  round.wish(PEOPLE.elin, { type: 'callTimeOut' });
  const other = drawFor(round, 'marcus');
  expect(text()).toContain('Elin called a time-out');
  expect(text()).toContain('01:00 at most');
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  other.unmount();
  const { source } = drawFor(round, 'elin');
  expect(screen.getByRole('button', { name: '120 s back' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  fireEvent.click(screen.getByRole('button', { name: '30 s back' }));
  await settle();
  expect(source.sent).toEqual([{ type: 'rewind', to: { kind: 'back', seconds: 30 } }]);
  expect(text()).toContain('Goes on in 5');
});

test('[SS8] an empty chair is offered to the observer, and the room may go on', async () => {
  const round = playing();
  round.serve({ type: 'markLeft', person: PEOPLE.marcus });
  round.pass(121_000);
  const seller = drawFor(round, 'elin');
  expect(screen.queryByRole('button', { name: 'Take the chair' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Go on to Reflect' })).toBeDefined();
  seller.unmount();
  drawFor(round, 'amina');
  fireEvent.click(screen.getByRole('button', { name: 'Take the chair' }));
  await settle();
  expect(round.state.stage.people[PEOPLE.amina]?.role).toBe('buyer');
  expect(text()).toContain('Read your brief');
  expect(screen.getByRole('slider').getAttribute('aria-disabled')).toBe('true');
});

test('[SS9] a cue is given at its crossing alone', () => {
  expect(cuePassed(60_500, 59_900)).toBe(60_000);
  expect(cuePassed(59_900, 59_000)).toBeNull();
  expect(cuePassed(10_400, 9900)).toBe(10_000);
  expect(cuePassed(300_000, 5000)).toBe(10_000);
});

test('[SS10] offline the banner counts what waits, and goes when it is sent', () => {
  const round = playing();
  const { source } = drawFor(round, 'amina');
  happen(() => {
    source.link.set('offline');
    source.hold(true);
  });
  fireEvent.keyDown(document.body, { code: 'KeyE', key: 'e' });
  expect(text()).toContain('1 tag waits to be sent. Stop needs the connection');
  happen(() => {
    source.link.set('live');
    source.hold(false);
  });
  expect(text()).not.toContain('waits to be sent');
  expect(Object.keys(round.state.seats[PEOPLE.amina]?.tags ?? {})).toHaveLength(1);
});

test('[SS5] the instructor has End in its place: two taps, and the room reads who', async () => {
  const round = playing();
  const source = round.sourceOf(PEOPLE.karin, true);
  render(<StopButton room={{ source, link: source.link, drafts: createDrafts(null) }} />);
  fireEvent.click(screen.getByRole('button', { name: 'End the round for everyone' }));
  expect(text()).toContain('The room reads that you ended it.');
  nowMs += 400;
  fireEvent.click(screen.getByRole('button', { name: 'End now' }));
  await settle();
  expect(source.sent).toEqual([{ type: 'endRound' }]);
  expect(round.state.stage.step?.because).toBe('ended');
});

/** The round is over, and its reveal was held back. */
function overButHeld(): FakeRound {
  const round = toStep('reveal');
  round.wish(PEOPLE.elin, { type: 'holdReveal' });
  for (let guard = 0; guard < 4 && !round.state.stage.ended; guard++) goOn(round);
  return round;
}

test.each([
  ['held back', overButHeld],
  [
    'stopped',
    () => {
      const round = playing();
      round.wish(PEOPLE.elin, { type: 'stopRound' });
      goOn(round);
      return round;
    },
  ],
  [
    'ended by the instructor',
    () => {
      const round = playing();
      round.wish(PEOPLE.karin, { type: 'endRound' }, true);
      goOn(round);
      return round;
    },
  ],
])('[SS11] a round that was %s opens at last when both players agree', async (_how, over) => {
  const round = over();
  expect(round.state.stage.ended).not.toBeNull();
  drawFor(round, 'elin');
  expect(screen.getByRole('heading', { name: 'Open the round later?' })).toBeDefined();
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /Yes, I would like to see it/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Save my choice' }));
  await settle();
  expect(screen.getByRole('link', { name: 'To the lobby' })).toBeDefined();
  expect(round.state.stage.revealedAtMs).toBeNull();
  happen(() => round.wish(PEOPLE.marcus, { type: 'agreeToReveal', agrees: true }));
  expect(
    await screen.findByRole('heading', { name: 'Side by side' }, { timeout: 10_000 }),
  ).toBeDefined();
});

test('[SS11] the question can be put off, and observers read that it stays closed', () => {
  const round = overButHeld();
  const player = drawFor(round, 'marcus');
  fireEvent.click(screen.getByRole('button', { name: 'Decide later' }));
  expect(screen.getByRole('heading', { name: 'The round is over' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Open the round later?' }));
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  player.unmount();
  drawFor(round, 'amina');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(text()).toContain('It stays closed until both players agree.');
});

test('[SS20] a tag that was taken back is not counted, and an answer given anew is one', () => {
  const round = playing();
  const { source } = drawFor(round, 'amina');
  happen(() => {
    source.link.set('offline');
    source.hold(true);
  });
  for (const code of ['KeyE', 'KeyI', 'KeyO', 'KeyZ']) {
    fireEvent.keyDown(document.body, { code, key: 'x' });
  }
  expect(text()).toContain('2 tags wait to be sent.');
  const note = screen.getByPlaceholderText('What did you see?');
  fireEvent.change(note, { target: { value: 'Asked' } });
  fireEvent.keyDown(note, { key: 'Enter' });
  happen(() => {
    for (const value of [40, 60]) {
      void source.send({ type: 'giveRating', item: 'trust', value });
    }
  });
  expect(text()).toContain('2 tags, 1 note and 1 answer wait to be sent.');
});

test('[SS21] where nothing is kept on the device the banner says to leave the page open', () => {
  const round = playing();
  const source = round.sourceOf(PEOPLE.amina, false);
  const keeps = createStore(true);
  render(<RoomView room={{ source, link: source.link, drafts: createDrafts(null), keeps }} />);
  happen(() => source.link.set('offline'));
  expect(text()).not.toContain('Leave this page open');
  happen(() => keeps.set(false));
  expect(text()).toContain('Leave this page open');
  happen(() => source.link.set('reconnecting'));
  expect(text()).toContain('Leave this page open');
  expect(text()).not.toContain('kept on this device');
});

test('[SS22] a step that ran out while the server was away says so, and how long it still lasts', () => {
  vi.useFakeTimers();
  const round = playing(100);
  const { source } = drawFor(round, 'amina');
  const endsAtMs = round.state.stage.step?.endsAtMs ?? 0;
  const awayFor = (ms: number) => {
    happen(() => source.link.set('reconnecting'));
    round.sleep(ms);
    happen(() => source.link.set('live'));
    happen(() => void vi.advanceTimersByTime(1000));
  };
  awayFor(20_000);
  expect(text()).not.toContain('The server was away');
  round.sleep(endsAtMs - round.nowMs() - 10_000);
  awayFor(41_000);
  expect(text()).toContain('The server was away for 40 s.');
  expect(text()).toContain('ends in 29 s.');
  happen(() => round.pass(0));
  expect(text()).not.toContain('The server was away');
  vi.useRealTimers();
});

test('[SS10] a player’s banner counts the lines that wait', () => {
  const { source } = drawFor(playing(), 'elin');
  happen(() => {
    source.link.set('offline');
    source.hold(true);
    void source.send({ type: 'sayLine', step: 'play', nth: 1, lineId: 'l1', text: 'One' });
  });
  expect(text()).toContain('1 line waits to be sent. Stop and time-out need the connection');
});

test('[SS14] a double click on stepping out is one press', async () => {
  const round = playing();
  drawFor(round, 'amina');
  happen(() => round.wish(PEOPLE.marcus, { type: 'stopRound' }));
  fireEvent.click(screen.getByRole('button', { name: 'I have stepped out' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Not yet after all' }));
  await settle();
  expect(round.state.stage.done[PEOPLE.amina]).toBe(true);
  nowMs += 400;
  fireEvent.click(screen.getByRole('button', { name: 'Not yet after all' }));
  await settle();
  expect(round.state.stage.done[PEOPLE.amina]).toBe(false);
});

test('[SS15] whose control is gone reads on from the heading', async () => {
  stopKeeping = keepFocus(document);
  const round = playing();
  drawFor(round, 'amina');
  happen(() => round.wish(PEOPLE.marcus, { type: 'stopRound' }));
  for (const player of [PEOPLE.elin, PEOPLE.marcus]) {
    const { step } = round.state.stage;
    if (!step) throw new Error('no step');
    happen(() =>
      round.wish(player, { type: 'setDone', step: step.step, nth: step.nth, done: true }),
    );
  }
  const out = screen.getByRole('button', { name: 'I have stepped out' });
  out.focus();
  fireEvent.click(out);
  await settle();
  expect(out.isConnected).toBe(false);
  expect(document.activeElement?.tagName).toBe('H1');
});

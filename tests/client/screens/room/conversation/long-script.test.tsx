import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Conversation } from '#client/screens/room/conversation/Conversation.tsx';
import type { ScriptLineView } from '#client/screens/room/conversation/script.ts';
import { emptyRound } from '#shared/round/state.ts';

const { stage } = emptyRound();
const LINES = Array.from(
  { length: 160 },
  (_, at): ScriptLineView => ({
    lineId: `l_${at}`,
    person: at % 2 === 0 ? 'p_kim' : 'p_robin',
    role: at % 2 === 0 ? 'seller' : 'buyer',
    text: `Line ${at}`,
    step: 'play',
    take: 1,
    meetingMs: at * 1000,
    atMs: at * 1000,
  }),
);
const onChoose = vi.fn();
const speakerOf = vi.fn(({ person }: ScriptLineView) => ({
  name: person,
  isMe: false,
  isSimulated: false,
}));

/** The script up to a line, as a replay shows it. */
function script(count: number) {
  return (
    <Conversation
      stage={stage}
      lines={LINES.slice(0, count)}
      speakerOf={speakerOf}
      isLog={false}
      isTwoSided={false}
      isFollowed
      label="Conversation"
      empty="Nothing"
      choice={{ chosenLineId: `l_${count - 1}`, onChoose }}
    />
  );
}
const drawn = () => document.querySelectorAll('[role=listitem]').length;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('[RP10] a long script is drawn from its end at once, and to its beginning when it rests', () => {
  render(script(160));
  expect(drawn()).toBeLessThanOrEqual(24);
  expect(screen.getByText('Line 159')).toBeTruthy();
  act(() => void vi.advanceTimersByTime(250));
  expect(drawn()).toBe(160);
  expect(screen.getByText('Line 0')).toBeTruthy();
});

test('[RP10] while a playhead leaps no more is drawn than stands at the end', () => {
  const { rerender } = render(script(10));
  for (const count of [50, 90, 120, 160]) {
    rerender(script(count));
    expect(drawn()).toBeLessThanOrEqual(24);
    expect(screen.getByText(`Line ${count - 1}`)).toBeTruthy();
  }
});

test('[RP10] a script that grows by a line draws its last block again and no other', () => {
  const { rerender } = render(script(158));
  act(() => void vi.advanceTimersByTime(250));
  speakerOf.mockClear();
  rerender(script(159));
  // The block of the new line, and whether the newest line is the reader's own.
  expect(speakerOf.mock.calls.length).toBeLessThanOrEqual(9);
  expect(drawn()).toBe(159);
});

test('[RP10] the script is one tab stop, its newest line of the scene, and arrows walk from there', () => {
  render(script(160));
  act(() => void vi.advanceTimersByTime(250));
  const stops = [...document.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Line 159'),
  ]);
  act(() => stops[0]?.focus());
  act(() => void fireEvent.keyDown(document.activeElement as Element, { key: 'Home' }));
  expect(document.activeElement?.textContent).toContain('Line 0');
});

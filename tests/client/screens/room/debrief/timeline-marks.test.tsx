import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { markAfter } from '#client/screens/room/debrief/mark-keys.ts';
import { groundPath, nearest } from '#client/screens/room/debrief/mark-path.ts';
import { TimelineMarks } from '#client/screens/room/debrief/TimelineMarks.tsx';
import type { TagLane } from '#client/screens/room/debrief/timeline-lanes.ts';
import type { PlacedLane } from '#client/screens/room/debrief/timeline-layout.ts';
import type { Tag } from '#shared/round/state.ts';
import type { TagCode } from '#shared/round/terms.ts';

beforeEach(() => language.choose('en'));
afterEach(cleanup);

const R_PLUS: TagCode = { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null };
const S_MINUS: TagCode = { kind: 'behaviour', dimension: 'S', polarity: -1, marker: null };

/** Two lanes: the first has a mark at 100 and one at 300, the second one at 200 px. */
const LANES = [
  laneOf('amina', 40, [tag('a', R_PLUS, 65_000), tag('b', S_MINUS, 185_000)], [100, 300]),
  laneOf('jonas', 90, [tag('c', { kind: 'signal', signal: 'BO' }, 125_000)], [200]),
];

function tag(tagId: string, code: TagCode, meetingMs: number): Tag {
  return {
    tagId,
    person: '',
    code,
    about: 'seller',
    meetingMs,
    rawMs: meetingMs,
    lineId: null,
    take: 1,
    isLate: false,
    role: 'observer',
    note: '',
    atMs: meetingMs,
  };
}

function laneOf(
  person: string,
  y: number,
  tags: readonly Tag[],
  places: readonly number[],
): PlacedLane {
  const own = tags.map((one) => ({ ...one, person }));
  const lane: TagLane = { key: person, kind: 'observer', person, tags: own };
  const marks = own.map((one, at) => ({ tag: one, x: places[at] ?? 0, y }));
  return { lane, baseY: y, labelY: y, marks };
}

function draw(chosenTag: string | null = null) {
  const onTag = vi.fn<(tag: Tag) => void>();
  const { container } = render(
    <svg>
      <title>Lanes</title>
      <TimelineMarks
        placed={{ lanes: LANES, bottom: 120 }}
        callOf={(person) => person.toUpperCase()}
        chosenTag={chosenTag}
        onTag={onTag}
      />
    </svg>,
  );
  const ground = container.querySelector('.hit');
  if (!ground) throw new Error('no ground');
  return { container, ground, pressed: () => onTag.mock.calls.map(([{ tagId }]) => tagId) };
}

const marks = () => screen.getAllByRole('button');
const names = () => marks().map((mark) => mark.getAttribute('aria-label'));
const focused = () => document.activeElement?.getAttribute('aria-label');

test('[RV11] a mark says whose it is, what was seen, what it did, and when', () => {
  draw();
  expect(names()).toEqual([
    'AMINA, Reciprocity, added trust, 01:05',
    'AMINA, Purpose, lost sight of the goal, 03:05',
    'JONAS, Buyer opens, 02:05',
  ]);
});

test('[RV11] a press beside a mark means the nearest, a press on it means it', () => {
  const { ground, pressed } = draw();
  fireEvent.click(ground, { clientX: 109, clientY: 48 });
  fireEvent.click(ground, { clientX: 292, clientY: 33 });
  fireEvent.click(ground, { clientX: 205, clientY: 101 });
  // A reader's own click comes without a place.
  for (const mark of marks()) fireEvent.click(mark);
  expect(pressed()).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
});

test('[RV11] whatever the marks, the one that a press on the ground means is the nearest', () => {
  const place = fc.record({ x: fc.double(PX), y: fc.double(PX) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, size: '+1' }), place, (all, at) => {
      const far = (one: { x: number; y: number }) => Math.hypot(one.x - at.x, one.y - at.y);
      const meant = nearest(all, at);
      expect(meant).not.toBeNull();
      expect(Math.min(...all.map(far))).toBe(meant && far(meant));
    }),
  );
  expect(nearest([], { x: 1, y: 1 })).toBeNull();
});
const PX = { min: 0, max: 1400, noNaN: true } as const;

test('[RV11] the ground reaches 12.5 px around every mark', () => {
  expect(groundPath([{ x: 20, y: 40 }])).toBe('M7.5 27.5h25v25h-25z');
});

test('[RV11] up and down lead to the nearest mark of another row, and stay where there is none', () => {
  const all = LANES.flatMap((one) => one.marks);
  expect(markAfter('ArrowDown', 0, all)).toBe(2);
  expect(markAfter('ArrowDown', 2, all)).toBe(2);
  expect(markAfter('ArrowUp', 0, all)).toBe(0);
  expect([0, 1]).toContain(markAfter('ArrowUp', 2, all));
  expect(markAfter('End', 0, all)).toBe(1);
  expect(markAfter('Home', 1, all)).toBe(0);
  expect(markAfter('x', 0, all)).toBeNull();
});

test('[RV11] whatever the marks, every one is reached from the first by ArrowRight alone', () => {
  const place = fc.record({ x: fc.double(PX), y: fc.double(PX) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, size: '+1' }), (all) => {
      const reached = new Set([markAfter('Home', 0, all)]);
      for (const _ of all) reached.add(markAfter('ArrowRight', [...reached].at(-1) ?? 0, all));
      expect(reached.size).toBe(all.length);
      expect([...reached].at(-1)).toBe(markAfter('End', 0, all));
    }),
  );
});

test('[RV11] one tab stop, arrows walk in order of time and stay at the ends', () => {
  const { pressed } = draw();
  expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  act(() => marks()[0]?.focus());
  const walk = (key: string) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    return focused()?.slice(-5);
  };
  expect(['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'].map(walk)).toEqual([
    '02:05',
    '03:05',
    '03:05',
    '02:05',
  ]);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
  expect(pressed()).toEqual(['c']);
});

test('[RV11] the mark with the focus is framed, the chosen one is framed and named as current', () => {
  const { container } = draw('b');
  const frame = (name: string) => container.querySelector(`.${name}`)?.getAttribute('x');
  expect(frame('chosen')).toBe(String(300 - 11.5));
  expect(marks().map((mark) => mark.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  expect(frame('focused')).toBeUndefined();
  act(() => marks()[2]?.focus());
  expect(frame('focused')).toBe(String(200 - 12.5));
  act(() => marks()[2]?.blur());
  expect(frame('focused')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { isOwnDone, isOwnHandUp, isOwnReady, ownNotes } from '#client/state/own-marks.ts';
import type { RoundView } from '#client/state/round-source.ts';
import { conversation, ownLines, ownSeat } from '#client/state/tag-view.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import {
  ADA,
  BO,
  CODE,
  type Fact,
  lineSaid,
  playStarted,
  ROUND,
  tagAdded,
  WORKSHOP,
} from './round-facts.ts';

const ME = { person: ADA, isInstructor: false };
const NOTHING: RoundView['pending'] = [];

function fold(...facts: readonly Fact[]): RoundState {
  const state = emptyRound();
  for (const fact of facts) reduce(state, fact);
  return state;
}

function pressed(command: PersonCommand, pressedAtMs = 20_000) {
  return { id: `${command.type}-${pressedAtMs}`, pressedAtMs, command };
}

function viewOf(state: RoundState, pending: RoundView['pending'] = NOTHING): RoundView {
  return {
    status: 'ready',
    roundId: ROUND,
    workshopId: WORKSHOP,
    me: ME,
    state,
    people: {},
    presence: {},
    writing: null,
    pending,
  };
}

const addTag = (tagId: string, lineId: string | null = null): PersonCommand => ({
  type: 'addTag',
  tagId,
  code: CODE,
  about: 'seller',
  lineId,
});

test('[CS4] a tag is drawn at the press, a reaction time before it, and marked', () => {
  const { tags, pendingParts } = ownSeat(
    viewOf(fold(playStarted(10_000)), [pressed(addTag('t1'))]),
  );
  expect(tags.t1).toMatchObject({ isPending: true, rawMs: 10_000, meetingMs: 8500, take: 1 });
  expect(pendingParts.has('tags')).toBe(true);
});

test('[CS4] a tag tied to a line stands at the line', () => {
  const state = fold(playStarted(10_000), lineSaid('l1', 12_000));
  const { tags } = ownSeat(viewOf(state, [pressed(addTag('t1', 'l1'))]));
  expect(tags.t1?.meetingMs).toBe(12_000);
});

test('[CS4] a confirmed tag whose answer is still to come is drawn once and not marked', () => {
  const view = viewOf(fold(playStarted(0), tagAdded('t1', 5)), [pressed(addTag('t1'))]);
  expect(Object.keys(ownSeat(view).tags)).toEqual(['t1']);
  expect(ownSeat(view).tags.t1?.isPending).toBe(false);
});

test('[CS4] refining, noting, nudging and undoing are drawn on confirmed and waiting tags alike', () => {
  const state = fold(playStarted(10_000), tagAdded('t1', 5), tagAdded('t2', 6));
  const view = viewOf(state, [
    pressed(addTag('t3')),
    pressed({ type: 'noteTag', tagId: 't1', note: 'well put' }),
    pressed({ type: 'nudgeTag', tagId: 't3', meetingMs: 42 }),
    pressed({ type: 'undoTag', tagId: 't2' }),
  ]);
  const { tags } = ownSeat(view);
  expect(Object.keys(tags)).toEqual(['t1', 't3']);
  expect(tags.t1).toMatchObject({ note: 'well put', isPending: true });
  expect(tags.t3).toMatchObject({ meetingMs: 42, isPending: true });
  expect(state.seats[ADA]?.tags.t1?.note).toBe('');
});

test('[CS4] dial, ratings, goal and next step under way are there at once', () => {
  const view = viewOf(fold(playStarted(10_000)), [
    pressed({ type: 'declareGoal', goal: 'a date', focus: '' }),
    pressed({ type: 'moveDial', value: 70 }),
    pressed({ type: 'giveRating', item: 'trust', value: 60 }),
    pressed({ type: 'writeNextStep', nextStep: { kind: 'nothing' } }),
  ]);
  const seat = ownSeat(view);
  expect(seat.goal).toEqual({ goal: 'a date', focus: '' });
  expect(seat.dial.at(-1)).toEqual({ meetingMs: 10_000, value: 70, isLate: false });
  expect(seat.ratings.trust).toBe(60);
  expect(seat.nextStep).toEqual({ kind: 'nothing' });
  expect([...seat.pendingParts]).toEqual(['goal', 'dial', 'ratings', 'nextStep']);
});

test('[CS4] a move that the page has confirmed is not drawn twice', () => {
  const moved: RoundEvent = {
    type: 'dial.moved',
    person: ADA,
    value: 70,
    meetingMs: 10_000,
    isLate: false,
  };
  const state = fold(playStarted(10_000), { ...moved, atMs: 20_001 });
  expect(ownSeat(viewOf(state, [pressed({ type: 'moveDial', value: 70 })])).dial).toHaveLength(1);
});

test('[CS4] an own line is said at once, after all confirmed ones, and once', () => {
  const state = fold(playStarted(10_000), lineSaid('l1', 12_000));
  const say = pressed({ type: 'sayLine', step: 'play', nth: 1, lineId: 'l2', text: 'and you' });
  const waiting = viewOf(state, [say]);
  expect(conversation(waiting).map((line) => [line.lineId, line.isPending])).toEqual([
    ['l1', false],
    ['l2', true],
  ]);
  expect(ownLines(waiting).map((line) => line.lineId)).toEqual(['l2']);
  const confirmed = viewOf(fold(playStarted(10_000), lineSaid('l2', 13_000, ADA)), [say]);
  expect(conversation(confirmed)).toHaveLength(1);
  expect(ownLines(confirmed)[0]?.isPending).toBe(false);
});

test('[CS4] ready, done, hand and notes are as they were pressed last', () => {
  const state = fold(playStarted(10_000), {
    type: 'done.set',
    person: ADA,
    step: 'play',
    nth: 1,
    done: true,
    atMs: 11_000,
  });
  expect(isOwnDone(viewOf(state))).toBe(true);
  const done = (nth: number) => pressed({ type: 'setDone', step: 'play', nth, done: false });
  expect(isOwnDone(viewOf(state, [done(1)]))).toBe(false);
  expect(isOwnDone(viewOf(state, [done(2)]))).toBe(true);
  expect(isOwnReady(viewOf(state, [pressed({ type: 'setReady', ready: true })]))).toBe(true);
  expect(isOwnHandUp(viewOf(state, [pressed({ type: 'setHand', raised: true })]))).toBe(true);
  const note = pressed({ type: 'writeNote', noteId: 'n', text: 'ask for the date' });
  expect(ownNotes(viewOf(state, [note])).n?.text).toBe('ask for the date');
});

test('[CS5] the same parts give the same reference, for two rounds that are read in turns', () => {
  const one = viewOf(fold(playStarted(1), tagAdded('t1', 2)), [pressed(addTag('t2'))]);
  const other = viewOf(fold(playStarted(5), lineSaid('l1', 6, ADA)), [pressed(addTag('t3'))]);
  const quiet = viewOf(fold(playStarted(5)));
  for (const select of [ownSeat, conversation, ownLines, ownNotes]) {
    for (const view of [one, other, quiet]) {
      const first = select(view);
      select(other);
      select(one);
      // A new view with the same parts, as when somebody's presence changes.
      expect(select({ ...view, presence: { [BO]: 'away' } })).toBe(first);
    }
  }
});

test('[CS5] a confirmed tag keeps its reference while others come', () => {
  const state = fold(playStarted(1), tagAdded('t1', 2));
  const before = ownSeat(viewOf(state)).tags.t1;
  const after = ownSeat(viewOf(state, [pressed(addTag('t2'))])).tags.t1;
  expect(after).toBe(before);
  expect(ownSeat(viewOf(state, [pressed({ type: 'setReady', ready: true })])).tags).toBe(
    ownSeat(viewOf(state)).tags,
  );
});

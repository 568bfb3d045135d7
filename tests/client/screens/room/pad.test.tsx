import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { letterKeys } from '#client/screens/room/keys/letter-keys.ts';
import { createPad, type PadRoom } from '#client/screens/room/pad/pad-store.ts';
import { createDrafts } from '#client/state/drafts.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { TagCode } from '#shared/round/terms.ts';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { keyActions } from '#shared/rubric/keys.ts';
import { PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, happen, playing, settle, storageOf } from './in-room.tsx';

beforeEach(() => language.choose('en'));
afterEach(() => {
  cleanup();
  letterKeys.set(true);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A pad over a list: what it sends, and a clock by hand. */
function onTable() {
  const sent: PersonCommand[] = [];
  const tags: { tagId: string; meetingMs: number; code: TagCode }[] = [];
  const table = { nowMs: 0, isLive: true };
  let nth = 0;
  const room: PadRoom = {
    send(command) {
      sent.push(command);
      if (command.type === 'addTag') {
        tags.push({ tagId: command.tagId, meetingMs: table.nowMs, code: command.code });
      }
      if (command.type === 'undoTag') {
        tags.splice(
          tags.findIndex(({ tagId }) => tagId === command.tagId),
          1,
        );
      }
    },
    newTagId: () => `t${nth++}`,
    nowMs: () => table.nowMs,
    ownTags: () => tags,
    isLive: () => table.isLive,
  };
  return { pad: createPad(room), sent, tags, table };
}

const plus = { type: 'tag', dimension: 'L', polarity: 1, marker: null } as const;
const minus = { type: 'tag', dimension: 'S', polarity: -1, marker: null } as const;
const press = (code: string, key = 'x') => fireEvent.keyDown(document.body, { code, key });
const added = (sent: readonly PersonCommand[]) => sent.filter(({ type }) => type === 'addTag');

test('[SO1] every key of the rubric makes its tag, whatever letter it carries', () => {
  const { source } = drawFor(playing(), 'amina');
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  for (const { id, keys } of builtInRubric.dimensions) {
    for (const [code, polarity] of [
      [keys.plus, 1],
      [keys.minus, -1],
    ] as const) {
      nowMs += 1000;
      // A letter of another layout: the place decides.
      press(code, 'ö');
      expect(source.sent.at(-1)).toMatchObject({
        type: 'addTag',
        code: { kind: 'behaviour', dimension: id, polarity, marker: null },
      });
    }
  }
  nowMs += 1000;
  press('KeyG', 'g');
  expect(source.sent.at(-1)).toMatchObject({ code: { dimension: 'S', marker: 'Sn2' } });
  nowMs += 1000;
  press('KeyT', 't');
  expect(source.sent.at(-1)).toMatchObject({ code: { kind: 'signal', signal: 'BO' } });
  expect([...keyActions().keys()].length).toBeGreaterThan(18);
});

test('[SO2] the same key within 400 ms is one press, another key is not held back', () => {
  const { pad, sent, table } = onTable();
  pad.press('KeyE', plus);
  table.nowMs = 399;
  expect(pad.press('KeyE', plus)).toBeNull();
  expect(pad.press('KeyJ', minus)).not.toBeNull();
  table.nowMs = 420;
  expect(pad.press('KeyE', plus)).not.toBeNull();
  expect(added(sent)).toHaveLength(3);
});

test('[SO3] a digit within three seconds names the marker; later it means nothing', () => {
  const { pad, sent, table } = onTable();
  pad.press('KeyE', plus);
  table.nowMs = 3000;
  expect(pad.digit('Digit2')).toBe(true);
  expect(sent.at(-1)).toMatchObject({ type: 'refineTag', code: { marker: 'Lp2' } });
  table.nowMs = 3001;
  expect(pad.digit('Digit3')).toBe(false);
  expect(pad.digit('Digit9')).toBe(false);
});

test('[SO4] undo walks back through the own tags, the latest first', () => {
  const { pad, sent, table } = onTable();
  pad.press('KeyE', plus);
  table.nowMs = 1000;
  pad.press('KeyJ', minus);
  pad.undo();
  pad.undo();
  pad.undo();
  const undone = sent.filter(({ type }) => type === 'undoTag');
  expect(undone).toEqual([
    { type: 'undoTag', tagId: 't1' },
    { type: 'undoTag', tagId: 't0' },
  ]);
  expect(pad.digit('Digit1')).toBe(false);
});

test('[SO5] one tag spends the tie, and the frame stays as a receipt', () => {
  const { pad, sent, table } = onTable();
  pad.tie('line-1');
  expect(pad.get().tiedLineId).toBe('line-1');
  pad.tie('line-1');
  expect(pad.get().tiedLineId).toBeNull();
  pad.tie('line-1');
  pad.press('KeyE', plus);
  expect(added(sent).at(-1)).toMatchObject({ lineId: 'line-1' });
  expect(pad.get()).toMatchObject({ tiedLineId: null, receiptLineId: 'line-1' });
  table.nowMs = 1000;
  pad.press('KeyE', plus);
  expect(added(sent).at(-1)).toMatchObject({ lineId: null });
  expect(pad.get().receiptLineId).toBeNull();
});

test('[SO5] a line is tied by a press on the screen, and its tag stands in its margin', async () => {
  const round = playing();
  round.wish(PEOPLE.elin, {
    type: 'sayLine',
    step: 'play',
    nth: 1,
    lineId: 'l1',
    text: 'Who has it worst?',
  });
  round.pass(10_000);
  drawFor(round, 'amina');
  const line = screen.getByRole('button', { name: /Who has it worst/ });
  fireEvent.click(line);
  expect(line.getAttribute('aria-pressed')).toBe('true');
  press('KeyE', 'e');
  await settle();
  const [tag] = Object.values(round.state.seats[PEOPLE.amina]?.tags ?? {});
  expect(tag).toMatchObject({ lineId: 'l1', meetingMs: 60_000 });
  expect(line.textContent).toContain('tag: Responsiveness');
  expect(line.getAttribute('aria-pressed')).toBe('true');
});

test('[SO6] whom a tag is about returns to the seller; a signal is about the buyer', () => {
  const { pad, sent, table } = onTable();
  pad.chooseAbout('both');
  pad.press('KeyE', plus);
  table.nowMs = 1000;
  pad.press('KeyJ', minus);
  table.nowMs = 2000;
  pad.press('KeyT', { type: 'signal', signal: 'BO' });
  expect(added(sent)).toMatchObject([{ about: 'both' }, { about: 'seller' }, { about: 'buyer' }]);
});

test('[SO7] keys write letters in a field, and rest when letters are switched off', () => {
  const { source } = drawFor(playing(), 'amina');
  press('KeyE', 'e');
  expect(added(source.sent)).toHaveLength(1);
  const note = screen.getByPlaceholderText('What did you see?');
  fireEvent.keyDown(note, { code: 'KeyU', key: 'u' });
  fireEvent.keyDown(document.body, { code: 'KeyU', key: 'u', ctrlKey: true });
  expect(added(source.sent)).toHaveLength(1);
  happen(() => letterKeys.set(false));
  press('KeyU', 'u');
  expect(added(source.sent)).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Purpose plus' }).textContent).toBe('');
});

test('[SO8] a tag shows at once from what is pending', () => {
  const { source } = drawFor(playing(), 'amina');
  source.hold(true);
  press('KeyE', 'e');
  expect(screen.getByText('Note on Responsiveness')).toBeDefined();
  expect(screen.getByRole('button', { name: /^Responsiveness, 00:58/ })).toBeDefined();
});

test('[SO9] during a pause the pad rests and says so', () => {
  const round = playing();
  const { source } = drawFor(round, 'amina');
  happen(() => round.wish(PEOPLE.elin, { type: 'callTimeOut' }));
  press('KeyE', 'e');
  fireEvent.click(screen.getByRole('button', { name: 'Respect plus' }));
  expect(added(source.sent)).toHaveLength(0);
  expect(document.body.textContent).toContain('The pad rests while the scene stands still.');
});

test('[RD21] the lane is as long as the scene is now', () => {
  const round = playing(10);
  drawFor(round, 'amina');
  expect(screen.queryByText('10:00')).toBeNull();
  const now = round.state.stage.step;
  if (!now) throw new Error('the scene runs');
  const occurrence = { step: now.step, nth: now.nth };
  happen(() => {
    round.wish(PEOPLE.karin, { type: 'extendStep', ...occurrence, deltaMs: 120_000 }, true);
  });
  expect(screen.getByText('10:00')).toBeTruthy();
});

test('[SO10] a note belongs to the tag it was begun on', () => {
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const { source } = drawFor(playing(), 'amina');
  press('KeyE', 'e');
  const first = added(source.sent).at(-1);
  const note = screen.getByPlaceholderText('What did you see?');
  fireEvent.change(note, { target: { value: 'Waited, then asked.' } });
  nowMs = 1000;
  fireEvent.click(screen.getByRole('button', { name: 'Purpose plus' }));
  expect(source.sent.filter(({ type }) => type === 'noteTag')).toEqual([
    {
      type: 'noteTag',
      tagId: first?.type === 'addTag' && first.tagId,
      note: 'Waited, then asked.',
    },
  ]);
  expect((screen.getByPlaceholderText('What did you see?') as HTMLInputElement).value).toBe('');
});

test('[SO10] Enter saves the note, Esc leaves it as it was', async () => {
  const { source } = drawFor(playing(), 'amina');
  press('KeyE', 'e');
  await settle();
  const note = screen.getByPlaceholderText('What did you see?') as HTMLInputElement;
  fireEvent.change(note, { target: { value: 'Half a thought' } });
  fireEvent.keyDown(note, { key: 'Escape' });
  expect(note.value).toBe('');
  fireEvent.change(note, { target: { value: 'A whole one' } });
  fireEvent.keyDown(note, { key: 'Enter' });
  await settle();
  const notes = source.sent.filter(({ type }) => type === 'noteTag');
  expect(notes).toMatchObject([{ note: 'A whole one' }]);
});

test('[SO20] a note that was being written is there after a reload, on its tag', async () => {
  const round = playing();
  const storage = new Map<string, string>();
  const first = drawFor(round, 'amina', createDrafts(storageOf(storage)));
  press('KeyE', 'e');
  await settle();
  fireEvent.change(screen.getByPlaceholderText('What did you see?'), {
    target: { value: 'Waited for the' },
  });
  // A reload: nothing of the page says goodbye.
  const atReload = new Map(storage);
  first.unmount();
  cleanup();
  const again = drawFor(playing(), 'amina', createDrafts(storageOf(atReload)));
  expect(again.source.sent).toEqual([]);
  cleanup();
  drawFor(round, 'amina', createDrafts(storageOf(atReload)));
  const note = screen.getByPlaceholderText('What did you see?') as HTMLInputElement;
  expect(note.value).toBe('Waited for the');
  fireEvent.change(note, { target: { value: 'Waited for the answer' } });
  fireEvent.keyDown(note, { key: 'Enter' });
  await settle();
  expect([...atReload]).toEqual([]);
});

test('[SO20] the pad goes while somebody writes: the note is saved', async () => {
  const { source, unmount } = drawFor(playing(), 'amina');
  press('KeyE', 'e');
  await settle();
  fireEvent.change(screen.getByPlaceholderText('What did you see?'), {
    target: { value: 'Half a thought' },
  });
  unmount();
  expect(source.sent.filter(({ type }) => type === 'noteTag')).toMatchObject([
    { note: 'Half a thought' },
  ]);
});

test('[SO11] a nudge moves the tag by a second and never before the beginning', () => {
  const { pad, sent, table } = onTable();
  table.nowMs = 500;
  pad.press('KeyE', plus);
  pad.nudge(-1000);
  expect(sent.at(-1)).toEqual({ type: 'nudgeTag', tagId: 't0', meetingMs: 0 });
  pad.nudge(1000);
  expect(sent.at(-1)).toEqual({ type: 'nudgeTag', tagId: 't0', meetingMs: 1500 });
});

test('[SO12] a long press tags once and opens the note', async () => {
  vi.useFakeTimers();
  const { source } = drawFor(playing(), 'amina');
  const key = screen.getByRole('button', { name: 'Respect plus' });
  fireEvent.pointerDown(key, { button: 0 });
  await vi.advanceTimersByTimeAsync(500);
  fireEvent.pointerUp(key);
  fireEvent.click(key);
  expect(added(source.sent)).toHaveLength(1);
  expect(document.activeElement).toBe(screen.getByPlaceholderText('What did you see?'));
});

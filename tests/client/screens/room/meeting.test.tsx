import { cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '#client/i18n/language.ts';
import { scriptOf } from '#client/screens/room/conversation/script.ts';
import { dialAfterKey, dialWord, rungsOf } from '#client/screens/room/dial/dial-value.ts';
import { createThrottle } from '#client/screens/room/dial/throttle.ts';
import { solidPath, trailOf } from '#client/screens/room/dial/trail.ts';
import { createDrafts } from '#client/state/drafts.ts';
import { PEOPLE } from '#tests/support/fake-round.ts';
import { drawFor, happen, playing, settle, storageOf } from './in-room.tsx';
import { toStep } from './rounds.ts';

beforeEach(() => language.choose('en'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const text = () => document.body.textContent ?? '';
const composer = (name: string) => screen.getByLabelText(`Write to ${name}`) as HTMLTextAreaElement;

test('[SM1] pauses and takes stand between the lines, and rewound lines are marked', () => {
  const round = playing(10);
  round.wish(PEOPLE.elin, { type: 'sayLine', step: 'play', nth: 1, lineId: 'l1', text: 'One' });
  round.pass(20_000);
  round.wish(PEOPLE.marcus, { type: 'sayLine', step: 'play', nth: 1, lineId: 'l2', text: 'Two' });
  round.pass(5000);
  round.wish(PEOPLE.elin, { type: 'callTimeOut' });
  round.pass(20_000);
  round.wish(PEOPLE.elin, { type: 'rewind', to: { kind: 'line', lineId: 'l2' } });
  round.pass(15_000);
  round.wish(PEOPLE.marcus, {
    type: 'sayLine',
    step: 'play',
    nth: 1,
    lineId: 'l3',
    text: 'Two again',
  });
  expect(
    scriptOf(round.state.stage).map((item) =>
      item.kind === 'line' ? [item.line.text, item.isRewound] : item.kind,
    ),
  ).toEqual([['One', false], ['Two', true], 'pause', 'take', ['Two again', false]]);
  drawFor(round, 'elin');
  expect(text()).toContain('Paused for 00:25');
  expect(text()).toContain('Take 2, again from 00:30');
});

test('[SM1] a take that gave way to the next before it was played stands before it', () => {
  const round = playing(10);
  round.wish(PEOPLE.elin, { type: 'sayLine', step: 'play', nth: 1, lineId: 'l1', text: 'One' });
  round.serve({ type: 'markLeft', person: PEOPLE.marcus });
  round.pass(121_000);
  round.wish(PEOPLE.amina, { type: 'takeChair', role: 'buyer' });
  round.pass(20_000);
  const person = 'p_partner12345';
  round.serve({ type: 'placePerson', person, role: 'buyer', isSimulated: true });
  round.pass(70_000);
  round.wish(PEOPLE.elin, { type: 'sayLine', step: 'play', nth: 1, lineId: 'l2', text: 'Two' });
  const told = scriptOf(round.state.stage).map((item) =>
    item.kind === 'line' ? item.line.text : item.kind === 'take' ? item.take : item.kind,
  );
  expect(told).toEqual(['One', 'pause', 2, 3, 'Two']);
});

test('[SM1] the moment that is played again stands after the talk before it', () => {
  const round = toStep('self', playing(10));
  const said = { type: 'sayLine', nth: 1 } as const;
  round.wish(PEOPLE.elin, { ...said, step: 'self', lineId: 'l1', text: 'What worked' });
  round.pass(1000);
  toStep('redo', round);
  round.wish(PEOPLE.elin, { ...said, step: 'redo', lineId: 'l2', text: 'Once more' });
  const told = scriptOf(round.state.stage).map((item) =>
    item.kind === 'line' ? item.line.text : item.kind,
  );
  expect(told).toEqual(['What worked', 'take', 'Once more']);
});

test('[SM2] Enter sends, Shift+Enter does not, blank lines never go', async () => {
  const { source } = drawFor(playing(), 'elin');
  const field = composer('Robin');
  fireEvent.change(field, { target: { value: '   ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.change(field, { target: { value: 'What is a Monday like?' } });
  fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
  expect(source.sent).toEqual([]);
  fireEvent.keyDown(field, { key: 'Enter' });
  await settle();
  expect(source.sent).toMatchObject([
    { type: 'sayLine', step: 'play', nth: 1, text: 'What is a Monday like?' },
  ]);
  expect(field.value).toBe('');
  expect(text()).toContain('What is a Monday like?');
});

test('[SM3] the draft is there again after a reload, and a line that came too late returns to it', async () => {
  const drafts = createDrafts(window.localStorage);
  const round = playing();
  const first = drawFor(round, 'elin', drafts);
  fireEvent.change(composer('Robin'), { target: { value: 'Then let us' } });
  first.unmount();
  const { source } = drawFor(round, 'elin', createDrafts(window.localStorage));
  expect(composer('Robin').value).toBe('Then let us');
  let answer: (refused: { ok: false; refusal: 'not-now' }) => void = () => {};
  vi.spyOn(source, 'send').mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  fireEvent.keyDown(composer('Robin'), { key: 'Enter' });
  fireEvent.change(composer('Robin'), { target: { value: 'and then' } });
  answer({ ok: false, refusal: 'not-now' });
  await settle();
  expect(composer('Robin').value).toBe('Then let us and then');
  window.localStorage.clear();
});

test('[SM4] while the scene stands still the draft can be written and nothing is sent', () => {
  const round = playing();
  const { source } = drawFor(round, 'elin');
  happen(() => round.wish(PEOPLE.karin, { type: 'setPaused', paused: true }, true));
  fireEvent.change(composer('Robin'), { target: { value: 'Later' } });
  fireEvent.keyDown(composer('Robin'), { key: 'Enter' });
  expect(source.sent).toEqual([]);
  expect(composer('Robin').value).toBe('Later');
  expect(text()).toContain('Nothing is timed');
});

test('[SM5] nothing of what observers and buyer do reaches the seller during the meeting', () => {
  const round = playing();
  drawFor(round, 'elin');
  const before = document.body.innerHTML;
  happen(() => {
    round.wish(PEOPLE.marcus, { type: 'moveDial', value: 90 });
    round.wish(PEOPLE.amina, {
      type: 'addTag',
      tagId: 't1',
      code: { kind: 'behaviour', dimension: 'L', polarity: 1, marker: null },
      about: 'seller',
      lineId: null,
    });
  });
  expect(document.body.innerHTML).toBe(before);
  expect(document.querySelector('.mk, .quad, [role=slider]')).toBeNull();
});

test('[SM6] the dial moves by keys, within its range, and is read in words', () => {
  expect(dialAfterKey(50, 'ArrowUp')).toBe(55);
  expect(dialAfterKey(50, 'PageDown')).toBe(30);
  expect(dialAfterKey(50, 'Home')).toBe(0);
  expect(dialAfterKey(50, 'End')).toBe(100);
  expect(dialAfterKey(10, '0')).toBe(50);
  expect(dialAfterKey(50, 'x')).toBeNull();
  const anyKey = fc.constantFrom('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', '0');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.array(anyKey), (start, keys) => {
      const end = keys.reduce((value, key) => dialAfterKey(value, key) ?? value, start);
      expect(end >= 0 && end <= 100).toBe(true);
    }),
  );
  expect(dialWord(71)).toBe('open');
  const { source } = drawFor(playing(), 'marcus');
  const dial = screen.getByRole('slider');
  expect(dial.getAttribute('aria-valuetext')).toBe('Neutral');
  fireEvent.keyDown(dial, { key: 'PageUp' });
  expect(source.sent).toEqual([{ type: 'moveDial', value: 65 }]);
  expect(dial.getAttribute('aria-valuetext')).toBe('Quite open');
  expect(text()).not.toMatch(/\b65\b/);
});

test('[SM7] the first move goes at once, later ones at most every 200 ms, the last always', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 90 }), { minLength: 1 }), (gaps) => {
      let nowMs = 0;
      let due: { atMs: number; run: () => void } | null = null;
      const out: { value: number; atMs: number }[] = [];
      const throttle = createThrottle<number>(200, (value) => out.push({ value, atMs: nowMs }), {
        nowMs: () => nowMs,
        after(ms, run) {
          due = { atMs: nowMs + ms, run };
          return () => {
            due = null;
          };
        },
      });
      const until = (ms: number) => {
        while (due && due.atMs <= ms) {
          const { atMs, run } = due;
          nowMs = atMs;
          run();
        }
        nowMs = ms;
      };
      gaps.forEach((gap, value) => {
        until(nowMs + gap);
        throttle.push(value);
      });
      until(nowMs + 500);
      expect(out[0]?.value).toBe(0);
      expect(out.at(-1)?.value).toBe(gaps.length - 1);
      for (let at = 1; at < out.length; at++) {
        expect((out[at]?.atMs ?? 0) - (out[at - 1]?.atMs ?? 0)).toBeGreaterThanOrEqual(200);
      }
    }),
  );
});

const words = (say: string) => ({ en: say, sv: say });

test('[SM8] a step once reached stays lit when the dial falls', () => {
  const brief = {
    role: 'buyer',
    dialStart: 40,
    hiddenNeed: words(''),
    hiddenConstraint: words(''),
    earnsTrust: words(''),
    breaksTrust: words(''),
    ladder: [
      { dialAtLeast: 50, say: words('a') },
      { dialAtLeast: 65, say: words('b') },
    ],
  } as const;
  const lit = (values: number[]) =>
    rungsOf({ ...brief, ladder: [...brief.ladder] }, values).map(({ isLit }) => isLit);
  expect(lit([])).toEqual([false, false]);
  expect(lit([66, 20])).toEqual([true, true]);
  expect(lit([52])).toEqual([true, false]);
});

test('[SM9] what lay untouched beyond 90 s is dotted', () => {
  const trail = trailOf([{ meetingMs: 100_000, value: 80, isLate: false }], 50, {
    fromMs: 0,
    nowMs: 200_000,
  });
  expect(trail.dotted).toEqual([
    { fromX: 0.45, toX: 0.5, y: 0.5 },
    { fromX: 0.95, toX: 1, y: 1 - 0.8 },
  ]);
  expect(solidPath(trail, 100, 100)).toMatch(/^M0 50H45M50 50C/);
});

test('[SM10] Alt with an arrow moves the dial from the composer, which keeps its text', () => {
  const { source } = drawFor(playing(), 'marcus');
  const field = composer('Kim');
  field.focus();
  fireEvent.keyDown(field, { key: 'ArrowUp', altKey: true });
  expect(source.sent).toEqual([{ type: 'moveDial', value: 50 }]);
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  expect(source.sent).toHaveLength(1);
  expect(document.activeElement).toBe(field);
});

test('[SM11] notes to self are saved while typing', async () => {
  vi.useFakeTimers();
  const round = playing();
  drawFor(round, 'elin');
  fireEvent.change(screen.getByLabelText('Notes to self'), { target: { value: 'Crew first.' } });
  await vi.advanceTimersByTimeAsync(1000);
  expect(round.state.own[PEOPLE.elin]?.notes.self?.text).toBe('Crew first.');
});

test('[SM20] notes that were not sent yet are there after a reload, and are sent then', async () => {
  vi.useFakeTimers();
  const round = playing();
  const storage = new Map<string, string>();
  drawFor(round, 'elin', createDrafts(storageOf(storage)));
  fireEvent.change(screen.getByLabelText('Notes to self'), { target: { value: 'Crew first.' } });
  const atReload = new Map(storage);
  cleanup();
  const again = drawFor(playing(), 'elin', createDrafts(storageOf(atReload)));
  expect((screen.getByLabelText('Notes to self') as HTMLTextAreaElement).value).toBe('Crew first.');
  await vi.advanceTimersByTimeAsync(1000);
  expect(again.source.sent).toMatchObject([{ type: 'writeNote', text: 'Crew first.' }]);
  expect([...atReload]).toEqual([]);
});

test('[SM12] a reader who has scrolled up is told of new lines and led back', () => {
  const round = playing();
  drawFor(round, 'elin');
  const log = screen.getByRole('log');
  Object.defineProperties(log, {
    scrollHeight: { value: 1000, configurable: true },
    clientHeight: { value: 300, configurable: true },
  });
  log.scrollTop = 100;
  fireEvent.scroll(log);
  happen(() => {
    round.wish(PEOPLE.marcus, { type: 'sayLine', step: 'play', nth: 1, lineId: 'm1', text: 'One' });
    round.wish(PEOPLE.marcus, { type: 'sayLine', step: 'play', nth: 1, lineId: 'm2', text: 'Two' });
    // The pause stands in the script and is no line.
    round.wish(PEOPLE.marcus, { type: 'callTimeOut' });
    round.pass(20_000);
    round.wish(PEOPLE.marcus, { type: 'continuePlay' });
    round.pass(6000);
  });
  expect(log.scrollTop).toBe(100);
  fireEvent.click(screen.getByRole('button', { name: '2 new lines' }));
  expect(log.scrollTop).toBe(1000);
  expect(screen.queryByRole('button', { name: /new line/ })).toBeNull();
});

test('[SM14] what takes the room of the script is no reader who scrolls up', () => {
  const round = playing();
  drawFor(round, 'elin');
  const log = screen.getByRole('log');
  const size = (clientHeight: number) =>
    Object.defineProperties(log, {
      scrollHeight: { value: 1000, configurable: true },
      clientHeight: { value: clientHeight, configurable: true },
    });
  size(300);
  log.scrollTop = 700;
  fireEvent.scroll(log);
  size(100);
  fireEvent.scroll(log);
  happen(
    () =>
      void round.wish(PEOPLE.marcus, {
        type: 'sayLine',
        step: 'play',
        nth: 1,
        lineId: 'm1',
        text: 'One',
      }),
  );
  expect(screen.queryByRole('button', { name: /new line/ })).toBeNull();
  expect(log.scrollTop).toBe(1000);
});

test('[SM13] a double click on End early is one press', async () => {
  const round = playing();
  drawFor(round, 'elin');
  fireEvent.click(screen.getByRole('button', { name: 'End early' }));
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Play on after all' }));
  await settle();
  expect(round.state.stage.done[PEOPLE.elin]).toBe(true);
});

test('[SM22] who ends early reads whether the other wants to end as well', async () => {
  const round = playing(10);
  drawFor(round, 'elin');
  fireEvent.click(screen.getByRole('button', { name: 'End early' }));
  await settle();
  expect(text()).toContain('It ends when Marcus wants to end too.');
  cleanup();
  drawFor(round, 'marcus');
  expect(text()).toContain('Elin would like to end.');
  cleanup();
  happen(() => round.wish(PEOPLE.marcus, { type: 'setDone', step: 'play', nth: 1, done: true }));
  drawFor(round, 'elin');
  expect(text()).toContain('You both want to end.');
  expect(text()).not.toContain('would like to end');
});

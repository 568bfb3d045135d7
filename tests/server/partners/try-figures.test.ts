import { afterEach, describe, expect, it } from 'vitest';
import { shiftMoves } from '#shared/insight/dial.ts';
import { holdersOf } from '#shared/round/cast.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { tryAlone } from '#tests/support/try-room.ts';

let app: TestApp;
afterEach(() => app.close());

/** Lines that each move the dial. */
const MOVING = [
  'What is the hardest part of it just now?',
  'You will regret it if you wait.',
  'I am sorry, that was on us. It sounds like it has been hard.',
  'Just sign today, yes or no?',
];

describe('the figures of a round alone', () => {
  it('[PR11] no felt move comes before the line it answers, and none after the answer to it', async () => {
    app = await startApp();
    const room = await tryAlone(app, { chair: 'seller' });
    await room.wish({ type: 'setReady', ready: true });
    await room.pass(({ stage }) => stage.step?.step === 'play');
    let said = 0;
    await room.pass(({ stage }) => {
      const text = MOVING[said];
      if (stage.lines.at(-1)?.person !== room.me && stage.step?.step === 'play' && text) {
        said += 1;
        void room.wish({ type: 'sayLine', step: 'play', nth: 1, lineId: `line-${said}`, text });
      }
      return stage.step?.step === 'rate';
    });
    const { stage, seats } = room.state();
    const moves = seats[holdersOf(stage, 'buyer')[0] ?? '']?.dial ?? [];
    const felt = shiftMoves(moves.map(({ meetingMs, value }) => ({ atMs: meetingMs, value })));
    const own = stage.lines.filter(({ person }) => person === room.me);
    expect(felt).toHaveLength(MOVING.length);
    for (const [at, line] of own.entries()) {
      const answer = stage.lines[stage.lines.indexOf(line) + 1];
      expect(felt[at]?.atMs).toBeGreaterThan(line.meetingMs ?? 0);
      expect(moves[at]?.meetingMs).toBeLessThanOrEqual(answer?.meetingMs ?? Infinity);
    }
  });
});

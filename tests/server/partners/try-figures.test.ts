import { afterEach, describe, expect, it } from 'vitest';
import { scenes } from '#server/partners/scenes/all.ts';
import { shiftMoves } from '#shared/insight/dial.ts';
import { holdersOf } from '#shared/round/cast.ts';
import { AXES, type Axis, axisOf } from '#shared/rubric/dimension.ts';
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

/** What somebody writes who has read no rubric: eight lines of different kinds. */
const ORDINARY = {
  seller: {
    sv: [
      'Hej, tack för att jag fick komma. Jag vill höra hur ni har det i dag.',
      'Hur ser en vanlig dag ut hos er?',
      'Det låter jobbigt. Hur länge har det varit så?',
      'Vad händer när det går fel?',
      'Vår lösning brukar spara en halvtimme om dagen för andra.',
      'Vad tycker personalen om det?',
      'Är det du som bestämmer om sådant här?',
      'Ska vi ses igen nästa vecka och titta på det tillsammans?',
    ],
    en: [
      'Hi, thanks for having me. I am here to find out how things work for you.',
      'What does a normal day look like?',
      'That sounds tough. How long has it been like that?',
      'What happens when it goes wrong?',
      'Our solution usually saves others half an hour a day.',
      'What do your staff think about it?',
      'Are you the one who decides on this?',
      'Shall we meet again next week and look at it together?',
    ],
  },
  buyer: {
    sv: [
      'Hej, välkommen. Vad ville du prata om?',
      'Det är mycket att göra, vi hinner knappt med.',
      'Ja, det stämmer ungefär.',
      'Måndagarna är värst, då är det kaos.',
      'Vad kostar det?',
      'Nja, det vet jag inte. Jag måste tänka.',
      'Personalen är trött, om jag ska vara ärlig.',
      'Ja, nästa vecka kan gå bra.',
    ],
    en: [
      'Hi, welcome. What did you want to talk about?',
      'We have a lot to do, we barely keep up.',
      'Yes, that is about right.',
      'Mondays are the worst, it is chaos.',
      'What does it cost?',
      'Well, I do not know. I need to think.',
      'My staff are tired, to be honest.',
      'Yes, next week might be fine.',
    ],
  },
} as const;

/** To read what was said and to write the answer, ms. */
const OWN_PACE_MS = 9000;

const everywhere = (['seller', 'buyer'] as const).flatMap((chair) =>
  (['en', 'sv'] as const).flatMap((language) =>
    scenes.map(({ scenarioId }) => [chair, language, scenarioId] as const),
  ),
);

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

  it.each(everywhere)(
    '[PR13] a meeting of ordinary lines shows a place: three tags on each axis (%s, %s, %s)',
    async (chair, language, scenarioId) => {
      app = await startApp();
      const room = await tryAlone(app, { chair, language, scenarioId });
      await room.wish({ type: 'setReady', ready: true });
      await room.pass(({ stage }) => stage.step?.step === 'play');
      let said = 0;
      let dueMs = 0;
      await room.pass(({ stage }) => {
        const last = stage.lines.at(-1);
        const isMine = last === undefined ? chair === 'seller' : last.person !== room.me;
        if (!isMine) dueMs = app.clock.nowMs() + OWN_PACE_MS;
        const text = ORDINARY[chair][language][said];
        const isDue = isMine && app.clock.nowMs() >= dueMs && !stage.finishing;
        if (isDue && stage.step?.step === 'play' && text) {
          said += 1;
          void room.wish({ type: 'sayLine', step: 'play', nth: 1, lineId: `line-${said}`, text });
        }
        return stage.step?.step === 'rate';
      });
      const { stage, seats } = room.state();
      const tags = Object.values(seats[holdersOf(stage, 'observer')[0] ?? '']?.tags ?? {});
      const seen = (axis: Axis) =>
        tags.filter(({ code }) => code.kind === 'behaviour' && axisOf(code.dimension) === axis);
      expect(seen('trust').length).toBeGreaterThanOrEqual(3);
      expect(seen('goal').length).toBeGreaterThanOrEqual(3);
      // Of one line at most one thing on each axis.
      for (const axis of AXES) {
        const lines = seen(axis).map(({ lineId }) => lineId);
        expect(new Set(lines).size).toBe(lines.length);
      }
    },
  );
});

import { afterEach, describe, expect, it } from 'vitest';
import { scenes } from '#server/partners/scenes/all.ts';
import { holdersOf } from '#shared/round/cast.ts';
import type { RoundState } from '#shared/round/state.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { ask } from '#tests/support/people.ts';
import { tryAlone, tryRoom } from '#tests/support/try-room.ts';

let app: TestApp;
afterEach(() => app.close());

const isIn = (step: string) => (state: RoundState) => state.stage.step?.step === step;
const isOver = (state: RoundState) => state.stage.ended !== null;
const seatOf = ({ stage, seats }: RoundState, role: 'seller' | 'buyer' | 'observer') =>
  seats[holdersOf(stage, role)[0] ?? ''];

/** What somebody writes who has never read the rules. */
const TALK = {
  en: [
    'Thank you for seeing me. I would like to hear how things are, and then see what is worth trying. Is that all right?',
    'What is the hardest part of it just now?',
    'I am sorry to hear that. You should know that there are things we cannot solve.',
    'How is that for the people around you?',
    'It sounds like that has been going on for a long time. What would help?',
    'How do you usually decide on something like this?',
    'Could we book a first small step on Thursday?',
  ],
  sv: [
    'Tack för att jag fick komma. Jag vill höra hur ni har det och sedan ser vi vad som är värt att pröva. Går det bra?',
    'Vad är svårast just nu?',
    'Det låter slitsamt. Du ska veta att det finns saker vi inte kan lösa.',
    'Hur är det för dem runt omkring dig?',
    'Det låter som om det har pågått länge. Vad skulle hjälpa?',
    'Hur brukar ni fatta beslut om sådant här?',
    'Ska vi boka ett första litet steg på torsdag?',
  ],
} as const;

const CHAIRS = ['seller', 'buyer', 'observer'] as const;

describe('trying it alone', () => {
  it('[TY1] one request opens a round of its own programme: one person, two partners, marked', async () => {
    app = await startApp();
    const room = await tryAlone(app, { chair: 'buyer' });
    const { stage } = room.state();
    expect(stage.opening?.variant).toBe('try');
    expect(stage.people[room.me]?.role).toBe('buyer');
    expect(Object.values(stage.people).filter(({ isSimulated }) => isSimulated)).toHaveLength(2);
    const replay = await ask(app, `/api/rounds/${room.roundId}/replay`, { cookie: room.cookie });
    expect(replay.status).toBe(200);
    const people = replay.body.people as { person: string; isSimulated: boolean }[];
    expect(people.find(({ person }) => person === room.me)?.isSimulated).toBe(false);
  });

  it.each(CHAIRS)(
    '[TY2] from the chair of the %s the whole round is played without anybody else',
    async (chair) => {
      app = await startApp();
      const room = await tryAlone(app, { chair });
      await room.pass(({ stage }) => Object.values(stage.ready).filter(Boolean).length === 2);
      expect((await room.wish({ type: 'setReady', ready: true })).ok).toBe(true);
      await room.pass(isIn('play'));
      let said = 0;
      await room.pass((state) => {
        const { stage } = state;
        const last = stage.lines.at(-1);
        const isMine = last === undefined ? chair === 'seller' : last.person !== room.me;
        const text = TALK.en[said];
        if (chair !== 'observer' && isMine && isIn('play')(state) && text && !stage.finishing) {
          said += 1;
          void room.wish({ type: 'sayLine', step: 'play', nth: 1, lineId: `line-${said}`, text });
        }
        return isIn('rate')(state);
      });
      const { stage } = room.state();
      const partners = stage.lines.filter(({ person }) => stage.people[person]?.isSimulated);
      expect(partners.length).toBeGreaterThanOrEqual(5);
      // Nobody says the same thing twice.
      expect(new Set(partners.map(({ text }) => text)).size).toBe(partners.length);
      await room.pass(isOver);
      const after = room.state();
      expect(after.stage.revealedAtMs).not.toBeNull();
      for (const role of CHAIRS) {
        if (role === chair) continue;
        const seat = seatOf(after, role);
        if (role === 'observer') {
          expect(Object.keys(seat?.tags ?? {}).length).toBeGreaterThanOrEqual(3);
          expect(after.stage.presented.length).toBeGreaterThanOrEqual(1);
        } else {
          expect(seat?.ratings.trust).toBeTypeOf('number');
          expect(seat?.nextStep).not.toBeNull();
        }
      }
      expect(app.logged).toEqual([]);
    },
  );

  describe.each(scenes.map(({ scenarioId }) => scenarioId))('%s', (scenarioId) => {
    it.each(['en', 'sv'] as const)(
      '[TY3] whoever asks and listens hears every step of the ladder and gets a yes (%s)',
      async (language) => {
        app = await startApp();
        const room = await tryAlone(app, { chair: 'seller', scenarioId, language });
        const words = scenes.find((scene) => scene.scenarioId === scenarioId)?.[language].buyer;
        await room.wish({ type: 'setReady', ready: true });
        await room.pass(isIn('play'));
        let said = 0;
        await room.pass((state) => {
          const last = state.stage.lines.at(-1);
          const isMine = last === undefined || last.person !== room.me;
          const text = TALK[language][said];
          if (isMine && isIn('play')(state) && text && !state.stage.finishing) {
            said += 1;
            void room.wish({ type: 'sayLine', step: 'play', nth: 1, lineId: `line-${said}`, text });
          }
          return isIn('rate')(state);
        });
        const texts = room.state().stage.lines.map(({ text }) => text);
        const reached = words?.steps.map((ways) => ways.some((way) => texts.includes(way)));
        expect(reached).toEqual(words?.steps.map(() => true));
        expect(words?.proposal.yes.some((way) => texts.includes(way))).toBe(true);
      },
    );
  });

  it.each(['To be honest, my people are tired.', 'What would it cost us?', 'Come in. Coffee?'])(
    '[TY11] the seller greets before anything else, also after: %s',
    async (text) => {
      app = await startApp();
      const room = await tryAlone(app, { chair: 'buyer' });
      await room.pass(({ stage }) => Object.values(stage.ready).filter(Boolean).length === 2);
      await room.wish({ type: 'setReady', ready: true });
      await room.pass(isIn('play'));
      await room.wish({ type: 'sayLine', step: 'play', nth: 1, lineId: 'first', text });
      await room.pass(({ stage }) => stage.lines.length === 2);
      const greetings = scenes.find(({ scenarioId }) => scenarioId === 'dock')?.en.seller.beats[0];
      expect(greetings?.says).toContain(room.state().stage.lines[1]?.text);
    },
  );

  it('[TY4] a push and a threat lower the dial, and the buyer keeps what is hidden', async () => {
    app = await startApp();
    const room = await tryAlone(app, { chair: 'seller' });
    await room.wish({ type: 'setReady', ready: true });
    await room.pass(isIn('play'));
    const turns = [
      'You will regret it if you wait.',
      'Just sign today, yes or no?',
      'Are you even listening?',
    ];
    let said = 0;
    await room.pass((state) => {
      const isMine = state.stage.lines.at(-1)?.person !== room.me;
      const text = turns[said];
      if (isMine && isIn('play')(state) && text) {
        said += 1;
        void room.wish({ type: 'sayLine', step: 'play', nth: 1, lineId: `line-${said}`, text });
      }
      return isIn('rate')(state);
    });
    const state = room.state();
    const dial = seatOf(state, 'buyer')?.dial.map(({ value }) => value) ?? [];
    expect(dial.length).toBeGreaterThanOrEqual(3);
    expect(dial).toEqual(dial.toSorted((one, other) => other - one));
    const steps =
      scenes.find(({ scenarioId }) => scenarioId === 'dock')?.en.buyer.steps.flat() ?? [];
    expect(state.stage.lines.filter(({ text }) => steps.includes(text))).toEqual([]);
  });

  it('[TY12] partners leave the reveal to whoever observes, and end it after a minute', async () => {
    app = await startApp();
    const room = await tryAlone(app, { chair: 'observer' });
    await room.pass(({ stage }) => stage.revealedAtMs !== null);
    await room.pass(isIn('derole'));
    const reveal = room.state().stage.steps.find(({ step }) => step === 'reveal');
    const lasted = (reveal?.endedAtMs ?? 0) - (reveal?.startedAtMs ?? 0);
    expect(lasted).toBeGreaterThan(60_000);
    expect(lasted).toBeLessThan(70_000);
  });

  it('[TY18] partners go on from meeting and reveal when the one who watches wants to', async () => {
    app = await startApp();
    const room = await tryAlone(app, { chair: 'observer' });
    await room.wish({ type: 'setReady', ready: true });
    await room.pass(({ stage }) => stage.lines.length === 2);
    const askedAtMs = app.clock.nowMs();
    await room.wish({ type: 'setDone', step: 'play', nth: 1, done: true });
    await room.pass(isIn('rate'));
    // A sentence may be finished, as after every end.
    expect(app.clock.nowMs() - askedAtMs).toBeLessThan(15_000);
    await room.wish({ type: 'setDone', step: 'rate', nth: 1, done: true });
    await room.pass(({ stage }) => stage.revealedAtMs !== null);
    const openedAtMs = app.clock.nowMs();
    await room.wish({ type: 'setDone', step: 'reveal', nth: 1, done: true });
    await room.pass(isIn('derole'));
    expect(app.clock.nowMs() - openedAtMs).toBeLessThan(5_000);
  });

  it('[TY8] the meetings come in the order of the mock-up', async () => {
    app = await startApp();
    const { body } = await ask(app, '/api/try');
    expect(body.scenarios.map(({ id }: { id: string }) => id)).toEqual([
      'dock',
      'lunch',
      'solar',
      'beds',
      'renewal',
      'cfo',
    ]);
  });

  it('[TY12] a step lasts until the person is done, and one who answers at once is soon through', async () => {
    app = await startApp();
    const room = await tryAlone(app, { chair: 'seller' });
    const openedAtMs = app.clock.nowMs();
    await room.wish({ type: 'setReady', ready: true });
    await room.pass(isIn('rate'));
    const ratedAtMs = app.clock.nowMs();
    await room.pass(() => app.clock.nowMs() - ratedAtMs > 60_000);
    expect(isIn('rate')(room.state())).toBe(true);
    for (const item of ['trust', 'believed', 'goal'] as const) {
      await room.wish({ type: 'giveRating', item, value: 50 });
    }
    await room.wish({ type: 'writeNextStep', nextStep: { kind: 'nothing' } });
    await room.wish({ type: 'setDone', step: 'rate', nth: 1, done: true });
    await room.pass(isIn('self'));
    await room.wish({ type: 'setDone', step: 'self', nth: 1, done: true });
    await room.pass(isIn('reveal'));
    const spoken = room
      .state()
      .stage.steps.filter(({ step }) => ['counterpart', 'observers'].includes(step));
    for (const { step, startedAtMs, endedAtMs } of spoken) {
      const { lines, presented } = room.state().stage;
      const texts = [
        ...lines.filter((line) => line.step === step).map(({ text }) => text),
        ...(step === 'observers' ? presented.map(({ sbi }) => Object.values(sbi).join(' ')) : []),
      ];
      // Somebody who reads 20 characters a second has read it all.
      expect((endedAtMs ?? 0) - startedAtMs).toBeGreaterThan(3000 + texts.join('').length * 50);
    }
    await room.pass(({ stage }) => stage.revealedAtMs !== null);
    await room.wish({ type: 'setDone', step: 'reveal', nth: 1, done: true });
    await room.pass(isIn('derole'));
    await room.wish({ type: 'setDone', step: 'derole', nth: 1, done: true });
    await room.pass(isOver);
    expect(app.clock.nowMs() - openedAtMs - 60_000).toBeLessThan(5 * 60_000);
  });

  it("[TY5] whoever has read a buyer's brief cannot sell there, in any later try of the same browser", async () => {
    app = await startApp();
    const first = await tryAlone(app, { chair: 'buyer' });
    const again = await ask(app, '/api/try', {
      body: { chair: 'seller', scenarioId: 'dock', language: 'en' },
      cookie: first.cookie,
    });
    expect([again.status, again.body.problem]).toEqual([409, 'brief-read']);
    const options = await ask(app, '/api/try', { cookie: first.cookie });
    const read = (options.body.scenarios as { id: string; isBriefRead: boolean }[]).filter(
      ({ isBriefRead }) => isBriefRead,
    );
    expect(read.map(({ id }) => id)).toEqual(['dock']);
    const stranger = await ask(app, '/api/try');
    expect(
      stranger.body.scenarios.some(({ isBriefRead }: { isBriefRead: boolean }) => isBriefRead),
    ).toBe(false);
  });

  it('[TY6] partners go on where they were when the server was started again', async () => {
    app = await startApp({ store: 'sqlite' });
    const before = await tryAlone(app, { chair: 'observer' });
    await before.wish({ type: 'setReady', ready: true });
    await before.pass(({ stage }) => stage.lines.length >= 3);
    const lines = before.state().stage.lines.map(({ text }) => text);
    app = await app.restart();
    const after = await tryRoom(app, before);
    await after.pass(({ stage }) => stage.lines.length >= 7);
    const texts = after.state().stage.lines.map(({ text }) => text);
    expect(texts.slice(0, lines.length)).toEqual(lines);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('[TY7] a partner reads what its chair reads and not a channel more', async () => {
    app = await startApp();
    const room = await tryAlone(app, { chair: 'observer' });
    await room.wish({ type: 'setReady', ready: true });
    await room.pass(isIn('play'));
    await room.pass(({ stage }) => stage.lines.length >= 2);
    const { roundId } = room;
    const seller = holdersOf(room.state().stage, 'seller')[0] ?? '';
    const buyer = holdersOf(room.state().stage, 'buyer')[0] ?? '';
    // One partner each on its own seat, and nobody of them on the gallery or another's.
    expect(app.app.live.readersOf(roundId, `seat:${seller}`)).toBe(1);
    expect(app.app.live.readersOf(roundId, `seat:${buyer}`)).toBe(1);
    expect(app.app.live.readersOf(roundId, 'gallery')).toBe(0);
    expect(app.app.live.readersOf(roundId, 'stage')).toBe(2);
  });

  it('[TY10] rounds alone are counted by where they are asked from, generously', async () => {
    app = await startApp({ limits: { http: { roundsAlonePerHour: 2 } } });
    const body = { chair: 'seller', scenarioId: 'dock', language: 'en' };
    const statuses: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      statuses.push((await ask(app, '/api/try', { body })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });
});

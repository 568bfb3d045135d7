import { describe, expect, test } from 'vitest';
import { remainingMs, stepLengthMs } from '#shared/round/clock.ts';
import { programmeOf, TIMES, totalMs, VARIANTS } from '#shared/round/programme.ts';
import { PEOPLE, RoundWorld } from '#tests/support/round-world.ts';

const { seller, buyer, observer, guest, instructor } = PEOPLE;
const types = (world: RoundWorld) => world.log.map((event) => event.type);

describe('the steps of a round', () => {
  test('[RD1] the programmes last what the design says', () => {
    const minutes = Object.fromEntries(VARIANTS.map((one) => [one, totalMs(one) / 60_000]));
    expect(minutes).toEqual({ standard: 22, short: 13.5, full: 50, try: 740 / 60 });
    expect(programmeOf('short').some((one) => one.step === 'redo')).toBe(false);
  });

  test('[RD2] opening deals each seat its own brief and pins the rest in the vault', () => {
    const { state } = new RoundWorld();
    expect(state.seats[seller]?.briefs.seller?.role).toBe('seller');
    expect(state.seats[buyer]?.briefs.buyer?.role).toBe('buyer');
    expect(state.seats[observer]).toBeUndefined();
    expect(state.gallery.focus?.en).toBe('SECRET-FOCUS');
    expect(state.vault.scenario?.buyer.hiddenNeed.en).toBe('SECRET-NEED');
    expect(JSON.stringify(state.stage)).not.toContain('SECRET');
  });

  test('[RD3] the meeting begins five seconds after all are ready; taking Ready back stops that', () => {
    const world = new RoundWorld();
    for (const person of [seller, buyer, observer]) {
      world.as(person, { type: 'setReady', ready: true });
    }
    expect(world.state.stage.countdownAtMs).toBe(world.nowMs + 5000);
    world.as(buyer, { type: 'setReady', ready: false });
    expect(world.state.stage.countdownAtMs).toBeNull();
    world.pass(6000);
    expect(world.step).toBe('brief');
    world.as(buyer, { type: 'setReady', ready: true });
    world.pass(4999);
    expect(world.step).toBe('brief');
    world.pass(1);
    expect(world.step).toBe('play');
  });

  test('[RD4] time leads from brief through ready to the meeting without anybody', () => {
    const world = new RoundWorld();
    world.pass(180_000);
    expect(world.step).toBe('ready');
    world.pass(30_000);
    expect(world.step).toBe('play');
  });

  test('[RD5] play runs ten seconds past its end to finish a sentence, and lines count there', () => {
    const world = new RoundWorld().toPlay();
    world.pass(480_000);
    expect(world.step).toBe('play');
    expect(world.state.stage.finishing?.because).toBe('time');
    world.pass(9000);
    expect(
      world.as(seller, { type: 'sayLine', ...world.occurrence, lineId: 'last', text: 'One more' })
        .ok,
    ).toBe(true);
    expect(world.state.stage.lines.at(-1)?.meetingMs).toBe(489_000);
    world.pass(1000);
    expect(world.step).toBe('rate');
    const late = { type: 'sayLine', step: 'play', nth: 1, lineId: 'late', text: 'Late' } as const;
    expect(world.as(seller, late)).toEqual({ ok: false, refusal: 'already-moved' });
    const now = { ...late, ...world.occurrence };
    expect(world.as(seller, now)).toEqual({ ok: false, refusal: 'not-now' });
  });

  test('[RD22] a line that arrives in a later step than it was written in is not taken', () => {
    const world = new RoundWorld().toPlay();
    const ofScene = world.occurrence;
    world.to('rate').answerAll().to('self');
    const line = { type: 'sayLine', lineId: 'one', text: 'What would it take?' } as const;
    const refused = { ok: false, refusal: 'already-moved' };
    expect(world.as(seller, { ...line, ...ofScene })).toEqual(refused);
    const ofTurn = world.occurrence;
    world.to('counterpart');
    expect(world.as(seller, { ...line, ...ofTurn })).toEqual(refused);
    expect(world.state.stage.lines).toEqual([]);
    expect(world.as(seller, { ...line, ...world.occurrence }).ok).toBe(true);
    // Said twice is one line, also when the second copy comes a step later.
    const said = world.occurrence;
    world.to('observers');
    expect(world.as(seller, { ...line, ...said }).ok).toBe(true);
    expect(world.state.stage.lines).toHaveLength(1);
  });

  test('[RD6] ending the meeting early takes both players', () => {
    const world = new RoundWorld().toPlay();
    world.as(seller, { type: 'setDone', ...world.occurrence, done: true });
    world.pass(20_000);
    expect(world.state.stage.finishing).toBeNull();
    world.as(buyer, { type: 'setDone', ...world.occurrence, done: true });
    expect(world.state.stage.finishing?.because).toBe('done');
    world.pass(10_000);
    expect(world.step).toBe('rate');
  });

  test('[TY18] an observer asks to go on only in a round alone, and ends nothing by it', () => {
    const ordinary = new RoundWorld().toPlay();
    const done = { type: 'setDone', step: 'play', nth: 1, done: true } as const;
    expect(ordinary.as(observer, done)).toEqual({ ok: false, refusal: 'not-allowed' });
    const cast = [
      { person: seller, role: 'seller', isSimulated: true },
      { person: buyer, role: 'buyer', isSimulated: true },
      { person: observer, role: 'observer' },
    ] as const;
    const alone = new RoundWorld({ variant: 'try', cast }).toPlay();
    expect(alone.as(observer, done).ok).toBe(true);
    expect(alone.state.stage.finishing).toBeNull();
    for (const person of [seller, buyer]) alone.as(person, done);
    expect(alone.state.stage.finishing?.because).toBe('done');
  });

  test('[RD7] two people who press Next together move one step', () => {
    const world = new RoundWorld().to('self');
    const meant = world.occurrence;
    expect(world.as(instructor, { type: 'nextStep', ...meant }).ok).toBe(true);
    expect(world.as(instructor, { type: 'nextStep', ...meant })).toEqual({
      ok: false,
      refusal: 'already-moved',
    });
    expect(world.step).toBe('counterpart');
  });

  test('[RD8] rate ends when all who are present are done, and not before the required answers', () => {
    const world = new RoundWorld().to('rate');
    const done = { type: 'setDone', step: 'rate', nth: 1, done: true } as const;
    expect(world.as(seller, done)).toEqual({ ok: false, refusal: 'answers-missing' });
    world.answerAll();
    for (const person of [seller, buyer]) expect(world.as(person, done).ok).toBe(true);
    expect(world.step).toBe('rate');
    world.as(observer, done);
    expect(world.step).toBe('self');
  });

  test('[RD9] done can be taken back until the step is over', () => {
    const world = new RoundWorld().to('rate').answerAll();
    world.as(seller, { type: 'setDone', step: 'rate', nth: 1, done: true });
    world.as(seller, { type: 'setDone', step: 'rate', nth: 1, done: false });
    world.as(buyer, { type: 'setDone', step: 'rate', nth: 1, done: true });
    world.as(observer, { type: 'setDone', step: 'rate', nth: 1, done: true });
    expect(world.step).toBe('rate');
  });

  test('[RD10] guests and instructors without a chair are never waited for', () => {
    const world = new RoundWorld({
      cast: [
        { person: seller, role: 'seller' },
        { person: buyer, role: 'buyer' },
        { person: guest, role: 'guest' },
      ],
    });
    world.as(instructor, { type: 'lookIn', looking: true });
    world.as(seller, { type: 'setReady', ready: true });
    world.as(buyer, { type: 'setReady', ready: true });
    expect(world.state.stage.countdownAtMs).not.toBeNull();
    expect(world.as(guest, { type: 'setReady', ready: true })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
  });

  test('[RD11] without observers their turn is passed over', () => {
    const world = new RoundWorld({
      cast: [
        { person: seller, role: 'seller' },
        { person: buyer, role: 'buyer' },
      ],
    }).to('counterpart');
    world.as(buyer, { type: 'setDone', ...world.occurrence, done: true });
    expect(world.step).toBe('reveal');
  });

  test('[RD12] Stop is anybody’s: play ends at once, no seat opens, nobody is named', () => {
    const world = new RoundWorld().toPlay();
    expect(world.as(guest, { type: 'stopRound' })).toEqual({ ok: false, refusal: 'unknown' });
    world.as(observer, { type: 'stopRound' });
    expect(world.step).toBe('derole');
    expect(world.state.stage.isStopped).toBe(true);
    expect(world.state.stage.revealedAtMs).toBeNull();
    const stop = world.log.find((event) => event.type === 'round.stopped');
    expect(JSON.stringify(stop)).not.toContain(observer);
    world.pass(599_000);
    expect(world.state.stage.ended).toBeNull();
    world.pass(1000);
    expect(world.state.stage.ended?.because).toBe('stop');
  });

  test('[RD13] the instructor’s End goes the same way, but named', () => {
    const world = new RoundWorld().toPlay();
    expect(world.as(seller, { type: 'endRound' })).toEqual({ ok: false, refusal: 'not-allowed' });
    world.as(instructor, { type: 'endRound' });
    expect(world.step).toBe('derole');
    expect(world.state.stage.isStopped).toBe(false);
    world.pass(600_000);
    expect(world.state.stage.ended?.because).toBe('instructor');
    expect(world.state.stage.revealedAtMs).toBeNull();
  });

  test('[RD14] the instructor gives and takes time; undoing it restores the end', () => {
    const world = new RoundWorld().toPlay();
    const before = remainingMs(world.state.stage, world.nowMs);
    world.as(instructor, { type: 'extendStep', ...world.occurrence, deltaMs: 120_000 });
    expect(remainingMs(world.state.stage, world.nowMs)).toBe(before + 120_000);
    world.as(instructor, { type: 'extendStep', ...world.occurrence, deltaMs: -120_000 });
    expect(remainingMs(world.state.stage, world.nowMs)).toBe(before);
    world.as(instructor, { type: 'extendStep', ...world.occurrence, deltaMs: -600_000 });
    expect(remainingMs(world.state.stage, world.nowMs)).toBe(0);
  });

  test('[RD21] the length of a step follows what the instructor gives and takes, and no pause', () => {
    const world = new RoundWorld().toPlay();
    const length = () => stepLengthMs(world.state.stage, 'play');
    const planned = length();
    expect(planned).toBe(programmeOf('standard').find(({ step }) => step === 'play')?.lengthMs);
    world.as(instructor, { type: 'extendStep', ...world.occurrence, deltaMs: 120_000 });
    expect(length()).toBe(planned + 120_000);
    world.as(instructor, { type: 'setPaused', paused: true });
    world.pass(60_000);
    world.as(instructor, { type: 'setPaused', paused: false });
    expect(length()).toBe(planned + 120_000);
    world.as(instructor, { type: 'extendStep', ...world.occurrence, deltaMs: -300_000 });
    expect(length()).toBe(planned - 180_000);
    world.to('rate');
    expect(length()).toBe(planned - 180_000);
  });

  test('[RD21] what a step takes after Stop is its length, too', () => {
    const world = new RoundWorld().toPlay();
    expect(stepLengthMs(world.state.stage, 'derole')).toBe(30_000);
    world.as(observer, { type: 'stopRound' });
    expect(stepLengthMs(world.state.stage, 'derole')).toBe(TIMES.afterStopMs);
  });

  test('[RD15] the reveal opens five seconds after its step began', () => {
    const world = new RoundWorld().to('rate').answerAll().to('reveal');
    expect(world.state.stage.reveal?.kind).toBe('counting');
    world.pass(4999);
    expect(world.state.stage.revealedAtMs).toBeNull();
    world.pass(1);
    expect(world.state.stage.revealedAtMs).toBe(world.nowMs);
  });

  test('[RD16] a player may hold the reveal back without being named; both agreeing opens it', () => {
    const world = new RoundWorld().to('rate').answerAll().to('reveal');
    expect(world.as(observer, { type: 'holdReveal' })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
    world.as(buyer, { type: 'holdReveal' });
    const waits = world.log.find((event) => event.type === 'reveal.waits');
    expect(JSON.stringify(waits)).not.toContain(buyer);
    world.pass(20_000);
    expect(world.state.stage.revealedAtMs).toBeNull();
    world.as(seller, { type: 'agreeToReveal', agrees: true });
    expect(world.state.stage.revealedAtMs).toBeNull();
    world.as(buyer, { type: 'agreeToReveal', agrees: true });
    expect(world.state.stage.revealedAtMs).not.toBeNull();
  });

  test('[RD17] after Stop the round opens only when both players agree, at any later time', () => {
    const world = new RoundWorld().toPlay();
    world.as(seller, { type: 'stopRound' });
    world.pass(600_000);
    expect(world.state.stage.ended).not.toBeNull();
    world.as(seller, { type: 'agreeToReveal', agrees: true });
    world.pass(3_600_000);
    expect(world.state.stage.revealedAtMs).toBeNull();
    world.as(buyer, { type: 'agreeToReveal', agrees: true });
    expect(world.state.stage.revealedAtMs).toBe(world.nowMs);
  });

  test('[RD18] the criterion reaches the buyer’s seat when rate begins', () => {
    const world = new RoundWorld().toPlay();
    expect(world.state.seats[buyer]?.criterion).toBeNull();
    world.to('rate');
    expect(world.state.seats[buyer]?.criterion?.en).toBe('SECRET-CRITERION');
  });

  test('[RD19] a round played to its end goes through every step in order', () => {
    const world = new RoundWorld().to('rate').answerAll().to('derole');
    const steps = world.log.flatMap((event) => (event.type === 'step.started' ? [event.step] : []));
    expect(steps).toEqual(
      programmeOf('standard')
        .map((one) => one.step)
        .filter((step) => step !== 'ready'),
    );
    world.pass(30_000);
    expect(world.state.stage.ended?.because).toBe('time');
    expect(types(world).at(-1)).toBe('round.ended');
  });

  test('[RD20] redo is a new take with no dial, no pad and no meeting time', () => {
    const world = new RoundWorld().to('rate').answerAll().to('redo');
    world.pass(20_000);
    expect(world.state.stage.takes.at(-1)?.because).toBe('redo');
    world.as(seller, { type: 'sayLine', ...world.occurrence, lineId: 'again', text: 'Once more' });
    expect(world.state.stage.lines.at(-1)?.meetingMs).toBeNull();
    expect(world.as(buyer, { type: 'moveDial', value: 90 }).ok).toBe(false);
    const code = { kind: 'bookmark' } as const;
    const tag = { type: 'addTag', tagId: 'x', code, about: 'seller', lineId: null } as const;
    expect(world.as(observer, tag).ok).toBe(false);
  });
});

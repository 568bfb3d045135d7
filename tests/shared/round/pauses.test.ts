import { describe, expect, test } from 'vitest';
import { isScored, meetingMsAt, remainingMs } from '#shared/round/clock.ts';
import { PEOPLE, RoundWorld, SCENARIO } from '#tests/support/round-world.ts';

const { seller, buyer, observer, guest, instructor } = PEOPLE;
const left = (world: RoundWorld) => remainingMs(world.state.stage, world.nowMs);
const meeting = (world: RoundWorld) => meetingMsAt(world.state.stage, world.nowMs);

describe('pauses, time-outs, takes and chairs', () => {
  test('[PA1] a pause is a set of reasons; the clock runs five seconds after the last has gone', () => {
    const world = new RoundWorld().toPlay();
    world.pass(60_000);
    world.as(instructor, { type: 'setPaused', paused: true });
    world.as('server', { type: 'markLeft', person: buyer });
    world.pass(40_000);
    expect(left(world)).toBe(420_000);
    expect(meeting(world)).toBe(60_000);
    world.as(instructor, { type: 'setPaused', paused: false });
    world.pass(10_000);
    expect(meeting(world)).toBe(60_000);
    world.as('server', { type: 'markBack', person: buyer });
    expect(world.state.stage.resumesAtMs).toBe(world.nowMs + 5000);
    world.pass(5000);
    expect(meeting(world)).toBe(60_000);
    world.pass(1000);
    expect(meeting(world)).toBe(61_000);
    expect(left(world)).toBe(419_000);
  });

  test('[PA2] a pause during the countdown keeps what was left', () => {
    const world = new RoundWorld().toPlay();
    world.pass(60_000);
    world.as(instructor, { type: 'setPaused', paused: true });
    world.as(instructor, { type: 'setPaused', paused: false });
    world.pass(2000);
    world.as(instructor, { type: 'setPaused', paused: true });
    world.pass(30_000);
    expect(left(world)).toBe(420_000);
    expect(meeting(world)).toBe(60_000);
    world.as(instructor, { type: 'setPaused', paused: false });
    world.pass(6000);
    expect(left(world)).toBe(419_000);
  });

  test('[PA3] a missing seller or buyer pauses play; an observer or guest does not', () => {
    const world = new RoundWorld().toPlay();
    world.as('server', { type: 'markLeft', person: observer });
    expect(world.state.stage.pausedAtMs).toBeNull();
    world.as('server', { type: 'markLeft', person: seller });
    expect(world.state.stage.pauses.missing).toBeDefined();
  });

  test('[PA4] in person nobody is recorded as left and nothing pauses', () => {
    const world = new RoundWorld({ mode: 'in-person' }).toPlay();
    world.as('server', { type: 'markLeft', person: seller });
    expect(world.state.stage.people[seller]?.isLeft).toBe(false);
    expect(world.state.stage.pausedAtMs).toBeNull();
  });

  test('[PA5] one time-out for each role, a minute at most', () => {
    const world = new RoundWorld().toPlay();
    world.pass(10_000);
    expect(world.as(observer, { type: 'callTimeOut' })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
    world.as(seller, { type: 'callTimeOut' });
    world.pass(59_000);
    expect(world.state.stage.pauses['time-out']).toBeDefined();
    world.pass(1000);
    expect(world.state.stage.pauses['time-out']).toBeUndefined();
    world.pass(5000);
    expect(world.as(seller, { type: 'callTimeOut' })).toEqual({
      ok: false,
      refusal: 'time-out-used',
    });
    expect(world.as(buyer, { type: 'callTimeOut' }).ok).toBe(true);
  });

  test('[PA6] whoever called the time-out, or the instructor, says how it goes on', () => {
    const world = new RoundWorld().toPlay();
    world.as(seller, { type: 'callTimeOut' });
    expect(world.as(buyer, { type: 'continuePlay' })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
    expect(world.as(instructor, { type: 'continuePlay' }).ok).toBe(true);
  });

  test('[PA7] a rewind starts a new take, gives no time back and leaves the dial', () => {
    const world = new RoundWorld().toPlay();
    world.as(seller, { type: 'sayLine', ...world.occurrence, lineId: 'one', text: 'Hello' });
    world.pass(20_000);
    world.as(buyer, { type: 'moveDial', value: 30 });
    world.pass(70_000);
    world.as(buyer, { type: 'callTimeOut' });
    const before = left(world);
    world.as(buyer, { type: 'rewind', to: { kind: 'back', seconds: 60 } });
    world.pass(5000);
    expect(left(world)).toBe(before);
    expect(world.state.stage.takes.at(-1)).toMatchObject({ take: 2, because: 'rewind' });
    expect(world.state.stage.rewound).toEqual([{ fromMs: 30_000, toMs: 90_000 }]);
    expect(world.state.seats[buyer]?.dial.at(-1)?.value).toBe(30);
    expect(isScored(world.state.stage, 20_000)).toBe(true);
    expect(isScored(world.state.stage, 40_000)).toBe(false);
    expect(isScored(world.state.stage, 91_000)).toBe(true);
  });

  test('[PA8] a rewind goes to a line, never before the take’s start', () => {
    const world = new RoundWorld().toPlay();
    world.pass(30_000);
    world.as(seller, { type: 'sayLine', ...world.occurrence, lineId: 'line', text: 'Hello' });
    world.pass(30_000);
    world.as(seller, { type: 'callTimeOut' });
    expect(world.as(seller, { type: 'rewind', to: { kind: 'line', lineId: 'none' } })).toEqual({
      ok: false,
      refusal: 'unknown',
    });
    world.as(seller, { type: 'rewind', to: { kind: 'line', lineId: 'line' } });
    expect(world.state.stage.rewound[0]?.fromMs).toBe(30_000);
    world.pass(15_000);
    world.as(buyer, { type: 'callTimeOut' });
    world.as(buyer, { type: 'rewind', to: { kind: 'back', seconds: 120 } });
    expect(world.state.stage.rewound[1]?.fromMs).toBe(60_000);
  });

  test('[PA9] after two minutes an empty chair is offered; taking it gives a minute to read and a new take', () => {
    const world = new RoundWorld().toPlay();
    world.pass(60_000);
    world.as('server', { type: 'markLeft', person: buyer });
    expect(world.as(observer, { type: 'takeChair', role: 'buyer' }).ok).toBe(false);
    world.pass(120_000);
    expect(world.state.stage.offered.buyer).toBeDefined();
    world.as(observer, { type: 'takeChair', role: 'buyer' });
    expect(world.state.stage.people[observer]?.role).toBe('buyer');
    expect(world.state.stage.people[buyer]?.role).toBe('guest');
    expect(world.state.seats[observer]?.briefs.buyer).toBeDefined();
    expect(world.state.stage.pauses.reading).toBeDefined();
    expect(world.state.stage.pauses.missing).toBeUndefined();
    world.pass(60_000);
    world.pass(5000);
    expect(world.state.stage.pausedAtMs).toBeNull();
    expect(world.state.stage.takes.at(-1)?.because).toBe('chair');
    expect(isScored(world.state.stage, 59_000)).toBe(false);
    world.pass(1000);
    expect(isScored(world.state.stage, meeting(world))).toBe(true);
  });

  test('[PA9] a simulated partner needs no minute: the clock runs again after the countdown', () => {
    const world = new RoundWorld().toPlay();
    world.pass(60_000);
    world.as('server', { type: 'markLeft', person: buyer });
    world.pass(130_000);
    const person = 'p_partner12345';
    world.as('server', { type: 'placePerson', person, role: 'buyer', isSimulated: true });
    expect(world.state.stage.pauses).toEqual({});
    world.pass(5000);
    expect(world.state.stage.pausedAtMs).toBeNull();
    expect(meeting(world)).toBe(60_000);
    expect(world.state.stage.takes.at(-1)).toMatchObject({ take: 2, because: 'chair' });
  });

  test('[PA9] a partner does not cut short the minute of somebody who reads', () => {
    const world = new RoundWorld().toPlay();
    world.pass(60_000);
    for (const person of [seller, buyer]) world.as('server', { type: 'markLeft', person });
    world.pass(120_000);
    world.as(observer, { type: 'takeChair', role: 'buyer' });
    const person = 'p_partner12345';
    world.as('server', { type: 'placePerson', person, role: 'seller', isSimulated: true });
    expect(Object.keys(world.state.stage.pauses)).toEqual(['reading']);
  });

  test('[PA10] nobody sells who knows what the buyer hides', () => {
    const scenario = { ...SCENARIO, criterionTellsSecret: true };
    const world = new RoundWorld({ scenario }).toPlay();
    world.as('server', { type: 'markLeft', person: seller });
    world.pass(120_000);
    expect(world.as(observer, { type: 'takeChair', role: 'seller' })).toEqual({
      ok: false,
      refusal: 'brief-read',
    });
    world.as(instructor, { type: 'placePerson', person: guest, role: 'guest' });
    expect(world.as(guest, { type: 'takeChair', role: 'seller' }).ok).toBe(true);

    const known = new RoundWorld({ readers: [observer] });
    const place = { type: 'placePerson', person: observer, role: 'seller' } as const;
    expect(known.as(instructor, place)).toEqual({ ok: false, refusal: 'brief-read' });
  });

  test('[PA11] instead of filling the chair the room may go on to rate', () => {
    const world = new RoundWorld().toPlay();
    world.as('server', { type: 'markLeft', person: seller });
    expect(world.as(buyer, { type: 'goOn', ...world.occurrence }).ok).toBe(false);
    world.pass(120_000);
    world.as(buyer, { type: 'goOn', ...world.occurrence });
    expect(world.step).toBe('rate');
  });

  test('[PA12] a seller who left before the turn is not waited for', () => {
    const world = new RoundWorld().to('rate').answerAll();
    world.as('server', { type: 'markLeft', person: seller });
    for (const person of [buyer, observer]) {
      world.as(person, { type: 'setDone', step: 'rate', nth: 1, done: true });
    }
    expect(world.step).toBe('counterpart');
  });

  test('[PA13] a pause by the instructor holds the beginning of the meeting', () => {
    const world = new RoundWorld();
    for (const person of [seller, buyer, observer]) {
      world.as(person, { type: 'setReady', ready: true });
    }
    world.as(instructor, { type: 'setPaused', paused: true });
    world.pass(60_000);
    expect(world.step).toBe('brief');
    world.as(instructor, { type: 'setPaused', paused: false });
    world.pass(5000);
    expect(world.step).toBe('play');
  });
});

import { describe, expect, test } from 'vitest';
import { remainingMs } from '#shared/round/clock.ts';
import type { StepName } from '#shared/round/programme.ts';
import { round } from '#shared/round/round.ts';
import { PEOPLE, RoundWorld } from '#tests/support/round-world.ts';

const STEPS_OF_ALL: readonly StepName[] = [
  'brief',
  'ready',
  'play',
  'rate',
  'self',
  'counterpart',
  'observers',
  'reveal',
  'redo',
  'commit',
  'derole',
];
const EVERYBODY = ['seller', 'buyer', 'observer', 'instructor', 'guest'] as const;
const TWO_HOURS_MS = 7_200_000;

const CAST = [
  { person: PEOPLE.seller, role: 'seller' },
  { person: PEOPLE.buyer, role: 'buyer' },
  { person: PEOPLE.observer, role: 'observer' },
  { person: PEOPLE.second, role: 'observer' },
  { person: PEOPLE.guest, role: 'guest' },
] as const;

/** A round in which a step runs. */
function worldAt(step: StepName, mode: 'text' | 'in-person' = 'text'): RoundWorld {
  const world = new RoundWorld({ cast: CAST, mode });
  if (step === 'brief') return world;
  if (step === 'ready') {
    world.pass(180_000);
    return world;
  }
  world.to('play');
  if (step === 'play') {
    world.pass(20_000);
    return world;
  }
  return world.to('rate').answerAll().to(step);
}

const vanish = (world: RoundWorld, who: keyof typeof PEOPLE) =>
  world.as('server', { type: 'markLeft', person: PEOPLE[who] });
const isPlayer = (who: string): who is 'seller' | 'buyer' => who === 'seller' || who === 'buyer';
const mayRead = (world: RoundWorld, who: keyof typeof PEOPLE) =>
  round.readableBy(world.state, { person: PEOPLE[who], isInstructor: false });

/** Every step, and everybody who may vanish in it. */
const CASES = STEPS_OF_ALL.flatMap((step) => EVERYBODY.map((who) => ({ step, who })));
/** Where the room waits for somebody: the scene needs both players. Redoing it is left to time. */
const WAITS = CASES.filter(
  (one): one is { step: StepName; who: 'seller' | 'buyer' } =>
    isPlayer(one.who) && ['brief', 'ready', 'play'].includes(one.step),
);
const GOES_ON = CASES.filter((one) => !WAITS.some((other) => other === one));

describe('somebody’s browser vanishes', () => {
  test('[FT11] the table begins in the step it says', () => {
    for (const step of STEPS_OF_ALL) expect(worldAt(step).step).toBe(step);
  });

  test.each(GOES_ON)(
    '[FT11] $who in $step: the round goes on to its end by time alone',
    ({ step, who }) => {
      const world = worldAt(step);
      vanish(world, who);
      expect(world.state.stage.pauses).toEqual({});
      world.pass(TWO_HOURS_MS);
      expect(world.state.stage.ended).not.toBeNull();
    },
  );

  test.each(WAITS)(
    '[FT11] $who in $step: the scene waits, and offers the chair after two minutes',
    ({ step, who }) => {
      const world = worldAt(step);
      vanish(world, who);
      world.pass(1_200_000);
      expect(world.step).toBe('play');
      expect(world.state.stage.pauses.missing).toBeDefined();
      expect(world.state.stage.offered[who]).toBeDefined();
      expect(world.state.stage.ended).toBeNull();
    },
  );

  test.each(CASES)(
    '[FT12] in person, $who in $step: nothing pauses and the round ends',
    ({ step, who }) => {
      const world = worldAt(step, 'in-person');
      vanish(world, who);
      expect(world.state.stage.people[PEOPLE[who]]?.isLeft ?? false).toBe(false);
      expect(world.state.stage.pauses).toEqual({});
      world.pass(TWO_HOURS_MS);
      expect(world.state.stage.ended).not.toBeNull();
    },
  );

  for (const who of ['seller', 'buyer'] as const) {
    test(`[FT13] the ${who} comes back: five seconds later the clock runs with what was left`, () => {
      const world = worldAt('play');
      vanish(world, who);
      const left = remainingMs(world.state.stage, world.nowMs);
      world.pass(90_000);
      expect(remainingMs(world.state.stage, world.nowMs)).toBe(left);
      world.as('server', { type: 'markBack', person: PEOPLE[who] });
      world.pass(4999);
      expect(remainingMs(world.state.stage, world.nowMs)).toBe(left);
      world.pass(1001);
      expect(remainingMs(world.state.stage, world.nowMs)).toBe(left - 1000);
      world.pass(TWO_HOURS_MS);
      expect(world.state.stage.ended).not.toBeNull();
    });

    test(`[FT13] a guest takes the chair of the ${who} who is gone: rights change at once, and the round ends`, () => {
      const world = worldAt('play');
      vanish(world, who);
      world.pass(119_000);
      const take = { type: 'takeChair', role: who } as const;
      expect(world.as(PEOPLE.guest, take).ok).toBe(false);
      world.pass(1000);
      expect(world.as(PEOPLE.guest, take)).toEqual({ ok: true });
      expect(world.state.seats[PEOPLE.guest]?.briefs[who]).toBeDefined();
      expect(mayRead(world, 'guest')).toContain(`seat:${PEOPLE.guest}`);
      expect(world.state.stage.people[PEOPLE[who]]?.role).toBe('guest');
      world.pass(65_000);
      expect(world.state.stage.pauses).toEqual({});
      // Who comes back now is a guest, and stops nothing.
      world.as('server', { type: 'markBack', person: PEOPLE[who] });
      world.pass(TWO_HOURS_MS);
      expect(world.state.stage.ended).not.toBeNull();
    });

    test(`[FT13] an observer who takes the chair of the ${who} reads the gallery no more`, () => {
      const world = worldAt('play');
      expect(mayRead(world, 'observer')).toContain('gallery');
      vanish(world, who);
      world.pass(120_000);
      world.as(PEOPLE.observer, { type: 'takeChair', role: who });
      expect(mayRead(world, 'observer')).not.toContain('gallery');
      expect(mayRead(world, 'observer')).toContain(`seat:${PEOPLE.observer}`);
    });

    test(`[FT13] without the ${who} the room goes on to rate, and to the end`, () => {
      const world = worldAt('play');
      vanish(world, who);
      world.pass(120_000);
      const other = who === 'seller' ? PEOPLE.buyer : PEOPLE.seller;
      expect(world.as(other, { type: 'goOn', ...world.occurrence })).toEqual({ ok: true });
      world.pass(10_000);
      expect(world.step).toBe('rate');
      world.pass(TWO_HOURS_MS);
      expect(world.state.stage.ended).not.toBeNull();
    });

    test(`[FT14] the instructor takes the ${who} out of the chair while the scene runs: it waits as for somebody who left`, () => {
      const world = worldAt('play');
      const command = { type: 'placePerson', person: PEOPLE[who], role: 'guest' } as const;
      expect(world.as(PEOPLE.instructor, command)).toEqual({ ok: true });
      expect(world.state.stage.pauses.missing).toBeDefined();
      world.pass(120_000);
      expect(world.state.stage.offered[who]).toBeDefined();
      const other = who === 'seller' ? PEOPLE.buyer : PEOPLE.seller;
      expect(world.as(other, { type: 'goOn', ...world.occurrence })).toEqual({ ok: true });
    });
  }

  test('[FT14] who is placed in the other chair leaves their own empty', () => {
    const world = worldAt('play');
    world.as(PEOPLE.instructor, { type: 'placePerson', person: PEOPLE.seller, role: 'buyer' });
    expect(world.state.stage.pauses.missing).toBeDefined();
    world.pass(120_000);
    expect(world.state.stage.offered.seller).toBeDefined();
    const back = { type: 'placePerson', person: PEOPLE.guest, role: 'seller' } as const;
    expect(world.as(PEOPLE.instructor, back)).toEqual({ ok: true });
    world.pass(65_000);
    expect(world.state.stage.pauses).toEqual({});
  });

  test('[FT12] in person a scene begins without its buyer', () => {
    const world = worldAt('brief', 'in-person');
    world.as(PEOPLE.instructor, { type: 'placePerson', person: PEOPLE.buyer, role: 'guest' });
    world.to('play');
    expect(world.state.stage.pauses).toEqual({});
    world.pass(TWO_HOURS_MS);
    expect(world.state.stage.ended).not.toBeNull();
  });

  test('[FT12] in person the instructor’s placing pauses nothing but to read', () => {
    const world = worldAt('play', 'in-person');
    world.as(PEOPLE.instructor, { type: 'placePerson', person: PEOPLE.buyer, role: 'guest' });
    expect(world.state.stage.pauses).toEqual({});
  });
});

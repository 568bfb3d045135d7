import { describe, expect, test } from 'vitest';
import { listedScenarios, scenarioById, scenarios } from '#shared/scenario/library/all.ts';
import { tellsSecret } from '#shared/scenario/public.ts';
import { scenario, scenarioLibrary } from '#shared/scenario/schema.ts';
import type { Scenario } from '#shared/scenario/types.ts';

function firstScenario(): Scenario {
  const [first] = scenarios;
  if (first === undefined) throw new Error('the library is empty');
  return first;
}

const dock = firstScenario();

/** A scenario with the ladder of one language set to these values. */
function withLadder(language: 'en' | 'sv', values: readonly number[], of: Scenario = dock) {
  const revealLadder = values.map((dialAtLeast) => ({ dialAtLeast, say: 'Words' }));
  const words = of[language];
  return { ...of, [language]: { ...words, buyerBrief: { ...words.buyerBrief, revealLadder } } };
}

/** The scenario with the same ladder in both languages. */
function withLadders(...values: number[]): unknown {
  return withLadder('sv', values, withLadder('en', values));
}

const isScenario = (value: unknown) => scenario.safeParse(value).success;

describe('the library', () => {
  test('[SC1] all of it can be played', () => {
    expect(scenarioLibrary.parse(scenarios)).toEqual(scenarios);
    expect(scenarios.map(({ id }) => id)).toEqual([
      'dock',
      'beds',
      'renewal',
      'solar',
      'lunch',
      'cfo',
      'schedule',
      'handover',
      'check-in',
    ]);
  });

  test('[SC4] each is found by its id, unlisted ones too', () => {
    for (const one of scenarios) expect(scenarioById(one.id)).toBe(one);
    expect(scenarioById('nowhere')).toBeNull();
    expect(scenarioLibrary.safeParse([dock, dock]).success).toBe(false);
  });

  test('[SC5] leadership stays unlisted until its words are complete', () => {
    expect(listedScenarios().map(({ kind }) => kind)).toEqual(Array(6).fill('sales'));
    expect(scenarios.filter(({ kind }) => kind === 'leadership')).toHaveLength(2);
  });

  test('[SC10] the scenario of the sample is unlisted', () => {
    expect(scenarioById('check-in')?.listed).toBe(false);
    expect(listedScenarios().map(({ id }) => id)).not.toContain('check-in');
  });

  test('[SC5] four goal criteria give the secret away', () => {
    expect(scenarios.filter(tellsSecret).map(({ id }) => id)).toEqual([
      'beds',
      'renewal',
      'cfo',
      'schedule',
    ]);
  });
});

describe('a scenario', () => {
  test('[SC2] is complete in both languages', () => {
    const { sv, ...onlyEnglish } = dock;
    expect(isScenario(onlyEnglish)).toBe(false);
    expect(isScenario({ ...dock, sv: { ...sv, observerFocus: ' ' } })).toBe(false);
    const { goal, ...withoutGoal } = sv;
    expect(goal).not.toBe('');
    expect(isScenario({ ...dock, sv: withoutGoal })).toBe(false);
  });

  test('[SC2] has no text without end and no field that the schema does not know', () => {
    expect(isScenario({ ...dock, sv: { ...dock.sv, public: 'x'.repeat(601) } })).toBe(false);
    expect(isScenario({ ...dock, secret: true })).toBe(false);
    expect(isScenario({ ...dock, en: { ...dock.en, hint: 'x' } })).toBe(false);
  });

  test('[SC3] has a ladder that only goes up, within the dial, the same in both languages', () => {
    expect(isScenario(withLadders(0, 100))).toBe(true);
    expect(isScenario(withLadders(50, 50))).toBe(false);
    expect(isScenario(withLadders(60, 50))).toBe(false);
    expect(isScenario(withLadders(50, 101))).toBe(false);
    expect(isScenario(withLadders(-1, 50))).toBe(false);
    expect(isScenario(withLadders())).toBe(false);
    expect(isScenario(withLadder('sv', [50, 65, 76]))).toBe(false);
  });

  test('[SC3] begins its dial within 0 and 100 and its levels are 1 to 3', () => {
    expect(isScenario({ ...dock, dialStart: 101 })).toBe(false);
    expect(isScenario({ ...dock, level: 4 })).toBe(false);
    expect(isScenario({ ...dock, id: 'Dock 1' })).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { scenarios } from '#shared/scenario/library/all.ts';
import {
  buyerBrief,
  listing,
  observerBrief,
  publicPart,
  sellerBrief,
} from '#shared/scenario/public.ts';
import type { Scenario } from '#shared/scenario/types.ts';

/** Every text of a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Every number and flag of a value, as `name=value`. */
function figuresOf(value: unknown, name = ''): string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [`${name}=${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, key));
}

/** The texts of one chair, both languages. */
function wordsOf(scenario: Scenario, ...fields: (keyof Scenario['en'])[]): string[] {
  return fields.flatMap((field) => [
    ...textsOf(scenario.en[field]),
    ...textsOf(scenario.sv[field]),
  ]);
}

/** A scenario into which somebody has put fields that nobody has thought about yet. */
function withNewFields(scenario: Scenario): Scenario {
  const extra = { canary: 'CANARY' };
  const cast = {
    seller: { ...scenario.cast.seller, ...extra },
    buyer: { ...scenario.cast.buyer, ...extra },
    ...extra,
  };
  const words = (language: 'en' | 'sv') => ({
    ...scenario[language],
    buyerBrief: {
      ...scenario[language].buyerBrief,
      revealLadder: scenario[language].buyerBrief.revealLadder.map((step) => ({
        ...step,
        ...extra,
      })),
      ...extra,
    },
    ...extra,
  });
  return { ...scenario, ...extra, cast, en: words('en'), sv: words('sv') };
}

const dealt = { publicPart, listing, sellerBrief, buyerBrief, observerBrief };

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_, scenario) => {
    test('[SC6] everybody reads the setting and the cast, and no word of any chair', () => {
      expect(textsOf(publicPart(scenario)).toSorted()).toEqual(
        [
          scenario.id,
          scenario.kind,
          ...textsOf(scenario.cast),
          ...wordsOf(scenario, 'title', 'public'),
        ].toSorted(),
      );
      expect(figuresOf(publicPart(scenario)).map((figure) => figure.split('=')[0])).toEqual([
        'level',
        'minutes',
      ]);
    });

    test('[SC6] a host’s card adds the pull and nothing that a chair keeps to itself', () => {
      expect(textsOf(listing(scenario)).toSorted()).toEqual(
        [
          scenario.id,
          scenario.kind,
          scenario.pull,
          ...wordsOf(scenario, 'title', 'public'),
        ].toSorted(),
      );
      expect(figuresOf(listing(scenario)).map((figure) => figure.split('=')[0])).toEqual([
        'level',
        'minutes',
      ]);
    });

    test('[SC8] each chair is dealt its own words, all of them and no others', () => {
      expect(textsOf(sellerBrief(scenario)).toSorted()).toEqual(
        wordsOf(scenario, 'goal', 'sellerBrief').toSorted(),
      );
      expect(textsOf(buyerBrief(scenario)).toSorted()).toEqual(
        wordsOf(scenario, 'buyerBrief').toSorted(),
      );
      expect(textsOf(observerBrief(scenario)).toSorted()).toEqual(
        wordsOf(scenario, 'observerFocus', 'goalCriterion').toSorted(),
      );
      expect(figuresOf(sellerBrief(scenario))).toEqual([]);
      expect(figuresOf(observerBrief(scenario))).toEqual([]);
    });

    test('[SC8] the buyer is dealt the ladder and where the dial begins', () => {
      const { dialStart, sv } = buyerBrief(scenario);
      expect(dialStart).toBe(scenario.dialStart);
      expect(sv.revealLadder).toEqual(scenario.sv.buyerBrief.revealLadder);
    });

    test.each(Object.entries(dealt))('[SC9] %s leaves out what it does not name', (_name, part) => {
      expect(JSON.stringify(withNewFields(scenario))).toContain('CANARY');
      expect(part(withNewFields(scenario))).toEqual(part(scenario));
      expect(JSON.stringify(part(withNewFields(scenario)))).not.toContain('CANARY');
    });
  },
);

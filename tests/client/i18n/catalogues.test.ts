/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import type { Area } from '#client/i18n/shape.ts';
import { REFUSALS } from '#shared/stream/refusal.ts';

type Words = { readonly [key: string]: unknown };

const modules = import.meta.glob<Record<string, Area<Words>>>('../../../client/i18n/areas/*.ts', {
  eager: true,
});
const areas = Object.entries(modules).flatMap(([file, module]) =>
  Object.values(module).map((area) => ({ file: file.split('/').at(-1) ?? file, area })),
);

/** What an argument may be; a word that cannot take one of them has read its name by then. */
const STAND_INS = [1, 2, 'x', true, [], new Map()];

/** The named arguments that a word reads, found by calling it. */
function argumentsOf(word: (values: unknown) => string): readonly string[] {
  const read = new Set<string>();
  for (const standIn of STAND_INS) {
    const values = new Proxy(
      {},
      {
        get: (_target, name) => {
          read.add(String(name));
          return standIn;
        },
      },
    );
    try {
      word(values);
    } catch {
      // A stand-in of the wrong kind: the names are what is asked for here.
    }
  }
  // A count may serve the grammar of one language alone: English bends a verb where Swedish does not.
  read.delete('count');
  return [...read].sort();
}

function compare(path: string, english: unknown, swedish: unknown): void {
  expect(typeof swedish, path).toBe(typeof english);
  if (typeof english === 'string') {
    expect(english, path).not.toBe('');
    expect(swedish, path).not.toBe('');
  } else if (typeof english === 'function' && typeof swedish === 'function') {
    expect(argumentsOf(swedish as (values: unknown) => string), path).toEqual(
      argumentsOf(english as (values: unknown) => string),
    );
  } else if (typeof english === 'object' && english !== null) {
    const [left, right] = [english as Words, swedish as Words];
    expect(Object.keys(right).sort(), path).toEqual(Object.keys(left).sort());
    for (const key of Object.keys(left)) compare(`${path}.${key}`, left[key], right[key]);
  }
}

test('[UI5] there are areas to compare', () => {
  expect(areas.length).toBeGreaterThan(10);
});

test.each(areas)('[UI5] $file says the same things in both languages', ({ file, area }) => {
  compare(file, area.en, area.sv);
});

test('[UI6] every refusal has one sentence in each language', () => {
  for (const words of [refusalsText.en, refusalsText.sv]) {
    expect(Object.keys(words).sort()).toEqual([...REFUSALS].sort());
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  }
});

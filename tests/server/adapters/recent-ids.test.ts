import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecentIds } from '#server/adapters/sqlite/recent-ids.ts';

test('[ST20] an id that is stored is never taken for new', () => {
  const id = fc.nat({ max: 60_000 }).map((at) => at.toString(16).padStart(6, '0'));
  fc.assert(
    fc.property(
      fc.array(id, { maxLength: 40 }),
      fc.array(fc.array(id, { maxLength: 40 }), { maxLength: 8 }),
      // So many that what was remembered is forgotten.
      fc.integer({ min: 0, max: 40_000 }),
      (before, later, flood) => {
        const stored = new Set(before);
        const ids = createRecentIds([...before].sort().at(-1) ?? '');
        const add = (one: string) => {
          stored.add(one);
          ids.add(one);
        };
        for (const [nth, some] of later.entries()) {
          for (const one of some) {
            if (ids.isNew(one)) expect(stored.has(one)).toBe(false);
            add(one);
          }
          if (nth === 2) {
            for (let at = 0; at < flood; at += 1) add(at.toString(16).padStart(6, '0'));
          }
        }
        expect([...stored].filter(ids.isNew)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('[ST20] of ids that grow only roughly with time, nearly all are known to be new', () => {
  const ids = createRecentIds('');
  let looked = 0;
  for (let at = 0; at < 100_000; at += 1) {
    const jitter = (at * 7919) % 50;
    const one = `${(at + jitter).toString(16).padStart(8, '0')}${at.toString(16)}`;
    if (!ids.isNew(one)) looked += 1;
    ids.add(one);
  }
  expect(looked).toBeLessThan(1000);
});

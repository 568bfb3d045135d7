import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '#server/engine/identity.ts';

/** JSON whose parts are easily mistaken for one another. */
const tricky = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      1,
      11,
      '',
      '1',
      '1:',
      '"',
      '"1:a',
      ';',
      '[',
      '{}',
      'null',
      'å',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '1', '1:a', ''), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** The same with its fields in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, turned(field)]),
  );
}

test('[EN4] two commands have one hash exactly when they say the same', () => {
  fc.assert(
    fc.property(tricky, tricky, (one, other) => {
      expect(contentHash(turned(one))).toBe(contentHash(one));
      expect(contentHash({ one, none: undefined })).toBe(contentHash({ one }));
      const isSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
      expect(contentHash(one) === contentHash(other)).toBe(isSame);
    }),
    { numRuns: 3000 },
  );
});

test('[EN4] text that looks like two is one', () => {
  const pairs = [
    [['a', 'b'], ['a"b']],
    [['a', 'b'], ['a"1:b']],
    [{ a: 'b' }, { 'a"1:b': null }],
    [[1, 2], ['1;2']],
    [[[]], ['[]']],
  ];
  for (const [one, other] of pairs) expect(contentHash(one)).not.toBe(contentHash(other));
});

test('[EN4] what is no JSON has no hash', () => {
  for (const value of [1n, () => {}, Symbol('x')]) {
    expect(() => contentHash({ value })).toThrow(TypeError);
  }
});

/** The same in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return { list: value.map(sorted) };
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, sorted(field)] as const);
  return { fields: fields.sort(([one], [other]) => (one < other ? -1 : 1)) };
}

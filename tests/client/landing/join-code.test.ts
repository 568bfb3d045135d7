import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caretAfter, formatJoinCode, missingFrom } from '#client/screens/landing/joinCode.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = new RegExp(`^[${ALPHABET}]{0,3}$|^[${ALPHABET}]{3}-[${ALPHABET}]{1,4}$`);
const anyCode = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 7, maxLength: 7 })
  .map((letters) => `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`);

test('[UI1] whatever is typed is shown in the shape of a code', () => {
  fc.assert(fc.property(fc.string(), (typed) => SHAPE.test(formatJoinCode(typed))));
});

test('[UI1] case, spaces and hyphens make no difference', () => {
  fc.assert(
    fc.property(anyCode, fc.array(fc.nat(12), { maxLength: 5 }), (code, places) => {
      let typed = code.toLowerCase().replace('-', '');
      for (const place of places) typed = `${typed.slice(0, place)} -${typed.slice(place)}`;
      expect(formatJoinCode(typed)).toBe(code);
    }),
  );
});

test('[UI2] look-alikes are read as the characters they look like', () => {
  expect(formatJoinCode('oil-oilk')).toBe('011-011K');
  expect(formatJoinCode('U')).toBe('');
});

test('[UI3] formatting twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const once = formatJoinCode(typed);
      expect(formatJoinCode(once)).toBe(once);
    }),
  );
});

test('[UI3] a pasted link gives the code of its fragment', () => {
  fc.assert(
    fc.property(anyCode, fc.domain(), (code, host) => {
      expect(formatJoinCode(`https://${host}/j#${code}`)).toBe(code);
      expect(formatJoinCode(` http://192.168.1.20:3000/j#${code.toLowerCase()}\n`)).toBe(code);
    }),
  );
});

test('[UI4] what is missing is counted without the hyphen', () => {
  expect(missingFrom('')).toBe(7);
  expect(missingFrom('KVR-7TE')).toBe(1);
  expect(missingFrom('KVR-7TEM')).toBe(0);
});

test('[UI1] the caret stays behind the characters it stood behind', () => {
  expect(caretAfter('kvr7', 4)).toBe(5);
  expect(caretAfter('KVR-7TEM', 2)).toBe(2);
  expect(caretAfter('KVX R-7TE', 3)).toBe(3);
});

import { expect, test } from 'vitest';
import { holdFigures } from '#shared/no-break.ts';
import { scenarios } from '#shared/scenario/library/all.ts';

test('[SC11] figures and their units hold together, and nothing else does', () => {
  expect(holdFigures('It costs 6 900 kr a month.')).toBe('It costs 6\u00a0900\u00a0kr a month.');
  expect(holdFigures('1 250 000 SEK, 15 % less')).toBe(
    '1\u00a0250\u00a0000\u00a0SEK, 15\u00a0% less',
  );
  expect(holdFigures('In 2026 250 came, 3 krokar')).toBe('In 2026\u00a0250 came, 3 krokar');
  expect(holdFigures('On 12 August at 10')).toBe('On 12 August at 10');
});

test('[SC11] no text of the library is left that could break within a price', () => {
  const words = JSON.stringify(scenarios);
  expect(words).toContain('6\u00a0900\u00a0kr');
  expect(words).not.toMatch(/\d \d{3}(?!\d)|\d (?:kr|%)/);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const shared = new URL('../../../shared/', import.meta.url);

function sourcesOf(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(new URL(`${folder}/`, shared), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, shared), 'utf8'),
    }));
}

const sources = ['rubric', 'scenario', 'insight'].flatMap(sourcesOf);

test('[RU10] only the schemas run the validator, and only schemas import a schema to run it', () => {
  const imports = sources.filter(({ text }) =>
    /^import (?!type )[^;]*from '(?:zod|[^']*\/schema\.ts)';/m.test(text),
  );
  expect(imports.map(({ path }) => path).toSorted()).toEqual([
    'rubric/schema.ts',
    'scenario/schema.ts',
  ]);
});

test('[SC7] nothing but the library itself imports the library', () => {
  const imports = sources
    .filter(({ path }) => !path.startsWith('scenario/library/'))
    .filter(({ text }) => /from '[^']*library\//.test(text));
  expect(imports).toEqual([]);
});

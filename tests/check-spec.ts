import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rules that no test quotes, and tests that quote no rule. */
export type SpecGaps = {
  readonly untested: readonly string[];
  readonly unknown: readonly string[];
};

const RULE = /^- \*\*([A-Z][A-Z0-9]*\d[a-z]?)\*\*/gm;
/** The beginning of a test's name, after `test(`, `it(` or `test.each(…)(`. */
const NAME = /\b(?:test|it)(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*[`'"]([^`'"\n]*)/g;
const QUOTED = /\[([A-Z][A-Z0-9]*\d[a-z]?)\]/g;

/** Compares the rules of a specification with the names of tests. */
export function compare(specification: string, sources: readonly string[]): SpecGaps {
  const rules = new Set([...specification.matchAll(RULE)].map((match) => match[1] ?? ''));
  const quoted = new Set<string>();
  const unknown: string[] = [];
  for (const source of sources) {
    for (const [, name = ''] of source.matchAll(NAME)) {
      const named = [...name.matchAll(QUOTED)].map((match) => match[1] ?? '');
      if (named.length === 0) unknown.push(name);
      for (const rule of named) {
        quoted.add(rule);
        if (!rules.has(rule)) unknown.push(rule);
      }
    }
  }
  return { untested: [...rules].filter((rule) => !quoted.has(rule)), unknown };
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(test|spec)\.tsx?$|-contract\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

if (process.argv[1]?.endsWith('check-spec.ts')) {
  const root = join(import.meta.dirname, '..');
  const gaps = compare(
    readFileSync(join(root, 'shared/SPEC.md'), 'utf8'),
    testFiles(join(root, 'tests')).map((path) => readFileSync(path, 'utf8')),
  );
  for (const rule of gaps.untested) process.stderr.write(`rule without a test: ${rule}\n`);
  for (const rule of gaps.unknown) process.stderr.write(`test without a rule: ${rule}\n`);
  process.exitCode = gaps.untested.length + gaps.unknown.length > 0 ? 1 : 0;
}

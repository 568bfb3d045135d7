import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from './support/browser-path.ts';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');
const IS_CI = Boolean(process.env.CI);

type Count = { passed: number; failed: number; skipped: number };
const total: Count = { passed: 0, failed: 0, skipped: 0 };

function run(command: string): boolean {
  process.stdout.write(`\n> ${command}\n`);
  const [program = '', ...rest] = command.split(' ');
  return spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** One check of the house counts as one test. */
function check(command: string): void {
  if (run(command)) total.passed += 1;
  else total.failed += 1;
}

function report<Shape>(file: string): Shape | null {
  const path = join(RESULTS, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Shape) : null;
}

/** Adds what a runner counted; a runner that failed without counting a failure failed all the same. */
function add(count: Count | null, isOk: boolean): void {
  if (!count) {
    total.failed += 1;
    return;
  }
  total.passed += count.passed;
  total.skipped += count.skipped;
  total.failed += count.failed + (!isOk && count.failed === 0 ? 1 : 0);
}

function unit(): void {
  const isOk = run(
    'npx vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
  );
  const json = report<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  }>('unit.json');
  add(
    json && {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    },
    isOk,
  );
}

function browsers(): void {
  if (browserPath() === null) {
    process.stdout.write(
      '\nSKIPPED: no Chromium on this machine; every test in a browser is left out.\n',
    );
    process.stdout.write('Install Chromium, or name it in CHROMIUM.\n');
    total.skipped += 1;
    return;
  }
  const isOk = run('npx playwright test');
  const json = report<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>('e2e.json');
  add(
    json && {
      passed: json.stats.expected,
      failed: json.stats.unexpected + json.stats.flaky,
      skipped: json.stats.skipped,
    },
    isOk,
  );
}

rmSync(RESULTS, { recursive: true, force: true });
const only = process.argv[2];
if (only !== 'e2e') {
  check('npx biome ci --error-on-warnings .');
  check('npx tsc -b');
  check('npx knip');
  check('npx tsx tests/check-spec.ts');
}
if (only !== 'e2e') unit();
if (only !== 'check') {
  if (run('npm run --silent build')) browsers();
  else total.failed += 1;
}
if (IS_CI && total.skipped > 0) {
  process.stdout.write('\nIn CI a skipped test is a failure.\n');
  total.failed += total.skipped;
  total.skipped = 0;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

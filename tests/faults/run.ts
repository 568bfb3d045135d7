import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const RESULT = join(ROOT, 'test-results/faults.json');

/** The full counts; a count that is set already stays. */
const FULL: Readonly<Record<string, string>> = {
  KILLS: '1000',
  ACKS: '10000',
  TEARS: '10000',
  HISTORIES: '2000',
  LENGTH: '60',
  RACES: '2000',
  CLIENTS: '15',
  WRITES: '50000',
};

/** Everything that `npm test` runs with smaller counts. */
const FILES = ['tests/faults', 'tests/server/engine/kill.test.ts'];

const counts = Object.entries(FULL).map(([name, count]) => [name, process.env[name] ?? count]);
process.stdout.write(`${counts.map(([name, count]) => `${name}=${count}`).join(' ')}\n`);
rmSync(RESULT, { force: true });
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    ...FILES,
    // One after the other: they measure times.
    '--no-file-parallelism',
    '--reporter=verbose',
    '--reporter=json',
    '--outputFile.json=test-results/faults.json',
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...Object.fromEntries(counts) } },
);

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
};
const report = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Report) : null;
const failed = report?.numFailedTests ?? 0;
// A runner that ends badly without a failed test has failed all the same.
const failures = status === 0 || failed > 0 ? failed : 1;
const skipped = report?.numPendingTests ? `, ${report.numPendingTests} skipped` : '';
process.stdout.write(`\n${report?.numPassedTests ?? 0} passed, ${failures} failed${skipped}\n`);
process.exitCode = failures > 0 ? 1 : 0;

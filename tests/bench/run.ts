import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { judge } from './arithmetic.ts';
import { GOALS } from './goals.ts';
import { PLAN } from './plan.ts';
import { asJson, asTable, type Line } from './print.ts';
import { buildProcesses } from './processes.ts';

/**
 * `npm run bench -- [name…] [--rounds 5] [--json] [--profile folder]`: measures this server against
 * bare socket.io in interleaved rounds of one run. A must that is not met is printed as such; the
 * exit code is 1 only when something could not be measured.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  const unknown = positionals.filter((name) => !GOALS.some((goal) => goal.name === name));
  if (!Number.isInteger(rounds) || rounds < 1 || unknown.length > 0) {
    const names = GOALS.map(({ name }) => name).join(' ');
    throw new Error(
      `not to be measured: ${[...unknown, values.rounds].join(' ')}\nnames: ${names}`,
    );
  }
  const goals = GOALS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  await buildProcesses();

  const lines: Line[] = [];
  for (const goal of goals) {
    const load = loadavg()[0]?.toFixed(1) ?? '';
    process.stderr.write(`measuring ${goal.name}, the load is ${load}\n`);
    try {
      const measured = await inTime(
        PLAN[goal.name]({ rounds, profileDir: values.profile ?? null }),
      );
      if (typeof measured === 'number') lines.push({ goal, result: judge(goal, measured), load });
      else lines.push({ goal, missing: measured.missing });
    } catch (error) {
      // The others are worth having.
      giveUp(goal.name, error);
    }
  }
  for (const line of lines) {
    if ('missing' in line)
      process.stderr.write(`NOT YET THERE: ${line.goal.name}, ${line.missing}\n`);
  }
  process.stdout.write(values.json ? asJson(lines) : asTable(lines));
}

/** Longer than any measurement takes on a machine that is fit for it. */
const PATIENCE_MS = 120_000;

function inTime<Value>(measurement: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('it has not come to an end')), PATIENCE_MS).unref();
    measurement.then(resolve, reject);
  });
}

function giveUp(what: string, error: unknown): void {
  const why = error instanceof Error ? error.stack : error;
  process.stderr.write(`could not measure ${what}: ${why}\n`);
  process.exitCode = 1;
}

await main().catch((error: unknown) => giveUp('anything', error));
// What was started and could not be measured to its end must not hold the run open.
process.exit();

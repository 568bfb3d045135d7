import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenStream } from '#client/connection/subscriptions.ts';
import { monotonicClock } from '#server/adapters/memory/monotonic-clock.ts';
import { type Browser, openBrowser } from '#tests/client/state/real-browser.ts';
import { type Guest, host, join } from '#tests/support/people.ts';
import { percentile } from '#tests/support/percentile.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { buildProcess } from '#tests/support/writer-process.ts';

/** How many browsers, all behind one address. */
const CROWD = Number(process.env.CROWD ?? 500);
/** How many people one workshop of the crowd has. */
const WORKSHOP = 100;
const BACK_WITHIN_MS = 10_000;

const folder = temporaryFolder();
let serverPath = '';
let server: ChildProcess | null = null;
const browsers: Browser[] = [];
beforeAll(async () => {
  serverPath = await buildProcess('server/main');
}, 60_000);
afterAll(() => {
  for (const browser of browsers) browser.close();
  server?.kill('SIGKILL');
  folder.remove();
});

/** A port that nobody has just now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts the real server, with the limits of a running one. */
async function startServer(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [serverPath], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: folder.path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  while (!said.includes('On this computer')) {
    const [data] = await once(child.stdout, 'data');
    said += String(data);
  }
  return child;
}

async function gather(app: { readonly url: string }): Promise<readonly Guest[]> {
  const guests: Guest[] = [];
  while (guests.length < CROWD) {
    const karin = await host(app);
    guests.push(karin);
    const missing = Math.min(WORKSHOP - 1, CROWD - guests.length);
    const names = Array.from({ length: missing }, (_, nth) => `Person ${nth}`);
    guests.push(...(await Promise.all(names.map((name) => join(app, karin.code, name)))));
  }
  return guests;
}

type Member = {
  readonly browser: Browser;
  readonly stream: OpenStream;
  /** Whether it has noticed that the server was gone: who has not is not back. */
  hasLost: boolean;
  backAtMs: number | null;
};

const DEAF = { onEvents: () => {}, onDropped: () => {}, onReset: () => {}, onTold: () => {} };

/** Somebody of the crowd, who follows their workshop from now on. */
function follow(browser: Browser): Member {
  const stream = browser.connection.follow(browser.guest.workshopId, DEAF);
  const member: Member = { browser, stream, hasLost: true, backAtMs: null };
  browser.connection.status.subscribe(() => {
    if (browser.connection.status.get().kind !== 'live') member.hasLost = true;
  });
  return member;
}

/** Resolves when everybody is live and has read their workshop; notes when each was. */
async function allBack(crowd: readonly Member[], withinMs: number): Promise<void> {
  const untilMs = performance.now() + withinMs;
  for (;;) {
    for (const member of crowd) {
      const isBack =
        member.hasLost &&
        member.browser.connection.status.get().kind === 'live' &&
        member.stream.standing() === 'ready';
      if (isBack) member.backAtMs ??= performance.now();
    }
    const missing = crowd.filter(({ backAtMs }) => backAtMs === null);
    if (missing.length === 0) return;
    if (performance.now() > untilMs) {
      const kinds = missing.map(({ browser }) => JSON.stringify(browser.connection.status.get()));
      throw new Error(`${missing.length} are not back: ${[...new Set(kinds)].join()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('[FT9] a server that is killed and started again has its whole class-room back in 10 s', {
  timeout: 180_000,
}, async () => {
  const port = await freePort();
  server = await startServer(port);
  const app = { url: `http://127.0.0.1:${port}`, clock: monotonicClock() };
  const guests = await gather(app);
  const timers = {
    tickMs: () => performance.now(),
    after(delayMs: number, run: () => void) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  };
  const crowd = guests.map((guest) => {
    const browser = openBrowser(() => app, guest, undefined, { timers });
    browsers.push(browser);
    return follow(browser);
  });
  const cameAtMs = performance.now();
  await allBack(crowd, 60_000);
  const cameInMs = performance.now() - cameAtMs;

  for (const member of crowd) Object.assign(member, { hasLost: false, backAtMs: null });
  const gone = once(server, 'exit');
  // Everything counts from here: what the process takes to come up is time without a server, too.
  const killedAtMs = performance.now();
  server.kill('SIGKILL');
  await gone;
  server = await startServer(port);
  const upMs = performance.now() - killedAtMs;
  await allBack(crowd, 60_000);
  const tookMs = crowd.map(({ backAtMs }) => (backAtMs ?? Number.NaN) - killedAtMs);
  const [half, most, nearlyAll, last] = [50, 95, 99, 100].map((percent) =>
    Math.round(percentile(tookMs, percent)),
  );
  process.stdout.write(
    `${CROWD} came in ${Math.round(cameInMs)} ms; from the kill on: up again after ${Math.round(upMs)}, ` +
      `back p50 ${half}, p95 ${most}, p99 ${nearlyAll}, last ${last} ms\n`,
  );
  expect(percentile(tookMs, 100)).toBeLessThan(BACK_WITHIN_MS);
});

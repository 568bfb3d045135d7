import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { readSample } from '#server/sample/sample.ts';
import { ask, guestOf, host } from '#tests/support/people.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

// Processes are started, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 90_000 });

const processes: ChildProcess[] = [];
const folders: { readonly remove: () => void }[] = [];
afterEach(() => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  for (const { remove } of folders.splice(0)) remove();
});

/** Starts the real process and collects what it says. */
const launch = (
  env: Readonly<Record<string, string>>,
  main = ['--import', 'tsx', 'server/main.ts'],
) => {
  const child = spawn(process.execPath, main, {
    env: { ...process.env, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  processes.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said.text += data.toString();
    });
  }
  const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const isUp = async (): Promise<string> => {
    while (!said.text.includes('On this computer')) {
      if (child.exitCode !== null) throw new Error(said.text);
      await Promise.race([once(child.stdout, 'data'), exited]);
    }
    return said.text.match(/http:\/\/localhost:\d+/)?.[0].replace('localhost', '127.0.0.1') ?? '';
  };
  return { child, said, exited, isUp };
};

const folder = () => {
  const made = temporaryFolder();
  folders.push(made);
  return made.path;
};

test('[AP4] [AP5] the process starts, answers, stops on a signal, and knows everybody again', async () => {
  const DATA_DIR = folder();
  const first = launch({ PORT: '0', DATA_DIR });
  const url = await first.isUp();
  const karin = await host({ url });
  first.child.kill('SIGTERM');
  expect(await first.exited).toEqual({ code: 0, signal: null });

  const second = launch({ PORT: '0', DATA_DIR });
  const again = { url: await second.isUp() };
  expect(await guestOf(again, karin.cookie, karin.workshopId)).toEqual(karin);
  second.child.kill('SIGKILL');
  await second.exited;

  const third = launch({ PORT: '0', DATA_DIR });
  const door = await ask({ url: await third.isUp() }, `/api/door?code=${karin.code}`);
  expect(door.body).toMatchObject({ title: 'Tuesday', instructorName: 'Karin' });
  third.child.kill('SIGINT');
  expect(await third.exited).toEqual({ code: 0, signal: null });
});

test('[AP5] a busy port, a busy folder and a wrong setting are one sentence each', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const address = blocker.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const DATA_DIR = folder();
  const holder = launch({ PORT: '0', DATA_DIR });
  await holder.isUp();
  const busyFolder = launch({ PORT: '0', DATA_DIR });
  const busyPort = launch({ PORT: String(port), DATA_DIR: folder() });
  const wrong = launch({ PORT: 'eighty' });
  expect((await busyFolder.exited).code).toBe(1);
  expect((await busyPort.exited).code).toBe(1);
  expect((await wrong.exited).code).toBe(1);
  expect(busyFolder.said.text).toContain(`in use by process ${holder.child.pid}`);
  expect(busyPort.said.text.trim()).toBe(
    `Port ${port} is in use by another program. Stop it, or choose another PORT.`,
  );
  expect(wrong.said.text.trim()).toBe('PORT must be a number from 0 to 65535, for example 3000.');
  blocker.close();
});

test('[AP6] the built server carries the sample in both languages', async () => {
  // Within the project, so that what npm installed is found from there.
  const outDir = 'test-results/built-server';
  await build({
    configFile: 'vite-server.config.ts',
    logLevel: 'error',
    build: { outDir: resolve(outDir) },
  });
  const { isUp } = launch({ PORT: '0', DATA_DIR: folder() }, [`${outDir}/main.js`]);
  const url = await isUp();
  for (const language of ['en', 'sv'] as const) {
    const { status, body } = await ask({ url }, `/api/sample?language=${language}`);
    expect([status, body]).toEqual([200, await readSample(language)]);
  }
});

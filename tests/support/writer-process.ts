import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { streamNamed } from './engine-world.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How many senders a writer has, and the streams on which they take turns. */
export const SENDERS = 4;
/** See {@link SENDERS}. */
export const WRITER_STREAMS = [streamNamed('one'), streamNamed('two', 'r')] as const;

/** Bundles a process as the server is bundled: plain Node starts it in no time. `entry`: its file, without the end. */
export async function buildProcess(entry: string): Promise<string> {
  const name = basename(entry);
  const outDir = join(ROOT, 'node_modules/.cache', `${name}-${process.pid}`);
  const ssr = join(ROOT, `${entry}.ts`);
  await build({ configFile: false, logLevel: 'error', root: ROOT, build: { ssr, outDir } });
  return join(outDir, `${name}.js`);
}

/** A writer that runs, and what it says line by line. Ends when the process has. */
export function startWriter(
  path: string,
  env: Readonly<Record<string, string>>,
): { readonly child: ChildProcess; readonly lines: AsyncIterable<string> } {
  const child = spawn(process.execPath, [path], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  async function* lines() {
    yield* createInterface({ input: child.stdout });
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  return { child, lines: lines() };
}

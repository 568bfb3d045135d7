import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Received } from './load/seat.ts';
import type { LoadWish, Sent } from './load/shape.ts';
import type { Question, Reply } from './servers/answer-parent.ts';
import type { Scene, SceneWish } from './servers/scene.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ROOT = here('../..');
/** Of this run alone: two at once must not take the files from under each other. */
const BUILT = join(ROOT, 'test-results', `bench-${process.pid}`);

/** The built client, for servers that are looked at in a browser. */
export const BUILT_CLIENT = join(BUILT, 'client');

/** A process of its own that answers questions. */
export type Asked = {
  ask<Answer>(name: string, argument?: unknown): Promise<Answer>;
  stop(): Promise<void>;
};

/** The measured side of a process. */
export type MeasuredServer = {
  readonly scene: Scene;
  /** CPU of the whole process since its start, µs. */
  cpuUs(): Promise<number>;
  /** Bytes after a collection. */
  memory(): Promise<number>;
  stop(): Promise<void>;
};

/** The side that sends. */
export type Load = {
  connect(scene: Scene): Promise<void>;
  send(wish: LoadWish): Promise<Sent>;
  watch(url: string, isOn: boolean): Promise<void>;
  received(url: string): Promise<Received>;
  leave(url: string): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Builds the processes as the server is built for its release: run from TypeScript they would carry
 * what the runner adds to every function.
 */
export async function buildProcesses(): Promise<void> {
  process.on('exit', () => rmSync(BUILT, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir: BUILT,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: {
          bare: here('servers/bare.ts'),
          samspel: here('servers/samspel.ts'),
          load: here('load/load.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
}

/** Builds the client, once a run. */
export function buildClient(): Promise<void> {
  clientIsBuilt ??= build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: BUILT_CLIENT, emptyOutDir: true },
  }).then(() => {});
  return clientIsBuilt;
}
let clientIsBuilt: Promise<void> | null = null;

/** Starts a server of its own with a scene on it. `profileDir`: where its CPU profile goes when it stops. */
export async function startServer(
  kind: Scene['kind'],
  wish: Partial<SceneWish>,
  profileDir: string | null = null,
): Promise<MeasuredServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
  const flags = kind === 'samspel' && profileDir !== null ? profiling(profileDir) : [];
  const { ask, stop } = start(kind, flags);
  const scene = await ask<Scene>('open', {
    rooms: 100,
    step: 'play',
    tags: 0,
    talk: 0,
    staticDir: null,
    ...wish,
    dataDir,
  });
  return {
    scene,
    cpuUs: () => ask('cpuUs'),
    memory: () => ask('memory'),
    async stop() {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts the process that sends. */
export function startLoad(): Load {
  const { ask, stop } = start('load', []);
  return {
    connect: (scene) => ask('connect', scene),
    send: (wish) => ask('send', wish),
    watch: (url, isOn) => ask('watch', { url, isOn }),
    received: (url) => ask('received', url),
    leave: (url) => ask('leave', url),
    stop,
  };
}

function profiling(folder: string): readonly string[] {
  return ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

function start(name: string, flags: readonly string[]): Asked {
  const child = fork(join(BUILT, `${name}.mjs`), [], { execArgv: ['--expose-gc', ...flags] });
  return asked(child, name);
}

function asked(child: ChildProcess, process: string): Asked {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let nextId = 0;
  let isStopping = false;
  child.on('message', ({ id, value, problem }: Reply) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (problem === undefined) one?.resolve(value);
    else one?.reject(new Error(`${process}: ${problem}`));
  });
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      if (!isStopping) {
        const error = new Error(`${process} has ended with ${code}`);
        for (const { reject } of waiting.values()) reject(error);
      }
      resolve();
    });
  });
  return {
    ask: <Answer>(name: string, argument: unknown = null) =>
      new Promise<Answer>((resolve, reject) => {
        nextId += 1;
        // The process answers what its name promises.
        waiting.set(nextId, { resolve: (value) => resolve(value as Answer), reject });
        const question: Question = { id: nextId, name, argument };
        child.send(question);
      }),
    async stop() {
      isStopping = true;
      const question: Question = { id: 0, name: 'exit', argument: null };
      if (child.connected) child.send(question);
      await gone;
    },
  };
}

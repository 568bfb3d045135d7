import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { memoryDirectory } from '#server/adapters/memory/memory-directory.ts';
import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import { openDatabase, type SqliteDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteDirectory } from '#server/adapters/sqlite/sqlite-directory.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { type App, type AppOptions, createApp } from '#server/app.ts';
import type { Directory } from '#server/directory-port.ts';
import { LIMITS, type Limits } from '#server/limits.ts';
import type { Clock, StreamStore } from '#server/ports.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A real server on a port of its own. */
export type TestApp = {
  readonly app: App;
  /** Its address, as the Origin of its pages: `http://127.0.0.1:…`. */
  readonly url: string;
  /** The clock it runs by; stands still until the test moves it (unless the test passed another). */
  readonly clock: ManualClock;
  readonly store: StreamStore;
  readonly directory: Directory;
  /** The database under both, where there is one. */
  readonly database: SqliteDatabase | null;
  /** What it logged at level warn and above, as parsed lines. */
  readonly logged: readonly Record<string, unknown>[];
  /** Stops it and starts it anew on the same store, on another port. */
  restart(): Promise<TestApp>;
  /** Stops it. Resolves with the way to start it anew: on the same store and the same port. */
  goDown(): Promise<() => Promise<TestApp>>;
  close(): Promise<void>;
};

/** How a test wants its server. */
export type StartOptions = {
  readonly store?: 'memory' | 'sqlite';
  readonly clock?: Clock;
  /** Parts of the limits, merged into the defaults. */
  readonly limits?: {
    readonly http?: Partial<Limits['http']>;
    readonly live?: Partial<Limits['live']>;
    readonly channelEvents?: number;
  };
  /**
   * Whether people without a sign of life become away and gone. Off unless asked for: a manual clock
   * that jumps over a step would make everybody gone.
   */
  readonly presence?: 'on' | 'off';
} & Partial<Pick<AppOptions, 'publicUrl' | 'tls' | 'staticDir' | 'ownHosts'>>;

/** Nobody is ever away: see {@link StartOptions}. */
const ALWAYS_HERE = { awayAfterMs: 1e12, goneAfterMs: 1e12, graceMs: 0 };

/** Starts a real server on a random port with a clock that the test moves. */
export async function startApp(options: StartOptions = {}): Promise<TestApp> {
  const adapters = options.store === 'sqlite' ? sqliteAdapters() : memoryAdapters();
  // Whoever passes a clock of their own moves it themselves.
  const clock = (options.clock as ManualClock | undefined) ?? createManualClock();
  return startOn(adapters, clock, options);
}

type Adapters = {
  readonly open: () => Pick<TestApp, 'store' | 'directory' | 'database'>;
  readonly close: () => void;
  readonly remove: () => void;
};

function memoryAdapters(): Adapters {
  const opened = { store: memoryStreamStore(), directory: memoryDirectory(), database: null };
  return { open: () => opened, close: () => {}, remove: () => {} };
}

function sqliteAdapters(): Adapters {
  const folder = temporaryFolder();
  let database: SqliteDatabase | null = null;
  return {
    open() {
      database = openDatabase({ dataDir: folder.path });
      const store = sqliteStreamStore(database);
      return { store, directory: sqliteDirectory(database), database };
    },
    close: () => database?.close(),
    remove: folder.remove,
  };
}

async function startOn(
  adapters: Adapters,
  clock: ManualClock,
  options: StartOptions,
  onPort = 0,
): Promise<TestApp> {
  const { store, directory, database } = adapters.open();
  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'warn' },
    { write: (line: string) => void logged.push(JSON.parse(line)) },
  );
  const app = createApp({
    store,
    directory,
    clock,
    log,
    limits: limitsOf(options),
    publicUrl: options.publicUrl ?? null,
    tls: options.tls ?? null,
    staticDir: options.staticDir ?? null,
    ...(options.ownHosts ? { ownHosts: options.ownHosts } : {}),
  });
  await app.start();
  await new Promise<void>((resolve) => app.server.listen(onPort, '127.0.0.1', resolve));
  // A TCP server that listens has an address with a port.
  const { port } = app.server.address() as AddressInfo;
  const stop = async () => {
    await app.close();
    adapters.close();
  };
  return {
    app,
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    clock,
    store,
    directory,
    database,
    logged,
    async restart() {
      await stop();
      return startOn(adapters, clock, options);
    },
    async goDown() {
      await stop();
      return () => startOn(adapters, clock, options, port);
    },
    async close() {
      await stop();
      adapters.remove();
    },
  };
}

function limitsOf({ limits = {}, presence = 'off' }: StartOptions): Limits {
  const { http, live, channelEvents } = limits;
  return {
    ...LIMITS,
    http: { ...LIMITS.http, ...http },
    live: {
      ...LIMITS.live,
      ...(presence === 'off' ? { presence: ALWAYS_HERE } : {}),
      ...live,
    },
    ...(channelEvents === undefined ? {} : { channelEvents }),
  };
}

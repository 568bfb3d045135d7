import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { monotonicClock } from './adapters/memory/monotonic-clock.ts';
import { DataFolderBusy } from './adapters/sqlite/data-folder-lock.ts';
import { openDatabase, type SqliteDatabase } from './adapters/sqlite/open-database.ts';
import { sqliteDirectory } from './adapters/sqlite/sqlite-directory.ts';
import { sqliteStreamStore } from './adapters/sqlite/sqlite-stream-store.ts';
import { hostsAt } from './addresses.ts';
import { type App, createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';

/** How long people's last commands may take when the server is asked to stop. */
const STOP_MS = 3000;

/** The one process: configuration, adapters, app, listen, shut down. The only file that knows adapters. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (!config.ok) return giveUp(config.problem);

  const log = pino({
    level: 'warn',
    redact: {
      paths: ['*.token', '*.cookie', '*.code', '*.name', 'err.config', 'req', 'res'],
      remove: true,
    },
  });
  // Crash-only: what nobody foresaw leaves a state nobody knows. The log brings everything back.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'unforeseen: the process ends');
    process.exit(1);
  });

  const database = openOrGiveUp(config.value);
  if (database === null) return;
  const { host } = config.value;
  const app = createApp({
    store: sqliteStreamStore(database),
    directory: sqliteDirectory(database),
    clock: monotonicClock(),
    log,
    publicUrl: config.value.publicUrl,
    tls: config.value.tls,
    staticDir: clientFolder(),
    ...(host === null ? {} : { ownHosts: () => hostsAt(host) }),
  });

  app.server.on('error', (error: NodeJS.ErrnoException) => {
    database.close();
    giveUp(sentenceFor(error, config.value));
  });
  await app.start();
  app.server.listen({ port: config.value.port, ...hostOf(config.value) }, () => greet(app));
  stopOnSignal(app, database);
}

function openOrGiveUp({ dataDir }: Config): SqliteDatabase | null {
  try {
    return openDatabase({ dataDir });
  } catch (error) {
    if (error instanceof DataFolderBusy) giveUp(error.message);
    else giveUp(`The data folder ${dataDir} cannot be used: ${String(error)}`);
    return null;
  }
}

function hostOf({ host }: Config): { host?: string } {
  return host === null ? {} : { host };
}

/** The built client: beside the built server, or in the project while developing. */
function clientFolder(): string | null {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

function greet({ addresses }: App): void {
  const local = addresses.localBase();
  const network = addresses.publicBase();
  console.log('Samspel is running.');
  console.log(`  On this computer:  ${local}`);
  if (network !== local) console.log(`  In this network:   ${network}`);
  if (clientFolder() === null) console.log('  The pages are not built yet: npm run build');
}

function sentenceFor(error: NodeJS.ErrnoException, { port, host }: Config): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop it, or choose another PORT.`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used by this account. Choose a PORT above 1023.`;
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST ${host ?? ''} is no address of this machine. Leave it out to listen on all of them.`;
  }
  return `The server cannot listen: ${error.message}`;
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
  process.exit();
}

/** Stops in order. Nothing depends on it: an acknowledged command is on disk already. */
function stopOnSignal(app: App, database: SqliteDatabase): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), STOP_MS).unref();
    void app.close().finally(() => {
      database.close();
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

await main();

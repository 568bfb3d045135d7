import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Who holds a data folder, for people to read. The lock itself is the operating system's. */
export type Holder = { readonly pid: number; readonly host: string; readonly since: string };

/** Another process works in this data folder. Two of them would each believe they are alone. */
export class DataFolderBusy extends Error {
  override readonly name = 'DataFolderBusy';
  readonly holder: Holder | null;

  constructor(dataDir: string, holder: Holder | null, options?: ErrorOptions) {
    const who =
      holder === null
        ? 'another process'
        : `process ${holder.pid} on ${holder.host}, since ${holder.since}`;
    super(
      `The data folder ${dataDir} is in use by ${who}. Stop it, or choose another DATA_DIR.`,
      options,
    );
    this.holder = holder;
  }
}

/**
 * Takes a data folder for this process (decisions/0004). The lock is an open exclusive transaction
 * on a database of its own: the operating system ends it with the process, however it dies, so
 * there is nothing stale to guess about. Never open that file in another way: closing any other
 * handle on it would let the lock go.
 * @param waitMs how long to wait for a holder that is just going away
 * @returns a function that lets the folder go
 */
export function lockDataFolder(dataDir: string, waitMs: number): () => void {
  const lock = new Sqlite(join(dataDir, 'lock.db'), { timeout: waitMs });
  const holderPath = join(dataDir, 'lock.json');
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw isBusy(error)
      ? new DataFolderBusy(dataDir, readHolder(holderPath), { cause: error })
      : error;
  }
  writeHolder(holderPath);
  return () => {
    if (lock.open) lock.close();
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Written beside and renamed, so that nobody ever reads half of it. */
function writeHolder(path: string): void {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
  };
  writeFileSync(`${path}.new`, JSON.stringify(holder));
  renameSync(`${path}.new`, path);
}

function readHolder(path: string): Holder | null {
  try {
    // The file is our own, and only shown: a wrong shape would make a poor sentence, no harm.
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    // The holder may not have written its name yet; that the folder is busy is certain without it.
    return null;
  }
}

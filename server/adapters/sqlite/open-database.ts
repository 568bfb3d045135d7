import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { lockDataFolder } from './data-folder-lock.ts';
import { MIGRATIONS } from './migrations.ts';

/** `synchronous = FULL`: a commit returns when the disk has it. */
const FULL = 2;

/** The one connection of this process, shared by every SQLite adapter. */
export type SqliteDatabase = {
  readonly connection: Sqlite.Database;
  /** Writes the log into the main file, closes, and lets the data folder go. */
  close(): void;
};

/** Where the database is, and how long to wait for a holder that is just going away. */
export type OpenDatabaseOptions = { readonly dataDir: string; readonly lockWaitMs?: number };

/**
 * Opens the database of a data folder, held by this process alone, at the newest shape, and proves
 * that a commit reaches the disk. Throws `DataFolderBusy` when another process has the folder.
 */
export function openDatabase({ dataDir, lockWaitMs = 1000 }: OpenDatabaseOptions): SqliteDatabase {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataFolder(dataDir, lockWaitMs);
  try {
    const connection = openConnection(join(dataDir, 'samspel.db'));
    return {
      connection,
      close() {
        connection.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function openConnection(path: string): Sqlite.Database {
  const connection = new Sqlite(path, { timeout: 5000 });
  try {
    connection.pragma('journal_mode = wal');
    // better-sqlite3 shows FULL here and falls to NORMAL at the first write unless it is set.
    connection.pragma('synchronous = full');
    connection.pragma('wal_autocheckpoint = 1000');
    connection.pragma('secure_delete = on');
    migrate(connection);
    countOpening(connection);
    assertDurable(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Brings the database to the newest shape. Refuses one that a newer release has written. */
function migrate(connection: Sqlite.Database): void {
  const shape = Number(connection.pragma('user_version', { simple: true }));
  if (shape > MIGRATIONS.length) {
    throw new Error(
      `the database has shape ${shape}, this release knows ${MIGRATIONS.length}: start a newer one`,
    );
  }
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < shape) continue;
    connection
      .transaction(() => {
        connection.exec(sql);
        connection.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
}

/** A real write at every start, for {@link assertDurable} to stand on. */
function countOpening(connection: Sqlite.Database): void {
  connection.exec(
    'insert into openings (id, count) values (1, 1) on conflict do update set count = count + 1',
  );
}

/** Stops the start when commits would not reach the disk: the setting is only true after a write. */
function assertDurable(connection: Sqlite.Database): void {
  const synchronous = connection.pragma('synchronous', { simple: true });
  const journal = connection.pragma('journal_mode', { simple: true });
  if (synchronous !== FULL || journal !== 'wal') {
    throw new Error(`commits are not durable: synchronous ${synchronous}, journal ${journal}`);
  }
}

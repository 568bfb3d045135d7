import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryDirectory } from '#server/adapters/memory/memory-directory.ts';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteDirectory } from '#server/adapters/sqlite/sqlite-directory.ts';
import { createToken, hashToken } from '#server/session.ts';
import { directoryContract } from '#tests/support/directory-contract.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

directoryContract('memory', () => ({ directory: memoryDirectory(), dispose: () => {} }));

directoryContract('sqlite', () => {
  const folder = temporaryFolder();
  const database = openDatabase({ dataDir: folder.path });
  return {
    directory: sqliteDirectory(database),
    dispose() {
      database.close();
      folder.remove();
    },
  };
});

test('[DI7] the SQLite directory survives a reopening, and keeps no token in the clear', async () => {
  const folder = temporaryFolder();
  const token = createToken();
  const first = openDatabase({ dataDir: folder.path });
  const before = sqliteDirectory(first);
  await before.addWorkshop('w_one', 'ABCDEFG', 1);
  await before.takeSeat(hashToken(token), { workshop: 'w_one', person: 'p_ada' }, 1);
  await before.addLink(hashToken(token), { workshop: 'w_one', person: 'p_ada' }, 1);
  first.close();

  const second = openDatabase({ dataDir: folder.path });
  const after = sqliteDirectory(second);
  expect(await after.seatOf(hashToken(token), 'w_one', 2)).not.toBeNull();
  second.close();
  expect(readFileSync(join(folder.path, 'samspel.db')).includes(token)).toBe(false);
  folder.remove();
});

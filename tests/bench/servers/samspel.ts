import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { openDatabase } from '#server/adapters/sqlite/open-database.ts';
import { sqliteDirectory } from '#server/adapters/sqlite/sqlite-directory.ts';
import { sqliteStreamStore } from '#server/adapters/sqlite/sqlite-stream-store.ts';
import { createApp } from '#server/app.ts';
import { LIMITS } from '#server/limits.ts';
import { createSkippingClock } from '#tests/support/skipping-clock.ts';
import { WIDE_RATES } from '#tests/support/wide-limits.ts';
import { answerParent, ownCosts } from './answer-parent.ts';
import type { Scene, SceneWish } from './scene.ts';
import { setScene } from './set-scene.ts';

/** More than any run can write. */
const ENDLESS = 1e9;

/** This server as it is released, on a database on disk; only the limits on how much people may do are wide. */
async function open(wish: SceneWish): Promise<Scene> {
  const database = openDatabase({ dataDir: wish.dataDir });
  const clock = createSkippingClock();
  const directory = sqliteDirectory(database);
  const app = createApp({
    store: sqliteStreamStore(database),
    directory,
    clock,
    log: pino({ level: 'error' }),
    staticDir: wish.staticDir,
    limits: {
      ...LIMITS,
      channelEvents: ENDLESS,
      live: {
        ...LIMITS.live,
        rates: WIDE_RATES,
        socketsPerAddress: ENDLESS,
        sockets: ENDLESS,
      },
    },
  });
  await app.start();
  const { seats, hosts } = await setScene({ app, directory, clock }, wish);
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address with a port.
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const aheadMs = clock.nowMs() - Date.now();
  return { url, kind: 'samspel', step: wish.step, aheadMs, seats, hosts };
}

answerParent({ ...ownCosts, open });

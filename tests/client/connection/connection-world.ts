import { createConnection } from '#client/connection/connection.ts';
import { memoryOutboxStore, type OutboxStore } from '#client/connection/outbox-store.ts';
import type { Timers } from '#client/connection/timers.ts';
import { createFakeServer } from './fake-server.ts';
import { createFakeSurroundings } from './fake-surroundings.ts';
import { createFakeTimers, type FakeTimers } from './fake-timers.ts';

/** What the fake server's clock says when a world begins, ms. */
export const SERVER_MS = 1_790_000_000_000;

/** A whole connection in front of a fake server. `slowed`: how the browser's timers differ from time. */
export function createConnectionWorld({
  kept = memoryOutboxStore(),
  slowed = (timers) => timers,
}: {
  readonly kept?: OutboxStore;
  readonly slowed?: (timers: FakeTimers) => Timers;
} = {}) {
  const timers = createFakeTimers();
  const startMs = timers.tickMs();
  const server = createFakeServer(timers, () => SERVER_MS + timers.tickMs() - startMs);
  const surroundings = createFakeSurroundings();
  const connection = createConnection({
    openWire: server.openWire,
    store: kept,
    timers: slowed(timers),
    surroundings,
    chance: () => 0.5,
    wallMs: 0,
  });
  return { connection, server, surroundings, timers, kept };
}

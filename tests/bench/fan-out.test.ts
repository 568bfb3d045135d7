import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProcesses, type Load, startLoad, startServer } from './processes.ts';

let load: Load;
beforeAll(async () => {
  await buildProcesses();
  load = startLoad();
});
afterAll(() => load.stop());

test.each(['samspel', 'bare'] as const)(
  '[BN7] every event reaches all four members of its room: %s',
  async (kind) => {
    const server = await startServer(kind, { rooms: 3, step: 'observers' });
    const { url } = server.scene;
    await load.connect(server.scene);
    const before = await load.received(url);
    const shape = { senders: 4, inFlight: 2, perSecond: null, ms: 200 } as const;
    const { events } = await load.send({ url, shape });
    const after = await load.received(url);
    expect(events).toBeGreaterThan(20);
    expect(after.events - before.events).toBe(4 * events);
    await load.leave(url);
    await server.stop();
  },
);

import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProcesses, type Load, startLoad, startServer } from './processes.ts';

let load: Load;
beforeAll(async () => {
  await buildProcesses();
  load = startLoad();
});
afterAll(() => load.stop());

test.each([
  ['samspel', 'observers', 4],
  ['samspel', 'play', 1],
  ['bare', 'observers', 4],
] as const)(
  '[BN7] every event reaches all four members of its room: %s in %s',
  async (kind, step, senders) => {
    const server = await startServer(kind, { rooms: 3, step });
    const { url } = server.scene;
    await load.connect(server.scene);
    const before = await load.received(url);
    const shape = { senders, inFlight: 2, perSecond: null, ms: 200 } as const;
    const { events } = await load.send({ url, shape });
    const after = await load.received(url);
    expect(events).toBeGreaterThan(20);
    expect(after.events - before.events).toBe(4 * events);
    await load.leave(url);
    await server.stop();
  },
);

import type { Pair } from '../arithmetic.ts';
import { startLoad, startServer } from '../processes.ts';
import { interleaved } from '../rounds.ts';

/** A workshop holds 30 rooms: the hundred are in four, each with an instructor who looks at it. */
const ROOMS = 100;
/** So that a figure and its trail are there to be summed up. */
const TAGS_PER_ROOM = 40;

/** CPU for one event with every dashboard open, and with none, µs. */
export async function dashboardCpu(options: {
  readonly rounds: number;
  readonly ms: number;
}): Promise<readonly Pair[]> {
  const { rounds, ms } = options;
  const load = startLoad();
  const server = await startServer('samspel', { rooms: ROOMS, step: 'play', tags: TAGS_PER_ROOM });
  const { url } = server.scene;
  const shape = { senders: 1, inFlight: 1, perSecond: 1000, ms } as const;
  const perEvent = (isOn: boolean) => async () => {
    await load.watch(url, isOn);
    const before = await server.cpuUs();
    const { events } = await load.send({ url, shape });
    return ((await server.cpuUs()) - before) / events;
  };
  try {
    await load.connect(server.scene);
    await load.send({ url, shape });
    return await interleaved(rounds, perEvent(true), perEvent(false));
  } finally {
    await load.stop();
    await server.stop();
  }
}

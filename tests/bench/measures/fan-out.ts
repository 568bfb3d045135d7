import type { Pair } from '../arithmetic.ts';
import type { Shape } from '../load/shape.ts';
import { type Load, type MeasuredServer, startLoad, startServer } from '../processes.ts';
import { interleaved } from '../rounds.ts';
import type { Scene } from '../servers/scene.ts';

/** What one half of a round cost. */
type Cost = (server: MeasuredServer, load: Load, shape: Shape) => Promise<number>;

/** CPU of the server for one event, µs. */
const cpuPerEvent: Cost = async (server, load, shape) => {
  const before = await server.cpuUs();
  const { events } = await load.send({ url: server.scene.url, shape });
  return ((await server.cpuUs()) - before) / events;
};

const acknowledgementMs: Cost = async (server, load, shape) =>
  (await load.send({ url: server.scene.url, shape })).p50Ms;

/** How a measurement of both servers is made. */
export type FanOutOptions = {
  readonly shape: Omit<Shape, 'ms'>;
  readonly rounds: number;
  readonly rooms?: number;
  readonly ms?: number;
  readonly profileDir?: string | null;
};

/** Events a second of CPU, as pairs: more is better. */
export async function fanOutPerCpu(options: FanOutOptions): Promise<readonly Pair[]> {
  const pairs = await measure(cpuPerEvent, options);
  return pairs.map(({ ours, baseline }) => ({ ours: 1 / ours, baseline: 1 / baseline }));
}

/** The middle time to an acknowledgement, as pairs, ms. */
export function fanOutLatency(options: FanOutOptions): Promise<readonly Pair[]> {
  return measure(acknowledgementMs, options);
}

/** So long a server is under load before it is measured, ms. */
const WARM_UP_MS = 2000;

async function measure(
  cost: Cost,
  { shape, rounds, rooms = 100, ms = 2000, profileDir = null }: FanOutOptions,
): Promise<readonly Pair[]> {
  // Where one speaks it is the seller, in the meeting; where all four may speak it is the debrief.
  const step = shape.senders === 1 ? 'play' : 'observers';
  const load = startLoad();
  const servers: MeasuredServer[] = [];
  const begin = async (kind: Scene['kind']) => {
    const server = await startServer(kind, { rooms, step }, profileDir);
    servers.push(server);
    await load.connect(server.scene);
    // What is compiled on the way is nobody's cost.
    await load.send({ url: server.scene.url, shape: { ...shape, ms: Math.max(ms, WARM_UP_MS) } });
    return () => cost(server, load, { ...shape, ms });
  };
  try {
    const [ours, baseline] = [await begin('samspel'), await begin('bare')];
    return await interleaved(rounds, ours, baseline);
  } finally {
    await load.stop();
    for (const server of servers) await server.stop();
  }
}

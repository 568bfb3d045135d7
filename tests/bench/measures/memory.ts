import type { Pair } from '../arithmetic.ts';
import { startLoad, startServer } from '../processes.ts';
import { interleaved } from '../rounds.ts';
import type { Scene } from '../servers/scene.ts';

const ROOMS = 250;

/**
 * What 1000 sockets add to a server's memory, bytes. On ours each reads its workshop and its round;
 * the rounds themselves are there before. A process of its own for each: memory is not given back.
 */
async function memoryOf(kind: Scene['kind']): Promise<number> {
  const load = startLoad();
  const server = await startServer(kind, { rooms: ROOMS });
  try {
    const before = await server.memory();
    await load.connect(server.scene);
    return (await server.memory()) - before;
  } finally {
    await load.stop();
    await server.stop();
  }
}

/** Both, as pairs. */
export function memoryOfSockets(rounds: number): Promise<readonly Pair[]> {
  return interleaved(
    rounds,
    () => memoryOf('samspel'),
    () => memoryOf('bare'),
  );
}

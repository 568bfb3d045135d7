import { randomBytes } from 'node:crypto';
import type { RoundCommand } from '#shared/round/commands.ts';
import type { StreamId } from '#shared/stream/command.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { WorkshopCommand } from '#shared/workshop/commands.ts';
import type { SamspelEngine } from './access.ts';
import type { Clock } from './ports.ts';

/** Issues a command of the server itself. `id`: for one that must not have a second effect. */
export type AsServer = (
  streamId: StreamId,
  command: RoundCommand | WorkshopCommand,
  id?: string,
) => Promise<Answer>;

/** See {@link AsServer}. */
export function createAsServer(engine: SamspelEngine, clock: Clock): AsServer {
  return async (streamId, command, id) => {
    const own = id ?? createCommandId(clock.nowMs(), randomBytes(10).toString('hex'));
    const { answer } = await engine.execute(streamId, { kind: 'server' }, { id: own, command });
    return answer;
  };
}

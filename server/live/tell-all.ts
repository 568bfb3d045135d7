import type { ServerToClient } from '#shared/protocol.ts';
import type { Connection } from './connections.ts';
import { frameOf } from './own-frames.ts';
import { eventPacket } from './wire-page.ts';

/** The messages that expect no acknowledgement of those they are sent to. */
type Told = Exclude<keyof ServerToClient, symbol>;

/** Who is told, of those who could be. */
type Audience = {
  /** It is told in another way, or need not be told. */
  readonly isLeftOut: (connection: Connection) => boolean;
  /** Whether the message may wait for a reader who does not keep up. */
  readonly mayWait: (connection: Connection) => boolean;
};

const EVERYBODY: Audience = { isLeftOut: () => false, mayWait: () => true };

/**
 * Sends one message to many: encoded once, and written past socket.io where that is possible. Answers
 * those for whom it may not wait.
 */
export function tellAll<Name extends Told>(
  readers: Iterable<Connection>,
  name: Name,
  message: Parameters<ServerToClient[Name]>[0],
  { isLeftOut, mayWait }: Audience = EVERYBODY,
): readonly Connection[] {
  let frame: Buffer | null = null;
  let slow: Connection[] | null = null;
  for (const connection of readers) {
    if (isLeftOut(connection)) continue;
    const { frames, socket } = connection;
    if (frames !== null) {
      frame ??= frameOf(eventPacket(name, message));
      // Taken means that nothing waits for this reader.
      if (frames.write(frame)) continue;
    }
    if (mayWait(connection)) {
      // The types of `emit` cannot follow a name that is a parameter.
      (socket.compress(false).emit as (name: Name, message: object) => boolean)(name, message);
    } else {
      slow ??= [];
      slow.push(connection);
    }
  }
  return slow ?? [];
}

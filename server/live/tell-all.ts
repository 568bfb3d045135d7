import type { ServerToClient } from '#shared/protocol.ts';
import type { Connection } from './connections.ts';
import { frameOf } from './own-frames.ts';
import { eventPacket } from './wire-page.ts';

/** The messages that expect no acknowledgement of those they are sent to. */
type Told = Exclude<keyof ServerToClient, symbol>;

/** Sends one message to many: encoded once, and written past socket.io where that is possible. */
export function tellAll<Name extends Told>(
  readers: Iterable<Connection>,
  name: Name,
  message: Parameters<ServerToClient[Name]>[0],
): void {
  let frame: Buffer | null = null;
  for (const { frames, socket } of readers) {
    if (frames !== null) {
      frame ??= frameOf(eventPacket(name, message));
      if (frames.write(frame)) continue;
    }
    // The types of `emit` cannot follow a name that is a parameter.
    (socket.compress(false).emit as (name: Name, message: object) => boolean)(name, message);
  }
}

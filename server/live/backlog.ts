import type { LiveSocket } from './connections.ts';
import type { LiveLimits } from './limits.ts';

/** What engine.io keeps for a socket that does not read. Its types hide it; SECURITY.md §1.5 says why it matters. */
type WriteBuffer = {
  readonly writeBuffer: readonly { readonly data?: unknown }[];
  readonly transport: { readonly socket?: { terminate?: () => void } };
};

// `bufferedAmount` never grows under socket.io: what waits, waits here.
const connOf = ({ conn }: LiveSocket) => conn as unknown as WriteBuffer;

/** How many packets wait for a socket. */
export function waitingPackets(socket: LiveSocket): number {
  return connOf(socket).writeBuffer.length;
}

/** What is to be done about a reader: push on, let it pull, or cut it. */
export type Pace = 'fine' | 'behind' | 'lost';

/** How a reader keeps up. Bytes are counted only where enough packets wait for it to matter. */
export function paceOf(
  socket: LiveSocket,
  { behind, packets, bytes }: LiveLimits['backlog'],
): Pace {
  const { writeBuffer } = connOf(socket);
  if (writeBuffer.length < 8) return 'fine';
  if (writeBuffer.length > packets) return 'lost';
  let waiting = 0;
  for (const { data } of writeBuffer) waiting += typeof data === 'string' ? data.length : 0;
  if (waiting > bytes) return 'lost';
  return writeBuffer.length > behind ? 'behind' : 'fine';
}

/** Ends the connection without a word: it would wait behind everything else. The client resumes by its cursors. */
export function terminate(socket: LiveSocket): void {
  const { transport } = connOf(socket);
  if (transport.socket?.terminate) transport.socket.terminate();
  else socket.disconnect(true);
}

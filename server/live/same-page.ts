import { terminate } from './backlog.ts';
import type { Connections, LiveSocket } from './connections.ts';

/**
 * Lets a page's new socket take the place of its old one, which the page knows to be dead while the
 * server would wait for its pings. False: the socket is the old one, a try that its page gave up,
 * out of a network that has come back.
 */
export function takesOver(connections: Connections, { data }: LiveSocket): boolean {
  const nth = data.page?.nth ?? 0;
  const before = connections.ofPage(data.session, data.page);
  if (before.some(({ socket }) => (socket.data.page?.nth ?? 0) > nth)) return false;
  for (const old of before) {
    connections.remove(old);
    terminate(old.socket);
  }
  return true;
}

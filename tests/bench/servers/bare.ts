import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { answerParent, ownCosts } from './answer-parent.ts';
import type { Scene, SceneWish } from './scene.ts';

/**
 * The baseline: bare socket.io that hands each event to its room and acknowledges. It checks nothing,
 * stores nothing and knows nobody. The same transport as ours, without compression.
 */
const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false });

io.on('connection', (socket) => {
  const room = String(socket.handshake.query.room);
  void socket.join(room);
  socket.on('event', (event: unknown, acknowledge: () => void) => {
    io.to(room).emit('event', event);
    acknowledge();
  });
});

answerParent({
  ...ownCosts,
  async open({ rooms, step }: SceneWish): Promise<Scene> {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    // A TCP server that listens has an address with a port.
    const { port } = http.address() as AddressInfo;
    const seats = Array.from({ length: rooms * 4 }, (_, index) => ({
      room: Math.floor(index / 4),
      path: `/socket.io/?EIO=4&transport=websocket&room=${Math.floor(index / 4)}`,
      cookie: '',
      streams: [],
    }));
    return { url: `http://127.0.0.1:${port}`, kind: 'bare', step, aheadMs: 0, seats, hosts: [] };
  },
});

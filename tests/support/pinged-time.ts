import type { TestApp } from './app.ts';
import type { LiveClient } from './live-client.ts';
import { aWhile } from './until.ts';

/** Pings so often that a test need not wait for one; a socket without a pong is kept. */
export const PINGS = { pingIntervalMs: 10, pingTimeoutMs: 60_000 };

/** Lets the clock go on, and people whose browsers live answer a ping every second. */
export const pass = async (app: TestApp, seconds: number, alive: readonly LiveClient[]) => {
  for (let second = 0; second < seconds; second += 1) {
    app.clock.advance(1000);
    await Promise.all(alive.map(pinged));
    await aWhile();
  }
};

/** Resolves when a browser has been pinged twice: the first may have been answered before. */
const pinged = ({ socket }: LiveClient) =>
  new Promise<void>((resolve, reject) => {
    if (!socket.connected) return reject(new Error('a browser that should live was cut'));
    let count = 0;
    const listen = () => {
      count += 1;
      if (count < 2) return;
      socket.io.off('ping', listen);
      resolve();
    };
    socket.io.on('ping', listen);
  });

import { expect, test } from 'vitest';
import { reconnectDelayMs, tryWithinMs } from '#client/connection/retry-delay.ts';
import type { StreamListener } from '#client/connection/subscriptions.ts';
import { createConnectionWorld, SERVER_MS } from './connection-world.ts';

const ROUND = 'r_000000000000000000001';
const DEAF: StreamListener = {
  onEvents: () => {},
  onDropped: () => {},
  onReset: () => {},
  onTold: () => {},
};

function createFollowed() {
  const world = createConnectionWorld();
  world.server.allow(ROUND, ['stage']);
  const stream = world.connection.follow(ROUND, DEAF);
  return { ...world, stream, kind: () => world.connection.status.get().kind };
}

test('[CN7] a connection is connecting, live, reconnecting with a time, and live again', async () => {
  const { connection, server, timers, kind } = createFollowed();
  expect(kind()).toBe('connecting');
  await timers.advance(10);
  expect(kind()).toBe('live');
  await timers.advance(5000);
  server.faults.accepts = () => false;
  server.cut();
  expect(connection.status.get()).toEqual({ kind: 'reconnecting', sinceMs: SERVER_MS + 5010 });
  server.faults.accepts = () => true;
  await timers.advance(1000);
  expect(kind()).toBe('live');
});

test('[CN7] after 18 s without contact it is offline, and tries go on', async () => {
  const { server, timers, kind } = createFollowed();
  await timers.advance(10);
  server.faults.accepts = () => false;
  server.cut();
  await timers.advance(17_900);
  expect(kind()).toBe('reconnecting');
  await timers.advance(200);
  expect(kind()).toBe('offline');
  server.faults.accepts = () => true;
  await timers.advance(3000);
  expect(kind()).toBe('live');
});

test('[CN7] without a network it is offline at once', async () => {
  const { server, surroundings, timers, kind } = createFollowed();
  await timers.advance(10);
  server.faults.accepts = () => false;
  server.cut();
  surroundings.setOnline(false);
  expect(kind()).toBe('offline');
});

test('[CN7] the code of the socket that does not load is fetched again', async () => {
  const { server, timers, kind } = createFollowed();
  server.faults.loads = () => false;
  await timers.advance(10);
  server.faults.loads = () => true;
  await timers.advance(2000);
  expect(kind()).toBe('live');
});

test('[CN7] after a goodbye no try is made until somebody asks for one', async () => {
  const { connection, server, surroundings, timers } = createFollowed();
  await timers.advance(10);
  server.goodbye('newer-tab');
  expect(connection.status.get()).toEqual({ kind: 'ended', reason: 'newer-tab' });
  const before = server.tries();
  surroundings.setOnline(true);
  surroundings.setHidden(false);
  await timers.advance(600_000);
  expect(server.tries()).toBe(before);
  connection.restart();
  await timers.advance(10);
  expect(connection.status.get().kind).toBe('live');
  expect(server.subscribed).toHaveLength(2);
});

test('[CN8] delays are 0.3 to 1.5 s with a third of spread, and 5 s after two minutes', () => {
  expect(reconnectDelayMs(0, 0, 0.5)).toBe(300);
  expect(reconnectDelayMs(9, 100_000, 0.5)).toBe(1500);
  expect(reconnectDelayMs(9, 120_000, 0.5)).toBe(5000);
  expect(reconnectDelayMs(9, 0, 0)).toBeCloseTo(1005);
  expect(reconnectDelayMs(9, 0, 1)).toBeCloseTo(1995);
});

test('[CN8] two minutes in vain make fewer than a hundred tries, an hour fewer than a thousand', async () => {
  const { server, timers } = createFollowed();
  await timers.advance(10);
  server.faults.accepts = () => false;
  server.cut();
  await timers.advance(120_000);
  expect(server.tries()).toBeLessThan(100);
  await timers.advance(3_480_000);
  expect(server.tries()).toBeLessThan(1000);
});

test('[CN8] a try is made at once when the network is back or the page is looked at', async () => {
  const { server, surroundings, timers, kind } = createFollowed();
  await timers.advance(10);
  server.faults.accepts = () => false;
  server.cut();
  await timers.advance(300_000);
  server.faults.accepts = () => true;
  surroundings.setOnline(true);
  await timers.advance(0);
  expect(kind()).toBe('live');
  server.faults.accepts = () => false;
  server.cut();
  await timers.advance(300_000);
  server.faults.accepts = () => true;
  surroundings.setHidden(true);
  surroundings.setHidden(false);
  await timers.advance(0);
  expect(kind()).toBe('live');
});

test('[CN8] a hidden page with a good connection makes no try and asks nothing', async () => {
  const { server, surroundings, timers } = createFollowed();
  await timers.advance(2000);
  surroundings.setHidden(true);
  await timers.advance(3_600_000);
  expect(server.tries()).toBe(1);
  expect(server.pings()).toBe(5);
});

test('[CN9] a connection that is dead when the network is back is replaced', async () => {
  const { server, surroundings, timers, kind } = createFollowed();
  await timers.advance(2000);
  server.faults.loses = () => true;
  surroundings.setOnline(true);
  await timers.advance(1900);
  expect(kind()).toBe('live');
  await timers.advance(200);
  server.faults.loses = () => false;
  await timers.advance(1000);
  expect(kind()).toBe('live');
  expect(server.tries()).toBe(2);
});

test('[FT6] a wire that falls silent is asked after 6.5 s and replaced 2 s later', async () => {
  const { server, timers, kind } = createFollowed();
  await timers.advance(12_000);
  // The last ping came at ten seconds.
  server.faults.loses = () => true;
  await timers.advance(6400);
  expect(kind()).toBe('live');
  await timers.advance(200);
  expect(kind()).toBe('reconnecting');
  expect(server.tries()).toBe(1);
  server.faults.loses = () => false;
  await timers.advance(400);
  expect(kind()).toBe('live');
  expect(server.tries()).toBe(2);
});

test('[FT6] one word from the server is enough for a wire to be kept', async () => {
  const { server, timers, kind } = createFollowed();
  await timers.advance(10_000);
  server.faults.losesAnswer = () => true;
  await timers.advance(600_000);
  expect(kind()).toBe('live');
  expect(server.tries()).toBe(1);
});

test('[FT6] a try that hangs is given up: the first ones soon, once connecting has been quick', async () => {
  expect(tryWithinMs(0, null)).toBe(5000);
  expect(tryWithinMs(5, 10)).toBe(1750);
  expect(tryWithinMs(0, 1200)).toBe(3600);
  expect(tryWithinMs(7, 10)).toBe(1750 * 1.5 ** 2);
  expect(tryWithinMs(30, 10)).toBe(8000);
  const { server, timers, kind } = createFollowed();
  await timers.advance(2000);
  server.faults.hangs = () => true;
  server.cut();
  await timers.advance(9300);
  server.faults.hangs = () => false;
  await timers.advance(1750);
  expect(kind()).toBe('live');
});

test('[CN9] a connection that answers is kept', async () => {
  const { server, surroundings, timers } = createFollowed();
  await timers.advance(2000);
  surroundings.setOnline(true);
  await timers.advance(10_000);
  expect(server.tries()).toBe(1);
});

test('[CN27] a network that goes is noticed by asking at once, not when the server gives up', async () => {
  const { server, surroundings, timers, kind } = createFollowed();
  await timers.advance(2000);
  server.faults.loses = () => true;
  server.faults.accepts = () => false;
  surroundings.setOnline(false);
  expect(kind()).toBe('live');
  await timers.advance(5100);
  expect(kind()).toBe('offline');
});

test('[CN27] a connection that answers without a network stays live', async () => {
  const { server, surroundings, timers, kind } = createFollowed();
  await timers.advance(2000);
  surroundings.setOnline(false);
  await timers.advance(10_000);
  expect(kind()).toBe('live');
  expect(server.tries()).toBe(1);
});

test('[CN25] a full server is asked again by itself every 20 s, and is said to be full until it has room', async () => {
  const { connection, server, timers } = createFollowed();
  server.faults.isFull = () => true;
  await timers.advance(10);
  const full = { kind: 'ended', reason: 'server-full' };
  expect(connection.status.get()).toEqual(full);
  const said: string[] = [];
  connection.status.subscribe(() => said.push(connection.status.get().kind));
  const before = { tries: server.tries(), subscribed: server.subscribed.length };
  await timers.advance(200_000);
  expect(connection.status.get()).toEqual(full);
  // No flicker between "full" and "live", and nothing is asked of a server without room.
  expect(said.filter((kind) => kind !== 'ended')).toEqual([]);
  expect(server.tries() - before.tries).toBe(10);
  expect(server.subscribed).toHaveLength(before.subscribed);
  server.faults.isFull = () => false;
  await timers.advance(20_100);
  expect(connection.status.get()).toEqual({ kind: 'live' });
});

test('[CN25] a server that was full and is gone is no longer said to be full', async () => {
  const { connection, server, surroundings, timers, kind } = createFollowed();
  await timers.advance(10);
  server.faults.isFull = () => true;
  server.cut();
  await timers.advance(500);
  expect(connection.status.get()).toEqual({ kind: 'ended', reason: 'server-full' });
  server.faults.accepts = () => false;
  await timers.advance(20_100);
  expect(kind()).toBe('offline');
  server.faults.accepts = () => true;
  server.faults.isFull = () => false;
  surroundings.setOnline(true);
  await timers.advance(10);
  expect(kind()).toBe('live');
  expect(server.subscribed.length).toBeGreaterThan(1);
});

test('[CN25] somebody who asks a full server at once, or leaves, leaves no second try behind', async () => {
  const { connection, server, timers } = createFollowed();
  server.faults.isFull = () => true;
  await timers.advance(10);
  const before = server.tries();
  connection.restart();
  await timers.advance(10);
  expect(server.tries()).toBe(before + 1);
  await timers.advance(20_100);
  expect(server.tries()).toBe(before + 2);
  connection.close();
  await timers.advance(600_000);
  expect(server.tries()).toBe(before + 2);
  expect(timers.count()).toBe(0);
});

test('[CN10] being removed drops what was read, and says so', async () => {
  const { server, timers, stream } = createFollowed();
  await timers.advance(10);
  expect(stream.standing()).toBe('ready');
  server.goodbye('removed');
  expect(stream.standing()).toBe('gone');
});

test('[CN10] a newer tab takes nothing away', async () => {
  const { server, timers, stream } = createFollowed();
  await timers.advance(10);
  server.goodbye('newer-tab');
  expect(stream.standing()).toBe('ready');
});

test('[CN7] a closed connection leaves no timer and no try', async () => {
  const { connection, server, timers } = createFollowed();
  await timers.advance(2000);
  connection.close();
  await timers.advance(600_000);
  expect(server.tries()).toBe(1);
  expect(timers.count()).toBe(0);
});

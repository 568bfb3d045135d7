import { io, type Socket } from 'socket.io-client';
import type { PageId } from '#client/connection/page-id.ts';
import {
  type ClientToServer,
  type GoodbyeReason,
  PROTOCOL_VERSION,
  type ServerToClient,
  type StreamPage,
} from '#shared/protocol.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { Channel } from '#shared/stream/channel.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { PersonWorkshopCommand } from '#shared/workshop/commands.ts';
import type { TestApp } from './app.ts';
import { type Guest, randomHex } from './people.ts';

/** An event as it came over the wire. */
export type Received = { readonly type: string; readonly atMs: number } & Record<string, unknown>;

/** Anything a client was sent: its name and its first argument. */
export type Frame = { readonly name: string; readonly message: unknown };

/** A browser's socket: it folds nothing, and keeps everything it was sent, in order. */
export type LiveClient = {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly guest: Guest;
  /** Every message, in the order of arrival; pages out of acknowledgements are among them as `page`. */
  readonly frames: Frame[];
  /** Why the server sent this socket away, or null. */
  goodbye(): GoodbyeReason | null;
  /** Subscribes from what this client has, or from other cursors. */
  subscribe(stream: string, cursors?: Record<string, number>): Promise<Answer>;
  unsubscribe(stream: string): Promise<Answer>;
  /** Sends a command; a command with an id of its own is a repeated one. */
  command(
    stream: string,
    command: PersonCommand | PersonWorkshopCommand,
    options?: { readonly id?: string; readonly pressedAtMs?: number },
  ): Promise<Answer>;
  /** The events of a channel, without gaps; a gap or another event under the same number throws. */
  events(stream: string, channel: Channel): readonly Received[];
  /** The channels that the server named last. */
  channels(stream: string): readonly Channel[];
  /** Resolves when every named channel has come as far as it was said to be, and this holds. */
  until(isSo: () => boolean): Promise<void>;
  /** Loses the connection as a network does, and comes back as a new socket with the same cursors. */
  close(): void;
};

/** How a socket may differ from a well-behaved browser's. */
export type ConnectOptions = {
  readonly protocol?: number;
  readonly origin?: string | null;
  readonly cookie?: string | null;
  /** The page it says it belongs to. */
  readonly page?: PageId;
  /** The way to the server's sockets, if something lies between. */
  readonly path?: string;
  /** What an earlier connection had: this one resumes. */
  readonly from?: LiveClient;
};

const PATIENCE_MS = 15_000;

/** Polls once per turn of the event loop until something holds. */
export async function eventually(isSo: () => boolean, what = String(isSo)): Promise<void> {
  const untilMs = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > untilMs) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

type Log = { events: Received[]; head: number };

/** Opens a socket as a person's browser does. Resolves when it is connected, or sent away. */
export async function connect(
  app: Pick<TestApp, 'url' | 'clock'>,
  guest: Guest,
  options: ConnectOptions = {},
): Promise<LiveClient> {
  const client = open(app, guest, options);
  await eventually(
    () => client.socket.connected || client.goodbye() !== null,
    `${guest.name} connects`,
  );
  // A socket that is sent away is told in the same breath as it is connected.
  await new Promise((resolve) => setImmediate(resolve));
  return client;
}

/** The same without waiting: for connections that are to be refused. */
export function open(
  { url, clock }: Pick<TestApp, 'url' | 'clock'>,
  guest: Guest,
  options: ConnectOptions = {},
): LiveClient {
  const { protocol = PROTOCOL_VERSION, origin = url, cookie = guest.cookie, path = url } = options;
  const socket: Socket<ServerToClient, ClientToServer> = io(path, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { protocol, ...options.page?.next() },
    extraHeaders: {
      ...(origin === null ? {} : { origin }),
      ...(cookie === null ? {} : { cookie }),
    },
    rejectUnauthorized: false,
  });
  const frames: Frame[] = [];
  const streams = new Map<string, Map<Channel, Log>>();
  const incarnations = new Map<string, string>();
  let goodbye: GoodbyeReason | null = null;

  const logOf = (stream: string, channel: Channel): Log | null =>
    streams.get(stream)?.get(channel) ?? null;

  const take = (page: StreamPage) => {
    frames.push({ name: 'page', message: page });
    const log = logOf(page.stream, page.channel);
    // A page that was on its way when the right ended.
    if (log === null) return;
    page.events.forEach((event, index) => {
      const seq = page.from + index;
      const known = log.events[seq - 1];
      const received = event as unknown as Received;
      if (known === undefined && seq !== log.events.length + 1) {
        throw new Error(`a gap in ${page.channel} before ${seq}: have ${log.events.length}`);
      }
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(received)) {
        throw new Error(`two events ${seq} in ${page.channel}`);
      }
      log.events[seq - 1] = received;
    });
  };

  if (options.from) copyInto(options.from, streams, incarnations);
  socket.onAny((name: string, message: unknown) => {
    if (name !== 'page') frames.push({ name, message });
  });
  socket.on('page', (page, ack) => {
    take(page);
    ack?.();
  });
  socket.on('channels', ({ stream, incarnation, heads }) => {
    const isSame = incarnations.get(stream) === incarnation;
    const before = isSame ? streams.get(stream) : undefined;
    incarnations.set(stream, incarnation);
    const named = Object.entries(heads) as [Channel, number][];
    const logs = named.map(([channel, head]): [Channel, Log] => {
      const events = before?.get(channel)?.events ?? [];
      return [channel, { events, head }];
    });
    streams.set(stream, new Map(logs));
  });
  socket.on('goodbye', ({ reason }) => {
    goodbye = reason;
  });

  const isComplete = () =>
    [...streams.values()].every((logs) =>
      [...logs.values()].every(({ events, head }) => events.length >= head),
    );

  const client: LiveClient = {
    socket,
    guest,
    frames,
    goodbye: () => goodbye,
    async subscribe(stream, cursors) {
      const own = [...(streams.get(stream) ?? [])].map(([channel, { events }]) => [
        channel,
        events.length,
      ]);
      const answer = await new Promise<Answer>((resolve) => {
        const message = {
          stream,
          incarnation: incarnations.get(stream) ?? null,
          cursors: cursors ?? Object.fromEntries(own),
        };
        socket.emit('subscribe', message, resolve);
      });
      if (answer.ok) await eventually(isComplete, `${guest.name} has caught up on ${stream}`);
      return answer;
    },
    unsubscribe: (stream) =>
      new Promise((resolve) => {
        socket.emit('unsubscribe', { stream }, resolve);
      }),
    command: (stream, command, { id, pressedAtMs = clock.nowMs() } = {}) =>
      new Promise((resolve) => {
        const own = id ?? createCommandId(clock.nowMs(), randomHex(10));
        socket.emit('command', { stream, id: own, pressedAtMs, command }, (answer, pages) => {
          for (const page of pages) take(page);
          resolve(answer);
        });
      }),
    events: (stream, channel) => logOf(stream, channel)?.events ?? [],
    channels: (stream) => [...(streams.get(stream)?.keys() ?? [])],
    until: (isSo) => eventually(() => isComplete() && isSo(), String(isSo)),
    close: () => void socket.disconnect(),
  };
  KNOWN.set(client, { streams, incarnations });
  return client;
}

type Known = {
  readonly streams: Map<string, Map<Channel, Log>>;
  readonly incarnations: Map<string, string>;
};
const KNOWN = new WeakMap<LiveClient, Known>();

function copyInto(
  from: LiveClient,
  streams: Known['streams'],
  incarnations: Known['incarnations'],
) {
  const known = KNOWN.get(from);
  for (const [stream, logs] of known?.streams ?? []) {
    const copies = [...logs].map(([channel, { events, head }]): [Channel, Log] => [
      channel,
      { events: [...events], head },
    ]);
    streams.set(stream, new Map(copies));
  }
  for (const [stream, incarnation] of known?.incarnations ?? []) {
    incarnations.set(stream, incarnation);
  }
}

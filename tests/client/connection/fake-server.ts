import type { OpenWire, Outgoing, Wire, WireListener } from '#client/connection/wire.ts';
import type { GoodbyeReason, StreamPage } from '#shared/protocol.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Committed, StreamEvent } from '#shared/stream/decider.ts';
import type { Answer } from '#shared/stream/refusal.ts';
import type { FakeTimers } from './fake-timers.ts';

type Fact = Committed<StreamEvent>;
type Log = { incarnation: string; channels: Map<Channel, Fact[]>; readable: Channel[] };

/** What a test decides about the network and the server. */
export type Faults = {
  /** Whether the next thing a client sends is lost. */
  loses: () => boolean;
  /** Whether the next answer is lost. */
  losesAnswer: () => boolean;
  /** What the server says to a command it has not seen. */
  judge: (message: Outgoing<'command'>) => Answer;
  /** Whether a new connection comes about. */
  accepts: () => boolean;
  /** Whether a new connection neither comes about nor fails. */
  hangs: () => boolean;
  /** Whether a new connection is told at once that there is no room. */
  isFull: () => boolean;
  /** Whether the code of the socket can be fetched. */
  loads: () => boolean;
};

/** An in-memory server for one browser, with the protocol's own manners. */
export function createFakeServer(timers: FakeTimers, serverMs: () => number = () => 5_000_000) {
  const logs = new Map<string, Log>();
  const answers = new Map<string, Answer>();
  const carriedOut: Outgoing<'command'>[] = [];
  const received: Outgoing<'command'>[] = [];
  const subscribed: Outgoing<'subscribe'>[] = [];
  const faults: Faults = {
    loses: () => false,
    losesAnswer: () => false,
    judge: () => ({ ok: true, atMs: serverMs() }),
    accepts: () => true,
    hangs: () => false,
    isFull: () => false,
    loads: () => true,
  };
  let listener: WireListener | null = null;
  let isOpen = false;
  let openedAtMs = 0;
  let heardAtMs = 0;
  let tries = 0;
  let pings = 0;
  const follows = new Set<string>();
  const waits = new Set<() => void>();

  const lastPingMs = () => timers.tickMs() - ((timers.tickMs() - openedAtMs) % 5000);

  function logOf(stream: string): Log {
    const found = logs.get(stream) ?? { incarnation: 'i1', channels: new Map(), readable: [] };
    logs.set(stream, found);
    return found;
  }
  const heads = (log: Log) =>
    Object.fromEntries(log.readable.map((name) => [name, log.channels.get(name)?.length ?? 0]));

  function tellChannels(stream: string): void {
    const log = logOf(stream);
    // The heads hold every channel that is readable.
    const message = { stream, incarnation: log.incarnation, heads: heads(log) };
    listener?.onChannels(message as Parameters<WireListener['onChannels']>[0]);
  }

  function sendFrom(stream: string, channel: Channel, after: number): void {
    const events = (logOf(stream).channels.get(channel) ?? []).slice(after);
    // Pages of two, so that catching up takes several.
    for (let at = 0; at < events.length; at += 2) {
      const page = { stream, channel, from: after + at + 1, events: events.slice(at, at + 2) };
      listener?.onPage(page as StreamPage, true);
    }
  }

  function breakOff(goodbye: GoodbyeReason | null): void {
    if (!isOpen) return;
    isOpen = false;
    follows.clear();
    for (const give of [...waits]) give();
    listener?.onDisconnect(goodbye);
  }

  /** One question over the wire: it may be lost, and so may its answer. */
  function exchange<Value>(work: () => Value): Promise<Value | null> {
    return new Promise((resolve) => {
      const give = () => {
        waits.delete(give);
        cancel();
        resolve(null);
      };
      const cancel = timers.after(5000, give);
      waits.add(give);
      if (!isOpen || faults.loses()) return;
      const value = work();
      if (!isOpen || faults.losesAnswer()) return;
      waits.delete(give);
      cancel();
      resolve(value);
    });
  }

  const wire: Wire = {
    connect() {
      tries += 1;
      if (faults.hangs()) return;
      if (!faults.accepts()) {
        listener?.onDisconnect(null);
        return;
      }
      isOpen = true;
      openedAtMs = timers.tickMs();
      heardAtMs = openedAtMs;
      listener?.onConnect();
      if (faults.isFull()) breakOff('server-full');
    },
    disconnect() {
      isOpen = false;
      follows.clear();
      for (const give of [...waits]) give();
    },
    subscribe: (message) =>
      exchange((): Answer => {
        subscribed.push(message);
        const log = logOf(message.stream);
        if (log.readable.length === 0) return { ok: false, refusal: 'unknown' };
        follows.add(message.stream);
        tellChannels(message.stream);
        for (const channel of log.readable) {
          const isSame = message.incarnation === log.incarnation;
          sendFrom(message.stream, channel, isSame ? (message.cursors[channel] ?? 0) : 0);
        }
        return { ok: true, atMs: serverMs() };
      }),
    unsubscribe: ({ stream }) =>
      exchange((): Answer => {
        follows.delete(stream);
        return { ok: true, atMs: serverMs() };
      }),
    command: (message) =>
      exchange((): Answer => {
        received.push(message);
        const known = answers.get(message.id);
        if (known) return known;
        const answer = faults.judge(message);
        if (answer.ok) {
          answers.set(message.id, answer);
          carriedOut.push(message);
        }
        return answer;
      }),
    signal: () => exchange((): Answer => ({ ok: true, atMs: serverMs() })),
    ping: () =>
      exchange(() => {
        pings += 1;
        return { serverMs: serverMs() };
      }),
    // The server pings every five seconds, while anything comes through.
    heardAtMs() {
      if (!faults.loses()) heardAtMs = Math.max(heardAtMs, lastPingMs());
      return heardAtMs;
    },
  };

  const openWire: OpenWire = async (heard) => {
    if (!faults.loads()) throw new Error('no network');
    listener = heard;
    return wire;
  };

  return {
    openWire,
    faults,
    carriedOut,
    received,
    subscribed,
    tries: () => tries,
    pings: () => pings,
    logOf,
    listener: () => listener,
    /** Breaks the connection. */
    cut: () => breakOff(null),
    goodbye: (reason: GoodbyeReason) => breakOff(reason),
    /** Writes facts of one channel and delivers them to a browser that may read it. */
    commit(stream: string, channel: Channel, events: readonly Fact[], isDelivered = true) {
      const log = logOf(stream);
      const before = log.channels.get(channel)?.length ?? 0;
      log.channels.set(channel, [...(log.channels.get(channel) ?? []), ...events]);
      const isHeard = isOpen && follows.has(stream) && log.readable.includes(channel);
      if (isHeard && isDelivered) sendFrom(stream, channel, before);
    },
    /** Says what may be read from now on, and sends what newly may. */
    allow(stream: string, readable: readonly Channel[]) {
      const log = logOf(stream);
      const won = readable.filter((channel) => !log.readable.includes(channel));
      log.readable = [...readable];
      if (!isOpen || !follows.has(stream)) return;
      tellChannels(stream);
      for (const channel of won) sendFrom(stream, channel, 0);
    },
    /** The log is restored from a copy that has fewer facts. */
    restore(stream: string, incarnation: string, kept: number) {
      const log = logOf(stream);
      log.incarnation = incarnation;
      for (const [channel, facts] of log.channels) log.channels.set(channel, facts.slice(0, kept));
    },
  };
}

/** See {@link createFakeServer}. */
export type FakeServer = ReturnType<typeof createFakeServer>;

import type { Answer } from '#shared/stream/refusal.ts';
import { type AnyCommand, isNeverQueued } from './command-kinds.ts';
import { keepClock } from './keep-clock.ts';
import { type ConnectionStatus, createLink } from './link.ts';
import { createNotices, type Notices } from './notices.ts';
import { createOutbox, type Outbox, type RefusedCommand } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import { createServerClock } from './server-clock.ts';
import type { Readable } from './store.ts';
import { createSubscriptions, type OpenStream, type StreamListener } from './subscriptions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Timers } from './timers.ts';
import type { OpenWire } from './wire.ts';

/** The one connection of this page: every stream and every command goes over it. */
export type Connection = {
  readonly status: Readable<ConnectionStatus>;
  /** Estimated server time, ms. */
  readonly nowMs: () => number;
  readonly timers: Timers;
  readonly notices: Pick<Notices, 'people' | 'rooms' | 'presence' | 'writing' | 'endWriting'>;
  readonly outbox: Omit<Outbox, 'resume' | 'send'>;
  /** Follows a stream until it is closed. Connects when it is the first. */
  readonly follow: (stream: string, listener: StreamListener) => OpenStream;
  /** See {@link Outbox.send}. */
  readonly send: (person: string, stream: string, command: AnyCommand) => Promise<Answer>;
  /** Whether `send` would carry the command now, or keep it: false for what is never queued. */
  readonly canSend: (command: AnyCommand) => boolean;
  readonly tellWriting: (stream: string) => void;
  /** Calls `listener` for each kept command that was refused for good. Returns its undo. */
  readonly onRefused: (listener: (refused: RefusedCommand) => void) => () => void;
  /** Connects anew: after the session has changed, or to go on here after `newer-tab`. */
  readonly restart: () => void;
  readonly close: () => void;
};

/** What a connection is made of: a browser's own, or a test's. */
export type ConnectionParts = {
  readonly openWire: OpenWire;
  readonly store: OutboxStore;
  readonly timers: Timers;
  readonly surroundings: Surroundings;
  /** 0 to 1. */
  readonly chance: () => number;
  /** The device's wall clock, ms: the guess of server time before the server has said it. */
  readonly wallMs: number;
};

/** Makes a connection that has not begun to connect. */
export function createConnection(parts: ConnectionParts): Connection {
  const { timers, surroundings, chance } = parts;
  const clock = createServerClock(timers, parts.wallMs);
  const notices = createNotices(timers);
  const refusedListeners = new Set<(refused: RefusedCommand) => void>();
  let endClock = () => {};

  const link = createLink({
    openWire: parts.openWire,
    timers,
    surroundings,
    chance,
    nowMs: clock.nowMs,
    listener: {
      onLive() {
        const wire = link.wire();
        if (!wire) return;
        endClock();
        // The clock first: what is pressed once the room is drawn has a right time.
        endClock = keepClock(clock, timers, wire.ping, surroundings.isHidden);
        subscriptions.resume();
        outbox.resume();
      },
      onLost(goodbye) {
        endClock();
        if (goodbye !== 'removed' && goodbye !== 'no-session') return;
        notices.clear();
        subscriptions.dropAll();
      },
      onChannels: (message) => subscriptions.takeChannels(message),
      onPage(page) {
        const latest = page.events.at(-1);
        if (latest) clock.isAtLeast(latest.atMs);
        subscriptions.takePage(page);
      },
      onPeople: notices.takePeople,
      onSummary: notices.takeSummary,
      onPresence: notices.takePresence,
      onWriting: notices.takeWriting,
    },
  });

  const subscriptions = createSubscriptions({ timers, chance, wire: link.wire });
  const outbox = createOutbox({
    store: parts.store,
    timers,
    chance,
    nowMs: clock.nowMs,
    isLive: () => link.wire() !== null,
    transmit: async (message) => (await link.wire()?.command(message)) ?? null,
    onRefused(refused) {
      for (const listener of [...refusedListeners]) listener(refused);
    },
  });
  const undoAsking = surroundings.askBeforeLeaving(
    () => outbox.waiting.get().total > 0 && !parts.store.isDurable(),
  );

  return {
    status: link.status,
    nowMs: clock.nowMs,
    timers,
    notices,
    outbox,
    follow(stream, listener) {
      const open = subscriptions.open(stream, listener);
      if (link.status.get().kind === 'connecting') link.start();
      return open;
    },
    send: outbox.send,
    canSend: (command) => link.wire() !== null || !isNeverQueued(command),
    tellWriting: (stream) => void link.wire()?.signal({ stream, kind: 'writing' }),
    onRefused(listener) {
      refusedListeners.add(listener);
      return () => refusedListeners.delete(listener);
    },
    restart: link.restart,
    close() {
      endClock();
      undoAsking();
      link.close();
    },
  };
}

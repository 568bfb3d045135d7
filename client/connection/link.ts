import type { GoodbyeReason } from '#shared/protocol.ts';
import { fullDelayMs, reconnectDelayMs, tryWithinMs } from './retry-delay.ts';
import { createStore, type Readable } from './store.ts';
import type { Surroundings } from './surroundings.ts';
import type { Timers } from './timers.ts';
import { watchSilence } from './watch-silence.ts';
import type { OpenWire, Wire, WireListener } from './wire.ts';

/** How this browser stands with the server. `sinceMs`: server time at which contact was lost. */
export type ConnectionStatus =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'reconnecting'; readonly sinceMs: number }
  /** The browser has no network, or contact has been lost for so long that the others are told. */
  | { readonly kind: 'offline'; readonly sinceMs: number }
  /** For good: no try is made until the person asks for one. A full server is asked again (CN25). */
  | { readonly kind: 'ended'; readonly reason: GoodbyeReason };

/** A wire that is kept open. */
export type Link = {
  readonly status: Readable<ConnectionStatus>;
  /** The wire while it is live, else null. */
  readonly wire: () => Wire | null;
  /** Begins to try. Does nothing when it has begun. */
  readonly start: () => void;
  /** Hangs up and begins anew, as whoever the session cookie now says. Nothing, if it has not begun. */
  readonly restart: () => void;
  readonly close: () => void;
};

/** What a link needs. */
export type LinkParts = {
  readonly openWire: OpenWire;
  /** Hears the wire, and when it is live and lost. */
  readonly listener: Omit<WireListener, 'onConnect' | 'onDisconnect'> & {
    readonly onLive: () => void;
    readonly onLost: (goodbye: GoodbyeReason | null) => void;
  };
  readonly timers: Timers;
  readonly surroundings: Surroundings;
  /** Estimated server time, ms. */
  readonly nowMs: () => number;
  /** 0 to 1. */
  readonly chance: () => number;
};

/** After this long the room knows that somebody is gone (`person.left`), so the person is told too. */
const OFFLINE_AFTER_MS = 18_000;

type Phase = 'idle' | 'waiting' | 'trying' | 'live' | 'ended';

/**
 * Keeps a wire open: tries again when it breaks, at once when the network is back, rarely when the
 * server is full, never after another goodbye.
 */
export function createLink(parts: LinkParts): Link {
  const { timers, surroundings, listener } = parts;
  const status = createStore<ConnectionStatus>({ kind: 'connecting' });
  let phase: Phase = 'idle';
  let wire: Promise<Wire> | null = null;
  let open: Wire | null = null;
  /** Answers to a try that was given up are told apart by this. */
  let nthTry = 0;
  let failedTries = 0;
  let triedAtMs = 0;
  /** How long connecting took when it last succeeded. */
  let connectedInMs: number | null = null;
  /** Whether the server's last word was that it has no room: said until it says something else. */
  let isFull = false;
  let lost = { tickMs: 0, sinceMs: 0, wasLive: false };
  let cancelTry = () => {};
  let cancelOffline = () => {};
  let cancelHanging = () => {};
  const silence = watchSilence(timers, () => {
    open?.disconnect();
    onDisconnect(null);
  });

  function say(): void {
    if (isFull) return;
    const before = status.get();
    const isLong = timers.tickMs() - lost.tickMs >= OFFLINE_AFTER_MS;
    const isOffline = !surroundings.isOnline() || isLong;
    const kind = isOffline ? 'offline' : lost.wasLive ? 'reconnecting' : 'connecting';
    if (before.kind === kind) return;
    status.set(kind === 'connecting' ? { kind } : { kind, sinceMs: lost.sinceMs });
  }

  function countFromNow(wasLive: boolean): void {
    lost = { tickMs: timers.tickMs(), sinceMs: parts.nowMs(), wasLive };
    failedTries = 0;
    cancelOffline();
    cancelOffline = timers.after(OFFLINE_AFTER_MS, say);
    say();
  }

  async function tryNow(): Promise<void> {
    cancelTry();
    phase = 'trying';
    nthTry += 1;
    const thisTry = nthTry;
    wire ??= parts.openWire({ ...listener, onConnect: () => void onConnect(), onDisconnect });
    try {
      open = await wire;
    } catch {
      // The code for the socket did not load (no network, most likely): fetched again at the next try.
      wire = null;
      if (thisTry === nthTry) onDisconnect(null);
      return;
    }
    if (thisTry !== nthTry || phase !== 'trying') return;
    triedAtMs = timers.tickMs();
    cancelHanging = timers.after(tryWithinMs(failedTries, connectedInMs), () => {
      open?.disconnect();
      onDisconnect(null);
    });
    open.connect();
  }

  /** `spentMs`: what the last try took; one that hung has waited long enough. */
  function tryLater(spentMs: number): void {
    phase = 'waiting';
    const delayMs = reconnectDelayMs(failedTries, timers.tickMs() - lost.tickMs, parts.chance());
    cancelTry = timers.after(Math.max(0, delayMs - spentMs), () => void tryNow());
  }

  async function onConnect(): Promise<void> {
    if (phase !== 'trying') return;
    cancelHanging();
    if (isFull) {
      // A full server opens the wire too, to say goodbye. One that answers has room.
      const asked = nthTry;
      const answer = await open?.ping(timers.tickMs());
      if (phase !== 'trying' || asked !== nthTry) return;
      if (!answer) {
        open?.disconnect();
        return onDisconnect(null);
      }
      isFull = false;
    }
    phase = 'live';
    connectedInMs = timers.tickMs() - triedAtMs;
    cancelOffline();
    if (open) silence.start(open);
    // First the streams are asked for again, then screens hear of it.
    listener.onLive();
    status.set({ kind: 'live' });
  }

  function onDisconnect(goodbye: GoodbyeReason | null): void {
    if (phase !== 'trying' && phase !== 'live') return;
    const wasLive = phase === 'live';
    cancelHanging();
    silence.stop();
    if (goodbye === 'server-full') return waitForRoom(wasLive);
    if (goodbye) {
      stop('ended');
      listener.onLost(goodbye);
      status.set({ kind: 'ended', reason: goodbye });
      return;
    }
    phase = 'waiting';
    if (wasLive) {
      listener.onLost(null);
      countFromNow(true);
    } else {
      failedTries += 1;
      isFull = false;
      say();
    }
    tryLater(wasLive ? 0 : timers.tickMs() - triedAtMs);
  }

  function waitForRoom(wasLive: boolean): void {
    phase = 'waiting';
    isFull = true;
    listener.onLost('server-full');
    if (wasLive) countFromNow(true);
    status.set({ kind: 'ended', reason: 'server-full' });
    cancelTry = timers.after(fullDelayMs(parts.chance()), () => void tryNow());
  }

  function stop(next: 'idle' | 'ended'): void {
    phase = next;
    isFull = false;
    nthTry += 1;
    cancelTry();
    cancelOffline();
    cancelHanging();
    silence.stop();
    open?.disconnect();
  }

  /** The network has come or gone, or the page is looked at again: what seems open may be dead. */
  function wake(): void {
    if (phase === 'trying') {
      // A try from before may hang in a network that is no more.
      phase = 'waiting';
      cancelHanging();
      open?.disconnect();
    }
    if (phase === 'waiting') void tryNow();
    else if (phase === 'live') silence.ask();
  }

  const undoNetwork = surroundings.onNetwork(() => {
    // Without a network only the wire is asked: one to this very computer lives on, and no try is made.
    if (surroundings.isOnline() || phase === 'live') wake();
    if (phase === 'waiting' || phase === 'trying') say();
  });
  const undoVisible = surroundings.onVisible(wake);

  function start(): void {
    if (phase !== 'idle' && phase !== 'ended') return;
    status.set({ kind: 'connecting' });
    countFromNow(false);
    void tryNow();
  }

  return {
    status,
    wire: () => (phase === 'live' ? open : null),
    start,
    restart() {
      if (phase === 'idle') return;
      const wasLive = phase === 'live';
      stop('idle');
      if (wasLive) listener.onLost(null);
      start();
    },
    close() {
      const wasLive = phase === 'live';
      stop('idle');
      if (wasLive) listener.onLost(null);
      undoNetwork();
      undoVisible();
    },
  };
}

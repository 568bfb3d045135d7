import type { Timers } from './timers.ts';
import type { Wire } from './wire.ts';

/** Longer than between two pings of the server, with a slow network's delay, ms. */
const QUIET_MS = 6500;
/** What does not answer in this time does not answer, ms. */
const ANSWER_MS = 2000;

/** Listens to a wire that seems open. */
export type SilenceWatch = {
  /** Begins, for a wire that has just come about. */
  readonly start: (wire: Wire) => void;
  /** Asks now: the network has changed, or the page is looked at again. */
  readonly ask: () => void;
  readonly stop: () => void;
};

/**
 * Asks a wire that has been silent for longer than the server ever is, and reports one that stays
 * so. A network that swallows packets breaks nothing: without this a page would wait for the
 * library's 13 s. Any word from the server is an answer, so a slow network is not taken for a dead one.
 */
export function watchSilence(timers: Timers, onDead: () => void): SilenceWatch {
  let watched: Wire | null = null;
  let cancel = () => {};

  function listen(wire: Wire): void {
    cancel();
    const quietMs = timers.tickMs() - wire.heardAtMs();
    cancel = timers.after(Math.max(0, QUIET_MS - quietMs), () => {
      // A page that slept or whose timers are slowed looks late, and may have heard much meanwhile.
      if (timers.tickMs() - wire.heardAtMs() < QUIET_MS) listen(wire);
      else question(wire);
    });
  }

  function question(wire: Wire): void {
    cancel();
    const askedAtMs = timers.tickMs();
    const hears = () => {
      if (watched === wire) listen(wire);
    };
    cancel = timers.after(ANSWER_MS, () => {
      if (watched !== wire) return;
      if (wire.heardAtMs() > askedAtMs) return listen(wire);
      watched = null;
      onDead();
    });
    void wire.ping(askedAtMs).then((answer) => answer && hears());
  }

  return {
    start(wire) {
      watched = wire;
      listen(wire);
    },
    ask() {
      if (watched) question(watched);
    },
    stop() {
      watched = null;
      cancel();
    },
  };
}

import type { Surroundings } from '#client/connection/surroundings.ts';

/** A browser's surroundings that a test changes. */
export type FakeSurroundings = Surroundings & {
  readonly setOnline: (isOnline: boolean) => void;
  readonly setHidden: (isHidden: boolean) => void;
  /** Whether leaving the page now would ask first. */
  readonly wouldAsk: () => boolean;
};

/** An online, visible page. */
export function createFakeSurroundings(): FakeSurroundings {
  let isOnline = true;
  let isHidden = false;
  const network = new Set<() => void>();
  const visible = new Set<() => void>();
  const asks = new Set<() => boolean>();
  const add = <Value>(set: Set<Value>, value: Value) => {
    set.add(value);
    return () => void set.delete(value);
  };
  return {
    isOnline: () => isOnline,
    isHidden: () => isHidden,
    onNetwork: (listener) => add(network, listener),
    onVisible: (listener) => add(visible, listener),
    askBeforeLeaving: (mustAsk) => add(asks, mustAsk),
    setOnline(value) {
      isOnline = value;
      for (const listener of network) listener();
    },
    setHidden(value) {
      isHidden = value;
      if (!value) for (const listener of visible) listener();
    },
    wouldAsk: () => [...asks].some((mustAsk) => mustAsk()),
  };
}

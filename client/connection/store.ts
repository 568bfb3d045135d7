/** A value that can be watched: what React, tests and other stores read. */
export type Readable<Value> = {
  /** The value now; the same reference until it changes. */
  readonly get: () => Value;
  /** Calls `listener` after each change. Returns its undo. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A value that can be watched and set. */
export type Store<Value> = Readable<Value> & { readonly set: (value: Value) => void };

/** Makes a store. Listeners are called in the turn of the change, and only when it is one. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

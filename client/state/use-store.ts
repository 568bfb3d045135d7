import { useSyncExternalStore } from 'react';
import type { Readable } from '../connection/store.ts';

/**
 * Reads a part of a store and draws again when that part changes. `select` must return a stable
 * reference: a field, an entry, a primitive; never a new object.
 */
export function useStore<Value, Part>(
  store: Readable<Value>,
  select: (value: Value) => Part,
): Part {
  const part = () => select(store.get());
  return useSyncExternalStore(store.subscribe, part, part);
}

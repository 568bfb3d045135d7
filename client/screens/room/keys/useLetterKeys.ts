import { useSyncExternalStore } from 'react';
import { letterKeys } from './letter-keys.ts';

/** Whether single letters work as shortcuts on this device. */
export function useLetterKeys(): boolean {
  return useSyncExternalStore(letterKeys.subscribe, letterKeys.get);
}

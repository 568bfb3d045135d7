import { useSyncExternalStore } from 'react';
import { type Theme, theme } from './theme.ts';

/** The appearance this person has chosen on this device. */
export function useTheme(): Theme {
  return useSyncExternalStore(theme.subscribe, theme.current);
}

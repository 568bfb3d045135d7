import { useCallback, useSyncExternalStore } from 'react';

/** A phone on its side, as the stylesheets ask for it too: wide enough for two columns, too low for one. */
export const SIDEWAYS = '(min-width: 600px) and (max-width: 1000px) and (max-height: 520px)';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

import { useSyncExternalStore } from 'react';
import { type Language, language } from './language.ts';
import type { Area } from './shape.ts';

/** The language this person reads now. */
export function useLanguage(): Language {
  return useSyncExternalStore(language.subscribe, language.current);
}

/** The words of one area in this person's language. */
export function useText<Catalogue>(area: Area<Catalogue>): Catalogue {
  return area[useLanguage()];
}

/** The languages people choose between, each person for themselves. */
export const LANGUAGES = ['sv', 'en'] as const;
/** See {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** Where this device remembers the choice. `public/boot.js` reads the same key. */
export const LANGUAGE_KEY = 'samspel.language';

const listeners = new Set<() => void>();
let current: Language = chosenBefore() ?? preferred(navigator.languages);
document.documentElement.lang = current;

/** The language of this person on this device. Framework-free; read it with `useLanguage`. */
export const language = {
  current: (): Language => current,
  choose(next: Language): void {
    if (next === current) return;
    current = next;
    document.documentElement.lang = next;
    remember(next);
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The first language a browser asks for that we speak. English where it asks for neither. */
export function preferred(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = LANGUAGES.find((known) => known === primary);
    if (match) return match;
  }
  return 'en';
}

function chosenBefore(): Language | null {
  try {
    const stored = localStorage.getItem(LANGUAGE_KEY);
    return LANGUAGES.find((known) => known === stored) ?? null;
  } catch {
    // Storage may be closed to us (private window, cookies blocked): the choice lasts as long as the page.
    return null;
  }
}

function remember(chosen: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, chosen);
  } catch {
    // See chosenBefore.
  }
}

/** What a person chooses for the appearance; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** See {@link THEMES}. */
export type Theme = (typeof THEMES)[number];

/** Where this device remembers the choice. `public/boot.js` reads the same key. */
export const THEME_KEY = 'samspel.theme';

const listeners = new Set<() => void>();
let current: Theme = chosenBefore();

/** The appearance on this device. Framework-free; read it with `useTheme`. */
export const theme = {
  current: (): Theme => current,
  choose(next: Theme): void {
    current = next;
    apply(next);
    for (const listener of listeners) listener();
  },
  /** Light becomes dark and dark becomes light, whatever the device prefers. */
  toggle(): void {
    theme.choose(isDark() ? 'light' : 'dark');
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Lets Ctrl or Cmd and full stop toggle the appearance everywhere. Returns its undoing. */
export function listenForThemeKey(target: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== '.' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    theme.toggle();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}

function isDark(): boolean {
  if (current !== 'system') return current === 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function chosenBefore(): Theme {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return THEMES.find((known) => known === stored) ?? 'system';
  } catch {
    // Storage may be closed to us: the system's choice is a good one.
    return 'system';
  }
}

function apply(chosen: Theme): void {
  const root = document.documentElement;
  if (chosen === 'system') delete root.dataset.theme;
  else root.dataset.theme = chosen;
  try {
    if (chosen === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, chosen);
  } catch {
    // See chosenBefore.
  }
}

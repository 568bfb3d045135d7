const KEY = 'samspel.name';

/** The name this device was used with last; empty where there was none. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage may be closed to us: people type their name again.
    return '';
  }
}

/** Keeps the name for the next time on this device; null forgets it, for somebody else is here now. */
export function rememberName(name: string | null): void {
  try {
    if (name === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name);
  } catch {
    // See rememberedName.
  }
}

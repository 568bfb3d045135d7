/** What is read aloud next; `n` tells two equal sentences apart. */
export type Announcement = { readonly text: string; readonly n: number };

const listeners = new Set<() => void>();
let latest: Announcement = { text: '', n: 0 };

/**
 * Sentences for screen readers, politely: a new phase, the last minute, a lost connection, a hand.
 * Never for tags, the dial or level meters.
 */
export const announcements = {
  latest: (): Announcement => latest,
  say(text: string): void {
    latest = { text, n: latest.n + 1 };
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

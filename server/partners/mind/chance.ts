/** A number from 0 up to, not including, 1 that belongs to a text: the same text, the same number (FNV-1a). */
export function chance(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of parts.join('|')) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  // The last bits of FNV hardly mix: fold the high half in.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x45d9f3b);
  hash ^= hash >>> 16;
  return (hash >>> 0) / 2 ** 32;
}

/** Whether something was said already, alone or as a part of a line. */
export type Said = (way: string) => boolean;

/** Nothing was said yet. */
export const UNSAID: Said = () => false;

/** One of several ways of saying it that was not said yet, or null. */
export function pickUnsaid(
  ways: readonly string[],
  said: Said,
  ...seed: (string | number)[]
): string | null {
  const unsaid = ways.filter((way) => !said(way));
  return unsaid[Math.floor(chance(...seed) * unsaid.length)] ?? null;
}

/** The same, and one that was said when nothing else is left. */
export function pick(ways: readonly string[], said: Said, ...seed: (string | number)[]): string {
  const fresh = pickUnsaid(ways, said, ...seed);
  return fresh ?? ways[Math.floor(chance(...seed) * ways.length)] ?? '';
}

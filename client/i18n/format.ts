import type { Language } from './language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE' };

const LONGEST_MS = 999 * 60_000 + 59_000;

/** A length of time as mm:ss, rounded down, never below zero. The same in every language. */
export function formatClock(ms: number): string {
  const seconds = Number.isFinite(ms)
    ? Math.max(0, Math.floor(Math.min(ms, LONGEST_MS) / 1000))
    : 0;
  const minutes = Math.floor(seconds / 60);
  return `${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A time left as mm:ss, rounded up: a step of eight minutes begins at 08:00 and reads 00:00 only when it is over. */
export function formatTimeLeft(ms: number): string {
  return formatClock(Math.ceil(Math.max(0, ms) / 1000) * 1000);
}

/** A time of day, as in 15:12. */
export function formatTimeOfDay(language: Language, atMs: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(
    atMs,
  );
}

/** A day of the year, as in 23 November. */
export function formatDate(language: Language, atMs: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long' }).format(atMs);
}

/** Names in a row, as in Elin, Marcus and Karin. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}

/** A number with the marks of the language, as in 1.5 or 1,5. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
}

/** Chooses the word for a count. Swedish and English both tell one from many and nothing more. */
export function plural(
  language: Language,
  count: number,
  words: { readonly one: string; readonly other: string },
): string {
  return new Intl.PluralRules(LOCALES[language]).select(count) === 'one' ? words.one : words.other;
}

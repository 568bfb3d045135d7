import type { Language } from '#shared/rubric/text.ts';

const MONTH = Array.from({ length: 31 }, (_, at) => at + 1);
const A_IN_SWEDISH = [1, 2, 21, 22, 31];
const ENGLISH_ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** The days of the month as they are said: whoever names one proposes it. */
export const DAYS: Readonly<Record<Language, readonly string[]>> = {
  sv: MONTH.map((day) => `den ${day}:${A_IN_SWEDISH.includes(day) ? 'a' : 'e'}`),
  en: MONTH.map((day) => {
    const isTeen = day > 10 && day < 20;
    return `on the ${day}${(isTeen ? null : ENGLISH_ENDINGS[day % 10]) ?? 'th'}`;
  }),
};

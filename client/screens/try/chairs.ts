import type { TryMeeting } from '#client/connection/api.ts';
import type { Language } from '#client/i18n/language.ts';

/** The chairs that can be tried. */
export const CHAIRS = ['seller', 'buyer', 'observer'] as const;
/** See {@link CHAIRS}. */
export type Chair = (typeof CHAIRS)[number];

/** Whether a meeting can be tried from a chair: who has read the buyer's brief does not sell there. */
export function canTry(meeting: TryMeeting, chair: Chair): boolean {
  return chair !== 'seller' || !meeting.isBriefRead;
}

/** The first word of a character's name, as the others call them. */
export function firstName(meeting: TryMeeting | null, chair: 'seller' | 'buyer'): string {
  return meeting?.cast[chair].name.split(' ')[0] ?? '';
}

/** A character's title with a small first letter: it follows a name. */
export function titleOf(
  meeting: TryMeeting,
  chair: 'seller' | 'buyer',
  language: Language,
): string {
  const title = meeting.cast[chair].title[language];
  const [first = '', second = ''] = title;
  return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + title.slice(1) : title;
}

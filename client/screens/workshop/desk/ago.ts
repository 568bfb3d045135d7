import type { instructorText } from '#client/i18n/areas/instructor.ts';

/** How long ago, in seconds and then in whole minutes. */
export function agoWords(sinceMs: number, text: (typeof instructorText)['en']): string {
  const seconds = Math.max(0, Math.floor(sinceMs / 1000));
  return seconds < 60
    ? text.secondsAgo({ count: seconds })
    : text.minutesAgo({ count: Math.floor(seconds / 60) });
}

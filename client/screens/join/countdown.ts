import { formatTimeLeft } from '#client/i18n/format.ts';

/** Time left on a button, as in 0:40. */
export function countdown(leftMs: number): string {
  return formatTimeLeft(leftMs).replace(/^0(?=\d:)/, '');
}

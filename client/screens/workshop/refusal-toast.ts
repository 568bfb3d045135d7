import { toasts } from '#client/components/toasts.ts';
import { refusalsText } from '#client/i18n/areas/refusals.ts';
import { language } from '#client/i18n/language.ts';
import type { Answer } from '#shared/stream/refusal.ts';

/** Tells why something was refused. True when it was not. */
export function toldIfRefused(answer: Answer): boolean {
  if (answer.ok) return true;
  toasts.show({ text: refusalsText[language.current()][answer.refusal] });
  return false;
}

/** A second tap counts this long after the first: a double tap is one tap. */
export const SECOND_TAP_AFTER_MS = 400;

/** Whether the first tap has been taken, and when (any clock, ms). */
export type Armed = { readonly sinceMs: number } | null;

/** What a tap on Stop does now. */
export function tapStop(
  armed: Armed,
  nowMs: number,
): { readonly armed: Armed; readonly stops: boolean } {
  if (!armed) return { armed: { sinceMs: nowMs }, stops: false };
  if (nowMs - armed.sinceMs < SECOND_TAP_AFTER_MS) return { armed, stops: false };
  return { armed: null, stops: true };
}

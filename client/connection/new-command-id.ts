/** Hex digits of chance in a command's id. */
const CHANCE_DIGITS = 20;

/**
 * A time-ordered command id as `createCommandId` of `shared/stream/command.ts` makes it, without the
 * validators of that file. Chance comes from a source that needs no secure context.
 * @param nowMs estimated server time, ms
 */
export function newCommandId(nowMs: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CHANCE_DIGITS / 2));
  const chance = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = Math.max(0, Math.trunc(nowMs)).toString(16).padStart(12, '0').slice(-12);
  return time + chance;
}

import { createCommandId } from '#shared/stream/command-id.ts';

/** Bytes of chance in a command's id. */
const CHANCE_BYTES = 10;

/**
 * A new command's id. Chance comes from a source that needs no secure context.
 * @param nowMs estimated server time, ms
 */
export function newCommandId(nowMs: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CHANCE_BYTES));
  return createCommandId(
    nowMs,
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
}

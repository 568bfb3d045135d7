/**
 * Makes a time-ordered command id, so that the store's key of answers grows at its right edge.
 * @param nowMs the sender's estimate of server time, ms since the epoch
 * @param randomHex 20 hex digits of chance
 */
export function createCommandId(nowMs: number, randomHex: string): string {
  return Math.max(0, Math.trunc(nowMs)).toString(16).padStart(12, '0').slice(-12) + randomHex;
}

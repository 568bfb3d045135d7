/** The first tries come fast, so that a lift or a doorway is hardly noticed. */
const FAST = { firstMs: 300, growth: 1.5, mostMs: 1500, forMs: 120_000 } as const;
/** After two minutes in vain a try is made more rarely. */
const SLOW_MS = 5000;
/** A server without room is asked again about as often as somebody leaves it, ms. */
const FULL_MS = 20_000;
/** Spread of every delay, so that a room that lost its Wi-Fi does not come back in one moment. */
const SPREAD = 0.33;

/**
 * How long to wait before the next try to connect, ms (SECURITY.md §4.2).
 * @param attempt how many tries have failed since contact was lost
 * @param elapsedMs time since contact was lost
 * @param chance 0 to 1
 */
export function reconnectDelayMs(attempt: number, elapsedMs: number, chance: number): number {
  const fastMs = Math.min(FAST.mostMs, FAST.firstMs * FAST.growth ** attempt);
  return spread(elapsedMs < FAST.forMs ? fastMs : SLOW_MS, chance);
}

/** How long to wait before a server that had no room is asked again, ms. */
export function fullDelayMs(chance: number): number {
  return spread(FULL_MS, chance);
}

/** How long to wait before a command is sent again, ms: doubling from half a second to eight. */
export function resendDelayMs(attempt: number, chance: number): number {
  return spread(Math.min(8000, 500 * 2 ** attempt), chance);
}

function spread(delayMs: number, chance: number): number {
  return delayMs * (1 - SPREAD + 2 * SPREAD * chance);
}

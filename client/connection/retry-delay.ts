/** The first tries come fast, so that a lift or a doorway is hardly noticed. */
const FAST = { firstMs: 300, growth: 1.5, mostMs: 1500, forMs: 120_000 } as const;
/** After two minutes in vain a try is made more rarely. */
const SLOW_MS = 5000;
/** How long tries may hang: so many are short. */
const HANG = { unknownMs: 5000, leastMs: 1750, short: 5, growth: 1.5, mostMs: 8000 } as const;
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

/**
 * How long a try to connect may hang, ms. A network that swallows packets gives no error, and a try
 * from before it healed may never come through: so the first ones are short, measured by how long
 * connecting took when it last succeeded, and then ever longer, for networks that have become slow.
 * @param connectedInMs how long that was; null when it never has
 */
export function tryWithinMs(attempt: number, connectedInMs: number | null): number {
  if (connectedInMs === null) return HANG.unknownMs;
  const leastMs = Math.max(HANG.leastMs, 3 * connectedInMs);
  return Math.min(HANG.mostMs, leastMs * HANG.growth ** Math.max(0, attempt - HANG.short));
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

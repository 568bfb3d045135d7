import type { Clock } from '../ports.ts';
import type { Rate } from './limits.ts';

/**
 * Token buckets that belong together, as full as they can be at first. Their numbers lie side by side:
 * they are asked at every message.
 */
export class BucketSet {
  readonly #rates: readonly Rate[];
  /** For each bucket how much was in it, and when, ms. */
  readonly #levels: Float64Array;

  constructor(rates: readonly Rate[]) {
    this.#rates = rates;
    this.#levels = new Float64Array(2 * rates.length);
    for (const [at, { burst }] of rates.entries()) this.#levels[2 * at] = burst;
  }

  /** Takes one token from a bucket; false when there is none. */
  take(at: number, nowMs: number): boolean {
    const now = this.#levelAt(at, nowMs);
    if (now < 1) return false;
    this.#levels[2 * at] = now - 1;
    this.#levels[2 * at + 1] = nowMs;
    return true;
  }

  /** Whether all have filled up again: then they are as good as none. */
  isFull(nowMs: number): boolean {
    return this.#rates.every(({ burst }, at) => this.#levelAt(at, nowMs) >= burst);
  }

  #levelAt(at: number, nowMs: number): number {
    const { perSecond, burst } = this.#rates[at] ?? NOTHING;
    const [level = 0, atMs = 0] = [this.#levels[2 * at], this.#levels[2 * at + 1]];
    return Math.min(burst, level + ((nowMs - atMs) / 1000) * perSecond);
  }
}

const NOTHING: Rate = { perSecond: 0, burst: 0 };

/** Token buckets by key. Never shared between people: what one does would show to others. */
export type Buckets = {
  /** The buckets of a key. Whoever keeps them asks anew when `swept` has grown: they may be others. */
  of(key: string): BucketSet;
  /** How often buckets were forgotten. */
  readonly swept: number;
};

/** How many keys may pile up before full buckets are forgotten. */
const SWEEP_AT = 4096;

/** Creates buckets that fill by the server's clock. */
export function createBuckets(clock: Clock, rates: readonly Rate[]): Buckets {
  const all = new Map<string, BucketSet>();
  let sweepAt = SWEEP_AT;
  let swept = 0;

  const sweep = (nowMs: number) => {
    for (const [key, buckets] of all) if (buckets.isFull(nowMs)) all.delete(key);
    sweepAt = Math.max(SWEEP_AT, 2 * all.size);
    swept += 1;
  };

  return {
    of(key) {
      const known = all.get(key);
      if (known !== undefined) return known;
      if (all.size >= sweepAt) sweep(clock.nowMs());
      const buckets = new BucketSet(rates);
      all.set(key, buckets);
      return buckets;
    },
    get swept() {
      return swept;
    },
  };
}

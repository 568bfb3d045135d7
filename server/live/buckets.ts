import type { Clock } from '../ports.ts';
import type { Rate } from './limits.ts';

/** Token buckets of one kind, one for each key. Never shared between people: what one does would show to others. */
export type Buckets = {
  /** Takes one token; false when there is none. */
  take(key: string): boolean;
};

type Bucket = { tokens: number; atMs: number };

/** How many keys may pile up before full buckets are forgotten. */
const SWEEP_AT = 4096;

/** Creates buckets that fill by the server's clock. */
export function createBuckets(clock: Clock, { perSecond, burst }: Rate): Buckets {
  const buckets = new Map<string, Bucket>();
  let sweepAt = SWEEP_AT;

  const level = ({ tokens, atMs }: Bucket, nowMs: number) =>
    Math.min(burst, tokens + ((nowMs - atMs) / 1000) * perSecond);

  /** A full bucket is as good as none. */
  const sweep = (nowMs: number) => {
    for (const [key, bucket] of buckets) if (level(bucket, nowMs) >= burst) buckets.delete(key);
    sweepAt = Math.max(SWEEP_AT, 2 * buckets.size);
  };

  return {
    take(key) {
      const nowMs = clock.nowMs();
      const bucket = buckets.get(key);
      const tokens = bucket ? level(bucket, nowMs) : burst;
      if (tokens < 1) return false;
      if (bucket) {
        bucket.tokens = tokens - 1;
        bucket.atMs = nowMs;
      } else {
        if (buckets.size >= sweepAt) sweep(nowMs);
        buckets.set(key, { tokens: tokens - 1, atMs: nowMs });
      }
      return true;
    },
  };
}

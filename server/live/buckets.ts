import type { Clock } from '../ports.ts';
import type { Rate } from './limits.ts';

/** One token bucket. It begins full. */
export type Bucket = {
  /** Takes one token; false when there is none. */
  take(nowMs: number): boolean;
  /** Whether it has filled up again: then it is as good as none. */
  isFull(nowMs: number): boolean;
};

/** Creates a bucket that fills as the times go on with which it is asked. */
export function createBucket({ perSecond, burst }: Rate): Bucket {
  let tokens = burst;
  let atMs = Number.NEGATIVE_INFINITY;
  const level = (nowMs: number) => Math.min(burst, tokens + ((nowMs - atMs) / 1000) * perSecond);
  return {
    take(nowMs) {
      const now = level(nowMs);
      if (now < 1) return false;
      tokens = now - 1;
      atMs = nowMs;
      return true;
    },
    isFull: (nowMs) => level(nowMs) >= burst,
  };
}

/** What is kept for each key, and forgotten when it says nothing any more. */
export type Kept<Value> = { of(key: string): Value };

/** How many keys may pile up before those are looked for that say nothing. */
const SWEEP_AT = 4096;

/** Keeps a value a key, as long as it is of use at the server's time. */
export function createKept<Value>(
  clock: Clock,
  create: () => Value,
  isOfUse: (value: Value, nowMs: number) => boolean,
): Kept<Value> {
  const all = new Map<string, Value>();
  let sweepAt = SWEEP_AT;

  const sweep = (nowMs: number) => {
    for (const [key, value] of all) if (!isOfUse(value, nowMs)) all.delete(key);
    sweepAt = Math.max(SWEEP_AT, 2 * all.size);
  };

  return {
    of(key) {
      const known = all.get(key);
      if (known !== undefined) return known;
      if (all.size >= sweepAt) sweep(clock.nowMs());
      const value = create();
      all.set(key, value);
      return value;
    },
  };
}

/** Token buckets of one kind, one for each key. Never shared between people: what one does would show to others. */
export type Buckets = {
  /** Takes one token; false when there is none. */
  take(key: string): boolean;
};

/** Creates buckets that fill by the server's clock. */
export function createBuckets(clock: Clock, rate: Rate): Buckets {
  const buckets = createKept(
    clock,
    () => createBucket(rate),
    (bucket, nowMs) => !bucket.isFull(nowMs),
  );
  return { take: (key) => buckets.of(key).take(clock.nowMs()) };
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { err, ok, type Result } from '#shared/stream/result.ts';
import type { HttpLimits } from './limits.ts';

/** A try under way. It counts as wrong until it proves right. */
export type Try = {
  /** The code was right: this try does not count. */
  right(): Promise<void>;
  /** Right, and yet nobody joined (a full workshop): it counts after all. */
  wrong(): Promise<void>;
};

/** Counts what strangers try, so that codes cannot be guessed and workshops not made by the thousand. */
export type Tries = {
  /** Begins a try of a code or a personal link, or says how long to wait, ms. */
  begin(peer: string): Promise<Result<Try, number>>;
  /** Counts a new workshop, or says how long to wait, ms. */
  workshop(peer: string): Promise<Result<void, number>>;
  /** Counts a round for somebody alone, or says how long to wait, ms. */
  alone(peer: string): Promise<Result<void, number>>;
  /** Counts a request that costs us something, or says how long to wait, ms. */
  request(peer: string): Promise<Result<void, number>>;
};

const ALL = 'all';

/** Tries are counted in memory: they are forgotten with the process, which costs a guesser more than us. */
export function createTries(limits: HttpLimits): Tries {
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration });
  const counters = [
    { limiter: limiter('minute', limits.wrongCodesPerMinute, 60), isOfAll: false },
    { limiter: limiter('hour', limits.wrongCodesPerHour, 3600), isOfAll: false },
    { limiter: limiter('all', limits.wrongCodesOfAllPerMinute, 60), isOfAll: true },
  ];
  const workshops = limiter('workshops', limits.workshopsPerHour, 3600);
  const alone = limiter('alone', limits.roundsAlonePerHour, 3600);
  const requests = limiter('requests', limits.requestsPerMinute, 60);

  return {
    async begin(peer) {
      const taken: (() => Promise<unknown>)[] = [];
      const giveBack = async () => {
        for (const undo of taken.splice(0)) await undo();
      };
      for (const counter of counters) {
        const key = counter.isOfAll ? ALL : peer;
        const waitMs = await take(counter.limiter, key);
        if (waitMs !== null) {
          // A try that is turned away is not one more wrong code for the other counters.
          await counter.limiter.reward(key, 1);
          await giveBack();
          return err(waitMs);
        }
        taken.push(() => counter.limiter.reward(key, 1));
      }
      return ok({
        right: giveBack,
        async wrong() {
          for (const counter of counters) {
            await counter.limiter.penalty(counter.isOfAll ? ALL : peer, 1);
          }
        },
      });
    },
    workshop: (peer) => counted(workshops, peer),
    alone: (peer) => counted(alone, peer),
    request: (peer) => counted(requests, peer),
  };
}

async function counted(limiter: RateLimiterMemory, key: string): Promise<Result<void, number>> {
  const waitMs = await take(limiter, key);
  return waitMs === null ? ok(undefined) : err(waitMs);
}

/** Takes one point, or answers how long there is none, ms. */
async function take(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key, 1);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1000, refusal.msBeforeNext);
    throw refusal;
  }
}

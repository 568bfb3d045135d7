import type { Committed, StreamEvent } from '#shared/stream/decider.ts';

/** How many events of a channel stay in memory: a lost connection of some minutes is caught up here. */
const KEPT = 256;

/** The latest events of one channel, so that catching up rarely asks the disk. */
export type RecentEvents = {
  /** Takes the next event of the channel. */
  add(seq: number, event: Committed<StreamEvent>): void;
  /** At most `limit` events from the number `fromSeq` on, or null when the first is no longer here. */
  from(fromSeq: number, limit: number): readonly Committed<StreamEvent>[] | null;
};

/** Keeps between {@link KEPT} and twice as many events; not their texts, which few ever ask for again. */
export function createRecentEvents(): RecentEvents {
  let events: Committed<StreamEvent>[] = [];
  let nextSeq = 1;
  return {
    add(seq, event) {
      if (events.length >= 2 * KEPT) events = events.slice(-KEPT);
      events.push(event);
      nextSeq = seq + 1;
    },
    from(fromSeq, limit) {
      const start = fromSeq - (nextSeq - events.length);
      if (events.length === 0 || start < 0) return null;
      return events.slice(start, start + limit);
    },
  };
}

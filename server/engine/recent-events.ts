import type { ChannelEvent } from './page.ts';

/** How many events of a channel stay in memory: a lost connection of some minutes is caught up here. */
const KEPT = 256;

/** The latest events of one channel, so that catching up rarely asks the disk. */
export type RecentEvents = {
  /** Takes the next event of the channel. */
  add(event: ChannelEvent): void;
  /** At most `limit` events from the number `fromSeq` on, or null when the first is no longer here. */
  from(fromSeq: number, limit: number): readonly ChannelEvent[] | null;
};

/** Keeps between {@link KEPT} and twice as many events. */
export function createRecentEvents(): RecentEvents {
  let events: ChannelEvent[] = [];
  return {
    add(event) {
      if (events.length >= 2 * KEPT) events = events.slice(-KEPT);
      events.push(event);
    },
    from(fromSeq, limit) {
      const first = events[0];
      if (first === undefined || fromSeq < first.seq) return null;
      const start = fromSeq - first.seq;
      return events.slice(start, start + limit);
    },
  };
}

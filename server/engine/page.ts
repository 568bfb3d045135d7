import type { Channel } from '#shared/stream/channel.ts';
import type { Committed, Page, StreamEvent } from '#shared/stream/decider.ts';

/** A page with its events as JSON text too: encoded when they were committed, never again. */
export type EncodedPage = Page & {
  /** `JSON.stringify(events)`, byte for byte what every reader of the channel gets. */
  readonly encoded: string;
};

/** How much one page may carry. It always carries at least one event. */
export type PageLimits = { readonly events: number; readonly bytes: number };

/** The limits of a catch-up page (SECURITY.md §4.4). */
export const CATCH_UP_LIMITS: PageLimits = { events: 200, bytes: 128 * 1024 };

/** An event of one channel in both its forms. */
export type ChannelEvent = {
  readonly seq: number;
  readonly body: string;
  readonly event: Committed<StreamEvent>;
};

/** Makes a page of events that follow one another. */
export function pageOf(
  channel: Channel,
  from: number,
  events: readonly Pick<ChannelEvent, 'body' | 'event'>[],
): EncodedPage {
  return {
    channel,
    from,
    events: events.map(({ event }) => event),
    encoded: `[${events.map(({ body }) => body).join(',')}]`,
  };
}

/** The longest beginning of `events` that fits into one page. */
export function fitting<T extends { readonly body: string }>(
  events: readonly T[],
  limits: PageLimits,
): readonly T[] {
  let bytes = 0;
  let count = 0;
  for (const { body } of events) {
    bytes += Buffer.byteLength(body) + 1;
    if (count > 0 && (bytes > limits.bytes || count >= limits.events)) break;
    count += 1;
  }
  return events.slice(0, count);
}

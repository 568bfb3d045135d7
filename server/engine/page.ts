import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';
import type { Committed, Page, StreamEvent } from '#shared/stream/decider.ts';

/** How much one page may carry. It always carries at least one event. */
export type PageLimits = { readonly events: number; readonly bytes: number };

/** The limits of a catch-up page (SECURITY.md §4.4). */
export const CATCH_UP_LIMITS: PageLimits = { events: 200, bytes: 128 * 1024 };

/** An event as a page carries it: the fact, and its text. */
export type Carried = { readonly event: Committed<StreamEvent>; readonly body: string };

/** A page as it travels, and no more. Its JSON is made once, of texts that were made when its events were committed. */
export class EncodedPage implements Page {
  readonly stream: StreamId;
  readonly channel: Channel;
  readonly from: number;
  readonly events: readonly Committed<StreamEvent>[];
  #json: string | null = null;
  readonly #carried: readonly Carried[];

  /** Of events that follow one another; the first has the number `from`. */
  constructor(stream: StreamId, channel: Channel, from: number, carried: readonly Carried[]) {
    this.stream = stream;
    this.channel = channel;
    this.from = from;
    this.events = carried.map(({ event }) => event);
    this.#carried = carried;
  }

  /** The JSON of a value that is a page, the same for its answers and all its readers. Null: it is none. */
  static jsonOf(value: unknown): string | null {
    if (typeof value !== 'object' || value === null || !(#carried in value)) return null;
    value.#json ??= value.#encoded();
    return value.#json;
  }

  #encoded(): string {
    const { stream, channel, from } = this;
    const head = `"stream":${JSON.stringify(stream)},"channel":${JSON.stringify(channel)}`;
    const events = this.#carried.map(({ body }) => body).join(',');
    return `{${head},"from":${from},"events":[${events}]}`;
  }
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

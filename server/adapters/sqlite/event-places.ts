import type { Channel } from '#shared/stream/channel.ts';
import type { StreamId } from '#shared/stream/command.ts';

/** Where a stream stands in the database. */
export type Place = {
  /** Its row. */
  readonly id: number;
  /** The row of its last event; null: it has none. */
  readonly last: number | null;
  /** The rows of its events by channel, oldest first; null: nobody has read it yet. */
  readonly channels: ReadonlyMap<Channel, readonly number[]> | null;
};

/** One event's row. */
export type EventRow = { readonly row: number; readonly channel: Channel };

/**
 * Remembers where streams stand, so that appending looks nothing up and reading one channel walks
 * through no other. Holds what is committed: it is told after the commit, and may forget at any time.
 */
export type EventPlaces = {
  of(streamId: StreamId): Place | null;
  /** A stream begins here, or was read from its beginning. */
  found(streamId: StreamId, id: number, events: readonly EventRow[]): Place;
  /** A commit has added to a stream that stood at `place`. */
  grown(streamId: StreamId, place: Place, added: readonly EventRow[]): void;
  forget(streamId: StreamId): void;
};

/** How many streams are remembered: more than are played at a time. */
const KEPT = 1024;

/** See {@link EventPlaces}. */
export function createEventPlaces(): EventPlaces {
  type Own = { id: number; last: number | null; channels: Map<Channel, number[]> | null };
  const places = new Map<StreamId, Own>();

  const keep = (streamId: StreamId, place: Own): Own => {
    const [oldest] = places.size >= KEPT ? places.keys() : [];
    if (oldest !== undefined) places.delete(oldest);
    places.set(streamId, place);
    return place;
  };

  const grow = (place: Own, added: readonly EventRow[]): Own => {
    for (const { row, channel } of added) {
      place.last = row;
      const rows = place.channels?.get(channel);
      if (rows === undefined) place.channels?.set(channel, [row]);
      else rows.push(row);
    }
    return place;
  };

  return {
    of: (streamId) => places.get(streamId) ?? null,
    found(streamId, id, events) {
      places.delete(streamId);
      return keep(streamId, grow({ id, last: null, channels: new Map() }, events));
    },
    grown(streamId, place, added) {
      const own = places.get(streamId) ?? keep(streamId, { ...place, channels: null });
      grow(own, added);
    },
    forget: (streamId) => void places.delete(streamId),
  };
}

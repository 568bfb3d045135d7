/**
 * A channel: the part of a stream that one audience may read, with a gap-free sequence of its own.
 * It is the unit of secrecy, of order, of delivery and of resume (DESIGN.md §2).
 */
export type Channel =
  | 'stage'
  | 'gallery'
  | 'debrief'
  | 'hall'
  | 'desk'
  | 'vault'
  | `seat:${string}`
  | `own:${string}`;

/** The channel of what one person is dealt or does alone. */
export function seatOf(person: string): Channel {
  return `seat:${person}`;
}

/** The channel of a person's notes to self. Nobody else ever reads it. */
export function ownOf(person: string): Channel {
  return `own:${person}`;
}

/** The person a `seat:` or `own:` channel belongs to, or null for a channel that belongs to nobody. */
export function ownerOf(channel: Channel): string | null {
  const colon = channel.indexOf(':');
  return colon < 0 ? null : channel.slice(colon + 1);
}

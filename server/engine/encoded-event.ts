import type { Committed, StreamEvent } from '#shared/stream/decider.ts';
import type { Schema } from '#shared/stream/schema.ts';
import type { StoredEvent } from '../ports.ts';

/**
 * Reads an event back from its stored text. Deeply frozen, because the committed state, the pending
 * state and the pages all share it: a reducer that keeps an event's own collection and changes it
 * later fails at once instead of bending two states (decisions/0002).
 */
export function decodeEvent(body: string): Committed<StreamEvent> {
  // Only `encodeEvent` and its like in earlier releases have written into the log.
  return freezeDeeply(JSON.parse(body) as Committed<StreamEvent>);
}

/** A stored event in both its forms, as today's release writes them. */
type ReadEvent = StoredEvent & { readonly event: Committed<StreamEvent> };

/**
 * Reads a stored event. One of an older version is led to the current one, its text too: it is what
 * readers are sent, and nobody beyond this line ever meets an old form (decisions/0008).
 */
export function readStored(schema: Schema, stored: StoredEvent): ReadEvent {
  if (stored.schema === schema.current) return { ...stored, event: decodeEvent(stored.body) };
  // Only `encodeEvent` and its like in earlier releases have written into the log.
  const older = JSON.parse(stored.body) as Committed<StreamEvent>;
  const body = JSON.stringify(schema.upcast(stored.schema, older));
  return { ...stored, schema: schema.current, body, event: decodeEvent(body) };
}

/** An event as it is stored and sent, with the time of its commit. */
export function encodeEvent(event: StreamEvent, atMs: number): string {
  // The time last, as if it were a field: copying every event for it costs more than this.
  return `${JSON.stringify(event).slice(0, -1)},"atMs":${atMs}}`;
}

/** The same text again: parsing and writing JSON changes nothing that was written as JSON. */
export function encodeStored(event: Committed<StreamEvent>): string {
  return JSON.stringify(event);
}

function freezeDeeply<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) freezeDeeply(part);
  }
  return Object.freeze(value);
}

import type { Committed, StreamEvent } from '#shared/stream/decider.ts';

/**
 * Reads an event back from its stored text. Deeply frozen, because the committed state, the pending
 * state and the pages all share it: a reducer that keeps an event's own collection and changes it
 * later fails at once instead of bending two states (decisions/0002).
 */
export function decodeEvent(body: string): Committed<StreamEvent> {
  // Only `encodeEvent` and its like in earlier releases have written into the log.
  return freezeDeeply(JSON.parse(body) as Committed<StreamEvent>);
}

/** An event as it is stored and sent, with the time of its commit. */
export function encodeEvent(event: StreamEvent, atMs: number): string {
  return JSON.stringify({ ...event, atMs });
}

function freezeDeeply<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) freezeDeeply(part);
  }
  return Object.freeze(value);
}

import type { Committed, StreamEvent } from './decider.ts';

/** What an event of one version says in the next: a new object on the same channel, with the same `atMs`. */
export type Lift = (event: Committed<StreamEvent>) => Committed<StreamEvent>;

/** How the events of one kind of stream are written, and how older ones are read (decisions/0008). */
export type Schema = {
  /** The version in which events are written now. */
  readonly current: number;
  /** An event that was written in version `written`, as it would be written now. */
  upcast(written: number, event: Committed<StreamEvent>): Committed<StreamEvent>;
};

/** An event was written in a version that this release does not know. */
export class UnknownSchema extends Error {
  override readonly name = 'UnknownSchema';
}

/**
 * Makes a schema of the lifts from each version to the next.
 * @param oldest the first version that can still be read
 * @param lifts `lifts[0]` leads from `oldest` to `oldest + 1`, and so on; the last one to the current
 */
export function createSchema(oldest: number, lifts: readonly Lift[]): Schema {
  const current = oldest + lifts.length;
  return {
    current,
    upcast(written, event) {
      if (written < oldest || written > current) {
        throw new UnknownSchema(`version ${written} of events; known are ${oldest} to ${current}`);
      }
      return lifts.slice(written - oldest).reduce((older, lift) => lift(older), event);
    },
  };
}

import type { Channel } from '#shared/stream/channel.ts';
import { ownerOf } from '#shared/stream/channel.ts';
import type { Committed, StreamEvent } from '#shared/stream/decider.ts';
import { freshPart, keepUnchanged } from './fresh-part.ts';

/** What a fold needs to know of a kind of stream. */
export type FoldedKind<State extends object, Event extends StreamEvent> = {
  readonly empty: () => State;
  readonly reduce: (state: State, event: Committed<Event>) => void;
};

/** A state that grows by pages and shrinks by channels. Every state it hands out stays as it was. */
export type ChannelFold<State, Event extends StreamEvent> = {
  readonly state: () => State;
  /** Folds facts of one channel in, in their order. */
  readonly add: (channel: Channel, events: readonly Committed<Event>[]) => void;
  /** Empties the part that a channel owns: nothing of it may stay. */
  readonly drop: (channel: Channel) => void;
  readonly reset: () => void;
  /** Goes on from a state that was handed out. */
  readonly resume: (from: State) => void;
};

/** Where a channel's part stands: a part of the state, or one person's entry of such a part. */
function placeOf(channel: Channel): { readonly part: string; readonly person: string | null } {
  const person = ownerOf(channel);
  if (person === null) return { part: channel, person };
  return { part: channel.startsWith('own:') ? 'own' : 'seats', person };
}

/**
 * Folds the channels that a viewer reads with the reducer that the server uses. A state is divided as
 * its channels are (DESIGN.md §2), so a page copies and changes one part only.
 */
export function createChannelFold<State extends object, Event extends StreamEvent>(
  kind: FoldedKind<State, Event>,
): ChannelFold<State, Event> {
  let state = kind.empty();
  /** The state by the names of its parts: every part is an object, see the two state types. */
  const parts = (of: State) => of as Readonly<Record<string, Record<string, object> | undefined>>;
  const withPart = (name: string, part: object): State => ({ ...state, [name]: part });

  return {
    state: () => state,

    add(channel, events) {
      const { part: name, person } = placeOf(channel);
      const before = parts(state)[name];
      if (!before) return;
      const entry = person === null ? undefined : before[person];
      const fresh = person === null ? freshPart(before) : { ...before };
      if (person !== null && entry) fresh[person] = freshPart(entry);
      const working = withPart(name, fresh);
      for (const event of events) kind.reduce(working, event);
      const after = parts(working)[name] ?? fresh;
      const folded = person === null ? undefined : after[person];
      if (person !== null && entry && folded) after[person] = keepUnchanged(entry, folded);
      const kept = keepUnchanged(before, after);
      if (kept !== before) state = withPart(name, kept);
    },

    drop(channel) {
      const { part: name, person } = placeOf(channel);
      const before = parts(state)[name];
      if (!before) return;
      if (person === null) {
        state = withPart(name, parts(kind.empty())[name] ?? {});
      } else if (Object.hasOwn(before, person)) {
        const { [person]: _gone, ...rest } = before;
        state = withPart(name, rest);
      }
    },

    reset() {
      state = kind.empty();
    },

    resume(from) {
      state = from;
    },
  };
}

import type { Channel } from '#shared/stream/channel.ts';
import type { Committed, Page, StreamEvent } from '#shared/stream/decider.ts';
import type { Connection } from '../connection/connection.ts';
import { createStore, type Readable } from '../connection/store.ts';
import type { StreamStanding } from '../connection/subscriptions.ts';
import { type ChannelFold, createChannelFold, type FoldedKind } from './channel-fold.ts';

/** A stream that is followed and folded. */
export type Followed<State, Event extends StreamEvent> = {
  readonly state: ChannelFold<State, Event>['state'];
  readonly standing: () => StreamStanding;
  /** Changes whenever the state or the standing may have. */
  readonly told: Readable<number>;
  /** What was folded, a page for each channel: gone with the right to read it. */
  readonly log: () => readonly Page<Event>[];
  readonly close: () => void;
};

/**
 * Follows a stream and folds what comes.
 * @param onEvents hears the facts themselves, after they were folded
 */
export function followFolded<State extends object, Event extends StreamEvent>(
  connection: Connection,
  stream: string,
  kind: FoldedKind<State, Event>,
  onEvents: (events: readonly Committed<Event>[]) => void = () => {},
): Followed<State, Event> {
  const fold = createChannelFold(kind);
  const logs = new Map<Channel, Committed<Event>[]>();
  const told = createStore(0);
  let standing = (): StreamStanding => 'loading';

  const open = connection.follow(stream, {
    onEvents(channel, events) {
      // A round's stream carries facts of rounds, a workshop's those of workshops.
      const facts = events as unknown as readonly Committed<Event>[];
      const log = logs.get(channel) ?? [];
      log.push(...facts);
      logs.set(channel, log);
      fold.add(channel, facts);
      onEvents(facts);
    },
    onDropped(channel) {
      logs.delete(channel);
      fold.drop(channel);
    },
    onReset() {
      logs.clear();
      fold.reset();
    },
    onTold: () => told.set(told.get() + 1),
  });
  standing = open.standing;

  return {
    state: fold.state,
    standing: () => standing(),
    told,
    log: () => [...logs].map(([channel, events]) => ({ channel, from: 1, events: [...events] })),
    close: open.close,
  };
}

/** A view made of parts that change one by one: a new object at each change, and none without one. */
export function createView<View extends object>(
  compose: () => View,
  sources: readonly Readable<unknown>[],
): Readable<View> & { readonly close: () => void } {
  const store = createStore(compose());
  const refresh = () => {
    const before = new Map<string, unknown>(Object.entries(store.get()));
    const next = compose();
    const hasChanged = Object.entries(next).some(
      ([name, part]) => !Object.is(before.get(name), part),
    );
    if (hasChanged) store.set(next);
  };
  const undos = sources.map((source) => source.subscribe(refresh));
  return {
    get: store.get,
    subscribe: store.subscribe,
    close() {
      for (const undo of undos) undo();
    },
  };
}

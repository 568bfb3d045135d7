import type { StreamId } from '#shared/stream/command.ts';
import type { ReactionCursor } from '../ports.ts';

/** How far one stream's reactions have come. */
type Progress = {
  /** The latest event that has been looked at. */
  seen: number;
  /** What the store knows, as far as is known here. */
  saved: number;
  /** True when part of the log could not be looked at: the cursor stays where it is. */
  isHeld: boolean;
  /** Events whose reactions are not all done, oldest first, with how much is left of each. */
  readonly unfinished: Map<number, number>;
};

/** Counts what is left of each event's reactions, and so how far a stream's cursor may move. */
export type ReactionProgress = {
  /** Continues from a stored cursor. */
  resume(streamId: StreamId, cursor: number): void;
  /** Part of the stream's log could not be looked at: its cursor must not move in this process. */
  hold(streamId: StreamId): void;
  /** An event is looked at, and there is nothing to finish. */
  pass(streamId: StreamId, version: number): void;
  /** An event is looked at; it counts as one thing to finish. */
  begin(streamId: StreamId, version: number): void;
  /** The event has one thing more to finish. */
  expect(streamId: StreamId, version: number): void;
  /** One of the event's things is done. */
  finish(streamId: StreamId, version: number): void;
  /** The cursors that have moved since they were saved. */
  unsaved(): readonly ReactionCursor[];
  /** These cursors are stored. Streams with nothing left are forgotten. */
  saved(cursors: readonly ReactionCursor[]): void;
};

/** Creates an empty count. */
export function createReactionProgress(): ReactionProgress {
  const streams = new Map<StreamId, Progress>();

  const progressOf = (streamId: StreamId, saved: number): Progress => {
    const known = streams.get(streamId);
    if (known !== undefined) return known;
    const progress: Progress = { seen: saved, saved, isHeld: false, unfinished: new Map() };
    streams.set(streamId, progress);
    return progress;
  };

  const cursorOf = ({ seen, saved, isHeld, unfinished }: Progress): number => {
    if (isHeld) return saved;
    const [oldest] = unfinished.keys();
    return oldest === undefined ? seen : oldest - 1;
  };

  return {
    resume(streamId, cursor) {
      progressOf(streamId, cursor);
    },
    hold(streamId) {
      progressOf(streamId, 0).isHeld = true;
    },
    pass(streamId, version) {
      const progress = progressOf(streamId, version - 1);
      progress.seen = Math.max(progress.seen, version);
    },
    begin(streamId, version) {
      const progress = progressOf(streamId, version - 1);
      progress.seen = Math.max(progress.seen, version);
      progress.unfinished.set(version, 1);
    },
    expect(streamId, version) {
      const { unfinished } = progressOf(streamId, version - 1);
      unfinished.set(version, (unfinished.get(version) ?? 0) + 1);
    },
    finish(streamId, version) {
      const { unfinished } = progressOf(streamId, version - 1);
      const left = (unfinished.get(version) ?? 0) - 1;
      if (left > 0) unfinished.set(version, left);
      else unfinished.delete(version);
    },
    unsaved() {
      return [...streams].flatMap(([streamId, progress]) => {
        const version = cursorOf(progress);
        return version > progress.saved ? [{ streamId, version }] : [];
      });
    },
    saved(cursors) {
      for (const { streamId, version } of cursors) {
        const progress = streams.get(streamId);
        if (progress === undefined) continue;
        progress.saved = version;
        const isDone = progress.unfinished.size === 0 && progress.seen === version;
        if (isDone) streams.delete(streamId);
      }
    },
  };
}

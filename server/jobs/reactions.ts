import type { StreamId } from '#shared/stream/command.ts';
import type { Committed, StreamEvent } from '#shared/stream/decider.ts';
import { RETRY_REFUSALS, type Refusal } from '#shared/stream/refusal.ts';
import type { Engine } from '../engine/create-engine.ts';
import { derivedCommandId } from '../engine/identity.ts';
import type { OnBug } from '../engine/judge.ts';
import type { FoldedEvent } from '../engine/live-stream.ts';
import type { Clock, StreamStore } from '../ports.ts';
import { createReactionProgress } from './reaction-progress.ts';

/** The first wait before a reaction is tried again; it doubles up to {@link LONGEST_RETRY_MS}. */
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;

/** How often cursors are written: they may lag, for reacting twice has one effect. */
const SAVE_EVERY_MS = 1000;

/** A command that one stream's event causes on another stream. */
export type Reaction = { readonly streamId: StreamId; readonly command: unknown };

/** What a kind of event causes. Pure: the same event and state cause the same reactions again. */
export type ReactionRules = {
  /** `state` is the event's own stream right after the event. */
  reactionsTo(
    event: Committed<StreamEvent>,
    streamId: StreamId,
    state: unknown,
  ): readonly Reaction[];
};

export type ReactionsOptions = {
  readonly engine: Pick<Engine, 'execute' | 'walk' | 'watch'>;
  readonly store: StreamStore;
  readonly clock: Clock;
  readonly rules: ReactionRules;
  readonly onBug: OnBug;
  /** Told when the other stream said no: an answer, not a failure. */
  readonly onRefused: (reaction: Reaction, refusal: Refusal) => void;
};

/** Carries what happens in one stream over to others. */
export type Reactions = {
  /** Takes up what was left, then follows. Before the doors open. */
  start(): Promise<void>;
  /** Stops following and stores how far it has come; what is left is taken up at the next start. */
  stop(): Promise<void>;
};

/** A reaction on its way. */
type Errand = Reaction & { readonly id: string; readonly done: () => void };

/**
 * Creates the job that issues a command on the other stream for each event that asks for one. Ids
 * are derived from the event's place in its channel, so that repeating is harmless; the cursor in
 * the event's stream moves only over what is done, so that forgetting is impossible. Commands from
 * one stream to another keep their order; a stream that fails holds up no other.
 */
export function createReactions(options: ReactionsOptions): Reactions {
  const { engine, store, clock, rules, onBug, onRefused } = options;
  const progress = createReactionProgress();
  const lanes = new Map<string, Errand[]>();
  const waits = new Set<() => void>();
  let stopWatching = () => {};
  let cancelSave: (() => void) | null = null;
  let isRunning = false;

  const saveSoon = () => {
    if (cancelSave !== null || !isRunning) return;
    cancelSave = clock.setTimer(clock.nowMs() + SAVE_EVERY_MS, () => {
      cancelSave = null;
      void save();
    });
  };

  const save = async (): Promise<void> => {
    const cursors = progress.unsaved();
    if (cursors.length === 0) return;
    try {
      await store.advanceReactions(cursors);
      progress.saved(cursors);
    } catch (error) {
      onBug(error, {});
      saveSoon();
    }
  };

  const follow = (folded: FoldedEvent) => {
    const { streamId, version, channel, seq, event } = folded;
    const reactions = reactionsTo(folded);
    if (reactions.length === 0) {
      progress.pass(streamId, version);
      saveSoon();
      return;
    }
    progress.begin(streamId, version);
    for (const [index, reaction] of reactions.entries()) {
      progress.expect(streamId, version);
      const id = derivedCommandId(event.atMs, 'reaction', streamId, channel, seq, index);
      const done = () => {
        progress.finish(streamId, version);
        saveSoon();
      };
      enqueue(`${streamId} ${reaction.streamId}`, { ...reaction, id, done });
    }
    progress.finish(streamId, version);
    saveSoon();
  };

  const reactionsTo = ({ streamId, version, event, state }: FoldedEvent) => {
    try {
      return rules.reactionsTo(event, streamId, state);
    } catch (error) {
      // Begun and never finished: the cursor stays, and the next start tries again.
      progress.begin(streamId, version);
      throw error;
    }
  };

  const enqueue = (lane: string, errand: Errand) => {
    const waiting = lanes.get(lane);
    if (waiting !== undefined) {
      waiting.push(errand);
      return;
    }
    const errands = [errand];
    lanes.set(lane, errands);
    void runLane(lane, errands);
  };

  const runLane = async (lane: string, errands: Errand[]): Promise<void> => {
    let retryMs = FIRST_RETRY_MS;
    for (let errand = errands[0]; errand !== undefined && isRunning; errand = errands[0]) {
      if (await isCarriedOut(errand)) {
        errands.shift();
        errand.done();
        retryMs = FIRST_RETRY_MS;
      } else {
        await wait(retryMs);
        retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
      }
    }
    lanes.delete(lane);
  };

  const isCarriedOut = async (errand: Errand): Promise<boolean> => {
    const { streamId, command, id } = errand;
    try {
      const { answer } = await engine.execute(streamId, { kind: 'server' }, { id, command });
      if (answer.ok) return true;
      const { refusal } = answer;
      if (RETRY_REFUSALS.includes(refusal) || refusal === 'server-error') return false;
      onRefused({ streamId, command }, refusal);
      return true;
    } catch (error) {
      onBug(error, { streamId, commandId: id });
      return false;
    }
  };

  /** Waits by the server's clock; ends at once when the job stops. */
  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        cancel();
        waits.delete(end);
        resolve();
      };
      const cancel = clock.setTimer(clock.nowMs() + ms, end);
      waits.add(end);
    });

  const takeUp = async (streamId: StreamId, cursor: number): Promise<void> => {
    progress.resume(streamId, cursor);
    await engine.walk(streamId, (folded) => {
      if (folded.version <= cursor) return;
      try {
        follow(folded);
      } catch (error) {
        onBug(error, { streamId });
      }
    });
  };

  return {
    async start() {
      isRunning = true;
      for (const { streamId, version } of await store.withPendingReactions()) {
        try {
          await takeUp(streamId, version);
        } catch (error) {
          // One log that cannot be read stops no other; its cursor waits for the next start.
          progress.hold(streamId);
          onBug(error, { streamId });
        }
      }
      stopWatching = engine.watch({ onEvent: follow });
    },
    async stop() {
      isRunning = false;
      stopWatching();
      cancelSave?.();
      for (const end of waits) end();
      await save();
    },
  };
}

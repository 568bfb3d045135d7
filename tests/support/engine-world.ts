import { memoryStreamStore } from '#server/adapters/memory/memory-stream-store.ts';
import type { CommandEnvelope, Outcome, StreamCommit } from '#server/engine/commit.ts';
import type { CommitPace } from '#server/engine/commit-pace.ts';
import { createEngine, type EngineOptions } from '#server/engine/create-engine.ts';
import { decodeEvent } from '#server/engine/encoded-event.ts';
import type { StreamStore } from '#server/ports.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Actor } from '#shared/stream/decider.ts';
import { type FaultyStore, faultyStore } from './faulty-store.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { type TallyCommand, type TallyState, tallyDecider } from './tally-decider.ts';

const AT_ONCE: CommitPace = { begins() {}, waitMs: () => 0 };

export const SERVER: Actor = { kind: 'server' };

/** A person who is no instructor. */
export function person(name: string): Actor {
  return { kind: 'person', person: `p_${name}`, isInstructor: false };
}

/** The id of a person, or `server`. */
export function personIdOf(actor: Actor): string {
  return actor.kind === 'person' ? actor.person : 'server';
}

/** A stream id with a readable end. */
export function streamNamed(name: string, kind: 'w' | 'r' = 'w'): string {
  return `${kind}_${name.padStart(21, '0')}`;
}

/** The n-th command id of a test. */
export function idNumber(n: number): string {
  return createCommandId(1_700_000_000_000 + n, n.toString(16).padStart(20, '0'));
}

export type WorldOptions = Partial<
  Pick<EngineOptions<unknown, unknown>, 'channelLimit' | 'idleMs' | 'pace'>
> & {
  readonly store?: StreamStore;
  readonly clock?: ManualClock;
};

export type World = ReturnType<typeof createWorld>;

/** An engine with the tally domain over a store that can be broken. */
export function createWorld(options: WorldOptions = {}) {
  const { store: inner = memoryStreamStore(), clock = createManualClock(), ...limits } = options;
  const store: FaultyStore = faultyStore(inner);
  const commits: StreamCommit<{ w: TallyState; r: TallyState }>[] = [];
  const bugs: unknown[] = [];
  const happened: string[] = [];
  let nextId = 1;
  const engine = createEngine({
    store,
    clock,
    deciders: { w: tallyDecider('w'), r: tallyDecider('r') },
    onCommit(published) {
      happened.push('publish');
      commits.push(...published);
    },
    onBug: (error) => void bugs.push(error),
    // Tests count turns of the event loop: a commit of theirs waits for nobody.
    pace: AT_ONCE,
    ...limits,
  });

  const send = (
    streamId: string,
    actor: Actor,
    command: TallyCommand,
    more: Partial<CommandEnvelope> = {},
  ): Promise<Outcome> => {
    const id = more.id ?? idNumber(nextId++);
    return engine.execute(streamId, actor, { ...more, id, command });
  };

  return {
    engine,
    store,
    clock,
    commits,
    bugs,
    /** The order of `publish` and whatever a test adds. */
    happened,
    send,
    /** Starts a stream as the server does. */
    async start(streamId: string): Promise<void> {
      await send(streamId, SERVER, { type: 'start' });
    },
    /** The state that the stored log folds to, by hand. */
    async refold(streamId: string): Promise<TallyState> {
      const decider = tallyDecider('w');
      const state = decider.empty();
      for (const { body } of (await inner.read(streamId))?.events ?? []) {
        // The log holds tally events alone.
        decider.reduce(state, decodeEvent(body) as Parameters<typeof decider.reduce>[1]);
      }
      return state;
    },
  };
}

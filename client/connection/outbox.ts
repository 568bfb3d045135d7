import type { Answer, Refusal } from '#shared/stream/refusal.ts';
import { type AnyCommand, type WaitingKind, waitingKindOf } from './command-kinds.ts';
import { newCommandId } from './new-command-id.ts';
import { createLane, type Lane, type LaneParts, type WaitingCommand } from './outbox-lane.ts';
import type { KeptCommand, OutboxStore } from './outbox-store.ts';
import { createStore, type Readable } from './store.ts';
import type { Timers } from './timers.ts';
import type { Outgoing } from './wire.ts';

/** What waits to be answered, in all streams. */
export type Waiting = Readonly<Record<WaitingKind, number>> & {
  readonly total: number;
  /** Why the server sends commands back just now: too fast for it, or it cannot save. */
  readonly heldBy: Refusal | null;
  /** Whether what waits outlives the page. */
  readonly isDurable: boolean;
};

/** A kept command that the server refused for good. */
export type RefusedCommand = {
  readonly person: string;
  readonly stream: string;
  readonly command: AnyCommand;
  readonly refusal: Refusal;
};

/** What a stream does not take just now and will take later, as far as this browser has read it. */
export type Gate = Pick<LaneParts, 'rests' | 'keeps'>;

/** Commands that are not answered yet; nothing pressed is lost and nothing takes effect twice. */
export type Outbox = {
  readonly waiting: Readable<Waiting>;
  /**
   * This browser sits on that person's seat now: what an earlier visit left is sent. Other people's
   * commands wait until they are admitted: a socket speaks from one seat.
   */
  readonly admit: (person: string) => void;
  /** Resolves with the server's answer, however late; at once for what is never queued. */
  readonly send: (person: string, stream: string, command: AnyCommand) => Promise<Answer>;
  /** Sets what rests in a person's commands to a stream. `wake` sends what rests no longer. */
  readonly gate: (
    person: string,
    stream: string,
    gate: Gate,
  ) => { readonly wake: () => void; readonly close: () => void };
  readonly pending: (person: string, stream: string) => Readable<readonly WaitingCommand[]>;
  /** How many of a person's commands wait: to warn before the seat is given up. */
  readonly waitingOf: (person: string) => number;
  /** Lets a person's commands go: somebody else uses the device. */
  readonly forget: (person: string) => Promise<void>;
  /** The connection is live again. */
  readonly resume: () => void;
};

/** What an outbox needs. */
export type OutboxParts = {
  readonly store: OutboxStore;
  readonly timers: Timers;
  readonly nowMs: () => number;
  readonly chance: () => number;
  readonly isLive: () => boolean;
  /** Sends once. Null: no answer. */
  readonly transmit: (message: Outgoing<'command'>) => Promise<Answer | null>;
  readonly onRefused: (refused: RefusedCommand) => void;
};

type Owner = { readonly lanes: Map<string, Lane>; isRestored: boolean; lastOrder: number };

const NONE: Waiting = {
  tag: 0,
  note: 0,
  line: 0,
  dial: 0,
  answer: 0,
  other: 0,
  total: 0,
  heldBy: null,
  isDurable: true,
};

/** Makes an outbox. One lane per person and stream. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store } = parts;
  const owners = new Map<string, Owner>();
  const gates = new Map<string, Gate>();
  const gateKey = (person: string, stream: string) => `${person} ${stream}`;
  const waiting = createStore(NONE);
  let admitted: string | null = null;
  /** One after the other: nothing is removed before it was put. */
  let writes: Promise<unknown> = Promise.resolve();
  const write = (work: () => Promise<unknown>) => {
    writes = writes.then(work, work);
    return writes;
  };

  function count(): void {
    let next: Waiting = { ...NONE, isDurable: store.isDurable() };
    for (const { lanes } of owners.values()) {
      for (const lane of lanes.values()) {
        for (const { command } of lane.kept()) {
          const kind = waitingKindOf(command);
          next = { ...next, [kind]: next[kind] + 1, total: next.total + 1 };
        }
        if (lane.heldBy()) next = { ...next, heldBy: lane.heldBy() };
      }
    }
    waiting.set(next);
  }

  function laneOf(person: string, stream: string): Lane {
    const owner = ownerOf(person);
    const found = owner.lanes.get(stream);
    if (found) return found;
    const lane = createLane({
      timers: parts.timers,
      chance: parts.chance,
      isLive: () => parts.isLive() && admitted === person,
      rests: (command) => gates.get(gateKey(person, stream))?.rests(command) ?? false,
      keeps: (command, refusal) =>
        gates.get(gateKey(person, stream))?.keeps(command, refusal) ?? false,
      transmit: ({ id, pressedAtMs, command }) =>
        parts.transmit({ stream, id, pressedAtMs, command }),
      onKept: (one) =>
        void write(async () => {
          owner.lastOrder += 1;
          await store.put({ ...one, person, stream, order: owner.lastOrder });
          // The first that the disk refuses tells that nothing is kept here.
          if (waiting.get().isDurable !== store.isDurable()) count();
        }),
      onLeft({ id, command }, refusal) {
        void write(() => store.remove(id));
        if (refusal) parts.onRefused({ person, stream, command, refusal });
      },
      onChange: count,
    });
    owner.lanes.set(stream, lane);
    if (owner.isRestored) lane.restore([]);
    return lane;
  }

  function ownerOf(person: string): Owner {
    const found = owners.get(person);
    if (found) return found;
    const owner: Owner = { lanes: new Map(), isRestored: false, lastOrder: 0 };
    owners.set(person, owner);
    // Before any of this visit's writes: what is found is what an earlier visit left.
    void write(async () => restore(person, owner, await store.load(person)));
    return owner;
  }

  function restore(person: string, owner: Owner, kept: readonly KeptCommand[]): void {
    if (owners.get(person) !== owner) return;
    owner.lastOrder = Math.max(0, ...kept.map((one) => one.order));
    for (const { stream } of kept) laneOf(person, stream);
    owner.isRestored = true;
    for (const [stream, lane] of owner.lanes) {
      lane.restore(kept.filter((one) => one.stream === stream).map(bare));
    }
  }

  return {
    waiting,
    admit(person) {
      if (admitted === person) return;
      admitted = person;
      for (const lane of ownerOf(person).lanes.values()) lane.resume();
    },
    send(person, stream, command) {
      const nowMs = parts.nowMs();
      const one = { id: newCommandId(nowMs), pressedAtMs: Math.max(0, Math.trunc(nowMs)), command };
      return laneOf(person, stream).add(one);
    },
    gate(person, stream, gate) {
      const key = gateKey(person, stream);
      gates.set(key, gate);
      const wake = () => owners.get(person)?.lanes.get(stream)?.wake();
      return {
        wake,
        close() {
          if (gates.get(key) !== gate) return;
          gates.delete(key);
          wake();
        },
      };
    },
    pending: (person, stream) => laneOf(person, stream).pending,
    waitingOf: (person) =>
      [...(owners.get(person)?.lanes.values() ?? [])].reduce(
        (sum, lane) => sum + lane.kept().length,
        0,
      ),
    async forget(person) {
      const owner = owners.get(person);
      owners.delete(person);
      if (admitted === person) admitted = null;
      for (const lane of owner?.lanes.values() ?? []) lane.drop();
      count();
      await write(async () => {
        for (const { id } of await store.load(person)) await store.remove(id);
      });
    },
    resume() {
      for (const { lanes } of owners.values()) for (const lane of lanes.values()) lane.resume();
    },
  };
}

function bare({ id, pressedAtMs, command }: KeptCommand): WaitingCommand {
  return { id, pressedAtMs, command };
}

import type { AnyCommand } from './command-kinds.ts';

/** A command as it is kept until the server has answered. */
export type KeptCommand = {
  readonly id: string;
  /** Whose it is: it is sent only while this browser sits on that person's seat. */
  readonly person: string;
  readonly stream: string;
  /** Estimated server time of the press, ms. Sent as it is, however late. */
  readonly pressedAtMs: number;
  readonly command: AnyCommand;
  /** Its place among the person's kept commands. */
  readonly order: number;
};

/** Where commands wait. What was put survives a reload when `isDurable`. */
export type OutboxStore = {
  readonly isDurable: () => boolean;
  /** One person's commands, in their order. */
  readonly load: (person: string) => Promise<readonly KeptCommand[]>;
  readonly put: (kept: KeptCommand) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

/** Keeps commands for as long as the page lives: where a browser has nothing better. */
export function memoryOutboxStore(): OutboxStore {
  const kept = new Map<string, KeptCommand>();
  return {
    isDurable: () => false,
    load: async (person) => inOrder([...kept.values()].filter((one) => one.person === person)),
    put: async (one) => void kept.set(one.id, one),
    remove: async (id) => void kept.delete(id),
  };
}

/** Sorts by order; equal orders (two tabs) by the time-ordered id. */
export function inOrder(kept: readonly KeptCommand[]): readonly KeptCommand[] {
  return kept.toSorted(
    (one, other) => one.order - other.order || (one.id < other.id ? -1 : Number(one.id > other.id)),
  );
}

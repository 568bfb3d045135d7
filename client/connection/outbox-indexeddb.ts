import { type DBSchema, openDB } from 'idb';
import { inOrder, type KeptCommand, memoryOutboxStore, type OutboxStore } from './outbox-store.ts';

type Schema = DBSchema & {
  commands: { key: string; value: KeptCommand; indexes: { person: string } };
};

const NAME = 'samspel-outbox';

/** A browser without IndexedDB throws already here: to be heard like one that refuses it. */
async function openDatabase() {
  return openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('commands', { keyPath: 'id' }).createIndex('person', 'person');
    },
  });
}

/**
 * Keeps commands in IndexedDB. A browser that refuses it (private windows, a full disk) gets memory
 * instead, and says so: the page then asks before it is left.
 */
export function indexedDbOutboxStore(): OutboxStore {
  const memory = memoryOutboxStore();
  let isDurable = true;
  const database = openDatabase();
  // Heard here, so that it never counts as unhandled; each use below hears it again.
  database.catch(() => {
    isDurable = false;
  });

  /** What fails on disk is done in memory: nothing that was pressed is lost while the page lives. */
  async function orMemory<Value>(
    onDisk: () => Promise<Value>,
    inMemory: () => Promise<Value>,
  ): Promise<Value> {
    try {
      return await onDisk();
    } catch {
      isDurable = false;
      return inMemory();
    }
  }

  return {
    isDurable: () => isDurable,
    load: (person) =>
      orMemory(
        async () => inOrder(await (await database).getAllFromIndex('commands', 'person', person)),
        () => memory.load(person),
      ),
    put: (kept) =>
      orMemory(
        async () => void (await (await database).put('commands', kept)),
        () => memory.put(kept),
      ),
    remove: (id) =>
      orMemory(
        async () => void (await (await database).delete('commands', id)),
        () => memory.remove(id),
      ),
  };
}

import type { Person, Presence, RoomSummary } from '#shared/protocol.ts';
import { createStore, type Readable, type Store } from './store.ts';
import type { Timers } from './timers.ts';
import type { Incoming } from './wire.ts';

/** What the server says beside the facts: names, presence, summaries, who is writing. */
export type Notices = {
  readonly people: (workshop: string) => Readable<Readonly<Record<string, Person>>>;
  readonly rooms: (workshop: string) => Readable<readonly RoomSummary[]>;
  readonly presence: (stream: string) => Readable<Readonly<Record<string, Presence>>>;
  /** Who is writing a line just now. */
  readonly writing: (stream: string) => Readable<string | null>;
  readonly takePeople: (message: Incoming<'people'>) => void;
  readonly takeSummary: (message: Incoming<'summary'>) => void;
  readonly takePresence: (message: Incoming<'presence'>) => void;
  readonly takeWriting: (message: Incoming<'writing'>) => void;
  /** Somebody's line has come: they are not writing it any more. */
  readonly endWriting: (stream: string, person: string) => void;
  /** Rights are gone: so is what was said by them. */
  readonly clear: () => void;
};

/** Somebody who has not been heard writing for this long has stopped, ms. */
const WRITING_LASTS_MS = 4000;

/** One store per key, made when it is first asked for or first said. */
function storesOf<Value>(initial: Value) {
  const stores = new Map<string, Store<Value>>();
  const of = (key: string): Store<Value> => {
    const found = stores.get(key) ?? createStore(initial);
    stores.set(key, found);
    return found;
  };
  const clear = () => {
    for (const store of stores.values()) store.set(initial);
  };
  return { of, clear };
}

/** Makes stores for what is no fact. They are filled before anybody reads them, and outlive readers. */
export function createNotices(timers: Timers): Notices {
  const people = storesOf<Readonly<Record<string, Person>>>({});
  const rooms = storesOf<readonly RoomSummary[]>([]);
  const presence = storesOf<Readonly<Record<string, Presence>>>({});
  const writing = storesOf<string | null>(null);
  const cancels = new Map<string, () => void>();

  function endWriting(stream: string, person: string): void {
    const store = writing.of(stream);
    if (store.get() !== person) return;
    cancels.get(stream)?.();
    store.set(null);
  }

  return {
    people: people.of,
    rooms: rooms.of,
    presence: presence.of,
    writing: writing.of,
    takePeople(message) {
      const store = people.of(message.workshop);
      const before = store.get();
      const next = message.people.map((one) => [one.person, kept(before[one.person], one)]);
      store.set(Object.fromEntries(next));
    },
    takeSummary: (message) => rooms.of(message.workshop).set(message.rooms),
    takePresence: (message) => presence.of(message.stream).set(message.people),
    takeWriting({ stream, person }) {
      cancels.get(stream)?.();
      writing.of(stream).set(person);
      cancels.set(
        stream,
        timers.after(WRITING_LASTS_MS, () => endWriting(stream, person)),
      );
    },
    endWriting,
    clear() {
      people.clear();
      rooms.clear();
      presence.clear();
      writing.clear();
    },
  };
}

/** The entry that was there when it says the same: rows of people are not drawn again for nothing. */
function kept(before: Person | undefined, now: Person): Person {
  const isSame = before?.name === now.name && before.isSimulated === now.isSimulated;
  return isSame ? before : now;
}

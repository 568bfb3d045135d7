import { createStore, type Store } from '../connection/store.ts';

/** Where drafts are kept: `localStorage`, or a test's own. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A text that is being written: kept at every change, there again after a reload. */
export type Draft = Store<string> & {
  /** Empties it if it still says what was sent. */
  readonly clear: (sent: string) => void;
  /** Puts a text back that was not taken, before what has been written since. */
  readonly putBack: (text: string) => void;
};

/** Every text that is being written on this device. */
export type Drafts = {
  /** The draft of one field; the same one for the same field. */
  readonly of: (person: string, stream: string, field: string) => Draft;
  /** Forgets a person's drafts: somebody else uses the device. */
  readonly forget: (person: string) => void;
};

const PREFIX = 'samspel.draft';

/** Runs what a browser without storage (private windows, a full disk) refuses; the page's memory remains. */
function ifAllowed<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Makes drafts over a storage; null: they live as long as the page. */
export function createDrafts(storage: DraftStorage | null): Drafts {
  const drafts = new Map<string, Draft>();

  function create(key: string): Draft {
    const store = createStore(ifAllowed(() => storage?.getItem(key)) ?? '');
    const set = (text: string) => {
      store.set(text);
      ifAllowed(() => (text === '' ? storage?.removeItem(key) : storage?.setItem(key, text)));
    };
    return {
      get: store.get,
      subscribe: store.subscribe,
      set,
      clear(sent) {
        if (store.get() === sent) set('');
      },
      putBack(text) {
        const since = store.get();
        if (since.includes(text)) return;
        set(since === '' ? text : `${text} ${since}`);
      },
    };
  }

  return {
    of(person, stream, field) {
      const key = `${PREFIX}/${person}/${stream}/${field}`;
      const draft = drafts.get(key) ?? create(key);
      drafts.set(key, draft);
      return draft;
    },
    forget(person) {
      const start = `${PREFIX}/${person}/`;
      for (const [key, draft] of drafts) if (key.startsWith(start)) draft.set('');
      ifAllowed(() => {
        const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at));
        for (const key of keys) if (key?.startsWith(start)) storage?.removeItem(key);
      });
    },
  };
}

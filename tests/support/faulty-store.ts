import {
  StaleAppend,
  StoreUnavailable,
  type StreamBatch,
  type StreamStore,
} from '#server/ports.ts';

/** What happens to the next appends. */
export type AppendFault =
  /** Nothing is stored, and it says so. */
  | 'fails'
  /** Everything is stored, but the word of it is lost. */
  | 'fails-after-storing'
  /** It says that somebody else was faster. */
  | 'is-stale';

/** A store whose appends a test can break, hold up and count. */
export type FaultyStore = StreamStore & {
  /** The faults of the next appends, first one first. */
  readonly faults: AppendFault[];
  /** What has been appended, or tried. */
  readonly appends: (readonly StreamBatch[])[];
  /** How often a whole stream was read. */
  reads: number;
  /** Holds appends up until the result is called. */
  holdAppends(): () => void;
};

/** Wraps a store. Without faults it does exactly what the store does. */
export function faultyStore(store: StreamStore): FaultyStore {
  let gate: Promise<void> | null = null;
  const faulty: FaultyStore = {
    ...store,
    faults: [],
    appends: [],
    reads: 0,
    holdAppends() {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        gate = null;
        open();
      };
    },
    async append(batches) {
      faulty.appends.push(batches);
      if (gate !== null) await gate;
      const fault = faulty.faults.shift();
      if (fault === 'fails') throw new StoreUnavailable('the disk is full');
      if (fault === 'is-stale') throw new StaleAppend(batches[0]?.streamId ?? '');
      await store.append(batches);
      if (fault === 'fails-after-storing') throw new StoreUnavailable('the connection is gone');
    },
    async read(streamId) {
      faulty.reads += 1;
      return store.read(streamId);
    },
  };
  return faulty;
}

import type { ApiAnswer, Me, RequestProblem } from '../connection/api.ts';
import type { Connection } from '../connection/connection.ts';
import { createStore, type Readable } from '../connection/store.ts';
import { createLiveRound, type LiveRound } from './live-round.ts';
import { createLiveWorkshop, type LiveWorkshop } from './live-workshop.ts';
import type { Session } from './session.ts';

/** How far the way to a source has come. `refused` turns into `open` by itself when it can. */
export type Opening<Source> =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'refused';
      readonly problem: RequestProblem;
      readonly retryAfterMs: number | null;
    }
  | { readonly kind: 'open'; readonly source: Source };

/** One screen's hold on a source. */
export type Hold<Source> = {
  readonly opening: Readable<Opening<Source>>;
  /** Lets go. The source stays for half a minute, in case the next screen wants it too. */
  readonly release: () => void;
};

/** The rounds and workshops that this page has open: each once, however many screens look. */
export type Sources = {
  readonly holdRound: (roundId: string) => Hold<LiveRound>;
  readonly holdWorkshop: (workshopId: string) => Hold<LiveWorkshop>;
};

const LINGER_MS = 30_000;
/** A round that has just begun may be there a moment later: a missing seat is asked for again. */
const NO_SEAT_TRIES_MS = [500, 1500];
/** After this long another try is made where the network or the server was away. */
const TRY_AGAIN_MS = 3000;

type Entry<Source> = {
  readonly opening: ReturnType<typeof createStore<Opening<Source>>>;
  /** Asks who I am, then opens; begins anew when it has been. */
  readonly load: () => Promise<void>;
  readonly close: () => void;
  readonly workshopId: () => string | null;
  holds: number;
  cancelLinger: () => void;
};

/** Makes a page's sources. A socket speaks from one workshop's seat, so they are of one at a time. */
export function createSources(connection: Connection, session: Session): Sources {
  const entries = new Map<string, Entry<LiveRound> | Entry<LiveWorkshop>>();
  const { timers } = connection;

  /** Lets go of what only lingers from another workshop. */
  function closeOthers(workshopId: string): void {
    for (const [key, entry] of entries) {
      const other = entry.workshopId();
      if (entry.holds > 0 || other === null || other === workshopId) continue;
      entries.delete(key);
      entry.close();
    }
  }

  function createEntry<Source extends { readonly close: () => void }>(
    ask: () => Promise<ApiAnswer<Me>>,
    open: (me: Me) => Source,
  ): Entry<Source> {
    const opening = createStore<Opening<Source>>({ kind: 'opening' });
    let workshopId: string | null = null;
    let nthLoad = 0;
    let cancelRetry = () => {};

    function shut(): void {
      nthLoad += 1;
      cancelRetry();
      entry.cancelLinger();
      const last = opening.get();
      if (last.kind === 'open') last.source.close();
      opening.set({ kind: 'opening' });
    }

    async function attempt(nth: number, failures: number): Promise<void> {
      const answer = await ask();
      if (nth !== nthLoad) return;
      if (answer.ok) {
        workshopId = answer.value.workshopId;
        closeOthers(workshopId);
        opening.set({ kind: 'open', source: open(answer.value) });
        return;
      }
      const { problem, retryAfterMs } = answer;
      const isMissing = problem === 'no-seat' || problem === 'not-found';
      const againMs = isMissing ? NO_SEAT_TRIES_MS[failures] : (retryAfterMs ?? TRY_AGAIN_MS);
      if (!isMissing || againMs === undefined) {
        opening.set({ kind: 'refused', problem, retryAfterMs });
      }
      if (againMs === undefined || problem === 'not-allowed') return;
      cancelRetry = timers.after(againMs, () => void attempt(nth, failures + 1));
    }

    const entry: Entry<Source> = {
      opening,
      load() {
        shut();
        return attempt(nthLoad, 0);
      },
      close: shut,
      workshopId: () => workshopId,
      holds: 0,
      cancelLinger: () => {},
    };
    return entry;
  }

  function hold<Source>(key: string, create: () => Entry<Source>): Hold<Source> {
    // A key is made of the kind and the id, so what is found under it is of this kind.
    let entry = entries.get(key) as Entry<Source> | undefined;
    if (!entry) {
      entry = create();
      // The two kinds of source share everything that the map needs.
      entries.set(key, entry as unknown as Entry<LiveRound>);
      void entry.load();
    }
    const held = entry;
    held.holds += 1;
    held.cancelLinger();
    let isHeld = true;
    return {
      opening: held.opening,
      release() {
        if (!isHeld) return;
        isHeld = false;
        held.holds -= 1;
        if (held.holds > 0) return;
        held.cancelLinger = timers.after(LINGER_MS, () => {
          if (held.holds > 0 || entries.get(key) !== (held as unknown)) return;
          entries.delete(key);
          held.close();
        });
      },
    };
  }

  session.onChange(() => {
    for (const [key, entry] of [...entries]) {
      if (entry.holds > 0) {
        void entry.load();
        continue;
      }
      entries.delete(key);
      entry.close();
    }
  });

  return {
    holdRound: (roundId) =>
      hold(`round ${roundId}`, () =>
        createEntry(
          () => session.meInRound(roundId),
          (me) => createLiveRound(connection, roundId, me),
        ),
      ),
    holdWorkshop: (workshopId) =>
      hold(`workshop ${workshopId}`, () =>
        createEntry(
          () => session.meInWorkshop(workshopId),
          (me) => createLiveWorkshop(connection, me),
        ),
      ),
  };
}

import { type Api, type ApiAnswer, createApi, type Me } from '../connection/api.ts';
import { indexedDbOutboxStore } from '../connection/outbox-indexeddb.ts';
import type { OutboxStore } from '../connection/outbox-store.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { browserLastSeat, browserStorage, createLastSeat, type LastSeat } from './last-seat.ts';

/** Who this browser is, in each workshop it has a seat in; and the ways to change that. */
export type Session = Pick<
  Api,
  'door' | 'createWorkshop' | 'join' | 'openPersonalLink' | 'personalLink' | 'giveBack'
> &
  Pick<Api, 'leave' | 'scenarios' | 'scenarioPreview' | 'replay'> &
  Pick<Api, 'tryOptions' | 'tryAlone' | 'addPartner' | 'sample'> & {
    /** Asked once, then remembered until the session changes. */
    readonly meInWorkshop: (workshopId: string) => Promise<ApiAnswer<Me>>;
    readonly meInRound: (roundId: string) => Promise<ApiAnswer<Me>>;
    /** How many things of this browser's seat in a workshop wait to be sent. */
    readonly countUnsent: (workshopId: string) => Promise<number>;
    /** Calls `listener` when this browser may be somebody else; `left`: who gave up the seat here. */
    readonly onChange: (listener: (left: string | null) => void) => () => void;
  };

/** Answers after which this browser has no seat there any more. */
const SEATLESS: ReadonlySet<string> = new Set(['no-seat', 'not-found', 'not-allowed']);

/** Makes a session over the server's answers, this browser's kept commands, its drafts and its last seat. */
export function createSession(
  api: Api,
  kept: OutboxStore,
  drafts: Pick<Drafts, 'forget'>,
  lastSeat: LastSeat = createLastSeat(null),
): Session {
  const known = new Map<string, Promise<ApiAnswer<Me>>>();
  const listeners = new Set<(left: string | null) => void>();

  function changed(left: string | null): void {
    known.clear();
    for (const listener of [...listeners]) listener(left);
  }

  async function remember(
    id: string,
    ask: (id: string) => Promise<ApiAnswer<Me>>,
  ): Promise<ApiAnswer<Me>> {
    const asked = known.get(id) ?? ask(id);
    known.set(id, asked);
    const answer = await asked;
    if (answer.ok) lastSeat.keep(answer.value.workshopId);
    else if (known.get(id) === asked) known.delete(id);
    if (!answer.ok && SEATLESS.has(answer.problem)) lastSeat.forget(id);
    return answer;
  }

  async function changing<Value>(asked: Promise<ApiAnswer<Value>>): Promise<ApiAnswer<Value>> {
    const answer = await asked;
    if (answer.ok) changed(null);
    return answer;
  }

  /** Nothing of whoever gave up the seat stays on the device, whether or not this page has had a room open. */
  async function forget(person: string): Promise<void> {
    drafts.forget(person);
    for (const { id } of await kept.load(person)) await kept.remove(id);
  }

  const meInWorkshop = (workshopId: string) => remember(workshopId, api.meInWorkshop);

  return {
    ...api,
    meInWorkshop,
    meInRound: (roundId) => remember(roundId, api.meInRound),
    createWorkshop: (request) => changing(api.createWorkshop(request)),
    join: (request) => changing(api.join(request)),
    tryAlone: (request) => changing(api.tryAlone(request)),
    openPersonalLink: (token) => changing(api.openPersonalLink(token)),
    async leave(workshopId) {
      const me = await meInWorkshop(workshopId);
      const answer = await api.leave(workshopId);
      if (!answer.ok) return answer;
      lastSeat.forget(workshopId);
      const left = me.ok ? me.value.person : null;
      // What a browser refuses to delete is never sent: the seat is no longer this browser's.
      if (left !== null) await forget(left).catch(() => {});
      changed(left);
      return answer;
    },
    async countUnsent(workshopId) {
      const me = await meInWorkshop(workshopId);
      return me.ok ? (await kept.load(me.value.person)).length : 0;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

let store: OutboxStore | null = null;
let drafts: Drafts | null = null;
let session: Session | null = null;

/** This browser's kept commands. */
export function browserOutboxStore(): OutboxStore {
  store ??= indexedDbOutboxStore();
  return store;
}

/** This browser's texts that are being written. */
export function browserDrafts(): Drafts {
  drafts ??= createDrafts(browserStorage());
  return drafts;
}

/** This browser's session: what pages before the room (join, host, personal link) work on. */
export function browserSession(): Session {
  session ??= createSession(createApi(), browserOutboxStore(), browserDrafts(), browserLastSeat());
  return session;
}

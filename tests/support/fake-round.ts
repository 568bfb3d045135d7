import { createStore, type Store } from '#client/connection/store.ts';
import type { LinkWord } from '#client/state/link-words.ts';
import type { PendingCommand, RoundSource, RoundView } from '#client/state/round-source.ts';
import { pinnedScenarioOf } from '#server/scenarios.ts';
import type { Person, Presence } from '#shared/protocol.ts';
import { channelOf, readableBy } from '#shared/round/channels.ts';
import type { PersonCommand, RoundCommand } from '#shared/round/commands.ts';
import { deadlineCommand, deadlineMs } from '#shared/round/decide/steps.ts';
import { decide } from '#shared/round/decide.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { Variant } from '#shared/round/programme.ts';
import { reduce } from '#shared/round/reduce.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import type { MeetingMode, Role } from '#shared/round/terms.ts';
import { dock } from '#shared/scenario/library/dock.ts';
import type { Actor, Committed } from '#shared/stream/decider.ts';
import type { Answer } from '#shared/stream/refusal.ts';

/** The people of the mock-ups, so that pictures can be compared. */
export const PEOPLE = {
  elin: 'p_elin00000000',
  marcus: 'p_marcus000000',
  amina: 'p_amina0000000',
  leo: 'p_leo000000000',
  karin: 'p_karin0000000',
} as const;

const NAMES: readonly Person[] = [
  { person: PEOPLE.elin, name: 'Elin Sandberg', isSimulated: false },
  { person: PEOPLE.marcus, name: 'Marcus Öberg', isSimulated: false },
  { person: PEOPLE.amina, name: 'Amina Warsame', isSimulated: false },
  { person: PEOPLE.leo, name: 'Leo Lind', isSimulated: false },
  { person: PEOPLE.karin, name: 'Karin Holm', isSimulated: false },
];

/** 14 March 2026, 13:00 UTC: where the fake clock begins. */
export const BEGINNING_MS = Date.UTC(2026, 2, 14, 13);

type FakeRoundOptions = {
  readonly mode?: MeetingMode;
  readonly variant?: Variant;
  readonly cast?: readonly { readonly person: string; readonly role: Role }[];
  /** A clock of one's own (the browser's); without it time stands until `pass`. */
  readonly nowMs?: () => number;
};

/** One viewer's screen of a fake round, with hands on what a server would say. */
export type FakeSource = RoundSource & {
  readonly link: Store<LinkWord>;
  readonly sent: readonly PersonCommand[];
  /** Keeps commands as pending instead of carrying them out, as a lost connection does. */
  hold: (isHeld: boolean) => void;
  change: (part: Partial<RoundView>) => void;
};

/** A whole round in memory: the real rules, no server. */
export type FakeRound = {
  readonly sourceOf: (person: string, isInstructor?: boolean) => FakeSource;
  /** Carries a wish out as if `person` had pressed it. */
  readonly wish: (person: string, command: PersonCommand, isInstructor?: boolean) => Answer;
  /** The server's own wishes: somebody left, somebody is back. */
  readonly serve: (command: RoundCommand) => void;
  /** Lets time pass and does what falls due. Only without a clock of one's own. */
  readonly pass: (ms: number) => void;
  /** Lets time pass in which nothing is done, as while the server is down. */
  readonly sleep: (ms: number) => void;
  /** Does what has fallen due by now. */
  readonly due: () => void;
  readonly state: RoundState;
  readonly nowMs: () => number;
};

const CAST = [
  { person: PEOPLE.elin, role: 'seller' },
  { person: PEOPLE.marcus, role: 'buyer' },
  { person: PEOPLE.amina, role: 'observer' },
] as const;

/** Opens a round on the loading dock: Elin sells, Marcus buys, Amina observes. */
export function createFakeRound(options: FakeRoundOptions = {}): FakeRound {
  const log: Committed<RoundEvent>[] = [];
  const state = emptyRound();
  const listeners = new Set<() => void>();
  let fakeMs = BEGINNING_MS;
  const nowMs = options.nowMs ?? (() => fakeMs);

  function carryOut(by: Actor, command: RoundCommand, atMs: number, pressedAtMs = atMs): Answer {
    const newId = (n: number): string => `id${log.length}_${n}`;
    const decision = decide(state, command, { by, nowMs: atMs, pressedAtMs, newId });
    if (!decision.ok) return { ok: false, refusal: decision.problem };
    for (const event of decision.value) {
      const committed = { ...event, atMs };
      log.push(committed);
      reduce(state, committed);
    }
    for (const listener of [...listeners]) listener();
    return { ok: true, atMs };
  }

  function due(): void {
    for (;;) {
      const [atMs, command] = [deadlineMs(state), deadlineCommand(state)];
      if (atMs === null || command === null || atMs > nowMs()) return;
      if (!carryOut({ kind: 'server' }, command, atMs).ok) return;
    }
  }

  carryOut(
    { kind: 'server' },
    {
      type: 'openRound',
      workshopId: 'w_fake00000000000000000',
      roomId: 'room-1',
      roomName: 'Alm',
      nth: 1,
      variant: options.variant ?? 'standard',
      mode: options.mode ?? 'text',
      scenario: pinnedScenarioOf(dock),
      rubricVersion: '1.1',
      cast: [...(options.cast ?? CAST)],
      readers: [],
    },
    nowMs(),
  );

  /** The fold of what a person reads: made anew, so that every part is a new reference. */
  function foldFor(person: string, isInstructor: boolean): RoundState {
    const readable = new Set(readableBy(state, { person, isInstructor }));
    const folded = emptyRound();
    for (const event of log) if (readable.has(channelOf(event))) reduce(folded, event);
    return folded;
  }

  function sourceOf(person: string, isInstructor = false): FakeSource {
    const here = Object.fromEntries(NAMES.map((one): [string, Presence] => [one.person, 'here']));
    const store = createStore<RoundView>({
      status: 'ready',
      roundId: 'r_fake00000000000000000',
      workshopId: 'w_fake00000000000000000',
      me: { person, isInstructor },
      state: foldFor(person, isInstructor),
      people: Object.fromEntries(NAMES.map((one) => [one.person, one])),
      presence: here,
      writing: null,
      pending: [],
    });
    listeners.add(() => store.set({ ...store.get(), state: foldFor(person, isInstructor) }));
    const sent: PersonCommand[] = [];
    let isHeld = false;
    let nthCommand = 0;
    const tells = new Map<string, (answer: Answer) => void>();
    const actor: Actor = { kind: 'person', person, isInstructor };
    return {
      get: store.get,
      subscribe: store.subscribe,
      isLive: true,
      nowMs,
      link: createStore<LinkWord>('live'),
      sent,
      tellWriting() {},
      send(command) {
        sent.push(command);
        const wish: PendingCommand = { id: `c${nthCommand++}`, pressedAtMs: nowMs(), command };
        if (isHeld) {
          store.set({ ...store.get(), pending: [...store.get().pending, wish] });
          return new Promise((resolve) => tells.set(wish.id, resolve));
        }
        return Promise.resolve(carryOut(actor, command, nowMs()));
      },
      hold(next) {
        isHeld = next;
        if (isHeld) return;
        const waiting = store.get().pending;
        store.set({ ...store.get(), pending: [] });
        for (const { id, command, pressedAtMs } of waiting) {
          tells.get(id)?.(carryOut(actor, command, nowMs(), pressedAtMs));
        }
      },
      change: (part) => store.set({ ...store.get(), ...part }),
    };
  }

  return {
    sourceOf,
    wish: (person, command, isInstructor = false) =>
      carryOut({ kind: 'person', person, isInstructor }, command, nowMs()),
    serve: (command) => void carryOut({ kind: 'server' }, command, nowMs()),
    pass(ms) {
      const untilMs = fakeMs + ms;
      for (let at = deadlineMs(state); at !== null && at <= untilMs; at = deadlineMs(state)) {
        fakeMs = Math.max(fakeMs, at);
        due();
      }
      fakeMs = untilMs;
      for (const listener of [...listeners]) listener();
    },
    sleep(ms) {
      fakeMs += ms;
    },
    due,
    state,
    nowMs,
  };
}

import { createStore } from '#client/connection/store.ts';
import type { WorkshopSource, WorkshopView } from '#client/state/workshop-source.ts';
import type { Presence, RoomSummary } from '#shared/protocol.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { PublicScenario } from '#shared/round/terms.ts';
import type { Actor } from '#shared/stream/decider.ts';
import type { PersonWorkshopCommand, WorkshopCommand } from '#shared/workshop/commands.ts';
import { workshop } from '#shared/workshop/workshop.ts';

/** A person's id by number: 0 leads the workshop. */
export const person = (nth: number): string => `p_${String(nth).padStart(12, '0')}`;

const NAMES = ['Karin Ekdal', 'Elin Sandberg', 'Marcus Lind', 'Amina Yusuf', 'Jonas Berg'];

/** A scenario's public part. */
export const scenario = (id: string): PublicScenario => ({
  id,
  kind: 'sales',
  level: 1,
  title: { en: `The ${id}`, sv: `${id}en` },
  situation: { en: 'A meeting.', sv: 'Ett möte.' },
  cast: {
    seller: { name: 'Kim', title: { en: 'Seller', sv: 'Säljare' } },
    buyer: { name: 'Robin', title: { en: 'Buyer', sv: 'Köpare' } },
  },
});

/** A workshop that really decides and folds, without a server: what a screen sends comes true at once. */
export function fakeWorkshop({ people = 3, me = 0 }: { people?: number; me?: number } = {}) {
  let state = workshop.empty();
  let nowMs = Date.UTC(2026, 2, 14, 12, 0);
  let rooms: readonly RoomSummary[] = [];
  let presence: Readonly<Record<string, Presence>> = {};
  let ids = 0;
  const sent: PersonWorkshopCommand[] = [];
  const sentToRounds: { readonly roundId: string; readonly command: PersonCommand }[] = [];
  const leader: Actor = { kind: 'person', person: person(0), isInstructor: true };
  const nameOf = (nth: number) => NAMES[nth] ?? `Guest${nth} Last`;

  function run(command: WorkshopCommand, by: Actor = { kind: 'server' }) {
    const decided = workshop.decide(state, command, {
      by,
      nowMs,
      pressedAtMs: nowMs,
      newId: () => String(++ids).padStart(21, '0'),
    });
    if (!decided.ok) return { ok: false as const, refusal: decided.problem };
    nowMs += 1000;
    const next = structuredClone(state);
    for (const event of decided.value) workshop.reduce(next, { ...event, atMs: nowMs });
    state = next;
    store.set(view());
    return { ok: true as const, atMs: nowMs };
  }
  const view = (): WorkshopView => ({
    status: 'ready',
    workshopId: `w_${'a'.repeat(21)}`,
    me: { person: person(me), name: nameOf(me), isInstructor: me === 0 },
    code: 'KVR7TEM',
    joinUrl: 'http://192.0.2.7:3000/j#KVR7TEM',
    isPlainHttp: true,
    state,
    people: Object.fromEntries(
      Array.from({ length: 12 }, (_, nth) => [
        person(nth),
        { person: person(nth), name: nameOf(nth), isSimulated: false },
      ]),
    ),
    presence,
    rooms,
  });
  const store = createStore<WorkshopView>(view());
  run({
    type: 'createWorkshop',
    title: 'Spring practice',
    variant: 'standard',
    mode: 'text',
    scenario: scenario('dock'),
    instructor: person(0),
  });
  const join = (nth: number) => run({ type: 'joinPerson', person: person(nth) });
  const joinPartner = (nth: number) =>
    run({ type: 'joinPerson', person: person(nth), isSimulated: true });
  for (let nth = 1; nth <= people; nth++) join(nth);

  const source: WorkshopSource = {
    get: store.get,
    subscribe: store.subscribe,
    nowMs: () => nowMs,
    send: async (command) => {
      sent.push(command);
      return run(command, leader);
    },
    sendToRound: async (roundId, command) => {
      sentToRounds.push({ roundId, command });
      return { ok: true, atMs: nowMs };
    },
  };
  return {
    source,
    sent,
    sentToRounds,
    run,
    join,
    joinPartner,
    lead: (command: PersonWorkshopCommand) => run(command, leader),
    hall: () => state.hall,
    state: () => state,
    setRooms(next: readonly RoomSummary[]) {
      rooms = next;
      store.set(view());
    },
    setPresence(next: Readonly<Record<string, Presence>>) {
      presence = next;
      store.set(view());
    },
  };
}

/** See {@link fakeWorkshop}. */
export type FakeWorkshop = ReturnType<typeof fakeWorkshop>;

/** One line per running room as the server would sum it up, in play, nobody done. */
export function summaries(
  world: FakeWorkshop,
  change: (line: RoomSummary, index: number) => Partial<RoomSummary> = () => ({}),
): readonly RoomSummary[] {
  const hall = world.hall();
  return Object.entries(hall.rooms).map(([roomId, room], index) => {
    const roundId = room.runningRoundId;
    const line: RoomSummary = {
      roomId,
      roundId,
      nth: room.roundsBegun,
      step: 'play',
      stepNth: 1,
      endsAtMs: world.source.nowMs() + 300_000,
      lengthMs: 300_000,
      pausedLeftMs: null,
      isPaused: false,
      isStopped: false,
      isEnded: false,
      cast: (hall.rounds[roundId ?? '']?.cast ?? []).map((one) => ({ ...one, isDone: false })),
      quadrant: { trust: 60, goal: 40, place: 'pleasant', trail: [], isSimulated: false },
      latestTag: null,
      needs: [],
    };
    return { ...line, ...change(line, index) };
  });
}

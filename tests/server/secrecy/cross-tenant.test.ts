import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLIENT_MESSAGES } from '#shared/protocol.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { PersonWorkshopCommand } from '#shared/workshop/commands.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import type { LiveClient } from '#tests/support/live-client.ts';
import { ask } from '#tests/support/people.ts';
import { beginRound, must, play, type Room, readRound } from '#tests/support/room.ts';
import { WISHES } from '#tests/support/round-histories.ts';
import { WIDE_HTTP, WIDE_RATES } from '#tests/support/wide-limits.ts';

/** Over HTTP and over sockets, each. */
const REQUESTS = 5000;
/** Requests under way at once. */
const TOGETHER = 50;

/** What somebody of the other workshop knows and nobody here may see. */
const CANARY = `canary${randomBytes(16).toString('hex')}`;

const chance = (length: number) => randomBytes(length).toString('base64url').slice(0, length);
const unknown = {
  workshop: () => `w_${chance(21)}`,
  round: () => `r_${chance(21)}`,
  person: () => `p_${chance(12)}`,
  room: (like: string) => like.replace(/[A-Za-z0-9_-]{12}$/, chance(12)),
};

/** Things that are asked for: of the other workshop, or of nobody. */
type Things = { workshop: string; round: string; person: string; room: string };
type Whose = 'foreign' | 'unknown';

/** What was answered to each question; the same question is asked about foreign and unknown things. */
function createLedger() {
  const answers = new Map<string, { foreign: Set<string>; unknown: Set<string> }>();
  let count = 0;
  return {
    count: () => count,
    note(question: string, whose: Whose, answer: string) {
      const sets = answers.get(question) ?? { foreign: new Set(), unknown: new Set() };
      sets[whose].add(answer);
      answers.set(question, sets);
      count += 1;
    },
    /** Every question was asked about both, and had one answer. */
    check() {
      for (const [question, sets] of answers) {
        expect([question, [...sets.foreign]]).toEqual([question, [...sets.unknown]]);
        expect([question, sets.foreign.size]).toEqual([question, 1]);
      }
    },
    text: () => [...answers.values()].flatMap((sets) => [...sets.foreign, ...sets.unknown]).join(),
  };
}

describe('requests across workshops', () => {
  let app: TestApp;
  let ours: Room;
  let theirs: Room;
  let asking: readonly LiveClient[];
  let canaries: readonly string[];

  beforeAll(async () => {
    app = await startApp({ limits: { live: { rates: WIDE_RATES }, http: WIDE_HTTP } });
    ours = await beginRound(app);
    theirs = await beginRound(app, { title: CANARY, name: CANARY.slice(0, 38) });
    await readRound(ours);
    await readRound(theirs);
    await play(app, ours);
    await play(app, theirs);
    const { seller, buyer, roundId } = theirs;
    await must(
      seller.command(roundId, {
        type: 'sayLine',
        step: 'play',
        nth: 1,
        lineId: 'l1',
        text: CANARY,
      }),
    );
    await must(buyer.command(roundId, { type: 'writeNote', noteId: 'n1', text: CANARY }));
    asking = [ours.host, ours.seller, ours.buyer, ours.observer];
    const people = [theirs.host, seller, buyer, theirs.observer].map(({ guest }) => guest);
    canaries = [
      CANARY.slice(0, 38),
      theirs.workshopId,
      theirs.roomId,
      roundId,
      theirs.code,
      theirs.code.replace('-', ''),
      ...people.map(({ person }) => person),
      ...people.map(({ cookie }) => cookie.split('=')[1] ?? cookie),
    ];
    for (const client of asking) client.frames.length = 0;
  });
  afterAll(() => app.close());

  const thingsOf = (whose: Whose, nth: number): Things => {
    const { host, seller, buyer, observer, workshopId, roundId, roomId } = theirs;
    if (whose === 'unknown') {
      return {
        workshop: unknown.workshop(),
        round: unknown.round(),
        person: unknown.person(),
        room: unknown.room(roomId),
      };
    }
    const person = [host, seller, buyer, observer][nth % 4]?.guest.person ?? '';
    return { workshop: workshopId, round: roundId, person, room: roomId };
  };

  /** Asks for foreign and unknown things in turn, many at once, while the others play on. */
  async function askAll(
    requests: readonly ((whose: Whose, nth: number) => Promise<unknown>)[],
    isEnough: () => boolean,
  ): Promise<void> {
    const { seller, roundId } = theirs;
    const head = () => app.app.engine.headOf(roundId, 'stage');
    const before = await head();
    let spoken = 0;
    for (let nth = 0; !isEnough(); nth += 1) {
      const both = requests.flatMap((request) => [
        () => request('foreign', nth),
        () => request('unknown', nth),
      ]);
      for (let at = 0; at < both.length; at += TOGETHER) {
        await Promise.all(both.slice(at, at + TOGETHER).map((request) => request()));
      }
      spoken += 1;
      const lineId = `l${before + spoken}`;
      await must(
        seller.command(roundId, { type: 'sayLine', step: 'play', nth: 1, lineId, text: CANARY }),
      );
    }
    // Nothing came of any of it: their log holds what they did themselves.
    expect(await head()).toBe(before + spoken);
    expect(spoken).toBeGreaterThan(1);
  }

  function expectNothingOf(text: string): void {
    for (const canary of canaries) expect([canary, text.includes(canary)]).toEqual([canary, false]);
    const frames = JSON.stringify(asking.map((client) => client.frames));
    for (const canary of canaries) {
      expect([canary, frames.includes(canary)]).toEqual([canary, false]);
    }
    for (const client of asking) expect(client.goodbye()).toBeNull();
  }

  test('[MX5] 5,000 requests over every route that names a thing', async () => {
    const document = (await ask(app, '/api/openapi.json')).body;
    const routes = Object.entries(document.paths as Record<string, object>).flatMap(
      ([path, methods]) => Object.keys(methods).map((method) => [method, path] as const),
    );
    const named = routes.filter(([, path]) => path.includes('{'));
    expect(named.length).toBeGreaterThan(5);
    const ledger = createLedger();
    const requestOf =
      (method: string, path: string, asker: LiveClient, isOwn: boolean) =>
      async (whose: Whose, nth: number) => {
        const things = thingsOf(whose, nth);
        const known = isOwn ? { workshop: ours.workshopId, round: ours.roundId } : things;
        // A workshop's path is tried with a round's id as well: both are streams.
        const isRound = nth % 2 === 1 ? !path.includes('/rounds/') : path.includes('/rounds/');
        const url = path
          .replace('{id}', isRound && !isOwn ? known.round : known.workshop)
          .replace('{person}', things.person)
          .replace('{scenario}', 'dock');
        const reply = await ask(app, url, {
          method: method.toUpperCase(),
          cookie: asker.guest.cookie,
          ...(method === 'post' ? { body: {} } : {}),
        });
        const headers = [...reply.headers].filter(([name]) => name !== 'date');
        const question = `${method} ${path} ${asker.guest.name} ${isOwn}`;
        ledger.note(question, whose, JSON.stringify([reply.status, reply.text, headers]));
      };
    const requests = named.flatMap(([method, path]) =>
      asking.flatMap((asker) => [
        requestOf(method, path, asker, false),
        // Somebody of theirs in a workshop of ours.
        ...(path.includes('{person}') ? [requestOf(method, path, asker, true)] : []),
      ]),
    );
    await askAll(requests, () => ledger.count() >= REQUESTS);
    ledger.check();
    expectNothingOf(ledger.text());
    // What names nothing tells nothing of theirs either, and a code of nobody opens nothing.
    for (const [method, path] of routes.filter(([, one]) => !one.includes('{'))) {
      const url = path === '/api/door' ? `${path}?code=000-0000` : path;
      const reply = await ask(app, url, {
        method: method.toUpperCase(),
        cookie: ours.host.guest.cookie,
        ...(method === 'post' ? { body: {} } : {}),
      });
      expectNothingOf(JSON.stringify([reply.text, [...reply.headers]]));
    }
  }, 60_000);

  /** Every wish of a workshop, about a thing. */
  const WORKSHOP_WISHES: {
    readonly [Type in PersonWorkshopCommand['type']]: (
      things: Things,
    ) => Extract<PersonWorkshopCommand, { type: Type }>;
  } = {
    addRoom: () => ({ type: 'addRoom' }),
    seatPeople: ({ person, room }) => ({
      type: 'seatPeople',
      seats: [{ person, roomId: room, chair: 'observer' }],
    }),
    seatAutomatically: () => ({ type: 'seatAutomatically' }),
    beginRounds: ({ room }) => ({ type: 'beginRounds', roomIds: [room] }),
    chooseScenario: () => ({ type: 'chooseScenario', scenarioId: 'dock' }),
    removePerson: ({ person }) => ({ type: 'removePerson', person }),
    endWorkshop: () => ({ type: 'endWorkshop' }),
  };

  test('[MX5] 5,000 messages of every name, with every command', async () => {
    const ledger = createLedger();
    const emit = (asker: LiveClient, name: string, message: object) =>
      new Promise<string>((resolve) => {
        // The registry says which message belongs to which name; the type of `emit` cannot.
        (asker.socket.emit as (...parts: unknown[]) => void)(
          name,
          message,
          (...answer: unknown[]) => resolve(JSON.stringify(answer)),
        );
      });
    const command = (stream: string, wish: object) => ({
      stream,
      id: randomBytes(16).toString('hex'),
      pressedAtMs: app.clock.nowMs(),
      command: wish,
    });
    type Question = readonly [title: string, message: (things: Things) => object];
    const streams = ['workshop', 'round'] as const;
    const roundWishes = Object.entries(WISHES).map(([type, arbitrary]): Question => {
      // The registry holds an arbitrary for each type; `entries` forgets which.
      const [wish] = fc.sample(arbitrary as fc.Arbitrary<PersonCommand>, { numRuns: 1, seed: 7 });
      return [`${type} of a round`, ({ round }) => command(round, wish ?? {})];
    });
    const workshopWishes = Object.entries(WORKSHOP_WISHES).map(
      ([type, wish]): Question => [
        `${type} of a workshop`,
        (things) => command(things.workshop, wish(things)),
      ],
    );
    const questions: Record<keyof typeof CLIENT_MESSAGES, readonly Question[]> = {
      subscribe: streams.map((kind) => [
        kind,
        (things) => ({ stream: things[kind], incarnation: null, cursors: { hall: 3 } }),
      ]),
      unsubscribe: streams.map((kind) => [kind, (things) => ({ stream: things[kind] })]),
      command: [...roundWishes, ...workshopWishes],
      signal: streams.map((kind) => [
        kind,
        (things) => ({ stream: things[kind], kind: 'writing' }),
      ]),
      clock: [['', () => ({ sentAtMs: 1 })]],
    };
    expect(Object.keys(questions).sort()).toEqual(Object.keys(CLIENT_MESSAGES).sort());
    // Somebody or something of theirs, named in a stream of ours by whoever may steer it.
    const subjects: readonly Question[] = [
      ...(['seatPeople', 'beginRounds', 'removePerson'] as const).map(
        (type): Question => [
          type,
          (things) => command(ours.workshopId, WORKSHOP_WISHES[type](things)),
        ],
      ),
      [
        'placePerson',
        ({ person }) => command(ours.roundId, { type: 'placePerson', person, role: 'observer' }),
      ],
      [
        'admitLate',
        ({ person }) => command(ours.roundId, { type: 'admitLate', owner: person, tagId: 't1' }),
      ],
    ];
    const requestOf =
      (asker: LiveClient, name: string, [title, message]: Question, place: string) =>
      async (whose: Whose, nth: number) => {
        const answer = await emit(asker, name, message(thingsOf(whose, nth)));
        ledger.note(`${name} ${title} ${asker.guest.name} ${place}`, whose, answer);
        if (name === 'command') expect([title, answer]).toEqual([title, REFUSED]);
      };
    const REFUSED = expect.stringContaining('"ok":false');
    const requests = [
      ...Object.entries(questions).flatMap(([name, all]) =>
        all.flatMap((one) => asking.map((asker) => requestOf(asker, name, one, 'theirs'))),
      ),
      ...subjects.map((one) => requestOf(ours.host, 'command', one, 'ours')),
    ];
    await askAll(requests, () => ledger.count() >= REQUESTS);
    ledger.check();
    expectNothingOf(ledger.text());
    expect(app.logged.filter(({ level }) => level === 50)).toEqual([]);
  }, 60_000);
});

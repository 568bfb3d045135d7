import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLIENT_MESSAGES } from '#shared/protocol.ts';
import { startApp, type TestApp } from '#tests/support/app.ts';
import { connect } from '#tests/support/live-client.ts';
import { ask, type Guest, host, join } from '#tests/support/people.ts';
import { beginRound, type Room } from '#tests/support/room.ts';

/** Who may ask: nobody known, somebody of another workshop, a participant, the instructor. */
const WHO = ['nobody', 'foreign', 'participant', 'instructor'] as const;
type Who = (typeof WHO)[number];
type Row = { readonly body?: unknown; readonly status: Readonly<Record<Who, number>> };

const all = (status: number): Row['status'] => ({
  nobody: status,
  foreign: status,
  participant: status,
  instructor: status,
});

/** What each route answers to each of them. A route without a row fails. */
const ROUTES: Record<string, Row> = {
  'get /api/health': { status: all(200) },
  'get /api/openapi.json': { status: all(200) },
  'get /api/scenarios': { status: all(200) },
  'get /api/sample': { status: all(200) },
  'get /api/door': { status: all(200) },
  'get /api/try': { status: all(200) },
  'post /api/try': { body: {}, status: all(400) },
  'post /api/workshops': { body: {}, status: all(400) },
  'post /api/join': { body: {}, status: all(400) },
  'post /api/personal-link/open': { body: { token: 'A'.repeat(43) }, status: all(404) },
  'get /api/workshops/{id}/me': {
    status: { nobody: 404, foreign: 404, participant: 200, instructor: 200 },
  },
  'get /api/rounds/{id}/me': {
    status: { nobody: 404, foreign: 404, participant: 200, instructor: 200 },
  },
  'get /api/rounds/{id}/replay': {
    status: { nobody: 404, foreign: 404, participant: 200, instructor: 200 },
  },
  'post /api/workshops/{id}/personal-link': {
    body: {},
    status: { nobody: 404, foreign: 404, participant: 200, instructor: 200 },
  },
  'post /api/workshops/{id}/people/{person}/personal-link': {
    body: {},
    status: { nobody: 404, foreign: 404, participant: 403, instructor: 200 },
  },
  'post /api/workshops/{id}/partners': {
    body: { roomId: 'm_nowhere', chair: 'buyer' },
    status: { nobody: 404, foreign: 404, participant: 403, instructor: 404 },
  },
  'get /api/workshops/{id}/scenarios/{scenario}': {
    status: { nobody: 404, foreign: 404, participant: 403, instructor: 200 },
  },
  'post /api/workshops/{id}/leave': {
    body: {},
    status: { nobody: 404, foreign: 404, participant: 200, instructor: 200 },
  },
};

/** What each socket message is answered about a round that is not the sender's, and about an own one. */
const MESSAGES: Record<keyof typeof CLIENT_MESSAGES, (stream: string) => object> = {
  subscribe: (stream) => ({ stream, incarnation: null, cursors: {} }),
  unsubscribe: (stream) => ({ stream }),
  command: (stream) => ({
    stream,
    id: 'a'.repeat(32),
    pressedAtMs: 0,
    command: { type: 'setHand', raised: true },
  }),
  signal: (stream) => ({ stream, kind: 'writing' }),
  clock: () => ({ sentAtMs: 1 }),
};

describe('who is answered what', () => {
  let app: TestApp;
  let room: Room;
  let foreign: Guest;
  beforeAll(async () => {
    app = await startApp();
    room = await beginRound(app);
    const other = await host(app, { title: 'Elsewhere' });
    foreign = await join(app, other.code, 'Fia');
  });
  afterAll(() => app.close());

  test('[MX3] every route answers each kind of person as its row says, and has a row', async () => {
    const document = (await ask(app, '/api/openapi.json')).body;
    const declared = Object.entries(document.paths as Record<string, object>).flatMap(
      ([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(declared.sort()).toEqual(Object.keys(ROUTES).sort());

    for (const [route, row] of Object.entries(ROUTES)) {
      const [method = '', path = ''] = route.split(' ');
      const id = path.includes('/rounds/') ? room.roundId : room.workshopId;
      const url = path
        .replace('{id}', id)
        .replace('{person}', room.buyer.guest.person)
        .replace('{scenario}', 'dock');
      const queries: Record<string, string> = {
        '/api/door': `?code=${room.code}`,
        '/api/sample': '?language=sv',
      };
      const query = queries[path] ?? '';
      const bodies: Partial<Record<Who, string>> = {};
      for (const who of WHO) {
        const cookie = cookieOf(who);
        const reply = await ask(app, url + query, {
          method: method.toUpperCase(),
          ...(row.body === undefined ? {} : { body: row.body }),
          ...(cookie === null ? {} : { cookie }),
        });
        expect([route, who, reply.status]).toEqual([route, who, row.status[who]]);
        bodies[who] = reply.text;
      }
      // Whoever has no seat there cannot tell a foreign id from one that does not exist.
      if (row.status.foreign === 404) expect(bodies.foreign).toBe(bodies.nobody);
    }
  });

  function cookieOf(who: Who): string | null {
    if (who === 'nobody') return null;
    if (who === 'foreign') return foreign.cookie;
    return who === 'participant' ? room.observer.guest.cookie : room.host.guest.cookie;
  }

  test('[MX3] every socket message has a row; a foreign stream is answered as an unknown one', async () => {
    expect(Object.keys(MESSAGES).sort()).toEqual(Object.keys(CLIENT_MESSAGES).sort());
    const stranger = await connect(app, foreign);
    for (const [name, message] of Object.entries(MESSAGES)) {
      const [toForeign, toUnknown] = await Promise.all(
        [room.roundId, `r_${'x'.repeat(21)}`].map(
          (stream) =>
            new Promise((resolve) => {
              // The registry says which message belongs to which name; the type of `emit` cannot.
              (stranger.socket.emit as (...parts: unknown[]) => void)(
                name,
                message(stream),
                resolve,
              );
            }),
        ),
      );
      expect([name, toForeign]).toEqual([name, toUnknown]);
    }
    expect(stranger.frames.filter((frame) => JSON.stringify(frame).includes(room.roundId))).toEqual(
      [],
    );
    stranger.close();
  });
});

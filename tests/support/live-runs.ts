import { randomBytes } from 'node:crypto';
import type { PersonCommand, RoundCommand } from '#shared/round/commands.ts';
import { deadlineMs } from '#shared/round/decide/steps.ts';
import type { RoundState } from '#shared/round/state.ts';
import { startApp, type TestApp } from './app.ts';
import { connect, eventually, type LiveClient } from './live-client.ts';
import { ask, host, join } from './people.ts';
import type { Happening } from './round-histories.ts';
import { opening, PEOPLE } from './round-world.ts';
import type { Beat, Viewer } from './two-runs.ts';
import { WIDE_HTTP, WIDE_RATES } from './wide-limits.ts';

/** A server with one workshop whose people play many rounds, each with a socket of their own. */
export type Stage = {
  readonly app: TestApp;
  readonly workshopId: string;
  /** The clients by the names of test people; `stranger` is of the workshop and of no round. */
  readonly clients: Readonly<Record<keyof typeof PEOPLE, LiveClient>>;
  close(): Promise<void>;
};

/** Starts it. */
export async function openStage(): Promise<Stage> {
  const app = await startApp({
    limits: { live: { rates: WIDE_RATES }, http: WIDE_HTTP },
  });
  const karin = await host(app);
  const clients: Partial<Record<keyof typeof PEOPLE, LiveClient>> = {};
  for (const name of Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]) {
    const guest = name === 'instructor' ? karin : await join(app, karin.code, name);
    clients[name] = await connect(app, guest);
  }
  // What is told a moment later (names, presence) is told before the first run begins.
  const everybody = Object.keys(PEOPLE).length;
  for (const client of Object.values(clients)) await client.subscribe(karin.workshopId);
  app.clock.advance(5000);
  for (const client of Object.values(clients)) {
    await client.until(() =>
      client.frames.some(
        ({ name, message }) =>
          name === 'people' &&
          (message as { people: readonly unknown[] }).people.length === everybody,
      ),
    );
    await client.unsubscribe(karin.workshopId);
    client.frames.length = 0;
  }
  return {
    app,
    workshopId: karin.workshopId,
    // Every name was given a client just above.
    clients: clients as Stage['clients'],
    async close() {
      for (const client of Object.values(clients)) client?.close();
      await app.close();
    },
  };
}

/** Replaces the ids of test people by those that this server gave them. */
function translate<Value>(value: Value, clients: Stage['clients']): Value {
  let text = JSON.stringify(value);
  for (const [name, id] of Object.entries(PEOPLE)) {
    text = text.replaceAll(id, clients[name as keyof typeof PEOPLE].guest.person);
  }
  return JSON.parse(text) as Value;
}

/** Resolves when no deadline is due and nothing is being decided any more. */
async function settle(app: TestApp, state: () => RoundState): Promise<void> {
  await eventually(() => {
    // A clock that stands still rings what is due this very moment only when it is asked to.
    app.clock.advance(0);
    const dueMs = deadlineMs(state());
    return dueMs === null || dueMs > app.clock.nowMs();
  }, 'no deadline is due');
}

/** Waits until everything that was sent to a client before now has come. */
async function drain(client: LiveClient): Promise<void> {
  await new Promise<void>((resolve) => {
    client.socket.emit('clock', { sentAtMs: 0 }, () => resolve());
  });
}

/** Opens one more round for the stage's people; the instructor and the stranger are not of its room. */
export async function openLiveRound({ app, clients, workshopId }: Stage): Promise<string> {
  const roundId = `r_${randomBytes(16).toString('base64url').slice(0, 21)}`;
  const cast = (['seller', 'buyer', 'observer', 'second', 'guest'] as const).map((name) => ({
    person: PEOPLE[name],
    role: name === 'second' ? ('observer' as const) : name,
  }));
  const command = { ...translate(opening({ cast }), clients), workshopId } as RoundCommand;
  const id = randomBytes(16).toString('hex');
  await app.app.engine.execute(roundId, { kind: 'server' }, { id, command });
  return roundId;
}

/** Plays one run over real sockets; returns every byte the viewer got, socket and HTTP. */
export async function receivedLive(
  stage: Stage,
  script: readonly Beat[],
  side: 'secretsA' | 'secretsB',
  viewer: Viewer,
  from: 'brief' | 'play' | 'rate',
): Promise<string> {
  const { app, clients } = stage;
  const openedAtMs = app.clock.nowMs();
  const roundId = await openLiveRound(stage);
  const state = () => app.app.engine.peek(roundId)?.state as RoundState;
  const reader = clients[viewer];
  const role = state().stage.people[reader.guest.person]?.role;
  const isOver = () =>
    state().stage.revealedAtMs !== null || state().stage.people[reader.guest.person]?.role !== role;

  const mark = reader.frames.length;
  const answers: unknown[] = [await reader.subscribe(roundId)];
  const wish = async (one: Happening): Promise<void> => {
    if (isOver()) return;
    if (one.kind === 'pass') {
      app.clock.advance(one.ms);
      await settle(app, state);
      return;
    }
    const now = state().stage.step;
    const meant =
      one.meansNow && now && 'nth' in one.command && 'step' in one.command
        ? { ...one.command, step: now.step, nth: now.nth }
        : one.command;
    const name = Object.entries(PEOPLE).find(([, id]) => id === one.by)?.[0];
    const client = clients[name as keyof typeof PEOPLE];
    const answer = await client.command(roundId, translate(meant, clients) as PersonCommand, {
      pressedAtMs: app.clock.nowMs() - one.pressedAgoMs,
    });
    if (client === reader) answers.push(answer);
    await settle(app, state);
  };
  const next = { type: 'nextStep', step: 'brief', nth: 1 } as const;
  const goOn: Happening = {
    kind: 'wish',
    by: PEOPLE.instructor,
    command: next,
    pressedAgoMs: 0,
    meansNow: true,
  };
  if (from !== 'brief') await wish(goOn);
  if (from === 'rate') {
    await wish(goOn);
    await wish({ kind: 'pass', ms: 10_000 });
  }
  for (const beat of script) {
    for (const secret of beat[side]) await wish(secret);
    await wish(beat.open);
  }
  await drain(reader);
  const frames = isOver() ? [] : reader.frames.slice(mark);
  const replay = await ask(app, `/api/rounds/${roundId}/replay`, { cookie: reader.guest.cookie });
  const headers = ['content-length', 'etag', 'cache-control', 'content-type', 'last-modified'];
  const http = isOver()
    ? []
    : [replay.status, replay.text, ...headers.map((header) => replay.headers.get(header))];
  await reader.unsubscribe(roundId);
  reader.frames.length = 0;
  return JSON.stringify([answers, frames, http])
    .replaceAll(roundId, 'ROUND')
    .replace(/\\?"incarnation\\?":\\?"[^"\\]+/g, 'INCARNATION')
    .replace(/\d{13}/g, (number) => String(Number(number) - openedAtMs));
}

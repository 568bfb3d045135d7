import type { z } from 'zod';
import type { createWorkshopRequest } from '#shared/api.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { Chair } from '#shared/workshop/events.ts';
import type { TestApp } from './app.ts';
import { connect, eventually, type LiveClient } from './live-client.ts';
import { type Guest, host, join } from './people.ts';

/** A room in which a round has begun, with everybody's socket. All read the workshop, nobody the round yet. */
export type Room = {
  readonly host: LiveClient;
  readonly seller: LiveClient;
  readonly buyer: LiveClient;
  readonly observer: LiveClient;
  readonly workshopId: string;
  readonly roomId: string;
  readonly roundId: string;
  readonly code: string;
  /** The round's committed state on the server. */
  state(): RoundState;
};

/** A workshop with three people seated in one room and a round that has begun. */
export async function beginRound(
  app: TestApp,
  workshop: Partial<z.input<typeof createWorkshopRequest>> = {},
): Promise<Room> {
  const karin = await host(app, workshop);
  const names = ['Sara', 'Bo', 'Olle'];
  const guests: Guest[] = [];
  for (const name of names) guests.push(await join(app, karin.code, name));
  const [laptop, seller, buyer, observer] = await Promise.all(
    [karin, ...guests].map((guest) => connect(app, guest)),
  );
  if (!laptop || !seller || !buyer || !observer) throw new Error('somebody is missing');
  const { workshopId } = karin;
  for (const client of [laptop, seller, buyer, observer]) await client.subscribe(workshopId);

  await must(laptop.command(workshopId, { type: 'addRoom' }));
  const roomId = String(laptop.events(workshopId, 'hall').at(-1)?.roomId);
  const chairs: readonly Chair[] = ['seller', 'buyer', 'observer'];
  const seats = [seller, buyer, observer].map(({ guest }, index) => ({
    person: guest.person,
    roomId,
    chair: chairs[index] ?? 'guest',
  }));
  await must(laptop.command(workshopId, { type: 'seatPeople', seats }));
  await must(laptop.command(workshopId, { type: 'beginRounds', roomIds: null }));
  const begun = laptop.events(workshopId, 'hall').find(({ type }) => type === 'round.begun');
  const roundId = String(begun?.roundId);
  const state = () => app.app.engine.peek(roundId)?.state as RoundState;
  await eventually(() => (state()?.stage.opening ?? null) !== null, 'the round is opened');
  return {
    host: laptop,
    seller,
    buyer,
    observer,
    workshopId,
    roomId,
    roundId,
    code: karin.code,
    state,
  };
}

/** Has everybody of the room read the round; the host too. */
export async function readRound({ host: laptop, seller, buyer, observer, roundId }: Room) {
  for (const client of [laptop, seller, buyer, observer]) await must(client.subscribe(roundId));
}

/** Lets everybody be ready and the meeting begin. */
export async function play(app: TestApp, room: Room): Promise<void> {
  for (const client of [room.seller, room.buyer, room.observer]) {
    await must(client.command(room.roundId, { type: 'setReady', ready: true }));
  }
  await passUntil(app, room, 'play');
}

/** Moves the clock from deadline to deadline until a step has begun. */
export async function passUntil(app: TestApp, room: Room, step: string): Promise<void> {
  const isThere = () => room.state().stage.step?.step === step;
  for (let turn = 0; turn < 60 && !isThere(); turn += 1) await passDeadline(app, room);
  if (!isThere()) throw new Error(`no ${step}`);
}

/** Moves the clock to the round's next deadline and waits until the server has acted. */
export async function passDeadline(app: TestApp, { roundId }: Room): Promise<void> {
  const { engine } = app.app;
  const deadline = await engine.deadlineOf(roundId);
  if (deadline === null) throw new Error('the round waits for nothing');
  const head = await engine.headOf(roundId, 'stage');
  app.clock.advance(Math.max(0, deadline.atMs - app.clock.nowMs()));
  await eventually(
    () => (engine.peek(roundId)?.headOf('stage') ?? 0) > head,
    'the server acts on its deadline',
  );
}

/** Expects a yes. */
export async function must<Answer extends { readonly ok: boolean }>(
  answer: Promise<Answer>,
): Promise<Answer> {
  const given = await answer;
  if (!given.ok) throw new Error(`refused: ${JSON.stringify(given)}`);
  return given;
}

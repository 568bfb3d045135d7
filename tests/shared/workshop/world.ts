import type { PublicScenario } from '#shared/round/terms.ts';
import type { Actor, Committed, Context, Reader } from '#shared/stream/decider.ts';
import type { WorkshopCommand } from '#shared/workshop/commands.ts';
import type { Chair, Seating, WorkshopEvent } from '#shared/workshop/events.ts';
import { peopleIn } from '#shared/workshop/rules.ts';
import type { WorkshopState } from '#shared/workshop/state.ts';
import { workshop } from '#shared/workshop/workshop.ts';

/** Id of the nth person of a test. */
export const person = (n: number): string => `p_${String(n).padStart(12, '0')}`;

/** The instructor of every test's workshop. */
export const KARIN = person(0);

/** Somebody who is in no workshop. */
export const STRANGER = person(999);

/** The server as who asks. */
export const SERVER: Actor = { kind: 'server' };

/** A person as who asks or reads. */
export const by = (id: string, isInstructor = false): Actor & Reader => ({
  kind: 'person',
  person: id,
  isInstructor,
});

/** A scenario's public part; the id is all that matters here. */
export function scenario(id: string): PublicScenario {
  const text = { en: id, sv: id };
  const chair = { name: id, title: text };
  return {
    id,
    kind: 'sales',
    level: 1,
    title: text,
    situation: text,
    cast: { seller: chair, buyer: chair },
  };
}

/** A context whose ids are made of `command`, as the engine makes them of the command's id. */
export function contextOf(actor: Actor, command: number): Context {
  const nowMs = 1_000 + command;
  const newId = (n: number) => `c${command}n${n}`.padEnd(21, '_');
  return { by: actor, nowMs, pressedAtMs: nowMs, newId };
}

/** The command that creates the workshop of every test. */
export const CREATE: WorkshopCommand = {
  type: 'createWorkshop',
  title: 'Spring',
  variant: 'standard',
  mode: 'text',
  scenario: scenario('dock'),
  instructor: KARIN,
};

/** Folds facts into an empty workshop. */
export function foldAll(log: readonly Committed<WorkshopEvent>[]): WorkshopState {
  const state = workshop.empty();
  for (const event of log) workshop.reduce(state, event);
  return state;
}

/** A workshop that can be asked, and what was answered. */
export type World = ReturnType<typeof emptyWorld>;

/** A world in which nothing has happened. */
export function emptyWorld() {
  const state = workshop.empty();
  const log: Committed<WorkshopEvent>[] = [];
  let commands = 0;
  /** The facts a wish yields, folded in; or the refusal. */
  const ask = (
    command: WorkshopCommand,
    actor: Actor = by(KARIN, true),
  ): readonly WorkshopEvent[] | string => {
    commands += 1;
    const context = contextOf(actor, commands);
    const decision = workshop.decide(state, command, context);
    if (!decision.ok) return decision.problem;
    for (const fact of decision.value) {
      const event = { ...fact, atMs: context.nowMs };
      workshop.reduce(state, event);
      log.push(event);
    }
    return decision.value;
  };
  return { state, log, ask };
}

/** A world with `people` members beside the instructor, and `rooms` rooms m_1, m_2, … */
export function worldOf(people: number, rooms = 0): World {
  const world = emptyWorld();
  world.ask(CREATE, SERVER);
  for (let n = 1; n <= people; n += 1) join(world, n);
  for (let n = 0; n < rooms; n += 1) world.ask({ type: 'addRoom' });
  return world;
}

/** Lets the nth person in. */
export function join(world: World, n: number) {
  return world.ask({ type: 'joinPerson', person: person(n) }, SERVER);
}

/** Notes that the nth person has read a buyer's brief. */
export function read(world: World, n: number, scenarioId = 'dock') {
  return world.ask(
    { type: 'recordBriefRead', person: person(n), scenarioId, by: 'preview' },
    SERVER,
  );
}

/** A wanted place. */
export function seat(n: number, roomId: string | null, chair: Chair | null): Seating {
  return { person: person(n), roomId, chair };
}

/** Asks for places. */
export function seatAll(world: World, ...seats: readonly Seating[]) {
  return world.ask({ type: 'seatPeople', seats: [...seats] });
}

/** Seats seller, buyer and observers in a room, by number. */
export function fill(world: World, roomId: string, ...numbers: readonly number[]) {
  const chairs: readonly Chair[] = ['seller', 'buyer'];
  return seatAll(world, ...numbers.map((n, index) => seat(n, roomId, chairs[index] ?? 'observer')));
}

/** A room in short: the first letter of each chair and the person's number. */
export function sittersOf(state: WorkshopState, roomId: string): string {
  return peopleIn(state.hall, roomId)
    .map((one) => `${one.chair.charAt(0)}${Number(one.person.slice(2))}`)
    .join(' ');
}

/** Every room in short. */
export function allSitters(state: WorkshopState): readonly string[] {
  return Object.keys(state.hall.rooms).map((roomId) => sittersOf(state, roomId));
}

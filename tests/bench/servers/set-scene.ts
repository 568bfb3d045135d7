import { randomBytes } from 'node:crypto';
import type { App } from '#server/app.ts';
import type { Directory } from '#server/directory-port.ts';
import { publicScenarioOf } from '#server/scenarios.ts';
import { cookieName, createToken, hashToken } from '#server/session.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import { TIMES } from '#shared/round/programme.ts';
import type { RoundState } from '#shared/round/state.ts';
import { builtInRubric } from '#shared/rubric/built-in.ts';
import { scenarioById } from '#shared/scenario/library/all.ts';
import { createCommandId } from '#shared/stream/command-id.ts';
import type { Actor } from '#shared/stream/decider.ts';
import type { WorkshopCommand } from '#shared/workshop/commands.ts';
import type { SkippingClock } from '#tests/support/skipping-clock.ts';
import type { Scene, SceneSeat, SceneWish } from './scene.ts';

/** A workshop has room for this many rooms of four. */
const ROOMS_PER_WORKSHOP = 25;

const CHAIRS = ['seller', 'buyer', 'observer', 'observer'] as const;
const PATH = '/socket.io/?EIO=4&transport=websocket';

/** A tag is placed before its press: the meeting must have begun by then. */
const BEGINNING_MS = 10_000;
/** Between two things that are said, ms. */
const BETWEEN_MS = 300;

/** The parts of a server that a scene is set on. */
export type Stage = {
  readonly app: App;
  readonly directory: Directory;
  readonly clock: SkippingClock;
};

/** Seats people in rooms and lets their rounds begin, as instructors and people do it: by commands. */
export async function setScene(
  stage: Stage,
  { rooms, step, tags, talk }: SceneWish,
): Promise<Pick<Scene, 'seats' | 'hosts'>> {
  const workshops = [];
  for (let first = 0; first < rooms; first += ROOMS_PER_WORKSHOP) {
    workshops.push(await openWorkshop(stage, first, Math.min(ROOMS_PER_WORKSHOP, rooms - first)));
  }
  const rounds = workshops.flatMap(({ rounds }) => rounds);
  await reach(stage, rounds, 'play');
  stage.clock.skip(BEGINNING_MS);
  for (const round of rounds) await converse(stage, round, talk);
  for (const round of rounds) await tag(stage, round, tags, talk);
  if (step !== 'play') await reach(stage, rounds, step);
  // The countdown before seats open.
  if (step === 'reveal') stage.clock.skip(TIMES.countdownToRevealMs);
  return {
    seats: workshops.flatMap(({ seats }) => seats),
    hosts: workshops.map(({ host }) => host),
  };
}

type Round = {
  readonly roundId: string;
  readonly host: string;
  readonly people: readonly string[];
};

async function openWorkshop(stage: Stage, first: number, rooms: number) {
  const { app, directory, clock } = stage;
  const workshop = newId('w_', 21);
  await directory.addWorkshop(workshop, newId('', 7), clock.nowMs());
  const scenario = scenarioById('dock');
  if (scenario === null) throw new Error('the library has no such scenario');
  const instructor = await enter(stage, workshop);
  const ask = (command: WorkshopCommand, actor: Actor = { kind: 'server' }) =>
    execute(stage, workshop, actor, command);
  await ask({
    type: 'createWorkshop',
    title: 'Measured',
    variant: 'full',
    mode: 'text',
    scenario: publicScenarioOf(scenario),
    instructor: instructor.person,
  });
  const host: Actor = { kind: 'person', person: instructor.person, isInstructor: true };
  for (let room = 0; room < rooms; room += 1) await ask({ type: 'addRoom' }, host);
  const people = await Promise.all(Array.from({ length: rooms * 4 }, () => enter(stage, workshop)));
  await Promise.all(people.map(({ person }) => ask({ type: 'joinPerson', person })));
  const places = people.map(({ person }, index) => ({
    person,
    roomId: `m_${Math.floor(index / 4) + 1}`,
    chair: CHAIRS[index % 4] ?? 'observer',
  }));
  await ask({ type: 'seatPeople', seats: places }, host);
  await ask({ type: 'beginRounds', roomIds: null }, host);
  const state = await app.engine.stateOf(workshop as `w_${string}`);
  const rounds = Object.entries(state?.hall.rounds ?? {}).map(
    ([roundId, { cast }]): Round => ({
      roundId,
      host: instructor.person,
      people: cast.map(({ person }) => person),
    }),
  );
  const roundOf = (person: string) =>
    rounds.find((round) => round.people.includes(person))?.roundId ?? '';
  return {
    host: seatOf(first, instructor.cookie, [workshop]),
    rounds,
    seats: people.map(({ person, cookie }, index) =>
      seatOf(first + Math.floor(index / 4), cookie, [workshop, roundOf(person)]),
    ),
  };
}

function seatOf(room: number, cookie: string, streams: readonly string[]): SceneSeat {
  return { room, path: PATH, cookie, streams };
}

/** A person with a browser's cookie. */
async function enter({ directory, clock }: Stage, workshop: string) {
  const person = newId('p_', 12);
  const token = createToken();
  const nowMs = clock.nowMs();
  await directory.addPerson({
    person,
    workshop,
    name: 'Somebody',
    language: 'sv',
    isSimulated: false,
  });
  await directory.takeSeat(hashToken(token), { workshop, person }, nowMs);
  return { person, cookie: `${cookieName(false)}=${token}` };
}

/** Takes every round to a step, all at once: time that is skipped is skipped for all. */
async function reach(
  stage: Stage,
  rounds: readonly Round[],
  step: SceneWish['step'],
): Promise<void> {
  const stepOf = ({ roundId }: Round) =>
    (stage.app.engine.peek(roundId)?.state as RoundState | undefined)?.stage.step ?? null;
  while (rounds.some((round) => stepOf(round) === null)) await nextTurn();
  for (;;) {
    const left = rounds.filter((round) => stepOf(round)?.step !== step);
    if (left.length === 0) return;
    const isPlaying = left.some((round) => stepOf(round)?.step === 'play');
    for (const round of left) {
      const now = stepOf(round);
      if (now === null) throw new Error('a round is over');
      const actor: Actor = { kind: 'person', person: round.host, isInstructor: true };
      const { step: running, nth } = now;
      await execute(stage, round.roundId, actor, { type: 'nextStep', step: running, nth });
    }
    if (!isPlaying) continue;
    // After play a sentence may be finished.
    stage.clock.skip(10_000);
    while (left.some((round) => stepOf(round)?.step === 'play')) await nextTurn();
  }
}

/** The seller speaks and the buyer's trust moves, in turn; time passes for every room. */
async function converse(stage: Stage, { roundId, people }: Round, talk: number): Promise<void> {
  const text = 'What does a Monday look like when the dock is full?';
  const say = (index: number) =>
    execute(
      stage,
      roundId,
      { kind: 'person', person: people[index % 2] ?? '', isInstructor: false },
      index % 2 === 0
        ? { type: 'sayLine', step: 'play', nth: 1, lineId: `l_${index}`, text }
        : { type: 'moveDial', value: 40 + (index % 31) },
    );
  // Ten at a time: nobody sees the scene before it is set, and each alone would wait for the disk.
  for (let from = 0; from < talk; from += 10) {
    await Promise.all(Array.from({ length: Math.min(10, talk - from) }, (_, at) => say(from + at)));
    stage.clock.skip(10 * BETWEEN_MS);
  }
}

/** The observers of a round tag in turn, over all that was said: two good ones, one bad. */
async function tag(
  stage: Stage,
  { roundId, people }: Round,
  tags: number,
  talk: number,
): Promise<void> {
  const dimensions = builtInRubric.dimensions.map(({ id }) => id);
  const pressedFromMs = stage.clock.nowMs() - BETWEEN_MS * talk;
  const press = (index: number) => {
    const person = people[2 + (index % 2)] ?? '';
    const command = {
      type: 'addTag',
      tagId: `t_${index}`,
      code: {
        kind: 'behaviour',
        dimension: dimensions[index % dimensions.length] ?? 'R',
        polarity: index % 3 === 0 ? -1 : 1,
        marker: null,
      },
      about: 'seller',
      lineId: null,
    } as const;
    const pressedAtMs = pressedFromMs + Math.floor((index * BETWEEN_MS * talk) / tags);
    const actor: Actor = { kind: 'person', person, isInstructor: false };
    return execute(stage, roundId, actor, command, pressedAtMs);
  };
  await Promise.all(Array.from({ length: tags }, (_, index) => press(index)));
}

async function execute(
  { app, clock }: Stage,
  streamId: string,
  actor: Actor,
  command: PersonCommand | WorkshopCommand,
  pressedAtMs: number = clock.nowMs(),
): Promise<void> {
  const id = createCommandId(clock.nowMs(), randomBytes(10).toString('hex'));
  const { answer } = await app.engine.execute(streamId, actor, { id, pressedAtMs, command });
  if (!answer.ok) throw new Error(`${command.type}: ${answer.refusal}`);
}

function newId(prefix: string, length: number): string {
  return prefix + randomBytes(24).toString('base64url').slice(0, length);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

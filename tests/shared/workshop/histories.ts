import fc from 'fast-check';
import type { Actor } from '#shared/stream/decider.ts';
import type { WorkshopCommand } from '#shared/workshop/commands.ts';
import {
  by,
  CREATE,
  KARIN,
  person,
  SERVER,
  STRANGER,
  scenario,
  type World,
  worldOf,
} from './world.ts';

/** One wish of a random history and who has it. */
export type Step = { readonly actor: Actor; readonly command: WorkshopCommand };

/** Stands for a round that has begun by then, which no generator can know. */
const SOME_ROUND = 'r_some';

const anyScenarioId = fc.constantFrom('dock', 'dock', 'lunch', '__proto__');
const anyWay = fc.constantFrom('cast', 'preview', 'look-in', 'reveal', 'replay');
const anyRound = fc.constantFrom(SOME_ROUND, SOME_ROUND, SOME_ROUND, 'r_none');
const anyPerson = fc.oneof(
  { weight: 80, arbitrary: fc.integer({ min: 1, max: 6 }).map(person) },
  { weight: 10, arbitrary: fc.integer({ min: 7, max: 10 }).map(person) },
  { weight: 2, arbitrary: fc.constantFrom(KARIN, STRANGER) },
);
const anyRoom = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('m_1', 'm_2', 'm_3') },
  { weight: 1, arbitrary: fc.constantFrom('m_5', 'm_30') },
);
const anyChair = fc.constantFrom('seller', 'seller', 'buyer', 'buyer', 'observer', 'guest');
const anySeating = fc.oneof(
  { weight: 30, arbitrary: fc.record({ person: anyPerson, roomId: anyRoom, chair: anyChair }) },
  {
    weight: 3,
    arbitrary: fc.record({
      person: anyPerson,
      roomId: fc.constant(null),
      chair: fc.oneof(
        { weight: 9, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant('buyer' as const) },
      ),
    }),
  },
);

const anySeatings = fc.array(anySeating, { minLength: 1, maxLength: 6 });
const someRooms = fc.option(fc.array(anyRoom, { maxLength: 2 }), { freq: 2 });

const oneOf = <Type extends WorkshopCommand['type']>(weight: number, type: Type) => ({
  weight,
  arbitrary: fc.constant({ type }),
});
const oneWith = <Type extends WorkshopCommand['type'], Rest extends object>(
  weight: number,
  type: Type,
  rest: fc.Arbitrary<Rest>,
) => ({ weight, arbitrary: rest.map((fields) => ({ type, ...fields })) });

/** Every command, those of the server too. The end of the workshop is rare: little follows it. */
export const anyCommand: fc.Arbitrary<WorkshopCommand> = fc.oneof(
  oneOf(20, 'addRoom'),
  oneWith(90, 'seatPeople', fc.record({ seats: anySeatings })),
  oneOf(30, 'seatAutomatically'),
  oneWith(90, 'beginRounds', fc.record({ roomIds: someRooms })),
  oneWith(5, 'chooseScenario', fc.record({ scenarioId: anyScenarioId })),
  oneWith(5, 'removePerson', fc.record({ person: anyPerson })),
  oneWith(20, 'joinPerson', fc.record({ person: anyPerson })),
  oneWith(5, 'setScenario', fc.record({ scenario: anyScenarioId.map(scenario) })),
  oneWith(
    20,
    'recordBriefRead',
    fc.record({ person: anyPerson, scenarioId: anyScenarioId, by: anyWay }),
  ),
  oneWith(90, 'recordRoundOver', fc.record({ roundId: anyRound })),
  oneOf(1, 'endWorkshop'),
  { weight: 1, arbitrary: fc.constant(CREATE) },
);

const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 20, arbitrary: fc.constant(SERVER) },
  { weight: 4, arbitrary: fc.constant(by(KARIN, true)) },
  { weight: 1, arbitrary: fc.tuple(anyPerson, fc.boolean()).map(([id, is]) => by(id, is)) },
);

/** A random history of wishes, refused ones included. */
export const anyHistory: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ actor: anyActor, command: anyCommand }),
  { maxLength: 60, size: 'max' },
);

/**
 * Plays a history in a workshop of six people, three rooms and the instructor.
 * `watch` stands around every step: it carries it out itself.
 */
export function play(
  steps: readonly Step[],
  watch: (
    command: WorkshopCommand,
    world: World,
    carryOut: () => ReturnType<World['ask']>,
  ) => void = (_command, _world, carryOut) => carryOut(),
): World {
  const world = worldOf(6, 3);
  for (const step of steps) {
    const command = withSomeRound(step.command, world);
    watch(command, world, () => world.ask(command, step.actor));
  }
  return world;
}

function withSomeRound(command: WorkshopCommand, world: World): WorkshopCommand {
  if (command.type !== 'recordRoundOver' || command.roundId !== SOME_ROUND) return command;
  const { rounds } = world.state.hall;
  const running = Object.keys(rounds).find((roundId) => rounds[roundId]?.overAtMs === null);
  return { ...command, roundId: running ?? Object.keys(rounds)[0] ?? 'r_none' };
}

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundCommand } from '#shared/round/commands.ts';
import type { StepName } from '#shared/round/programme.ts';
import { seedOf } from '#tests/support/random.ts';
import { type Happening, wishOf } from '#tests/support/round-histories.ts';
import { PEOPLE } from '#tests/support/round-world.ts';
import { READERS, type Reader, UnsteadyRoom } from '#tests/support/unsteady-room.ts';
import { aTurn } from '#tests/support/until.ts';

/** How many histories, and how long each is at most. */
const HISTORIES = Number(process.env.HISTORIES ?? 300);
const LENGTH = Number(process.env.LENGTH ?? 40);

/** One thing that happens to the room. */
type Trouble =
  | { readonly what: 'wish'; readonly one: Happening }
  | { readonly what: 'drop' | 'return'; readonly who: Reader }
  | { readonly what: 'restart' | 'turn' }
  | { readonly what: 'pass'; readonly ms: number };

const wishes = (types: Parameters<typeof wishOf>[0]) =>
  wishOf(types).map((one): Trouble => ({ what: 'wish', one }));

function wished(by: string, command: RoundCommand): Trouble {
  return { what: 'wish', one: { kind: 'wish', by, command, pressedAgoMs: 0, meansNow: false } };
}

const who = fc.constantFrom(...READERS);

/** Channels are lost and opened by it. */
const roleChange: fc.Arbitrary<Trouble> = fc
  .record({
    type: fc.constant('placePerson' as const),
    person: fc.constantFrom(PEOPLE.seller, PEOPLE.buyer, PEOPLE.observer, PEOPLE.second),
    role: fc.constantFrom(...(['seller', 'buyer', 'observer', 'guest'] as const)),
  })
  .map((command) => wished(PEOPLE.instructor, command));

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  {
    weight: 16,
    arbitrary: wishes([
      'setReady',
      'sayLine',
      'moveDial',
      'addTag',
      'undoTag',
      'writeNote',
      'setHand',
      'declareGoal',
      'giveRating',
      'noteDesk',
      'pinMoment',
      'addComment',
      'callTimeOut',
      'agreeToReveal',
      'setDone',
    ]),
  },
  { weight: 2, arbitrary: roleChange },
  { weight: 1, arbitrary: wishes(['takeChair', 'lookIn']) },
  { weight: 2, arbitrary: wishes(['nextStep', 'nextStep', 'stopRound']) },
  { weight: 1, arbitrary: wishes(['setPaused', 'continuePlay']) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('drop' as const), who }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('return' as const), who }) },
  { weight: 1, arbitrary: fc.constant<Trouble>({ what: 'restart' }) },
  { weight: 5, arbitrary: fc.constant<Trouble>({ what: 'turn' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('pass' as const),
      ms: fc.constantFrom(300, 5000, 12_000, 90_000),
    }),
  },
);

const history = fc.array(trouble, { minLength: 8, maxLength: LENGTH, size: 'max' });
const beginning = fc.constantFrom(
  ...(['brief', 'play', 'play', 'play', 'rate', 'observers', 'reveal'] as const),
);

/** Histories that once ended with different bytes; each stays. */
const FOUND: [StepName, Trouble[]][] = [
  // A time-out and the minute to read end in the same millisecond (FT5).
  [
    'play',
    [
      wished(PEOPLE.instructor, { type: 'callTimeOut' }),
      wished(PEOPLE.instructor, {
        type: 'placePerson',
        person: PEOPLE.observer,
        role: 'seller',
      }),
      wished(PEOPLE.buyer, {
        type: 'sayLine',
        step: 'play',
        nth: 1,
        lineId: 'a',
        text: 'Mondays are chaotic.',
      }),
    ],
  ],
];

let room: UnsteadyRoom;
beforeAll(async () => {
  room = await UnsteadyRoom.open();
}, 60_000);
afterAll(() => room.close());

const NAMES = Object.fromEntries(Object.entries(PEOPLE).map(([name, id]) => [id, name]));

/** Who of the readers a wish is by; strangers and guests are none of them. */
function readerOf(by: string): Reader | null {
  return READERS.find((name) => name === NAMES[by]) ?? null;
}

async function happen(one: Trouble): Promise<void> {
  switch (one.what) {
    case 'wish': {
      const { one: happening } = one;
      if (happening.kind === 'pass') return;
      const name = readerOf(happening.by);
      if (name !== null) room.wish(name, meant(happening));
      return;
    }
    case 'drop':
      return room.unplug(one.who);
    case 'return':
      return room.plugIn(one.who);
    case 'restart':
      return room.restart();
    case 'pass':
      return void room.app.clock.advance(one.ms);
    default:
      return aTurn();
  }
}

/** A wish about a step means the one that runs. */
function meant({ command, meansNow }: Happening & { kind: 'wish' }): RoundCommand {
  const now = room.app.app.engine.peek(room.roundId) && room.state().stage.step;
  return meansNow && now && 'nth' in command && 'step' in command
    ? ({ ...command, step: now.step, nth: now.nth } as RoundCommand)
    : command;
}

test('[FT4] whatever happens, all readers of a channel end with the same bytes as the log', {
  timeout: 60_000 + HISTORIES * 2000,
}, async () => {
  const seed = seedOf('CONVERGENCE_SEED');
  let histories = 0;
  let restarts = 0;
  let events = 0;
  await fc.assert(
    fc.asyncProperty(beginning, history, async (step, troubles) => {
      await room.begin(step);
      try {
        for (const one of troubles) await happen(one);
        await room.settle();
        expect(await room.divergences()).toEqual([]);
        histories += 1;
        restarts += troubles.filter(({ what }) => what === 'restart').length;
        events += (await room.app.store.read(room.roundId))?.version ?? 0;
      } finally {
        room.end();
      }
    }),
    {
      numRuns: HISTORIES,
      seed,
      endOnFailure: process.env.SHRINK === undefined,
      examples: FOUND,
    },
  );
  process.stdout.write(
    `${histories} histories, ${events} facts, ${restarts} restarts, no divergence; seed ${seed}\n`,
  );
});

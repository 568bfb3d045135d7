import fc from 'fast-check';
import type { PersonCommand, RoundCommand } from '#shared/round/commands.ts';
import { STEPS } from '#shared/round/programme.ts';
import { PEOPLE, RoundWorld } from './round-world.ts';

/** One thing that happens in a random history: time passes, or somebody wishes something. */
export type Happening =
  | { readonly kind: 'pass'; readonly ms: number }
  | {
      readonly kind: 'wish';
      readonly by: string;
      readonly command: RoundCommand;
      readonly pressedAgoMs: number;
      /** Whether a wish about a step means the one that runs. */
      readonly meansNow: boolean;
    };

const thing = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.constantFrom('one', 'two', 'three', '');
const said = fc.constantFrom('Hello', 'What is a Monday like?', 'Mondays are chaotic.');
const percent = fc.integer({ min: 0, max: 100 });
const meetingMs = fc.integer({ min: 0, max: 600_000 });
const person = fc.constantFrom(...Object.values(PEOPLE));
const occurrence = { step: fc.constantFrom(...STEPS), nth: fc.constantFrom(1, 1, 1, 2) };
const code = fc.oneof(
  fc.record({
    kind: fc.constant('behaviour' as const),
    dimension: fc.constantFrom(...(['R', 'A', 'L', 'P', 'S', 'M', 'C'] as const)),
    polarity: fc.constantFrom(1 as const, -1 as const),
    marker: fc.constantFrom(null, 'Rp1', 'An2'),
  }),
  fc.record({
    kind: fc.constant('signal' as const),
    signal: fc.constantFrom('BO' as const, 'BC' as const),
  }),
  fc.record({ kind: fc.constant('bookmark' as const) }),
);
const sbi = fc.record({ situation: words, behaviour: words, impact: words });

type ArbitraryOf<Type extends PersonCommand['type']> = fc.Arbitrary<
  Extract<PersonCommand, { type: Type }>
>;
const type = <Type extends PersonCommand['type']>(value: Type) => fc.constant(value);

/**
 * An arbitrary for every wish a person can have, by its type. A new command does not compile until
 * it stands here, and so no law can pass it over.
 */
export const WISHES: { readonly [Type in PersonCommand['type']]: ArbitraryOf<Type> } = {
  setReady: fc.record({ type: type('setReady'), ready: fc.boolean() }),
  setDone: fc.record({ type: type('setDone'), ...occurrence, done: fc.boolean() }),
  stopRound: fc.record({ type: type('stopRound') }),
  setHand: fc.record({ type: type('setHand'), raised: fc.boolean() }),
  writeNote: fc.record({ type: type('writeNote'), noteId: thing, text: words }),
  takeChair: fc.record({ type: type('takeChair'), role: fc.constantFrom('seller', 'buyer') }),
  goOn: fc.record({ type: type('goOn'), ...occurrence }),
  sayLine: fc.record({ type: type('sayLine'), ...occurrence, lineId: thing, text: said }),
  declareGoal: fc.record({ type: type('declareGoal'), goal: words, focus: words }),
  moveDial: fc.record({ type: type('moveDial'), value: percent }),
  callTimeOut: fc.record({ type: type('callTimeOut') }),
  continuePlay: fc.record({ type: type('continuePlay') }),
  rewind: fc.record({
    type: type('rewind'),
    to: fc.oneof(
      fc.record({ kind: fc.constant('line' as const), lineId: thing }),
      fc.record({ kind: fc.constant('take' as const) }),
      fc.record({
        kind: fc.constant('back' as const),
        seconds: fc.constantFrom(30 as const, 60 as const, 120 as const),
      }),
    ),
  }),
  giveRating: fc.record({
    type: type('giveRating'),
    item: fc.constantFrom('trust', 'believed', 'goal'),
    value: percent,
  }),
  stateOutcome: fc.record({
    type: type('stateOutcome'),
    outcome: fc.constantFrom('order', 'advance', 'continuation', 'no-sale'),
  }),
  writeNextStep: fc.record({
    type: type('writeNextStep'),
    nextStep: fc.oneof(
      fc.record({ kind: fc.constant('agreed' as const), text: said }),
      fc.record({ kind: fc.constant('nothing' as const) }),
    ),
  }),
  drawCurve: fc.record({
    type: type('drawCurve'),
    point: fc.integer({ min: 0, max: 3 }),
    value: percent,
  }),
  rateDimension: fc.record({
    type: type('rateDimension'),
    dimension: fc.constantFrom('R', 'S'),
    value: fc.constantFrom(1, 2, 3, 4, 5, null),
  }),
  pickMoment: fc.record({
    type: type('pickMoment'),
    which: fc.constantFrom('best', 'hardest'),
    meetingMs: fc.option(meetingMs),
    note: words,
  }),
  explainYes: fc.record({ type: type('explainYes'), text: words }),
  holdReveal: fc.record({ type: type('holdReveal') }),
  agreeToReveal: fc.record({ type: type('agreeToReveal'), agrees: fc.boolean() }),
  chooseRedo: fc.record({ type: type('chooseRedo'), fromMs: meetingMs }),
  makeCommitment: fc.record({
    type: type('makeCommitment'),
    kind: fc.constantFrom('start', 'stop', 'continue'),
    text: words,
  }),
  addTag: fc.record({
    type: type('addTag'),
    tagId: thing,
    code,
    about: fc.constantFrom('seller', 'buyer', 'both'),
    lineId: fc.option(thing),
  }),
  refineTag: fc.record({ type: type('refineTag'), tagId: thing, code }),
  noteTag: fc.record({ type: type('noteTag'), tagId: thing, note: words }),
  nudgeTag: fc.record({ type: type('nudgeTag'), tagId: thing, meetingMs }),
  undoTag: fc.record({ type: type('undoTag'), tagId: thing }),
  chooseTags: fc.record({
    type: type('chooseTags'),
    tagIds: fc.uniqueArray(thing, { maxLength: 3 }),
  }),
  writeQuestion: fc.record({ type: type('writeQuestion'), text: words }),
  fillPlace: fc.record({
    type: type('fillPlace'),
    place: fc.constantFrom('worked-1', 'worked-2', 'to-try'),
    tagId: fc.option(thing),
    sbi,
  }),
  presentPlace: fc.record({
    type: type('presentPlace'),
    place: fc.constantFrom('worked-1', 'worked-2', 'to-try'),
  }),
  addComment: fc.record({
    type: type('addComment'),
    commentId: thing,
    meetingMs,
    tag: fc.option(fc.record({ person, tagId: thing })),
    text: said,
  }),
  pinMoment: fc.record({ type: type('pinMoment'), momentId: thing, meetingMs }),
  admitLate: fc.record({ type: type('admitLate'), owner: person, tagId: thing }),
  setPaused: fc.record({ type: type('setPaused'), paused: fc.boolean() }),
  extendStep: fc.record({
    type: type('extendStep'),
    ...occurrence,
    deltaMs: fc.constantFrom(60_000, -60_000, 120_000),
  }),
  nextStep: fc.record({ type: type('nextStep'), ...occurrence }),
  endRound: fc.record({ type: type('endRound') }),
  lookIn: fc.record({ type: type('lookIn'), looking: fc.boolean() }),
  noteDesk: fc.record({ type: type('noteDesk'), text: words }),
  placePerson: fc.record({
    type: type('placePerson'),
    person,
    role: fc.constantFrom('seller', 'buyer', 'observer', 'guest'),
  }),
};

/** Who usually wishes this: random people would mostly be refused and show little. */
const USUALLY: { readonly [Type in PersonCommand['type']]: readonly (keyof typeof PEOPLE)[] } = {
  setReady: ['seller', 'buyer', 'observer'],
  setDone: ['seller', 'buyer', 'observer', 'second'],
  stopRound: ['guest', 'seller'],
  setHand: ['seller', 'observer'],
  writeNote: ['seller', 'buyer', 'instructor'],
  takeChair: ['observer', 'guest'],
  goOn: ['buyer', 'seller'],
  sayLine: ['seller', 'buyer'],
  declareGoal: ['seller'],
  moveDial: ['buyer'],
  callTimeOut: ['seller', 'buyer', 'instructor'],
  continuePlay: ['seller', 'buyer', 'instructor'],
  rewind: ['seller', 'buyer', 'instructor'],
  giveRating: ['seller', 'buyer'],
  stateOutcome: ['buyer'],
  writeNextStep: ['seller', 'buyer'],
  drawCurve: ['seller'],
  rateDimension: ['seller', 'buyer'],
  pickMoment: ['seller', 'buyer'],
  explainYes: ['buyer'],
  holdReveal: ['seller', 'buyer'],
  agreeToReveal: ['seller', 'buyer'],
  chooseRedo: ['seller', 'instructor'],
  makeCommitment: ['seller'],
  addTag: ['observer', 'second', 'instructor'],
  refineTag: ['observer', 'instructor'],
  noteTag: ['observer', 'instructor'],
  nudgeTag: ['observer', 'instructor'],
  undoTag: ['observer', 'second'],
  chooseTags: ['observer'],
  writeQuestion: ['observer'],
  fillPlace: ['observer', 'second'],
  presentPlace: ['observer', 'second'],
  addComment: ['seller', 'buyer', 'observer', 'instructor'],
  pinMoment: ['seller', 'observer'],
  admitLate: ['seller', 'instructor'],
  setPaused: ['instructor'],
  extendStep: ['instructor'],
  nextStep: ['instructor'],
  endRound: ['instructor'],
  lookIn: ['instructor'],
  noteDesk: ['instructor'],
  placePerson: ['instructor'],
};

/** Wishes that end much: rarer, or no history would get anywhere. */
const RARE: readonly PersonCommand['type'][] = ['stopRound', 'endRound', 'placePerson', 'nextStep'];

const pressedAgoMs = fc.constantFrom(0, 0, 0, 400, 5000, 60_000);

/** A wish of one of these types, mostly by somebody who usually has it. */
export function wishOf(types: readonly PersonCommand['type'][]): fc.Arbitrary<Happening> {
  const options = types.map((name) => ({
    weight: RARE.includes(name) ? 1 : 8,
    arbitrary: fc.record({
      kind: fc.constant('wish' as const),
      by: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.constantFrom(...USUALLY[name].map((who): string => PEOPLE[who])),
        },
        { weight: 1, arbitrary: person },
      ),
      command: WISHES[name] as fc.Arbitrary<RoundCommand>,
      pressedAgoMs,
      meansNow: fc.constantFrom(true, true, true, false),
    }),
  }));
  return fc.oneof(...options);
}

const ALL_TYPES = Object.keys(WISHES) as PersonCommand['type'][];
const presence = fc.record({
  type: fc.constantFrom('markLeft' as const, 'markBack' as const, 'removePerson' as const),
  person,
});

/** Time that passes: mostly little, sometimes a step. */
export const passing: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constant('pass' as const),
  ms: fc.constantFrom(10, 300, 4000, 5000, 20_000, 90_000),
});

/** Anything at all, wished by anyone. */
export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: passing },
  { weight: 14, arbitrary: wishOf(ALL_TYPES) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wish' as const),
      by: fc.constant('server'),
      command: presence as fc.Arbitrary<RoundCommand>,
      pressedAgoMs: fc.constant(0),
      meansNow: fc.constant(false),
    }),
  },
);

/** A round that has come to a random step, with something in every seat on the way. */
export const openings: fc.Arbitrary<() => RoundWorld> = fc
  .constantFrom(
    ...([null, 'play', 'play', 'rate', 'self', 'observers', 'reveal', 'revealed', 'redo'] as const),
  )
  .map((step) => () => {
    const world = new RoundWorld({
      cast: [
        { person: PEOPLE.seller, role: 'seller' },
        { person: PEOPLE.buyer, role: 'buyer' },
        { person: PEOPLE.observer, role: 'observer' },
        { person: PEOPLE.second, role: 'observer' },
        { person: PEOPLE.guest, role: 'guest' },
      ],
    });
    if (step === null) return world;
    world.to('play');
    if (step === 'play') return world;
    seedPlay(world);
    world.to('rate');
    if (step === 'rate') return world;
    world.answerAll();
    if (step === 'revealed') {
      world.to('reveal').pass(5000);
      return world;
    }
    return world.to(step);
  });

/** A few facts of every kind during play. */
export function seedPlay(world: RoundWorld): void {
  const code = { kind: 'behaviour', dimension: 'R', polarity: 1, marker: null } as const;
  world.as(PEOPLE.instructor, { type: 'lookIn', looking: true });
  world.as(PEOPLE.seller, { type: 'sayLine', ...world.occurrence, lineId: 'a', text: 'Hello' });
  world.pass(4000);
  world.as(PEOPLE.buyer, { type: 'moveDial', value: 52 });
  world.as(PEOPLE.observer, { type: 'addTag', tagId: 'a', code, about: 'seller', lineId: null });
  world.as(PEOPLE.second, { type: 'addTag', tagId: 'a', code, about: 'both', lineId: 'a' });
}

/** Lets one thing happen. With `meansNow`, a wish about a step means the one that runs. */
export function happen(world: RoundWorld, one: Happening): void {
  if (one.kind === 'pass') return world.pass(one.ms);
  const { command } = one;
  const now = world.state.stage.step;
  const meant =
    one.meansNow && now && 'nth' in command && 'step' in command
      ? { ...command, step: now.step, nth: now.nth }
      : command;
  world.as(one.by, meant as RoundCommand, one.pressedAgoMs);
}

/** Lets everything happen in a round. */
export function playOut(history: History): RoundWorld {
  const world = history.open();
  for (const one of history.happenings) happen(world, one);
  return world;
}

/** A beginning and what happens after it. */
export type History = {
  readonly open: () => RoundWorld;
  readonly happenings: readonly Happening[];
};

/** Random histories of a round, of any step. */
export const histories: fc.Arbitrary<History> = fc.record({
  open: openings,
  happenings: fc.array(happening, { minLength: 3, maxLength: 50 }),
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import {
  debriefEvent,
  deskEvent,
  galleryEvent,
  ownEvent,
  stageEvent,
  vaultEvent,
} from '#shared/round/events.ts';
import { STEPS } from '#shared/round/programme.ts';
import { round } from '#shared/round/round.ts';
import { seatEvent } from '#shared/round/seat-events.ts';
import { WISHES } from '#tests/support/round-histories.ts';
import { PEOPLE, RoundWorld } from '#tests/support/round-world.ts';

/** Everybody who could want to know something. `sat`: an instructor who has held a chair. */
const WHO = ['seller', 'buyer', 'observer', 'guest', 'instructor', 'stranger', 'sat'] as const;
type Who = (typeof WHO)[number];

type Audience = 'stage' | 'gallery' | 'seat' | 'own' | 'debrief' | 'desk' | 'vault';

/** Where each fact belongs. A fact without a row does not compile. */
const AUDIENCE: Record<RoundEvent['type'], Audience> = {
  'round.opened': 'stage',
  'role.taken': 'stage',
  'step.started': 'stage',
  'step.extended': 'stage',
  'countdown.started': 'stage',
  'countdown.cleared': 'stage',
  'play.finishing': 'stage',
  'pause.added': 'stage',
  'pause.lifted': 'stage',
  'ready.set': 'stage',
  'done.set': 'stage',
  'line.said': 'stage',
  'take.started': 'stage',
  'round.stopped': 'stage',
  'hand.set': 'stage',
  'instructor.arrived': 'stage',
  'instructor.gone': 'stage',
  'person.left': 'stage',
  'person.back': 'stage',
  'person.removed': 'stage',
  'chair.offered': 'stage',
  'place.presented': 'stage',
  'reveal.counting': 'stage',
  'reveal.waits': 'stage',
  'round.revealed': 'stage',
  'redo.chosen': 'stage',
  'round.ended': 'stage',
  'observers.briefed': 'gallery',
  'goal.shown': 'gallery',
  'brief.dealt': 'seat',
  'criterion.dealt': 'seat',
  'goal.declared': 'seat',
  'dial.moved': 'seat',
  'tag.added': 'seat',
  'tag.refined': 'seat',
  'tag.noted': 'seat',
  'tag.nudged': 'seat',
  'tag.undone': 'seat',
  'rating.given': 'seat',
  'outcome.stated': 'seat',
  'next-step.written': 'seat',
  'curve.drawn': 'seat',
  'dimension.rated': 'seat',
  'dimension.cleared': 'seat',
  'moment.picked': 'seat',
  'yes.explained': 'seat',
  'tags.chosen': 'seat',
  'question.written': 'seat',
  'place.filled': 'seat',
  'reveal.agreed': 'seat',
  'commitment.made': 'seat',
  'note.written': 'own',
  'comment.added': 'debrief',
  'moment.pinned': 'debrief',
  'late.admitted': 'debrief',
  'desk.noted': 'desk',
  'round.pinned': 'vault',
};

/** Who reads an audience's facts of the buyer, before and after the reveal: DESIGN.md §2, the table. */
const READS: Record<Audience, { readonly before: readonly Who[]; readonly after: readonly Who[] }> =
  {
    stage: {
      before: WHO.filter((who) => who !== 'stranger'),
      after: WHO.filter((who) => who !== 'stranger'),
    },
    gallery: {
      before: ['observer', 'instructor'],
      after: ['seller', 'buyer', 'observer', 'guest', 'instructor', 'sat'],
    },
    seat: {
      before: ['buyer', 'instructor'],
      after: ['seller', 'buyer', 'observer', 'guest', 'instructor', 'sat'],
    },
    own: { before: ['buyer'], after: ['buyer'] },
    debrief: {
      before: ['instructor'],
      after: ['seller', 'buyer', 'observer', 'guest', 'instructor', 'sat'],
    },
    desk: { before: ['instructor'], after: ['instructor', 'sat'] },
    vault: { before: [], after: [] },
  };

const SAT = 'p_instructorsat';

/** A round of five, an instructor who has sat in it and one who looks in. */
function openWorld(): RoundWorld {
  const world = new RoundWorld({
    cast: [
      { person: PEOPLE.seller, role: 'seller' },
      { person: PEOPLE.buyer, role: 'buyer' },
      { person: PEOPLE.observer, role: 'observer' },
      { person: PEOPLE.guest, role: 'guest' },
      { person: SAT, role: 'observer' },
    ],
  });
  world.as(PEOPLE.instructor, { type: 'placePerson', person: SAT, role: 'guest' });
  world.as(PEOPLE.instructor, { type: 'lookIn', looking: true });
  return world;
}

/** That round, come to a step; after the step of the reveal it has opened. */
function worldAt(step: (typeof STEPS)[number]): RoundWorld {
  const world = openWorld();
  if (step === 'ready') world.pass(180_000);
  if (step === 'play') world.to('play');
  if (STEPS.indexOf(step) < STEPS.indexOf('rate')) return world;
  world.to('rate').answerAll().to(step);
  return STEPS.indexOf(step) > STEPS.indexOf('reveal') ? revealed(world, step) : world;
}

function revealed(world: RoundWorld, step: string): RoundWorld {
  for (const person of [PEOPLE.seller, PEOPLE.buyer]) {
    world.as(person, { type: 'agreeToReveal', agrees: true });
  }
  if (world.state.stage.revealedAtMs === null) throw new Error(`not revealed in ${step}`);
  return world;
}

const readerOf = (who: Who) => ({
  person: who === 'sat' ? SAT : PEOPLE[who],
  isInstructor: who === 'instructor' || who === 'sat',
});

const TYPES = [stageEvent, galleryEvent, seatEvent, ownEvent, debriefEvent, deskEvent, vaultEvent]
  .flatMap((union) => union.options.map((option) => option.shape.type.value))
  .sort();

/** The roles that may ever have a wish granted; everybody else is refused in every step. */
const GRANTED: Record<PersonCommand['type'], readonly Who[]> = {
  setReady: ['seller', 'buyer', 'observer'],
  setDone: ['seller', 'buyer', 'observer'],
  stopRound: ['seller', 'buyer', 'observer', 'guest', 'sat'],
  setHand: ['seller', 'buyer', 'observer', 'guest', 'sat'],
  writeNote: ['seller', 'buyer', 'observer', 'guest', 'instructor', 'sat'],
  takeChair: ['observer', 'guest', 'sat'],
  goOn: ['seller', 'buyer', 'observer', 'instructor', 'sat'],
  sayLine: ['seller', 'buyer', 'observer', 'instructor'],
  declareGoal: ['seller'],
  moveDial: ['buyer'],
  callTimeOut: ['seller', 'buyer', 'instructor', 'sat'],
  continuePlay: ['seller', 'buyer', 'instructor', 'sat'],
  rewind: ['seller', 'buyer', 'instructor', 'sat'],
  giveRating: ['seller', 'buyer'],
  stateOutcome: ['buyer'],
  writeNextStep: ['seller', 'buyer'],
  drawCurve: ['seller'],
  rateDimension: ['seller', 'buyer'],
  pickMoment: ['seller', 'buyer'],
  explainYes: ['buyer'],
  holdReveal: ['seller', 'buyer'],
  agreeToReveal: ['seller', 'buyer'],
  chooseRedo: ['seller', 'instructor', 'sat'],
  makeCommitment: ['seller'],
  addTag: ['observer', 'instructor'],
  refineTag: ['observer', 'instructor'],
  noteTag: ['observer', 'instructor'],
  nudgeTag: ['observer', 'instructor'],
  undoTag: ['observer', 'instructor'],
  chooseTags: ['observer'],
  writeQuestion: ['observer'],
  fillPlace: ['observer'],
  presentPlace: ['observer'],
  addComment: ['seller', 'buyer', 'observer', 'guest', 'instructor', 'sat'],
  pinMoment: ['seller', 'buyer', 'observer', 'guest', 'instructor', 'sat'],
  admitLate: ['seller', 'buyer', 'instructor', 'sat'],
  setPaused: ['instructor', 'sat'],
  extendStep: ['instructor', 'sat'],
  nextStep: ['instructor', 'sat'],
  endRound: ['instructor', 'sat'],
  lookIn: ['instructor'],
  noteDesk: ['instructor', 'sat'],
  placePerson: ['instructor', 'sat'],
};

describe('role × resource × step', () => {
  test('[MX1] every fact in every step is read by exactly those whom the design names', () => {
    expect(TYPES).toEqual(Object.keys(AUDIENCE).sort());
    let checks = 0;
    for (const step of STEPS) {
      const world = worldAt(step);
      expect(world.step).toBe(step);
      const isOpen = world.state.stage.revealedAtMs !== null;
      for (const who of WHO) {
        const channels = round.readableBy(world.state, readerOf(who));
        for (const [type, audience] of Object.entries(AUDIENCE)) {
          // Which channel a fact belongs to is decided by its type and its person alone.
          const fact = { type, person: PEOPLE.buyer } as RoundEvent;
          const may = READS[audience][isOpen ? 'after' : 'before'].includes(who);
          expect([step, who, type, channels.includes(round.channelOf(fact))]).toEqual([
            step,
            who,
            type,
            may,
          ]);
          checks += 1;
        }
      }
    }
    expect(checks).toBeGreaterThanOrEqual(2000);
  });

  test('[MX2] every wish in every step is refused to everybody whom it is not for', () => {
    for (const step of STEPS) {
      for (const [type, granted] of Object.entries(GRANTED)) {
        const wish = WISHES[type as PersonCommand['type']] as fc.Arbitrary<PersonCommand>;
        for (const command of fc.sample(wish, { numRuns: 4, seed: 7 })) {
          for (const who of WHO.filter((one) => !granted.includes(one))) {
            const world = cached(step);
            const decision = round.decide(world.state, meantNow(world, command), {
              by: { kind: 'person', ...readerOf(who) },
              nowMs: world.nowMs,
              pressedAtMs: world.nowMs,
              newId: String,
            });
            const yields = decision.ok ? decision.value.map((event) => event.type) : [];
            expect([step, who, type, yields]).toEqual([step, who, type, []]);
          }
        }
      }
    }
  });
});

const worlds = new Map<(typeof STEPS)[number], RoundWorld>();

/** `decide` changes nothing, so one world serves all questions about a step. */
function cached(step: (typeof STEPS)[number]): RoundWorld {
  const world = worlds.get(step) ?? worldAt(step);
  worlds.set(step, world);
  return world;
}

function meantNow(world: RoundWorld, command: PersonCommand): PersonCommand {
  const isAboutStep = 'nth' in command && 'step' in command;
  return isAboutStep ? ({ ...command, ...world.occurrence } as PersonCommand) : command;
}

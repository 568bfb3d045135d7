import type { StepName } from '#shared/round/programme.ts';
import { createFakeRound, type FakeRound, PEOPLE } from '#tests/support/fake-round.ts';

/** Tags that Amina makes in a meeting, in order: dimension, sign, second of the press. */
const TAGS = [
  ['S', 1, 20],
  ['M', 1, 40],
  ['C', 1, 60],
  ['R', 1, 80],
  ['L', 1, 100],
  ['A', 1, 120],
  ['P', -1, 140],
] as const;

/** A round with lines, tags and a dial that turned; the scene still runs. */
export function tagged(options: Parameters<typeof createFakeRound>[0] = {}): FakeRound {
  const round = createFakeRound(options);
  begin(round);
  let second = 0;
  TAGS.forEach(([dimension, polarity, at], index) => {
    round.pass((at - second) * 1000);
    second = at;
    round.wish(index % 2 === 0 ? PEOPLE.elin : PEOPLE.marcus, {
      type: 'sayLine',
      step: 'play',
      nth: 1,
      lineId: `line_${index}_aaaaaaaaaa`,
      text: `Line ${index}`,
    });
    round.wish(PEOPLE.amina, {
      type: 'addTag',
      tagId: tagId(index),
      code: { kind: 'behaviour', dimension, polarity, marker: null },
      about: 'seller',
      lineId: null,
    });
    if (at === 80) round.wish(PEOPLE.marcus, { type: 'moveDial', value: 70 });
    if (at === 140) round.wish(PEOPLE.marcus, { type: 'moveDial', value: 40 });
  });
  return round;
}

/** The id of one of the tags of `tagged`. */
export function tagId(index: number): string {
  return `tag_${index}_aaaaaaaaaaa`;
}

/** Everybody ready, and the scene begun. */
export function begin(round: FakeRound): void {
  for (const person of Object.keys(round.state.stage.people)) {
    round.wish(person, { type: 'setReady', ready: true });
  }
  round.pass(5000);
}

/** The instructor goes on until a step runs; the ten seconds after the scene pass. */
export function toStep(step: StepName, round: FakeRound = createFakeRound()): FakeRound {
  if (round.state.stage.step?.step === 'brief') begin(round);
  for (let guard = 0; guard < 14 && round.state.stage.step?.step !== step; guard++) {
    goOn(round);
    if (round.state.stage.finishing) round.pass(10_000);
    if (round.state.stage.step?.step === 'rate' && step !== 'rate') answer(round);
  }
  return round;
}

/** The instructor's next step. */
export function goOn(round: FakeRound): void {
  const now = round.state.stage.step;
  if (!now) return;
  round.wish(PEOPLE.karin, { type: 'nextStep', step: now.step, nth: now.nth }, true);
}

/** What both players owe. */
export function answer(round: FakeRound): void {
  round.wish(PEOPLE.elin, { type: 'giveRating', item: 'trust', value: 78 });
  round.wish(PEOPLE.elin, { type: 'giveRating', item: 'believed', value: 83 });
  round.wish(PEOPLE.elin, { type: 'giveRating', item: 'goal', value: 60 });
  round.wish(PEOPLE.elin, { type: 'writeNextStep', nextStep: { kind: 'nothing' } });
  round.wish(PEOPLE.marcus, { type: 'giveRating', item: 'trust', value: 52 });
  round.wish(PEOPLE.marcus, { type: 'giveRating', item: 'believed', value: 80 });
  round.wish(PEOPLE.marcus, { type: 'stateOutcome', outcome: 'continuation' });
  round.wish(PEOPLE.marcus, {
    type: 'writeNextStep',
    nextStep: { kind: 'agreed', text: 'Coffee on Friday' },
  });
}

/** A tagged round whose seats have opened. */
export function revealed(
  round: FakeRound = tagged(),
  before: (round: FakeRound) => void = () => {},
): FakeRound {
  toStep('rate', round);
  answer(round);
  before(round);
  toStep('reveal', round);
  round.pass(5000);
  return round;
}

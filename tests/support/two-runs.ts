import fc from 'fast-check';
import type { PersonCommand } from '#shared/round/commands.ts';
import { answersLeft } from '#shared/round/decide/steps.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import { round } from '#shared/round/round.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Committed } from '#shared/stream/decider.ts';
import { type Happening, happen, openings, passing, wishOf } from './round-histories.ts';
import { PEOPLE, type RoundWorld } from './round-world.ts';

/** Whom the secrets are kept from. */
export type Viewer = 'seller' | 'buyer' | 'observer' | 'stranger';

/** What one person does that no other person of the room may notice before the reveal. */
const SECRETS: Record<string, readonly PersonCommand['type'][]> = {
  seller: [
    'writeNote',
    'giveRating',
    'writeNextStep',
    'drawCurve',
    'rateDimension',
    'pickMoment',
    'makeCommitment',
    'declareGoal',
  ],
  buyer: [
    'writeNote',
    'moveDial',
    'giveRating',
    'stateOutcome',
    'writeNextStep',
    'rateDimension',
    'pickMoment',
    'explainYes',
  ],
  observer: ['writeNote', 'addTag', 'refineTag', 'noteTag', 'nudgeTag', 'undoTag', 'fillPlace'],
  second: ['writeNote', 'addTag', 'undoTag', 'chooseTags', 'writeQuestion', 'fillPlace'],
  instructor: ['writeNote', 'addTag', 'noteTag', 'undoTag', 'noteDesk'],
};

/** What everybody in the room notices. Nothing here is decided by a seat but what is declassified. */
const OPEN: readonly PersonCommand['type'][] = [
  'setReady',
  'setDone',
  'setHand',
  'sayLine',
  'callTimeOut',
  'continuePlay',
  'rewind',
  'holdReveal',
  'setPaused',
  'extendStep',
  'nextStep',
  'lookIn',
  'takeChair',
  'goOn',
  'chooseRedo',
  'placePerson',
  'stopRound',
];

/** The secrets kept from a viewer: other people's; the goal is no secret to an observer. */
function secretsFrom(viewer: Viewer): fc.Arbitrary<Happening> {
  const makers = Object.entries(SECRETS).flatMap(([owner, types]) => {
    if (owner === viewer) return [];
    const kept = viewer === 'observer' ? types.filter((type) => type !== 'declareGoal') : types;
    const by = PEOPLE[owner as keyof typeof PEOPLE];
    return [wishOf(kept).map((wish): Happening => ({ ...wish, by }) as Happening)];
  });
  return fc.oneof(...makers);
}

/** One open happening, and what secretly happens before it in each of two runs. */
export type Beat = {
  readonly open: Happening;
  readonly secretsA: readonly Happening[];
  readonly secretsB: readonly Happening[];
};

/** Two runs of one open script whose secrets differ in count, content and place. */
export type Pair = { readonly open: () => RoundWorld; readonly script: readonly Beat[] };

/** Scripts for a viewer: open happenings, the viewer's own secrets among them, and others' secrets. */
export function scriptsFor(viewer: Viewer): fc.Arbitrary<readonly Beat[]> {
  const secrets = fc.array(secretsFrom(viewer), { maxLength: 4 });
  const own = viewer === 'stranger' ? [] : (SECRETS[viewer] ?? []);
  const ownWish = wishOf(own.length > 0 ? own : ['setHand']).map(
    (wish): Happening => ({ ...wish, by: PEOPLE[viewer] }) as Happening,
  );
  const openWish = fc.oneof(
    { weight: 3, arbitrary: passing },
    { weight: 6, arbitrary: wishOf(OPEN) },
    { weight: own.length > 0 ? 3 : 0, arbitrary: ownWish },
  );
  return fc.array(fc.record({ open: openWish, secretsA: secrets, secretsB: secrets }), {
    minLength: 2,
    maxLength: 12,
  });
}

/** Pairs of runs that one viewer must not be able to tell apart. */
export function pairsFor(viewer: Viewer): fc.Arbitrary<Pair> {
  return fc.record({ open: openings, script: scriptsFor(viewer) });
}

/** One delivery to a viewer, before it is encoded. */
export type Delivery = {
  readonly world: RoundWorld;
  readonly viewer: string;
  /** New facts in channels the viewer reads now, with their number in their own channel. */
  readonly readable: readonly { channel: Channel; seq: number; event: Committed<RoundEvent> }[];
  /** The viewer's answer, when the wish was the viewer's own. */
  readonly answer: unknown;
};

/** How a viewer is told things: the honest way, or one with a leak in it. */
export type Outlet = (delivery: Delivery) => unknown;

/** What the gateway sends: pages by channel with their own numbers, and the answer. */
export const honestOutlet: Outlet = ({ readable, answer }) => ({ readable, answer });

/** Whether a player has not answered yet: who is done is declassified, so both runs answer all. */
function owes(world: RoundWorld): boolean {
  return ['seller', 'buyer'].some((role) => {
    const person = PEOPLE[role as 'seller' | 'buyer'];
    // Whoever has lost the chair can answer no more: waiting for them would answer anew at each beat.
    if (world.state.stage.people[person]?.role !== role) return false;
    return answersLeft(role as 'seller' | 'buyer', world.state.seats[person]) > 0;
  });
}

/**
 * Plays one run and returns every byte the viewer gets, until the seats open or the viewer's own
 * role changes: both open channels whose past was rightly kept from them.
 */
export function received(
  pair: Pair,
  side: 'secretsA' | 'secretsB',
  viewer: Viewer,
  outlet: Outlet,
): string {
  const world = pair.open();
  const person = PEOPLE[viewer];
  const heads = new Map<Channel, number>();
  const bytes: unknown[] = [];
  let seen = 0;
  const role = world.state.stage.people[person]?.role;
  const isOver = () =>
    world.state.stage.revealedAtMs !== null || world.state.stage.people[person]?.role !== role;
  const flush = (isOpen: boolean, answer: unknown): void => {
    if (isOver()) return;
    const channels = round.readableBy(world.state, { person, isInstructor: false });
    const readable = [];
    for (; seen < world.log.length; seen++) {
      const event = world.log[seen];
      if (!event) continue;
      const channel = round.channelOf(event);
      const seq = (heads.get(channel) ?? 0) + 1;
      heads.set(channel, seq);
      if (channels.includes(channel)) readable.push({ channel, seq, event });
    }
    // A secret that delivers nothing must be no delivery; one that does is among the bytes.
    if (isOpen || readable.length > 0) {
      bytes.push(outlet({ world, viewer: person, readable, answer }));
    }
  };
  const deliver = (one: Happening, isOpen: boolean): void => {
    if (isOver()) return;
    const before = world.log.length;
    happen(world, one);
    const isOwn = one.kind === 'wish' && one.by === person;
    flush(isOpen, isOwn ? { isChange: world.log.length > before } : null);
    if (world.step === 'rate' && owes(world)) {
      world.answerAll();
      flush(false, null);
    }
  };
  if (world.step === 'rate') world.answerAll();
  flush(true, null);
  for (const step of pair.script) {
    for (const secret of step[side]) deliver(secret, false);
    deliver(step.open, true);
  }
  return JSON.stringify(bytes);
}

import { readableBy } from '#shared/round/channels.ts';
import { emptyRound, type RoundState, type StageState } from '#shared/round/state.ts';
import { type Channel, seatOf } from '#shared/stream/channel.ts';
import { memoByParts } from './memo-by-parts.ts';

/** With whose eyes a round is seen again: everything the viewer may read, or one person's. */
export type Eyes =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'person'; readonly person: string; readonly isInstructor: boolean };

/** Everything that the viewer may read. */
export const EVERYONE: Eyes = { kind: 'everyone' };

/** The parts of a state that belong to some channels; empty elsewhere, as their reader has them. */
const cut = memoByParts(
  (state: RoundState, { channels }: { readonly channels: readonly Channel[] }): RoundState => {
    const empty = emptyRound();
    const has = (channel: Channel) => channels.includes(channel);
    const pick = <Value>(all: Record<string, Value>, prefix: 'seat' | 'own') =>
      Object.fromEntries(Object.entries(all).filter(([person]) => has(`${prefix}:${person}`)));
    return {
      stage: has('stage') ? state.stage : empty.stage,
      gallery: has('gallery') ? state.gallery : empty.gallery,
      seats: pick(state.seats, 'seat'),
      own: pick(state.own, 'own'),
      debrief: has('debrief') ? state.debrief : empty.debrief,
      desk: has('desk') ? state.desk : empty.desk,
      vault: empty.vault,
    };
  },
);

/** What a person read of a round when its stage stood like this: asked of the one rule of secrecy. */
const readThen = memoByParts((stage: StageState, eyes: Eyes & { kind: 'person' }) => ({
  channels: readableBy({ ...emptyRound(), stage }, eyes),
}));

/**
 * The round as one person's browser had it: of what the viewer may read now, exactly the channels that
 * this person read then, by the role held at that moment (DESIGN.md §3). Other people's notes to
 * themselves are among nobody's pages but their own.
 */
export function seenThrough(state: RoundState, eyes: Eyes): RoundState {
  return eyes.kind === 'everyone' ? state : cut(state, readThen(state.stage, eyes));
}

/** Somebody through whose eyes the viewer may look. */
export type EyesOffer = {
  readonly person: string;
  readonly role: 'seller' | 'buyer' | 'observer' | 'instructor';
};

const ORDER = ['seller', 'buyer', 'observer', 'instructor'] as const;

/**
 * Whose eyes are offered: of everybody who held a chair, and of instructors who looked in, those whose
 * own seat the viewer may read. `channels`: what the viewer may read, be it empty.
 */
export function eyesOffered(
  stage: StageState,
  channels: ReadonlySet<Channel>,
): readonly EyesOffer[] {
  const offers = new Map<string, EyesOffer>();
  for (const { person, role } of stage.tenures) {
    // The last chair counts: whoever became a guest had one before.
    if (role !== 'guest') offers.set(person, { person, role });
  }
  for (const person of Object.keys(stage.instructors)) {
    if (!offers.has(person)) offers.set(person, { person, role: 'instructor' });
  }
  const isInstructorReadable = channels.has('desk');
  return [...offers.values()]
    .filter(({ person, role }) => {
      // An instructor reads everybody: those eyes are for whoever may read all that they read.
      return role === 'instructor'
        ? isInstructorReadable || stage.revealedAtMs !== null
        : channels.has(seatOf(person));
    })
    .toSorted((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role));
}

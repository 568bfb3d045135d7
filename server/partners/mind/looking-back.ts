import type { PersonCommand } from '#shared/round/commands.ts';
import { beatIn } from '../reading/in-scene.ts';
import { answerToProposal, type BuyerMind, buyerMind } from './buyer.ts';
import { chance } from './chance.ts';
import { linesIn, type Situation } from './situation.ts';

/** Of several, the first that was there. */
function firstOf<Kind extends string>(kinds: readonly Kind[], was: ReadonlySet<string>) {
  return kinds.find((kind) => was.has(kind)) ?? null;
}

const heardIn = ({ heard }: BuyerMind) =>
  new Set(heard.flatMap(({ line, kind }) => (line.step === 'play' ? [kind] : [])));

/** The buyer's turn: what moved the trust up, what moved it down, and what was held back. */
export function buyerLooksBack(situation: Situation): string | null {
  const mind = buyerMind(situation);
  if (mind === null) return null;
  const { rose, fell, still } = situation.words.after.buyer;
  const heard = heardIn(mind);
  const up = firstOf(['offer', 'question'], heard);
  const down = firstOf(['breach', 'push', 'drift'], heard);
  const moved = [up && rose[up], down && fell[down]].filter((text) => text !== null);
  return [...(moved.length === 0 ? [still] : moved), heldBack(situation, mind)].join(' ');
}

/** What was held back, by where the dial ended and what had been said by then. */
function heldBack({ state, me, words }: Situation, { brief, steps }: BuyerMind): string {
  const { kept } = words.after.buyer;
  const next = brief.ladder[steps];
  if (!next) return kept.all;
  const felt = state.seats[me]?.dial.at(-1)?.value ?? brief.dialStart;
  if (felt >= next.dialAtLeast) return kept.unasked;
  return steps > 0 ? kept.some : kept.none;
}

/** "What would have made you say yes?", when nothing was agreed. */
export function whatWasMissing({ words }: Situation, mind: BuyerMind): string {
  const { wouldSayYes } = words.after.buyer;
  if (answerToProposal(mind) === 'yes') return wouldSayYes.proposal;
  const hurt = firstOf(['breach', 'push'], heardIn(mind));
  return hurt === null ? wouldSayYes.trust : wouldSayYes.calm;
}

type Did = 'candid' | 'listened' | 'question' | 'agenda' | 'breach' | 'push' | 'drift';

/** What the own beats did that were said, the latest last. What was only answered is no beat. */
function ownBeats({ state, me, words }: Situation): readonly Did[] {
  return linesIn(state, 'play').flatMap(({ person, text }): Did[] => {
    const beat = person === me ? beatIn(text, words) : null;
    if (beat === null || beat.turn === 'other' || beat.turn === 'proposal') return [];
    if (beat.turn !== 'offer') return [beat.turn];
    const isHeard = beat.tag?.kind === 'behaviour' && beat.tag.dimension === 'L';
    return [isHeard ? 'listened' : 'candid'];
  });
}

/** The seller's turn: one thing that worked, and what to try. */
export function sellerLooksBack(situation: Situation): string {
  const { worked, fault, clean } = situation.words.after.seller;
  const beats = ownBeats(situation);
  const good = firstOf(['candid', 'listened', 'question', 'agenda'], new Set(beats));
  const wrong = beats.findLast((did) => did === 'breach' || did === 'push' || did === 'drift');
  const toTry = (wrong === undefined ? undefined : fault[wrong]) ?? clean;
  return good === null ? toTry : `${worked[good]} ${toTry}`;
}

/** Start, stop or continue: any that fits what was done. */
export function commitmentOf(situation: Situation): PersonCommand {
  const { start, ...done } = situation.words.after.seller.commitment;
  const beats = new Set<string>(ownBeats(situation));
  const fitting = (['stop', 'continue'] as const).filter((kind) => beats.has(done[kind].of));
  const at = Math.floor(fitting.length * chance(situation.seed, 'commit'));
  const kind = fitting[at] ?? 'start';
  return {
    type: 'makeCommitment',
    kind,
    text: kind === 'start' ? start : done[kind].says,
  };
}

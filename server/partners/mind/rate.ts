import { holdersOf } from '#shared/round/cast.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import type { Outcome } from '#shared/round/terms.ts';
import { sellerTurn } from '../reading/in-scene.ts';
import { readTurn } from '../reading/read-turn.ts';
import { answerToProposal, buyerMind } from './buyer.ts';
import { chance } from './chance.ts';
import { whatWasMissing } from './looking-back.ts';
import { placesOf, questionOf, strongest } from './observer.ts';
import type { Situation } from './situation.ts';

const percent = (value: number): number => Math.min(97, Math.max(3, Math.round(value)));

/** The answers of `rate` that this person still owes, in their order. Empty: only Done is left. */
export function answersOwed(situation: Situation): readonly PersonCommand[] {
  const role = situation.state.stage.people[situation.me]?.role;
  if (role === 'seller') return sellerOwes(situation);
  if (role === 'buyer') return buyerOwes(situation);
  return role === 'observer' ? observerOwes(situation) : [];
}

/** Whether anything was agreed, as far as the lines tell: a proposal that was answered kindly. */
function wasAgreed({ state, words, language }: Situation): boolean {
  const lines = state.stage.lines.filter(({ step }) => step === 'play');
  const asked = lines.findLastIndex(
    ({ role, text }) => role === 'seller' && sellerTurn(text, language, words) === 'proposal',
  );
  const answer =
    asked < 0 ? undefined : lines.slice(asked + 1).find(({ role }) => role === 'buyer');
  if (!answer) return false;
  if (words.buyer.proposal.yes.includes(answer.text)) return true;
  const isKnown = [...words.buyer.proposal.later, ...words.buyer.proposal.no].includes(answer.text);
  return !isKnown && readTurn(answer.text, 'buyer', language, words) === 'proposal';
}

/**
 * The seller goes by what could be heard: how much the buyer opened up, and whether something was
 * agreed. Sellers believe themselves a little more trusted than they are.
 */
function sellerOwes(situation: Situation): readonly PersonCommand[] {
  const { state, me, words, language, seed } = situation;
  const seat = state.seats[me];
  const heard = state.stage.lines.filter(({ role, step }) => role === 'buyer' && step === 'play');
  const kinds = heard.map(({ text }) => readTurn(text, 'buyer', language, words));
  const opened = kinds.filter((kind) => kind === 'offer').length;
  const closed = kinds.filter((kind) => kind === 'breach' || kind === 'push').length;
  const agreed = wasAgreed(situation);
  const trust = percent(52 + 8 * opened - 7 * closed + 6 * chance(seed, 'trust'));
  const believed = percent(trust + 4 + 10 * chance(seed, 'believed'));
  const goal = percent((agreed ? 68 : 34) + 14 * chance(seed, 'goal'));
  const owed: PersonCommand[] = [];
  if (seat?.ratings.trust === undefined)
    owed.push({ type: 'giveRating', item: 'trust', value: trust });
  if (seat?.ratings.believed === undefined) {
    owed.push({ type: 'giveRating', item: 'believed', value: believed });
  }
  if (seat?.ratings.goal === undefined)
    owed.push({ type: 'giveRating', item: 'goal', value: goal });
  if (!seat?.nextStep) owed.push(nextStep(agreed ? words.seller.agreedStep : null));
  return owed;
}

/** The buyer answers from the dial and from what was agreed. */
function buyerOwes(situation: Situation): readonly PersonCommand[] {
  const { state, me, words, seed } = situation;
  const seat = state.seats[me];
  const mind = buyerMind(situation);
  if (mind === null) return [];
  const felt = seat?.dial.at(-1)?.value ?? mind.brief.dialStart;
  const agreed = wasAgreed(situation);
  const outcome: Outcome = agreed
    ? 'advance'
    : answerToProposal(mind) === 'no'
      ? 'no-sale'
      : 'continuation';
  const trust = percent(felt - 3 + 6 * chance(seed, 'trust'));
  const believed = percent(felt - 8 + 12 * chance(seed, 'believed'));
  const owed: PersonCommand[] = [];
  if (seat?.ratings.trust === undefined)
    owed.push({ type: 'giveRating', item: 'trust', value: trust });
  if (seat?.ratings.believed === undefined) {
    owed.push({ type: 'giveRating', item: 'believed', value: believed });
  }
  if (!seat?.outcome) owed.push({ type: 'stateOutcome', outcome });
  if (!seat?.nextStep) owed.push(nextStep(agreed ? words.buyer.agreedStep : null));
  if (!seat?.yes && !agreed) {
    owed.push({ type: 'explainYes', text: whatWasMissing(situation, mind) });
  }
  return owed;
}

const nextStep = (text: string | null): PersonCommand => ({
  type: 'writeNextStep',
  nextStep: text === null ? { kind: 'nothing' } : { kind: 'agreed', text },
});

/** The observer picks the strongest tags, writes one question and prepares the own turn. */
function observerOwes(situation: Situation): readonly PersonCommand[] {
  const { state, me } = situation;
  const seat = state.seats[me];
  const owed: PersonCommand[] = [];
  const chosen = strongest(state, me);
  if (chosen.length > 0 && (seat?.chosenTags.length ?? 0) === 0) {
    owed.push({ type: 'chooseTags', tagIds: [...chosen] });
  }
  if (!seat?.question) owed.push({ type: 'writeQuestion', text: questionOf(situation) });
  for (const { place, tagId, sbi } of placesOf(situation)) {
    if (!seat?.places[place]) owed.push({ type: 'fillPlace', place, tagId, sbi });
  }
  return owed;
}

/** Whether both players of the round are simulated: then a person watches, and time is left to them. */
export function isWatched({ state }: Situation): boolean {
  const players = [...holdersOf(state.stage, 'seller'), ...holdersOf(state.stage, 'buyer')];
  return players.every((person) => state.stage.people[person]?.isSimulated);
}

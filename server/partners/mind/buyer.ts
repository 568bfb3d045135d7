import type { Brief } from '#shared/round/terms.ts';
import { sellerTurn } from '../reading/in-scene.ts';
import type { TurnKind } from '../scene.ts';
import { pick, pickUnsaid, UNSAID } from './chance.ts';
import { PACE, type Situation, saidBy, talk } from './situation.ts';
import { feltTrust, type Heard } from './trust.ts';

type BuyerBrief = Extract<Brief, { role: 'buyer' }>;

/** What the buyer knows and feels just now. */
export type BuyerMind = {
  readonly brief: BuyerBrief;
  readonly heard: readonly Heard[];
  /** Felt trust, 0–100: where the dial belongs. */
  readonly trust: number;
  /** How many steps of the ladder have been said. */
  readonly steps: number;
};

/** Reads the conversation from the buyer's chair. Null without a brief: nothing is dealt yet. */
export function buyerMind(situation: Situation): BuyerMind | null {
  const { state, me, words, language } = situation;
  const brief = state.seats[me]?.briefs.buyer;
  if (brief?.role !== 'buyer') return null;
  const lines = state.stage.lines.filter(({ step }) => step === 'play' || step === 'redo');
  const heard = lines
    .filter(({ role, person }) => role === 'seller' && person !== me)
    .map((line): Heard => ({ line, kind: sellerTurn(line.text, language, words) }));
  const inPlay = heard.filter(({ line }) => line.step === 'play');
  return { brief, heard, trust: feltTrust(inPlay, brief.dialStart), steps: stepsSaid(situation) };
}

function stepsSaid(situation: Situation): number {
  const said = saidBy(situation);
  return situation.words.buyer.steps.filter((ways) => ways.some((way) => said(way))).length;
}

/** Whether a proposed next step gets a yes, a later or a no. */
export function answerToProposal({ brief, trust, steps }: BuyerMind): 'yes' | 'later' | 'no' {
  const values = brief.ladder.map(({ dialAtLeast }) => dialAtLeast);
  const last = values.at(-1) ?? 70;
  if (trust >= last - 8 || steps >= values.length) return 'yes';
  return trust >= (values[0] ?? 50) ? 'later' : 'no';
}

/** A step is let out to whoever asks or listens, once the dial has reached it; one at a time, in order. */
function nextStepOf({ brief, trust, steps }: BuyerMind, kind: TurnKind): number | null {
  const step = brief.ladder[steps];
  const isInvited = kind === 'question' || kind === 'offer';
  return step && isInvited && trust >= step.dialAtLeast ? steps : null;
}

/** What the buyer says to the seller's latest turn. */
export function buyerReply(situation: Situation, mind: BuyerMind, kind: TurnKind): string {
  const { words, seed } = situation;
  const said = saidBy(situation);
  const choose = (ways: readonly string[]) => pick(ways, said, seed, mind.heard.length, kind);
  const step = nextStepOf(mind, kind);
  if (step !== null) return choose(words.buyer.steps[step] ?? []);
  if (kind === 'proposal') return choose(words.buyer.proposal[answerToProposal(mind)]);
  const { answers } = words.buyer;
  // What has been said is not said again while anything else would do.
  for (const ways of [answers[kind], answers.other, answers.question, answers.offer]) {
    const fresh = pickUnsaid(ways, said, seed, mind.heard.length, kind);
    if (fresh !== null) return fresh;
  }
  return choose(answers[kind]);
}

/** What the buyer says without having been spoken to, or null: enough was said. */
export function buyerSilence(situation: Situation): string | null {
  const { state, me, words, seed } = situation;
  const lines = talk(state);
  if (lines.length === 0) return pick(words.buyer.opens, UNSAID, seed, 'opens');
  const mineAtEnd = lines.length - 1 - lines.findLastIndex(({ person }) => person !== me);
  if (mineAtEnd > 1) return null;
  const said = saidBy(situation);
  // What was agreed is agreed: then a meeting is rounded off.
  const { proposal, ending, silence } = words.buyer;
  return pick(proposal.yes.some(said) ? ending : silence, said, seed, lines.length);
}

/** How long silence lasts before the buyer breaks it, ms. */
export function patienceMs({ state }: Situation): number {
  const lines = talk(state);
  if (lines.length === 0) return 11_000;
  return state.stage.opening?.variant === 'try' ? PACE.silenceMs.try : PACE.silenceMs.other;
}

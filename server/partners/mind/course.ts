import type { Line } from '#shared/round/state.ts';
import { sellerTurn } from '../reading/in-scene.ts';
import { readTurn } from '../reading/read-turn.ts';
import type { TurnKind } from '../scene.ts';
import { linesIn, type Situation } from './situation.ts';

/** How the buyer answered, as far as words tell. `told`: at some length, without opening up. */
export type Answer = 'opened' | 'told' | 'plain' | 'closed' | 'silent';

/** A turn of the seller's, what it did, and how it was answered. */
export type Exchange = {
  readonly line: Line;
  readonly kind: TurnKind;
  readonly answer: Answer;
  /** What the buyer had done before this line. */
  readonly before: readonly Answer[];
};

/** A person who writes this much has told something, characters. */
const TOLD = 80;

/**
 * The meeting as everybody in the room could hear it, turn by turn. Lines of the seller's without a
 * word in between are one turn: what is answered then answers them all.
 */
export function courseOf(situation: Situation): readonly Exchange[] {
  const { state, words, language } = situation;
  const lines = linesIn(state, 'play').filter(({ role }) => role === 'seller' || role === 'buyer');
  return lines.flatMap((line, at) => {
    if (line.role !== 'seller') return [];
    const rest = lines.slice(at + 1);
    const from = rest.findIndex(({ role }) => role === 'buyer');
    const answered = from < 0 ? [] : rest.slice(from);
    const next = answered.findIndex(({ role }) => role === 'seller');
    const answers = answered
      .slice(0, next < 0 ? answered.length : next)
      .map(({ text }) => answerIn(situation, text));
    const before = lines
      .slice(0, at)
      .flatMap(({ role, text }) => (role === 'buyer' ? [answerIn(situation, text)] : []));
    const answer =
      (['opened', 'closed', 'told', 'plain'] as const).find((one) => answers.includes(one)) ??
      'silent';
    return [{ line, kind: sellerTurn(line.text, language, words), answer, before }];
  });
}

/** What an answer does: the scene's own lines as they are meant, everybody else's by the rules. */
function answerIn({ words, language }: Situation, text: string): Answer {
  const { opens, answers, proposal, steps, silence, ending } = words.buyer;
  const isOf = (...lists: (readonly string[])[]) => lists.some((list) => list.includes(text));
  if (isOf(...steps, answers.offer)) return 'opened';
  if (isOf(answers.breach, answers.push, proposal.no)) return 'closed';
  if (isOf(answers.question, answers.agenda, proposal.yes)) return 'told';
  if (isOf(opens, answers.drift, answers.other, proposal.later, silence, ending)) return 'plain';
  const kind = readTurn(text, 'buyer', language, words);
  if (kind === 'offer') return 'opened';
  if (kind === 'breach' || kind === 'push') return 'closed';
  return text.length >= TOLD ? 'told' : 'plain';
}

import type { TagCode } from '#shared/round/terms.ts';
import { type Axis, axisOf, type Dimension } from '#shared/rubric/dimension.ts';
import type { Language } from '#shared/rubric/text.ts';
import type { SceneWords, TurnKind } from '../scene.ts';
import { asideOf, codeOf, readTurn } from './read-turn.ts';

/** The beat that a seller's line leads with, if it is one of the scene's own. */
export function beatIn(text: string, { seller }: SceneWords) {
  return seller.beats.find(({ says }) => says.some((way) => text.endsWith(way))) ?? null;
}

/** What a seller's turn does: the scene's own lines as they are written, everybody else's by the rules. */
export function sellerTurn(text: string, language: Language, words: SceneWords): TurnKind {
  return beatIn(text, words)?.turn ?? readTurn(text, 'seller', language, words);
}

/**
 * What an observer tags of a seller's turn: one thing, and at most one more on the other axis. What
 * else stands in the words of a fault is not what it did; what was answered before it, is.
 */
export function sellerCodes(
  text: string,
  language: Language,
  words: SceneWords,
): readonly TagCode[] {
  const beat = beatIn(text, words);
  const answered = answerCode(text, words);
  if (beat === null && answered !== null) return [answered];
  if (beat === null) {
    const first = codeOf(text, language, words);
    const also = isFault(first) ? null : asideOf(text, language, dimensionOf(first));
    return [first, also].filter((code) => code !== null);
  }
  const lead = beat.says.find((way) => text.endsWith(way)) ?? '';
  const isWrong = beat.turn === 'breach' || beat.turn === 'push' || beat.turn === 'drift';
  const also = isWrong ? null : asideOf(lead, language, dimensionOf(beat.tag));
  const codes: TagCode[] = [];
  for (const code of [beat.tag, also, answered]) {
    const isFree = code !== null && !codes.some((one) => axisIn(one) === axisIn(code));
    if (isFree) codes.push(code);
  }
  return codes;
}

/**
 * What the scene's own seller shows by answering: who is told something stays with it, and who is
 * asked says what is not known, or what there is to gain.
 */
function answerCode(text: string, { seller }: SceneWords): TagCode | null {
  const isOf = (ways: readonly string[]) => ways.some((way) => text.startsWith(way));
  const dimension = isOf(seller.answers.offer) ? 'L' : isOf(seller.answers.question) ? 'A' : null;
  return dimension === null ? null : { kind: 'behaviour', dimension, polarity: 1, marker: null };
}

function isFault(code: TagCode | null): boolean {
  return code?.kind === 'behaviour' && code.polarity === -1;
}

function dimensionOf(code: TagCode | null): Dimension | null {
  return code?.kind === 'behaviour' ? code.dimension : null;
}

function axisIn(code: TagCode): Axis | null {
  const dimension = dimensionOf(code);
  return dimension === null ? null : axisOf(dimension);
}

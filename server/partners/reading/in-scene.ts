import type { TagCode } from '#shared/round/terms.ts';
import type { Language } from '#shared/rubric/text.ts';
import type { SceneWords, TurnKind } from '../scene.ts';
import { codeOf, readTurn } from './read-turn.ts';

/** The beat that a seller's line leads with, if it is one of the scene's own. */
export function beatIn(text: string, { seller }: SceneWords) {
  return seller.beats.find(({ says }) => says.some((way) => text.endsWith(way))) ?? null;
}

/** What a seller's turn does: the scene's own lines as they are written, everybody else's by the rules. */
export function sellerTurn(text: string, language: Language, words: SceneWords): TurnKind {
  return beatIn(text, words)?.turn ?? readTurn(text, 'seller', language, words);
}

/** What an observer tags of a seller's turn, or null: nothing. */
export function sellerCode(text: string, language: Language, words: SceneWords): TagCode | null {
  const beat = beatIn(text, words);
  return beat === null ? codeOf(text, language, words) : beat.tag;
}

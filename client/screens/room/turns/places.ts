import type { SeatState } from '#shared/round/state.ts';
import type { Place, Sbi, TagCode } from '#shared/round/terms.ts';

/** The places of an observer's turn, in their order. */
export const PLACES: readonly Place[] = ['worked-1', 'worked-2', 'to-try'];

/** An untouched place. */
export const EMPTY_SBI: Sbi = { situation: '', behaviour: '', impact: '' };

/** The places a tag can stand in: what added worked, what took away is to be tried anew; a bookmark may be either. */
export function fittingPlaces(code: TagCode): readonly Place[] {
  if (code.kind === 'bookmark') return PLACES;
  const isPlus = code.kind === 'signal' ? code.signal === 'BO' : code.polarity === 1;
  return isPlus ? ['worked-1', 'worked-2'] : ['to-try'];
}

/** What a press on a tag does. */
export type PlacePress =
  | { readonly kind: 'fill'; readonly place: Place }
  | { readonly kind: 'empty'; readonly place: Place }
  | { readonly kind: 'full'; readonly fits: 'worked' | 'try' }
  | { readonly kind: 'stays' };

/**
 * A press puts the tag in the first free place that fits; a second press takes it out. Presented stays
 * presented.
 */
export function pressTag(
  tag: { readonly tagId: string; readonly code: TagCode },
  places: SeatState['places'],
  presented: readonly Place[],
): PlacePress {
  const holding = PLACES.find((place) => places[place]?.tagId === tag.tagId);
  if (holding) {
    return presented.includes(holding) ? { kind: 'stays' } : { kind: 'empty', place: holding };
  }
  const fits = fittingPlaces(tag.code);
  const free = fits.find((place) => !places[place]?.tagId && !presented.includes(place));
  if (free) return { kind: 'fill', place: free };
  return { kind: 'full', fits: fits[0] === 'to-try' ? 'try' : 'worked' };
}

const ABOUT_THE_PERSON = /^(?:.*?\b)?(?:you are|you're|you’re|you were|du är|du var)\s+(.+)$/isu;
const AFTER_YOU = /^(?:are|were|är|var)\s+(.+)$/isu;

/**
 * What "you are …" says of the person, or null where the words describe what was done.
 * @param isAfterYou the field follows the word "you": "are impatient" is the same
 */
export function personWords(text: string, isAfterYou: boolean): string | null {
  const found = ABOUT_THE_PERSON.exec(text) ?? (isAfterYou ? AFTER_YOU.exec(text) : null);
  const rest = found?.[1]?.trim().replace(/[.!]+$/, '');
  return rest || null;
}

/** The three parts as they go into a sentence: no capital at the beginning, no full stop at the end. */
export function partsOf({ situation, behaviour, impact }: Sbi) {
  return { when: part(situation), you: part(behaviour), after: part(impact) };
}

function part(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}

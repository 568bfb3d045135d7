import type { TagCode } from '#shared/round/terms.ts';
import { axisOf, type Dimension } from '#shared/rubric/dimension.ts';
import type { Language } from '#shared/rubric/text.ts';
import type { SceneWords, TurnKind } from '../scene.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** Who speaks: the same words do other things from the other chair. */
export type Speaker = 'seller' | 'buyer';

/** The common words of a language by what they do. Lower case; a trailing `*` means: any ending. */
export type CommonCues = Readonly<
  Record<Speaker, Readonly<Record<CuedKind, readonly string[]>>>
> & {
  /** The seller's offers once more, by the dimension of trust they give it in. */
  readonly given: Readonly<Record<'A' | 'L' | 'P' | 'R', readonly string[]>>;
  /** What questions about the need ask for: who decides and who is affected, what is hard, what follows from it. */
  readonly need: readonly string[];
};

/** The kinds that are found by words. A question is found by its mark. */
export type CuedKind = Exclude<TurnKind, 'question' | 'other'>;

const COMMON: Readonly<Record<Language, CommonCues>> = { en, sv };

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const matchers = new Map<readonly string[], RegExp>();

/** One expression for a list of cues: whole words, or their beginnings where a cue ends in `*`. */
function matcherOf(cues: readonly string[]): RegExp {
  const known = matchers.get(cues);
  if (known !== undefined) return known;
  const parts = cues.map((cue) => {
    const isStem = cue.endsWith('*');
    const bare = lowered(isStem ? cue.slice(0, -1) : cue).replace(SPECIAL, '\\$&');
    return isStem ? bare : `${bare}(?![\\p{L}\\p{N}])`;
  });
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})`, 'gu');
  matchers.set(cues, made);
  return made;
}

function has(text: string, cues: readonly string[]): boolean {
  return cues.length > 0 && text.search(matcherOf(cues)) >= 0;
}

/** Words that turn what follows them round: "it is not your fault" blames nobody. */
const NOT =
  /(?<![\p{L}])(?:not|never|no|without|inte|aldrig|ingen|inget|utan)(?![\p{L}])|n't(?![\p{L}])/gu;
/** Who calls a thing of their own foolish puts nobody down. */
const OF_ONESELF = /^\p{L}* (?:av (?:mig|oss)|of (?:me|us))(?![\p{L}])/u;
/** So many words between a "not" and what it turns round, at most. */
const REACH = 4;

/** As `has`, unless the words are denied in the same clause. A question denies nothing: "why not sign?" */
function hasMeant(text: string, cues: readonly string[]): boolean {
  if (cues.length === 0) return false;
  return [...text.matchAll(matcherOf(cues))].some((match) => {
    const end = match.index + match[0].length;
    if (OF_ONESELF.test(text.slice(end))) return false;
    const rest = text.slice(end).match(/^[^.!?]*[.!?]?/u)?.[0] ?? '';
    if (rest.endsWith('?')) return true;
    const clause =
      text
        .slice(0, match.index)
        .split(/[.,;:!?]/u)
        .at(-1) ?? '';
    const denial = [...clause.matchAll(NOT)].at(-1);
    if (denial === undefined) return true;
    const between = clause
      .slice(denial.index + denial[0].length)
      .split(' ')
      .filter(Boolean);
    return between.length > REACH;
  });
}

function lowered(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<![\p{L}])i dag(?![\p{L}])/gu, 'idag');
}

/** Asked without a question mark. */
const ASKS =
  /(?:^|[.!,;] )(?:(?:please|then|so|but|and|då|men|och) )*(?:tell me|explain|berätta|säg mig|förklara)(?![\p{L}])/u;

/** In this order: what takes trust is heard before what gives it, and a threat in a question is a threat. */
const ORDER: readonly CuedKind[] = ['breach', 'push', 'offer', 'proposal', 'agenda', 'drift'];

/**
 * What a turn does to the other, by plain rules: words of the scenario first, then the common ones,
 * then whether it asks. It knows no meaning and does not pretend to: what it cannot tell is `other`.
 */
export function readTurn(
  text: string,
  speaker: Speaker,
  language: Language,
  { cues }: Pick<SceneWords, 'cues'>,
): TurnKind {
  const said = lowered(text);
  const isQuestion = said.includes('?') || ASKS.test(said);
  if (speaker === 'seller') {
    if (hasMeant(said, cues.breach)) return 'breach';
    const isAsking = isQuestion && has(said, cues.proposal);
    if (has(said, cues.offer)) return isAsking ? 'proposal' : 'offer';
  }
  const common = COMMON[language][speaker];
  for (const kind of ORDER) {
    // Whoever says what the meeting is for names what is wished for, and asks for nothing yet.
    const isWish = speaker === 'seller' && has(said, cues.proposal) && !has(said, common.agenda);
    if (kind === 'proposal' && isWish) return 'proposal';
    // Small talk that asks is small talk; everything else that asks how things are is a question.
    if (kind === 'agenda' && isQuestion && !has(said, common.agenda) && !has(said, common.drift)) {
      return 'question';
    }
    const hears = kind === 'breach' || kind === 'push' ? hasMeant : has;
    if (hears(said, common[kind])) return kind;
  }
  return isQuestion ? 'question' : 'other';
}

const behaviour = (
  dimension: Dimension,
  polarity: 1 | -1,
  marker: string | null = null,
): TagCode => ({ kind: 'behaviour', dimension, polarity, marker });

/**
 * What an observer who goes by plain rules tags when a seller says this, or null: nothing. A rule
 * never names a marker it cannot hear.
 */
export function codeOf(
  text: string,
  language: Language,
  words: Pick<SceneWords, 'cues'>,
): TagCode | null {
  const said = lowered(text);
  const { given, seller } = COMMON[language];
  const kind = readTurn(text, 'seller', language, words);
  switch (kind) {
    case 'breach':
      return hasMeant(said, words.cues.breach) ? behaviour('A', -1) : behaviour('P', -1);
    case 'push':
      return behaviour('P', -1, 'Pn4');
    case 'drift':
      return behaviour('S', -1, 'Sn2');
    case 'offer': {
      const dimension = (['L', 'R', 'P', 'A'] as const).find((one) => has(said, given[one]));
      return behaviour(dimension ?? 'A', 1);
    }
    case 'proposal':
      return behaviour('C', 1, 'Cp2');
    case 'agenda':
      return behaviour('S', 1);
    case 'question':
      // Who they are and what they need: the audience; how it is for them: listening.
      return has(said, seller.agenda)
        ? behaviour('S', 1)
        : behaviour(has(said, COMMON[language].need) ? 'M' : 'L', 1);
    default:
      return null;
  }
}

/** An open question: it cannot be answered by yes or no. "What if we" proposes. */
const OPEN =
  /(?:^|[.!?,:;] |(?:and|but|so|och|men|så) )(?:how|what|why|where|hur|vad|varför|berätta)(?![\p{L}]| (?:if|about|sägs|säger du om)(?![\p{L}]))/u;

/**
 * What the same words do on the other axis than `dimension`, or null. A question about the need is a
 * step towards the goal also in a line that listens; an open one listens also where it asks for the need.
 */
export function asideOf(
  text: string,
  language: Language,
  dimension: Dimension | null,
): TagCode | null {
  const said = lowered(text);
  const asked = said.match(/[^.!?]*\?/gu)?.join(' ') ?? '';
  if (dimension === null || axisOf(dimension) === 'trust') {
    return has(asked, COMMON[language].need) ? behaviour('M', 1) : null;
  }
  const isListening = OPEN.test(asked) || has(said, COMMON[language].given.L);
  return isListening ? behaviour('L', 1) : null;
}

import type { Line, RoundState, Tag } from '#shared/round/state.ts';
import type { Place, Sbi, TagCode } from '#shared/round/terms.ts';
import { sellerCodes, sellerTurn } from '../reading/in-scene.ts';
import { readTurn } from '../reading/read-turn.ts';
import type { SceneWords, TurnKind } from '../scene.ts';
import { chance, pick, UNSAID } from './chance.ts';
import { type Answer, courseOf, type Exchange } from './course.ts';
import { type Move, type Situation, talk, thingId } from './situation.ts';

/**
 * How surely an observer sees a turn: nobody tags everything. In a try nobody else does, and a meeting
 * is short: there all that can be heard is tagged.
 */
const SEEN = 0.85;
const SIGNAL_SEEN = 0.6;

/** From the line to the press, ms: it is read, judged and found on the pad. */
const LOOK_MS = { least: 2200, spread: 2600 };

/** From the answer that was waited for to the press, ms. */
const ANSWERED_MS = 800;

/** From one tag of a line to the next of the same, ms. */
const AGAIN_MS = 1100;

/** The next thing to tag, or null. What was tagged of a line is not tagged of it again. */
export function nextTag(situation: Situation): Move | null {
  const { state, me, seed } = situation;
  const own = Object.values(state.seats[me]?.tags ?? {});
  const lines = talk(state);
  const isTry = state.stage.opening?.variant === 'try';
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    for (const [nth, code] of codesFor(situation, line, lines[index - 1] ?? null).entries()) {
      const tagId = thingId('tag-', seed, line.lineId, ...(nth === 0 ? [] : [nth]));
      if (own.some((tag) => tag.lineId === line.lineId && isSame(tag.code, code))) continue;
      const isSignal = code.kind === 'signal';
      const seen = isSignal ? SIGNAL_SEEN : isTry ? 1 : SEEN;
      if (chance(seed, 'seen', line.lineId, ...(nth === 0 ? [] : [nth])) > seen) continue;
      const waits = isForTheAnswer(situation, line, code);
      if (waits && next?.role !== 'buyer') continue;
      const lookMs = LOOK_MS.least + LOOK_MS.spread * chance(seed, 'look', line.lineId);
      return {
        atMs: Math.max(
          line.atMs + lookMs + nth * AGAIN_MS,
          waits && next ? next.atMs + ANSWERED_MS : 0,
        ),
        command: {
          type: 'addTag',
          tagId,
          code,
          about: isSignal ? 'buyer' : 'seller',
          lineId: line.lineId,
        },
      };
    }
  }
  return null;
}

/** Whether two tags would say the same of a line. */
function isSame(one: TagCode, other: TagCode): boolean {
  if (one.kind === 'behaviour' && other.kind === 'behaviour') {
    return one.dimension === other.dimension && one.polarity === other.polarity;
  }
  return one.kind === other.kind;
}

/** Whether a tag says that somebody asked and let the other answer: that shows by the answer alone. */
function isForTheAnswer({ words, language }: Situation, { text }: Line, code: TagCode): boolean {
  const isListening = code.kind === 'behaviour' && code.dimension === 'L' && code.polarity === 1;
  return isListening && sellerTurn(text, language, words) !== 'offer';
}

/** What a line is tagged with: the scene's own words by the scene, everybody else's by plain rules. */
function codesFor(situation: Situation, line: Line, before: Line | null): readonly TagCode[] {
  if (line.role === 'seller') return sellerCodes(line.text, situation.language, situation.words);
  if (line.role !== 'buyer' || before?.role !== 'seller') return [];
  const signal = signalOf(situation, line, before);
  return signal === null ? [] : [signal];
}

/** Whether the buyer opens or closes here, as far as words tell. */
function signalOf({ words, language }: Situation, line: Line, before: Line): TagCode | null {
  const did = sellerTurn(before.text, language, words);
  const isStep = words.buyer.steps.some((ways) => ways.includes(line.text));
  const answer = readTurn(line.text, 'buyer', language, words);
  if (isStep || (answer === 'offer' && (did === 'question' || did === 'offer'))) {
    return { kind: 'signal', signal: 'BO' };
  }
  return did === 'breach' || answer === 'breach' ? { kind: 'signal', signal: 'BC' } : null;
}

type Written = keyof SceneWords['observer']['sbi'];
type Way = SceneWords['observer']['sbi'][Written][number];

/** What a tag saw, by the turn it is tied to; null: nothing that can be written of. */
function writtenOf({ code }: Tag, { kind }: Exchange): Written | null {
  if (code.kind !== 'behaviour') return null;
  const { dimension, polarity } = code;
  // A line may do two things: each tag is written of as what it saw, whatever the turn did beside it.
  if (polarity === 1 && dimension === 'M') return 'question';
  if (polarity === 1 && dimension === 'A') return 'candid';
  if (polarity === 1 && dimension === 'L') {
    const isAsked = kind === 'question' || kind === 'agenda' || kind === 'proposal';
    return isAsked ? 'question' : 'listened';
  }
  switch (kind) {
    case 'offer':
      return dimension === 'L' ? 'listened' : dimension === 'A' ? 'candid' : 'respected';
    case 'breach':
      return dimension === 'P' ? 'slight' : 'breach';
    case 'other':
      return dimension === 'C' && polarity === 1 ? 'proposal' : null;
    default:
      return kind;
  }
}

/** The answers after which what a scene writes of such a turn holds. After others: what really came. */
const HOLDS: Readonly<Record<Written, readonly Answer[]>> = {
  listened: ['opened', 'told'],
  candid: ['opened', 'told'],
  respected: ['opened', 'told'],
  question: ['opened', 'told'],
  agenda: ['opened', 'told'],
  proposal: ['opened', 'told', 'plain', 'closed'],
  breach: ['closed'],
  slight: ['closed'],
  push: ['closed'],
  drift: ['plain', 'told'],
};

/** Whether a situation that speaks of what the buyer had done is true. */
function isTrueAfter(after: Way['after'], before: readonly Answer[]): boolean {
  if (after === undefined) return true;
  if (after === 'spoken') return before.length > 0;
  return before.some((one) => one === after || (after === 'told' && one === 'opened'));
}

/** What the observer puts in the three places: two that worked and one to try, each tied to a tag. */
export function placesOf(
  situation: Situation,
): readonly { place: Place; tagId: string; sbi: Sbi }[] {
  const { state, me, words, seed } = situation;
  const { sbi, impact } = words.observer;
  const course = courseOf(situation);
  const seen = Object.values(state.seats[me]?.tags ?? {}).flatMap((tag) => {
    const exchange = course.find(({ line }) => line.lineId === tag.lineId);
    const kind = exchange === undefined ? null : writtenOf(tag, exchange);
    if (exchange === undefined || kind === null || tag.code.kind !== 'behaviour') return [];
    const ways = sbi[kind].filter(({ after }) => isTrueAfter(after, exchange.before));
    const { polarity } = tag.code;
    return [{ tagId: tag.tagId, polarity, kind, answer: exchange.answer, ways }];
  });
  // What was met by a closed door, or by nothing, is no example of what worked.
  const plus = seen.filter(
    ({ polarity, answer }) => polarity === 1 && answer !== 'closed' && answer !== 'silent',
  );
  // Two different things that worked, where two were seen.
  const [first] = plus;
  const second = plus.find(({ kind }) => first && kind !== first.kind) ?? plus[1];
  const chosen = [
    ['worked-1', first],
    ['worked-2', second],
    ['to-try', seen.findLast(({ polarity }) => polarity === -1)],
  ] as const;
  const written: string[] = [];
  const isWritten = (way: string) => written.includes(way);
  return chosen.flatMap(([place, one]) => {
    if (one === undefined) return [];
    const ways = one.ways.filter(({ behaviour }) => !isWritten(behaviour));
    const way = ways[Math.floor(chance(seed, place) * ways.length)];
    if (way === undefined) return [];
    // Only another answer than the turn asks for has words of its own.
    const other = one.answer === 'told' ? 'plain' : one.answer;
    const came = HOLDS[one.kind].includes(one.answer)
      ? way.impact
      : pick(impact[other], isWritten, seed, place, 'impact');
    const { situation: was, behaviour } = way;
    written.push(behaviour, came);
    return [{ place, tagId: one.tagId, sbi: { situation: was, behaviour, impact: came } }];
  });
}

/** Own tags that weigh most: what was taken away first, then the latest. Three at most. */
export function strongest({ seats }: RoundState, me: string): readonly string[] {
  const tags = Object.values(seats[me]?.tags ?? {}).filter(({ code }) => code.kind === 'behaviour');
  const sign = ({ code }: Tag) => (code.kind === 'behaviour' ? code.polarity : 1);
  return tags
    .toSorted((one, other) => sign(one) - sign(other) || other.meetingMs - one.meetingMs)
    .slice(0, 3)
    .map(({ tagId }) => tagId);
}

/** The observer's one question to the players: about what stands out in what was said. */
export function questionOf(situation: Situation): string {
  const { words, seed } = situation;
  return pick(words.observer.question[topicOf(courseOf(situation))], UNSAID, seed, 'question');
}

/** What is asked about: what cost trust before what gave it. Small talk only where nothing came after it. */
function topicOf(course: readonly Exchange[]): keyof SceneWords['observer']['question'] {
  const did = (...kinds: TurnKind[]) => course.some(({ kind }) => kinds.includes(kind));
  if (did('breach')) return 'breach';
  if (did('push')) return 'push';
  if (course.some(({ answer }) => answer === 'opened')) return 'opened';
  if (did('drift')) return 'drift';
  return did('question') ? 'asked' : 'begun';
}

import type { Line, RoundState, Tag } from '#shared/round/state.ts';
import type { Place, Sbi, TagCode } from '#shared/round/terms.ts';
import { sellerCode, sellerTurn } from '../reading/in-scene.ts';
import { readTurn } from '../reading/read-turn.ts';
import type { SceneWords } from '../scene.ts';
import { chance, pick, UNSAID } from './chance.ts';
import { type Move, type Situation, talk, thingId } from './situation.ts';

/** How surely an observer sees a turn: nobody tags everything. */
const SEEN = 0.85;
const SIGNAL_SEEN = 0.6;

/** From the line to the press, ms: it is read, judged and found on the pad. */
const LOOK_MS = { least: 2200, spread: 2600 };

/** The next line to tag, or null. Who has tagged a line is done with it, also after an undo by nobody. */
export function nextTag(situation: Situation): Move | null {
  const { state, me, seed } = situation;
  const own = Object.values(state.seats[me]?.tags ?? {});
  const lines = talk(state);
  for (const [index, line] of lines.entries()) {
    if (own.some(({ lineId }) => lineId === line.lineId)) continue;
    const code = codeFor(situation, line, lines[index - 1] ?? null);
    if (code === null) continue;
    const isSignal = code.kind === 'signal';
    if (chance(seed, 'seen', line.lineId) > (isSignal ? SIGNAL_SEEN : SEEN)) continue;
    const lookMs = LOOK_MS.least + LOOK_MS.spread * chance(seed, 'look', line.lineId);
    return {
      atMs: line.atMs + lookMs,
      command: {
        type: 'addTag',
        tagId: thingId('tag-', seed, line.lineId),
        code,
        about: isSignal ? 'buyer' : 'seller',
        lineId: line.lineId,
      },
    };
  }
  return null;
}

/** What a line is tagged with: the scene's own words by the scene, everybody else's by plain rules. */
function codeFor({ words, language }: Situation, line: Line, before: Line | null): TagCode | null {
  if (line.role === 'seller') {
    return sellerCode(line.text, language, words);
  }
  if (line.role !== 'buyer' || before?.role !== 'seller') return null;
  const did = sellerTurn(before.text, language, words);
  const isStep = words.buyer.steps.some((ways) => ways.includes(line.text));
  const answer = readTurn(line.text, 'buyer', language, words);
  if (isStep || (answer === 'offer' && (did === 'question' || did === 'offer'))) {
    return { kind: 'signal', signal: 'BO' };
  }
  return did === 'breach' || answer === 'breach' ? { kind: 'signal', signal: 'BC' } : null;
}

type Written = keyof SceneWords['observer']['sbi'];

/** The kind of turn that a tag says it saw. */
function writtenOf({ code }: Tag): Written | null {
  if (code.kind !== 'behaviour') return null;
  const { dimension, polarity, marker } = code;
  if (polarity === 1) {
    if (dimension === 'S') return 'agenda';
    if (dimension === 'C') return 'proposal';
    return dimension === 'L' || dimension === 'M' ? 'question' : 'offer';
  }
  if (marker === 'Pn4') return 'push';
  return ['S', 'M', 'C'].includes(dimension) ? 'drift' : 'breach';
}

/** What the observer puts in the three places: two that worked and one to try, each tied to a tag. */
export function placesOf(
  situation: Situation,
): readonly { place: Place; tagId: string; sbi: Sbi }[] {
  const { state, me, words, seed } = situation;
  const tags = Object.values(state.seats[me]?.tags ?? {});
  const plus = tags.filter(({ code }) => code.kind === 'behaviour' && code.polarity === 1);
  const minus = tags.filter(({ code }) => code.kind === 'behaviour' && code.polarity === -1);
  // Two different things that worked, where two were seen.
  const first = plus[0];
  const second = plus.find((tag) => first && writtenOf(tag) !== writtenOf(first)) ?? plus[1];
  const chosen: readonly (readonly [Place, Tag | undefined])[] = [
    ['worked-1', first],
    ['worked-2', second],
    ['to-try', minus.at(-1)],
  ];
  const used = new Set<string>();
  return chosen.flatMap(([place, tag]) => {
    const kind = tag && writtenOf(tag);
    const ways = kind
      ? words.observer.sbi[kind].filter(({ behaviour }) => !used.has(behaviour))
      : [];
    const sbi = ways[Math.floor(chance(seed, place) * ways.length)];
    if (!tag || !sbi) return [];
    used.add(sbi.behaviour);
    return [{ place, tagId: tag.tagId, sbi }];
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

/** The observer's one question to the players. */
export function questionOf({ words, seed }: Situation): string {
  return pick(words.observer.question, UNSAID, seed, 'question');
}

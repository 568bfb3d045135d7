import type { Variant } from '#shared/round/programme.ts';
import type { Line } from '#shared/round/state.ts';
import { readTurn } from '../reading/read-turn.ts';
import type { TurnKind } from '../scene.ts';
import { chance, pick, pickUnsaid } from './chance.ts';
import { PACE, type Situation, saidBy, talk } from './situation.ts';

/** Longer than this nobody writes at once, characters. */
const LONGEST = 330;

/** In a meeting of two and a half minutes there is room for this many beats, the ones that matter. */
const BEATS_IN_TRY = 8;

type Beats = Situation['words']['seller']['beats'];

/**
 * The beats there is time for, in their order: how it begins, what it comes to, the faults, and of
 * the rest first what has not been shown yet.
 */
export function beatsFor(beats: Beats, variant: Variant): Beats {
  if (variant !== 'try' || beats.length <= BEATS_IN_TRY) return beats;
  const end = beats.findIndex(({ turn }) => turn === 'proposal');
  const weights = beats.map((beat, at) => weightOf(beats, beat, at, end < 0 ? beats.length : end));
  const order = [...beats.keys()].toSorted(
    (one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other,
  );
  const kept = new Set(order.slice(0, BEATS_IN_TRY));
  return beats.filter((_, at) => kept.has(at));
}

function weightOf(beats: Beats, { tag }: Beats[number], at: number, end: number): number {
  if (at === 0 || at === end || at === end + 1) return 5;
  if (tag?.kind !== 'behaviour') return 0;
  if (tag.polarity === -1) return 4;
  const isNew = !beats
    .slice(0, at)
    .some((before) => before.tag?.kind === 'behaviour' && before.tag.dimension === tag.dimension);
  return isNew ? 3 : 1;
}

/** The beats of this round. */
export function beatsOf({ state, words }: Situation): Beats {
  return beatsFor(words.seller.beats, state.stage.opening?.variant ?? 'standard');
}

/** How far the meeting has been led: the number of the beat that comes next. */
export function nextBeat(situation: Situation): number {
  const { state, me } = situation;
  const own = state.stage.lines.filter(({ person }) => person === me);
  const isSaid = (ways: readonly string[]) =>
    own.some(({ text }) => ways.some((way) => text.endsWith(way)));
  return beatsOf(situation).findLastIndex(({ says }) => isSaid(says)) + 1;
}

/**
 * The beat that is led with now. When time runs short the meeting goes on to what it is for: the
 * first beat that proposes a next step.
 */
function beatNow(situation: Situation, leftMs: number): number {
  const beats = beatsOf(situation);
  const next = nextBeat(situation);
  const proposal = beats.findIndex(({ turn }) => turn === 'proposal');
  const isShort = leftMs < 45_000 && proposal >= next;
  return isShort ? proposal : next;
}

type Answered = 'offer' | 'breach' | 'question' | 'push' | 'drift' | 'other';

function answered(kind: TurnKind): Answered {
  return kind === 'agenda' || kind === 'proposal' ? 'other' : kind;
}

/** What the seller says next; null when the meeting has been led to its end. */
export function sellerReply(situation: Situation, leftMs: number): string | null {
  const { state, me, words, language, seed } = situation;
  const said = saidBy(situation);
  const lines = talk(state);
  const last = lines.at(-1);
  const beat = beatsOf(situation)[beatNow(situation, leftMs)];
  const lead = beat ? pick(beat.says, said, seed, 'beat', lines.length) : null;
  // Whoever comes in greets first: nothing that was said before is answered at the door.
  const isBegun = lines.some(({ person }) => person === me);
  const isAnswer = last !== undefined && last.person !== me;
  if (!isAnswer || (!isBegun && lead !== null)) return lead;

  const kind = answered(readTurn(last.text, 'buyer', language, words));
  const { answers } = words.seller;
  const isTry = state.stage.opening?.variant === 'try';
  const fits = (way: string) => `${way} ${lead ?? ''}`.length <= LONGEST;
  // In a try there is no time for a line that only answers.
  const short = isTry ? answers[kind].filter(fits) : [];
  const answer =
    pickUnsaid(short, said, seed, kind, lines.length) ??
    pickUnsaid(answers[kind], said, seed, kind, lines.length) ??
    (lead === null ? pickUnsaid(answers.other, said, seed, lines.length) : null);
  if (lead === null || answer === null) return lead ?? answer;
  // Who is asked, pressed or put down answers first; who is told something takes it up.
  const isOwed = kind !== 'other' && kind !== 'drift';
  const both = `${answer} ${lead}`;
  const isDue = isOwed && !answeredLast(situation, lines);
  if (isDue) return isTry && fits(answer) ? both : answer;
  return chance(seed, 'both', lines.length) < 0.5 && fits(answer) ? both : lead;
}

/** Whether the seller's latest line only answered: then it is time to lead on. */
function answeredLast({ words, me }: Situation, lines: readonly Line[]): boolean {
  const own = lines.findLast(({ person }) => person === me);
  const beats = words.seller.beats.flatMap(({ says }) => says);
  return own !== undefined && !beats.some((way) => own.text.endsWith(way));
}

/** What the seller says when nothing comes back, or null. */
export function sellerSilence(situation: Situation, leftMs: number): string | null {
  const { state, me, words, seed } = situation;
  const lines = talk(state);
  if (lines.length === 0) return sellerReply(situation, leftMs);
  const mineAtEnd = lines.length - 1 - lines.findLastIndex(({ person }) => person !== me);
  if (mineAtEnd > 2) return null;
  // Once it is asked whether anybody is there; then the meeting goes on to what it is for.
  if (mineAtEnd === 1) return pick(words.seller.silence, saidBy(situation), seed, lines.length);
  return sellerReply(situation, leftMs);
}

/** How long silence lasts before the seller breaks it, ms. */
export function sellerPatienceMs({ state }: Situation): number {
  if (talk(state).length === 0) return 3500;
  return state.stage.opening?.variant === 'try' ? PACE.silenceMs.try : PACE.silenceMs.other;
}

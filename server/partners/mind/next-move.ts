import { DIAL_LAG_MS } from '#shared/insight/dial.ts';
import { holdersOf } from '#shared/round/cast.ts';
import { remainingMs } from '#shared/round/clock.ts';
import type { PersonCommand } from '#shared/round/commands.ts';
import { answersLeft } from '#shared/round/decide/steps.ts';
import type { Line, StepSpan } from '#shared/round/state.ts';
import { sellerTurn } from '../reading/in-scene.ts';
import { buyerMind, buyerReply, buyerSilence, patienceMs } from './buyer.ts';
import { chance, pick } from './chance.ts';
import { buyerLooksBack, commitmentOf, sellerLooksBack } from './looking-back.ts';
import { nextTag } from './observer.ts';
import { answersOwed, isWatched } from './rate.ts';
import { beatsOf, nextBeat, sellerPatienceMs, sellerReply, sellerSilence } from './seller.ts';
import {
  answeringMs,
  type Move,
  PACE,
  runsSinceMs,
  type Situation,
  saidBy,
  say,
  talk,
} from './situation.ts';

/** When time is nearly up a meeting is brought to its end, ms before it. */
const ENDING_MS = 16_000;

/**
 * What a partner does next, or null: it waits for somebody. A pure function of what its chair may
 * read and a seed (DESIGN.md §6): asked again after a restart it says the same.
 */
export function nextMove(situation: Situation, nowMs: number): Move | null {
  const { stage } = situation.state;
  const { step } = stage;
  const role = stage.people[situation.me]?.role;
  if (!step || role === undefined || role === 'guest') return null;
  if (stage.ended !== null) return agree(situation, nowMs);
  if (stage.reveal?.kind === 'waits') {
    const agreed = agree(situation, nowMs);
    if (agreed !== null) return agreed;
  }
  switch (step.step) {
    case 'brief':
    case 'ready':
      return prepare(situation, step);
    case 'play':
    case 'redo':
      return stage.pausedAtMs === null ? playMove(situation, step, nowMs) : null;
    case 'rate':
      return rateMove(situation, step);
    default:
      return turnMove(situation, step);
  }
}

const done = ({ step, nth }: StepSpan): PersonCommand => ({
  type: 'setDone',
  step,
  nth,
  done: true,
});

function otherPlayer({ state, me }: Situation): string | null {
  const mine = state.stage.people[me]?.role;
  if (mine !== 'seller' && mine !== 'buyer') return null;
  return holdersOf(state.stage, mine === 'seller' ? 'buyer' : 'seller')[0] ?? null;
}

/** Whether the only person in the room, who watches, wants to go on: partners have no reason to stay. */
function isAskedOn({ state: { stage } }: Situation): boolean {
  const people = holdersOf(stage, 'observer').filter((one) => !stage.people[one]?.isSimulated);
  return stage.opening?.variant === 'try' && people.some((person) => stage.done[person]);
}

/** A round that stayed closed opens when the other player wants it: a partner has nothing to hide. */
function agree(situation: Situation, nowMs: number): Move | null {
  const { state, me } = situation;
  const isOpen = state.stage.revealedAtMs !== null;
  const isPlayer = otherPlayer(situation) !== null;
  if (isOpen || !isPlayer || state.seats[me]?.agreesToReveal) return null;
  return { atMs: nowMs, command: { type: 'agreeToReveal', agrees: true } };
}

function prepare(situation: Situation, step: StepSpan): Move | null {
  const { state, me, words, seed } = situation;
  if (state.stage.ready[me]) return null;
  const atMs = step.startedAtMs + 1500 + 2000 * chance(seed, 'ready');
  const isSeller = state.stage.people[me]?.role === 'seller';
  if (isSeller && !state.seats[me]?.goal) {
    const { goal, focus } = words.seller;
    return { atMs, command: { type: 'declareGoal', goal, focus } };
  }
  return { atMs: atMs + PACE.answerMs, command: { type: 'setReady', ready: true } };
}

function playMove(situation: Situation, step: StepSpan, nowMs: number): Move | null {
  const { stage } = situation.state;
  const role = stage.people[situation.me]?.role;
  if (role === 'observer') return step.step === 'play' ? nextTag(situation) : null;
  // The last ten seconds are for sentences that were begun.
  if (stage.finishing || (role !== 'seller' && role !== 'buyer')) return null;
  const moves = [
    role === 'buyer' && step.step === 'play' ? dialMove(situation) : null,
    endMove(situation, step),
    talkMove(situation, step, role, nowMs),
  ].filter((move) => move !== null);
  return moves.reduce<Move | null>(
    (first, move) => (first && first.atMs <= move.atMs ? first : move),
    null,
  );
}

/**
 * From the seller's line to the buyer's hand on the dial, ms. The figures take the lag off again, so
 * that a hand that was quicker would have felt the line before it was said. All of it lies before
 * the earliest answer: a step of the ladder comes at a dial that has reached it.
 */
const FEEL_MS = { least: DIAL_LAG_MS + 50, spread: 400 };

/** The dial follows what the seller's latest turn did. */
function dialMove(situation: Situation): Move | null {
  const mind = buyerMind(situation);
  const latest = mind?.heard.at(-1);
  if (!mind || !latest) return null;
  const value = situation.state.seats[situation.me]?.dial.at(-1)?.value ?? mind.brief.dialStart;
  if (value === mind.trust) return null;
  const feelMs =
    FEEL_MS.least + FEEL_MS.spread * chance(situation.seed, 'dial', latest.line.lineId);
  const atMs = latest.line.atMs + feelMs;
  return { atMs, command: { type: 'moveDial', value: mind.trust } };
}

/** Who is asked to end early agrees; two partners end when the meeting has been led to its end. */
function endMove(situation: Situation, step: StepSpan): Move | null {
  const { state, me } = situation;
  const other = otherPlayer(situation);
  if (other === null || state.stage.done[me]) return null;
  const last = talk(state).at(-1);
  const sinceMs = Math.max(last?.atMs ?? 0, runsSinceMs(state, step));
  if (state.stage.done[other]) return { atMs: sinceMs + 1500, command: done(step) };
  if (isAskedOn(situation)) return { atMs: step.startedAtMs, command: done(step) };
  const isLed =
    state.stage.people[me]?.role === 'seller' &&
    isWatched(situation) &&
    nextBeat(situation) >= beatsOf(situation).length &&
    last?.person === other;
  return isLed && step.step === 'play' ? { atMs: sinceMs + 6000, command: done(step) } : null;
}

function talkMove(
  situation: Situation,
  step: StepSpan,
  role: 'seller' | 'buyer',
  nowMs: number,
): Move | null {
  const { state, me, words, language, seed } = situation;
  const lines = talk(state);
  const last = lines.at(-1);
  const sinceMs = Math.max(last?.atMs ?? 0, runsSinceMs(state, step));
  const leftMs = remainingMs(state.stage, nowMs);
  const nth = state.stage.lines.filter(({ person }) => person === me).length;
  const isAsked = last !== undefined && last.person !== me;

  const said = saidBy(situation);
  const { ending } = words[role];
  const isEnding = leftMs < ENDING_MS && !ending.some((way) => said(way));
  const line = (text: string | null, delayMs: number | null): Move | null =>
    text === null || text === ''
      ? null
      : {
          atMs:
            sinceMs + (delayMs ?? answeringMs(last?.text ?? '', text, seed) + watchMs(situation)),
          command: say(situation, text, nth),
        };

  if (isEnding && step.step === 'play' && isAsked)
    return line(pick(ending, said, seed, 'ending'), null);
  if (role === 'seller') {
    if (isAsked) return line(sellerReply(situation, leftMs), null);
    return line(sellerSilence(situation, leftMs), sellerPatienceMs(situation));
  }
  if (!isAsked) return line(buyerSilence(situation), patienceMs(situation));
  const mind = buyerMind(situation);
  if (mind === null) return null;
  return line(buyerReply(situation, mind, sellerTurn(last.text, language, words)), null);
}

/** Two partners leave whoever watches them the time to read and to tag, ms. */
function watchMs(situation: Situation): number {
  return isWatched(situation) ? 1500 : 0;
}

/** In `rate`: one answer after the other, then Done. */
function rateMove(situation: Situation, step: StepSpan): Move | null {
  const { state, me } = situation;
  if (state.stage.done[me]) return null;
  const owed = answersOwed(situation);
  const role = state.stage.people[me]?.role;
  const atMs = step.startedAtMs + 2500 + PACE.answerMs * (8 - Math.min(8, owed.length));
  const next = owed[0];
  if (next) return { atMs, command: next };
  const isOwing = (role === 'seller' || role === 'buyer') && answersLeft(role, state.seats[me]) > 0;
  return isOwing ? null : { atMs, command: done(step) };
}

/** The turns of the debrief: say what is one's own to say, then be done. */
function turnMove(situation: Situation, step: StepSpan): Move | null {
  const { state, me, seed } = situation;
  const role = state.stage.people[me]?.role;
  if (state.stage.done[me]) return null;
  const text = ownWords(situation, step);
  const spoken = talk(state).filter(({ person }) => person === me);
  if (text !== null && spoken.length === 0) {
    const nth = state.stage.lines.filter(({ person }) => person === me).length;
    const atMs = step.startedAtMs + 1500 + text.length * 12;
    return { atMs, command: say(situation, text, nth) };
  }
  const readMs = Math.max(step.startedAtMs, ...readByMs(situation, spoken));
  const shown = role === 'observer' && step.step === 'observers' ? nextPresented(situation) : null;
  if (shown !== null) return { atMs: readMs + 2500, command: shown };
  if (!mayEnd(situation, step)) return null;
  const isOwed = step.step === 'commit' && role === 'seller' && !state.seats[me]?.commitment;
  if (isOwed) return { atMs: step.startedAtMs + 2000, command: commitmentOf(situation) };
  if (isAskedOn(situation)) return { atMs: step.startedAtMs, command: done(step) };
  // What has opened is looked at by whoever watches: it is theirs for a while.
  const lookMs = step.step === 'reveal' && isWatched(situation) ? PACE.watchMs : 0;
  return { atMs: lookMs + readMs + 3000 + 2000 * chance(seed, step.step), command: done(step) };
}

/** Whether this partner's Done has a place here. */
function mayEnd(situation: Situation, { step }: StepSpan): boolean {
  const role = situation.state.stage.people[situation.me]?.role;
  switch (step) {
    case 'self':
    case 'commit':
      return role === 'seller';
    case 'counterpart':
      return role === 'buyer';
    case 'observers':
      return role === 'observer';
    case 'reveal':
      return role !== 'observer' && situation.state.stage.revealedAtMs !== null;
    default:
      return step === 'derole';
  }
}

function ownWords(situation: Situation, { step }: StepSpan): string | null {
  const { state, me } = situation;
  const role = state.stage.people[me]?.role;
  if (state.stage.opening?.mode !== 'text') return null;
  if (step === 'self' && role === 'seller') return sellerLooksBack(situation);
  if (step === 'counterpart' && role === 'buyer') return buyerLooksBack(situation);
  return step === 'observers' && role === 'observer' ? state.seats[me]?.question || null : null;
}

/** When what this partner has said and shown in its turn can have been read, ms. */
function readByMs({ state, me }: Situation, spoken: readonly Line[]): readonly number[] {
  const lines = spoken.map(({ atMs, text }) => ({ atMs, text }));
  const places = state.stage.presented
    .filter(({ person }) => person === me)
    .map(({ atMs, sbi }) => ({ atMs, text: Object.values(sbi).join(' ') }));
  return [...lines, ...places].map(({ atMs, text }) => atMs + text.length * PACE.alongPerChar);
}

/** What the observer shows: one that worked and the one to try. */
function nextPresented({ state, me }: Situation): PersonCommand | null {
  const places = state.seats[me]?.places ?? {};
  const place = (['worked-1', 'to-try'] as const).find(
    (one) =>
      places[one]?.tagId &&
      !state.stage.presented.some((shown) => shown.person === me && shown.place === one),
  );
  return place ? { type: 'presentPlace', place } : null;
}

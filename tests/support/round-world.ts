import { createHash } from 'node:crypto';
import type { RoundCommand } from '#shared/round/commands.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { Variant } from '#shared/round/programme.ts';
import { round } from '#shared/round/round.ts';
import { emptyRound, type RoundState } from '#shared/round/state.ts';
import type { PinnedScenario, Role } from '#shared/round/terms.ts';
import type { Channel } from '#shared/stream/channel.ts';
import type { Committed } from '#shared/stream/decider.ts';
import type { Refusal } from '#shared/stream/refusal.ts';

/** People of every test round, by what they are. */
export const PEOPLE = {
  seller: 'p_sellerseller',
  buyer: 'p_buyerbuyer12',
  observer: 'p_observer1234',
  second: 'p_observer5678',
  guest: 'p_guestguest12',
  instructor: 'p_instructor12',
  stranger: 'p_stranger1234',
} as const;

const both = (word: string) => ({ en: word, sv: `${word} (sv)` });

/** A small scenario whose every private text is a word that tests can look for. */
export const SCENARIO: PinnedScenario = {
  public: {
    id: 'test',
    kind: 'sales',
    level: 1,
    title: both('Title'),
    situation: both('Situation'),
    cast: {
      seller: { name: 'Kim Sandberg', title: both('Account manager') },
      buyer: { name: 'Robin Ahlgren', title: both('Operations manager') },
    },
  },
  seller: { role: 'seller', goal: both('SECRET-GOAL'), text: both('SECRET-SELLER') },
  buyer: {
    role: 'buyer',
    dialStart: 45,
    hiddenNeed: both('SECRET-NEED'),
    hiddenConstraint: both('SECRET-LIMIT'),
    earnsTrust: both('SECRET-EARNS'),
    breaksTrust: both('SECRET-BREAKS'),
    ladder: [{ dialAtLeast: 50, say: both('SECRET-STEP') }],
  },
  observerFocus: both('SECRET-FOCUS'),
  goalCriterion: both('SECRET-CRITERION'),
  criterionTellsSecret: false,
};

/** When every test round opens, ms. */
export const START_MS = 1_800_000_000_000;

/** The opening of a test round. */
export function opening(
  options: {
    readonly variant?: Variant;
    readonly mode?: 'text' | 'in-person';
    readonly scenario?: PinnedScenario;
    readonly cast?: readonly {
      readonly person: string;
      readonly role: Role;
      readonly isSimulated?: true;
    }[];
    readonly readers?: readonly string[];
  } = {},
): RoundCommand {
  return {
    type: 'openRound',
    workshopId: 'w_000000000000000000000',
    roomId: 'm_1',
    roomName: 'Alm',
    nth: 1,
    variant: options.variant ?? 'standard',
    mode: options.mode ?? 'text',
    scenario: options.scenario ?? SCENARIO,
    rubricVersion: '1.1',
    cast: [
      ...(options.cast ?? [
        { person: PEOPLE.seller, role: 'seller' },
        { person: PEOPLE.buyer, role: 'buyer' },
        { person: PEOPLE.observer, role: 'observer' },
      ]),
    ],
    readers: [...(options.readers ?? [])],
  };
}

/** Who wishes in a test: a person, or the server. */
export type By = string | 'server';

/** What came of a wish. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/**
 * A round in memory with a clock of its own: wishes are judged and folded at once, and deadlines
 * pass when the clock is moved past them, as the server does it.
 */
export class RoundWorld {
  state: RoundState = emptyRound();
  nowMs = START_MS;
  readonly log: Committed<RoundEvent>[] = [];
  #commands = 0;

  constructor(options: Parameters<typeof opening>[0] = {}) {
    this.as('server', opening(options));
  }

  /** Judges and folds one wish. `pressedAgoMs`: how long ago the key was pressed. */
  as(by: By, command: RoundCommand, pressedAgoMs = 0): Outcome {
    const id = String(this.#commands++);
    const decision = round.decide(this.state, command, {
      by:
        by === 'server'
          ? { kind: 'server' }
          : { kind: 'person', person: by, isInstructor: by === PEOPLE.instructor },
      nowMs: this.nowMs,
      pressedAtMs: this.nowMs - pressedAgoMs,
      newId: (n) => createHash('sha256').update(`${id}/${n}`).digest('base64url').slice(0, 21),
    });
    if (!decision.ok) return { ok: false, refusal: decision.problem };
    for (const event of decision.value) {
      const committed = { ...event, atMs: this.nowMs };
      round.reduce(this.state, committed);
      this.log.push(committed);
    }
    return { ok: true };
  }

  /** Moves the clock, passing every deadline on the way at its own time. */
  pass(ms: number): void {
    const untilMs = this.nowMs + ms;
    for (let guard = 0; guard < 1000; guard++) {
      const dueMs = round.deadlineMs(this.state);
      if (dueMs === null || dueMs > untilMs) break;
      this.nowMs = Math.max(this.nowMs, dueMs);
      const command = round.deadlineCommand(this.state);
      if (command) this.as('server', command);
    }
    this.nowMs = untilMs;
  }

  /** The running step's name. */
  get step(): string | undefined {
    return this.state.stage.step?.step;
  }

  /** The running step's occurrence, as commands name it. */
  get occurrence() {
    const step = this.state.stage.step;
    if (!step) throw new Error('no step is running');
    return { step: step.step, nth: step.nth };
  }

  /** Everybody ready, and the countdown passed. */
  toPlay(): this {
    for (const [person, member] of Object.entries(this.state.stage.people)) {
      if (member.role !== 'guest') this.as(person, { type: 'setReady', ready: true });
    }
    this.pass(5000);
    return this;
  }

  /** The instructor goes on, step by step, until `step` runs. */
  to(step: string): this {
    if (this.step === 'brief' && step !== 'ready') this.toPlay();
    for (let guard = 0; guard < 20 && this.step !== step && !this.state.stage.ended; guard++) {
      this.as(PEOPLE.instructor, { type: 'nextStep', ...this.occurrence });
      if (this.state.stage.finishing) this.pass(10_000);
    }
    return this;
  }

  /** Both players' required answers of `rate`. */
  answerAll(): this {
    for (const person of [PEOPLE.seller, PEOPLE.buyer]) {
      this.as(person, { type: 'giveRating', item: 'trust', value: 70 });
      this.as(person, { type: 'giveRating', item: 'believed', value: 60 });
      this.as(person, { type: 'writeNextStep', nextStep: { kind: 'nothing' } });
    }
    this.as(PEOPLE.seller, { type: 'giveRating', item: 'goal', value: 50 });
    this.as(PEOPLE.buyer, { type: 'stateOutcome', outcome: 'advance' });
    return this;
  }
}

/** Folds a log from nothing. */
export function foldRound(log: readonly Committed<RoundEvent>[]): RoundState {
  const state = emptyRound();
  for (const event of log) round.reduce(state, event);
  return state;
}

/** A state cut down to some channels: what a reader of exactly those may know. */
export function restrict(state: RoundState, channels: readonly Channel[]): RoundState {
  const empty = emptyRound();
  const pick = <Value>(all: Record<string, Value>, prefix: 'seat' | 'own') =>
    Object.fromEntries(
      Object.entries(all).filter(([person]) => channels.includes(`${prefix}:${person}`)),
    );
  return {
    stage: channels.includes('stage') ? state.stage : empty.stage,
    gallery: channels.includes('gallery') ? state.gallery : empty.gallery,
    seats: pick(state.seats, 'seat'),
    own: pick(state.own, 'own'),
    debrief: channels.includes('debrief') ? state.debrief : empty.debrief,
    desk: channels.includes('desk') ? state.desk : empty.desk,
    vault: channels.includes('vault') ? state.vault : empty.vault,
  };
}

/** Freezes a value and everything in it, so that a rule that changes what it judges throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

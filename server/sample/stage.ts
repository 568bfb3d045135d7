import { createHash } from 'node:crypto';
import type { RoundCommand } from '#shared/round/commands.ts';
import type { RoundEvent } from '#shared/round/events.ts';
import type { StepName } from '#shared/round/programme.ts';
import { round } from '#shared/round/round.ts';
import type { RoundState } from '#shared/round/state.ts';
import type { Actor, Committed } from '#shared/stream/decider.ts';

/** A round that is played by itself: the rules of the server, and a clock that is moved. */
export type Stage = {
  readonly state: RoundState;
  readonly log: readonly Committed<RoundEvent>[];
  /** Server time, ms. */
  nowMs(): number;
  /** Server time at which the meeting began, ms. */
  playedFromMs(): number;
  /** Judges and folds a wish now; throws when the rules refuse it. */
  ask(by: Actor, command: RoundCommand, pressedAtMs?: number): void;
  /** Moves the clock, doing what is due on the way at its own time. */
  passTo(untilMs: number): void;
  /** Lets time pass until a step runs; answers when it began, ms. */
  waitFor(step: StepName): number;
};

/** Sets up a round in which nothing has happened, at a server time in ms. */
export function createStage(startMs: number): Stage {
  const state = round.empty();
  const log: Committed<RoundEvent>[] = [];
  let nowMs = startMs;

  const ask: Stage['ask'] = (by, command, pressedAtMs = nowMs) => {
    const nth = log.length;
    const decision = round.decide(state, command, {
      by,
      nowMs,
      pressedAtMs,
      newId: (n) => createHash('sha256').update(`${nth}/${n}`).digest('base64url').slice(0, 21),
    });
    if (!decision.ok) throw new Error(`${decision.problem}: ${JSON.stringify(command)}`);
    for (const event of decision.value) {
      const committed = { ...event, atMs: nowMs };
      round.reduce(state, committed);
      log.push(committed);
    }
  };

  const passDue = (dueMs: number) => {
    nowMs = Math.max(nowMs, dueMs);
    const command = round.deadlineCommand(state);
    if (command) ask({ kind: 'server' }, command);
  };

  return {
    state,
    log,
    nowMs: () => nowMs,
    playedFromMs: () => state.stage.stretches[0]?.fromMs ?? nowMs,
    ask,
    passTo(untilMs) {
      for (;;) {
        const dueMs = round.deadlineMs(state);
        if (dueMs === null || dueMs > untilMs) break;
        passDue(dueMs);
      }
      nowMs = Math.max(nowMs, untilMs);
    },
    waitFor(step) {
      for (;;) {
        if (state.stage.step?.step === step) return state.stage.step.startedAtMs;
        const dueMs = round.deadlineMs(state);
        if (dueMs === null) throw new Error(`${step} never begins`);
        passDue(dueMs);
      }
    },
  };
}

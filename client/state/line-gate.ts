import type { StageState } from '#shared/round/state.ts';
import type { Connection } from '../connection/connection.ts';
import type { Followed } from './followed.ts';

/** Whether the scene is on for a player: a line of theirs that comes through now is one of it. */
function isScene({ step, ended, people }: StageState, person: string): boolean {
  const role = people[person]?.role;
  const plays = role === 'seller' || role === 'buyer';
  return plays && step?.step === 'play' && ended === null;
}

/**
 * Lets a person's lines wait while the scene stands still: nothing is said in a pause, and what was
 * written meanwhile without a connection is said when the clock runs again. Whoever has lost their
 * chair is answered at once, for no pause will end for them. Returns its undo.
 */
export function createLineGate(
  { outbox, timers, nowMs }: Connection,
  roundId: string,
  person: string,
  followed: Pick<Followed<{ readonly stage: StageState }, never>, 'state' | 'standing' | 'told'>,
): () => void {
  const stage = () => followed.state().stage;
  const isUnread = () => followed.standing() === 'loading';
  let cancelTimer = () => {};

  const gate = outbox.gate(person, roundId, {
    rests(command) {
      if (command.type !== 'sayLine') return false;
      // What an earlier visit left is judged once it is known where the round stands.
      if (isUnread()) return true;
      const { pausedAtMs, resumesAtMs } = stage();
      return isScene(stage(), person) && (pausedAtMs !== null || nowMs() < (resumesAtMs ?? 0));
    },
    // The pause may be known to the server alone, or its countdown end there a moment later.
    keeps: (command, refusal) =>
      command.type === 'sayLine' &&
      refusal === 'not-now' &&
      (isUnread() || isScene(stage(), person)),
  });

  function follow(): void {
    cancelTimer();
    const restMs = (stage().resumesAtMs ?? 0) - nowMs();
    cancelTimer = restMs > 0 ? timers.after(restMs, follow) : () => {};
    gate.wake();
  }

  const unfollow = followed.told.subscribe(follow);
  return () => {
    unfollow();
    cancelTimer();
    gate.close();
  };
}

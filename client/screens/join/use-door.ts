import { useEffect, useState } from 'react';
import type { Door } from '#client/connection/api.ts';
import { formatJoinCode, missingFrom } from '../landing/joinCode.ts';
import type { DoorProblem, JoinPort } from './join-port.ts';

/** What is known of the door behind a code. */
export type DoorState =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'open'; readonly code: string; readonly door: Door }
  | ({ readonly kind: 'refused' } & Refused);

/** A refusal with the moment (device time, ms) from which trying again makes sense. */
export type Refused = {
  readonly problem: DoorProblem['problem'];
  readonly retryAtMs: number | null;
};

/** Turns "in so long" into a moment that a clock can count down to. */
export function refusedAt({ problem, retryAfterMs }: DoorProblem, nowMs: number): Refused {
  return { problem, retryAtMs: retryAfterMs === null ? null : nowMs + retryAfterMs };
}

/** A code to look up. Each attempt is a new object, so that the same code can be tried again. */
export type Attempt = { readonly typed: string };

/** Looks the door of a code up. A newer attempt silences the answer to an older one. */
export function useDoor(port: JoinPort, attempt: Attempt): DoorState {
  const code = missingFrom(attempt.typed) === 0 ? formatJoinCode(attempt.typed) : null;
  const [known, setKnown] = useState<{ readonly of: Attempt; readonly state: DoorState } | null>(
    null,
  );
  useEffect(() => {
    if (code === null) return;
    let isOver = false;
    port.door(code).then((answer) => {
      if (isOver) return;
      const state: DoorState = answer.ok
        ? { kind: 'open', code, door: answer.value }
        : { kind: 'refused', ...refusedAt(answer, Date.now()) };
      setKnown({ of: attempt, state });
    });
    return () => {
      isOver = true;
    };
  }, [port, attempt, code]);
  if (attempt.typed === '') return { kind: 'none' };
  // What can be no code is told at once, in the words of an unknown one: it takes no try.
  if (code === null) return { kind: 'refused', problem: 'no-such-workshop', retryAtMs: null };
  return known?.of === attempt ? known.state : { kind: 'looking' };
}

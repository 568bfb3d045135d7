import { useEffect, useMemo, useRef, useState } from 'react';
import { type OwnSeat, ownSeat } from '#client/state/tag-view.ts';
import { meetingMsAt } from '#shared/round/clock.ts';
import type { DialMove } from '#shared/round/state.ts';
import { useRests } from '../meeting/useRests.ts';
import { type Room, useView } from '../room.ts';
import { useEvent } from '../useEvent.ts';
import { useSecond } from '../useSecond.ts';
import { clampDial, NEUTRAL, type Rung, rungsOf } from './dial-value.ts';
import { createThrottle } from './throttle.ts';
import { isUntouched, type Trail, trailOf } from './trail.ts';

/** At most five moves a second (DESIGN.md §6). */
const EVERY_MS = 200;
/** The thumb breathes once when the dial has been left alone for this long. */
const REMIND_AFTER_MS = 180_000;

/** The buyer's dial as it stands. No number of it is ever shown. */
export type Dial = {
  readonly value: number;
  readonly set: (value: number) => void;
  readonly rungs: readonly Rung[];
  readonly trail: Trail;
  readonly isUntouched: boolean;
  readonly isReminding: boolean;
  /** The clock stands: the dial is not moved. */
  readonly rests: boolean;
};

/** Own dial of this round: what was sent, what is on its way, what the finger does now. */
export function useDial(room: Room): Dial {
  const seat: OwnSeat = useView(room, ownSeat);
  const stage = useView(room, ({ state }) => state.stage);
  const brief = seat.briefs.buyer;
  const dialStart = brief?.role === 'buyer' ? brief.dialStart : NEUTRAL;
  const rests = useRests(room);
  const [finger, setFinger] = useState<number | null>(null);
  const second = useSecond(room.source.nowMs, !rests);
  const moves = seat.dial;
  const latest = finger ?? moves.at(-1)?.value ?? dialStart;

  const throttle = useMemo(
    () =>
      createThrottle<number>(EVERY_MS, async (value) => {
        const answer = await room.source.send({ type: 'moveDial', value });
        // Refused (the scene had just stopped): the dial stands where it stood.
        if (!answer.ok) setFinger(null);
      }),
    [room],
  );
  useEffect(() => () => throttle.flush(), [throttle]);
  const settled = useRef(moves);
  useEffect(() => {
    // What the finger did has become facts (or is on its way): the facts speak again.
    if (settled.current !== moves && moves.at(-1)?.value === finger) setFinger(null);
    settled.current = moves;
  }, [moves, finger]);

  const set = useEvent((next: number) => {
    if (rests) return;
    const value = clampDial(next);
    if (value === latest) return;
    if ((latest - NEUTRAL) * (value - NEUTRAL) <= 0) tick();
    setFinger(value);
    throttle.push(value);
  });

  const fromMs = stage.takes.at(-1)?.meetingFromMs ?? 0;
  const nowMs = meetingMsAt(stage, second * 1000);
  const trail = useMemo(
    () => trailOf(withFinger(moves, finger, nowMs), dialStart, { fromMs, nowMs }),
    [moves, finger, dialStart, fromMs, nowMs],
  );
  const rungs = useMemo(
    () =>
      brief?.role === 'buyer' ? rungsOf(brief, [...moves.map(({ value }) => value), latest]) : [],
    [brief, moves, latest],
  );
  const touchedMs = Math.max(fromMs, moves.at(-1)?.meetingMs ?? 0);
  return {
    value: latest,
    set,
    rungs,
    trail,
    isUntouched: finger === null && isUntouched(moves, fromMs, nowMs),
    isReminding: finger === null && nowMs - touchedMs >= REMIND_AFTER_MS,
    rests,
  };
}

function withFinger(
  moves: readonly DialMove[],
  finger: number | null,
  meetingMs: number,
): readonly DialMove[] {
  return finger === null ? moves : [...moves, { value: finger, meetingMs, isLate: false }];
}

/** A short tick under the finger where the dial passes neutral. */
function tick(): void {
  if ('vibrate' in navigator) navigator.vibrate(8);
}

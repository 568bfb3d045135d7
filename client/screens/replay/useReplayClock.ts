import { useEffect, useMemo, useState } from 'react';
import type { Readable } from '#client/connection/store.ts';
import type { ReplayRound } from '#client/state/replay-round.ts';
import type { Speed } from '../room/debrief/playhead.ts';
import { useEvent } from '../room/useEvent.ts';

/** The playhead of a replay in server time, ms. It stays the same object while it moves. */
export type ReplayClock = {
  /** Watched by what moves with it, and by nothing else. */
  readonly at: Readable<number>;
  readonly fromMs: number;
  readonly toMs: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly go: (serverMs: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
};

/** A tab that slept does not leap: no step of the clock is longer than this, ms. */
const LONGEST_STEP_MS = 500;

/** Plays a replay by the screen's own frames. The clock is monotonic: a wall clock that is set moves nothing. */
export function useReplayClock(source: ReplayRound): ReplayClock {
  const { playhead: at } = source;
  const { fromMs, toMs } = source.span;
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const go = useEvent((serverMs: number) => at.set(Math.min(toMs, Math.max(fromMs, serverMs))));
  const step = useEvent((passedMs: number) => {
    go(at.get() + Math.min(LONGEST_STEP_MS, passedMs) * speed);
    if (at.get() >= toMs) setPlaying(false);
  });

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      step(now - last);
      last = now;
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, step]);

  const toggle = useEvent(() => {
    if (!isPlaying && at.get() >= toMs) at.set(fromMs);
    setPlaying(!isPlaying);
  });
  return useMemo(
    () => ({ at, fromMs, toMs, isPlaying, speed, go, toggle, setSpeed }),
    [at, fromMs, toMs, isPlaying, speed, go, toggle],
  );
}

import { useEffect, useState } from 'react';
import type { ReplayRound } from '#client/state/replay-round.ts';
import { useStore } from '#client/state/use-store.ts';
import type { Speed } from '../room/debrief/playhead.ts';
import { useEvent } from '../room/useEvent.ts';

/** The playhead of a replay in server time, ms. */
export type ReplayClock = {
  readonly atMs: number;
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
  const { fromMs, toMs } = source.span;
  const atMs = useStore(source.playhead, (ms) => ms);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const hold = (ms: number) => Math.min(toMs, Math.max(fromMs, ms));
  const step = useEvent((passedMs: number) => {
    const next = hold(source.playhead.get() + Math.min(LONGEST_STEP_MS, passedMs) * speed);
    source.playhead.set(next);
    if (next >= toMs) setPlaying(false);
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

  const go = useEvent((serverMs: number) => source.playhead.set(hold(serverMs)));
  const toggle = useEvent(() => {
    if (!isPlaying && atMs >= toMs) source.playhead.set(fromMs);
    setPlaying(!isPlaying);
  });
  return {
    atMs,
    fromMs,
    toMs,
    isPlaying,
    speed,
    go,
    toggle,
    setSpeed,
  };
}

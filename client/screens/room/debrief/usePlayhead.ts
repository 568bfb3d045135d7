import { useEffect, useState } from 'react';
import { useEvent } from '../useEvent.ts';
import type { Speed } from './playhead.ts';

/** One playhead for everything on the desk. */
export type Playhead = {
  /** Meeting time, ms. */
  readonly atMs: number;
  readonly lengthMs: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly go: (ms: number) => void;
  readonly by: (ms: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
};

/** How often it moves while it plays, ms. */
const TICK_MS = 100;

/** Begins at the end: the whole meeting is seen first. Without sound the clock still plays tags and lines. */
export function usePlayhead(lengthMs: number): Playhead {
  const [atMs, setAtMs] = useState(lengthMs);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const hold = (ms: number) => Math.min(lengthMs, Math.max(0, ms));

  const tick = useEvent((passedMs: number) => {
    const next = hold(atMs + passedMs * speed);
    setAtMs(next);
    if (next >= lengthMs) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      tick(now - last);
      last = now;
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isPlaying, tick]);

  return {
    atMs: hold(atMs),
    lengthMs,
    isPlaying,
    speed,
    go: (ms) => setAtMs(hold(ms)),
    by: (ms) => setAtMs(hold(atMs + ms)),
    toggle() {
      if (!isPlaying && atMs >= lengthMs) setAtMs(0);
      setPlaying(!isPlaying);
    },
    setSpeed,
  };
}

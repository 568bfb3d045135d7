import { useEffect, useMemo, useState } from 'react';
import { createStore, type Readable } from '#client/connection/store.ts';
import { useStore } from '#client/state/use-store.ts';
import { useEvent } from '../useEvent.ts';
import type { Speed } from './playhead.ts';

/** One playhead for everything on the desk. It stays the same object while it moves. */
export type Playhead = {
  /** Meeting time, ms. Watched by what moves with it: see {@link usePlayheadAt}. */
  readonly at: Readable<number>;
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

/** Where a playhead stands, or what `select` makes of it: who asks is drawn again when that changes. */
export function usePlayheadAt<Part = number>(
  { at }: Pick<Playhead, 'at'>,
  select: (ms: number) => Part = (ms) => ms as Part,
): Part {
  return useStore(at, select);
}

/** Begins at the end: the whole meeting is seen first. Without sound the clock still plays tags and lines. */
export function usePlayhead(lengthMs: number): Playhead {
  const [at] = useState(() => createStore(lengthMs));
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const go = useEvent((ms: number) => at.set(Math.min(lengthMs, Math.max(0, ms))));
  const by = useEvent((ms: number) => go(at.get() + ms));

  const tick = useEvent((passedMs: number) => {
    by(passedMs * speed);
    if (at.get() >= lengthMs) setPlaying(false);
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

  const toggle = useEvent(() => {
    if (!isPlaying && at.get() >= lengthMs) at.set(0);
    setPlaying(!isPlaying);
  });
  return useMemo(
    () => ({ at, lengthMs, isPlaying, speed, go, by, toggle, setSpeed }),
    [at, lengthMs, isPlaying, speed, go, by, toggle],
  );
}

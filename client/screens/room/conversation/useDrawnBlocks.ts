import { startTransition, useEffect, useState } from 'react';

/** A script that has grown and rests is drawn to its beginning after this, ms. */
const REST_MS = 200;

/** So many blocks at the end, where people read, are always drawn. */
const NEAR = 3;

/** How a block is drawn: whole, so that it is skipped while it is out of sight, or as room alone. */
export type BlockKind = 'near' | 'far' | 'room';

/**
 * Which blocks of a script are drawn. What is read stands at its end and is there at once; what came
 * before follows when the script rests, so that a long one neither opens late nor holds up a playhead
 * that leaps through it.
 */
export function useDrawnBlocks(count: number): (at: number) => BlockKind {
  const [drawn, setDrawn] = useState(0);
  const [before, setBefore] = useState(count);
  const isWhole = count - NEAR <= drawn;
  if (before !== count) {
    setBefore(count);
    // A script that grows line by line stays whole.
    if (count === before + 1 && before - NEAR <= drawn) setDrawn(count - NEAR);
  }
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => startTransition(() => setDrawn(count)), REST_MS);
    return () => clearTimeout(timer);
  }, [count, isWhole]);
  return (at) => (at >= count - NEAR ? 'near' : at < drawn ? 'far' : 'room');
}

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useEvent } from '../useEvent.ts';
import { type Armed, tapStop } from './armed.ts';

type ArmedStop = {
  readonly isArmed: boolean;
  readonly tap: () => void;
  readonly letGo: () => void;
  /** The strip: a tap outside it lets go. */
  readonly strip: RefObject<HTMLDivElement | null>;
};

/** Two taps to stop; Esc, the cross or a tap elsewhere lets go. No timer. */
export function useArmedStop(onStop: () => void): ArmedStop {
  const [armed, setArmed] = useState<Armed>(null);
  const strip = useRef<HTMLDivElement>(null);
  const letGo = useEvent(() => setArmed(null));
  const tap = useEvent(() => {
    const next = tapStop(armed, performance.now());
    setArmed(next.armed);
    if (next.stops) onStop();
  });
  useEffect(() => {
    if (!armed) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      letGo();
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !strip.current?.contains(event.target)) letGo();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, [armed, letGo]);
  return { isArmed: armed !== null, tap, letGo, strip };
}

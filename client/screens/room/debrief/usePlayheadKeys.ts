import { useEffect } from 'react';
import { useIsSeenAgain } from '#client/components/seen-again.ts';
import { letterKeys } from '../keys/letter-keys.ts';
import { isPlainOrHeldKey } from '../keys/typing.ts';
import { useEvent } from '../useEvent.ts';
import { momentAfter, momentBefore, wishOfKey } from './playhead.ts';
import type { Playhead } from './usePlayhead.ts';

/** Space, J, L, [ ], B and 1 to 3, from anywhere on the desk but a field. */
export function usePlayheadKeys(
  playhead: Playhead,
  times: readonly number[],
  onPin: (() => void) | null,
): void {
  const onKey = useEvent((event: KeyboardEvent) => {
    const wish = isPlainOrHeldKey(event) ? wishOfKey(event.key) : null;
    if (!wish || (event.repeat && wish.kind !== 'by')) return;
    const isOnControl =
      event.target instanceof Element && event.target.closest('button, summary, a, [role=button]');
    // Space presses the control that has the focus; letters may be switched off.
    if (wish.kind === 'toggle' ? isOnControl : !letterKeys.get()) return;
    event.preventDefault();
    if (wish.kind === 'toggle') playhead.toggle();
    if (wish.kind === 'by') playhead.by(wish.ms);
    if (wish.kind === 'previous') playhead.go(momentBefore(times, playhead.at.get()) ?? 0);
    if (wish.kind === 'next')
      playhead.go(momentAfter(times, playhead.at.get()) ?? playhead.lengthMs);
    if (wish.kind === 'speed') playhead.setSpeed(wish.speed);
    if (wish.kind === 'pin') onPin?.();
  });
  const isSeenAgain = useIsSeenAgain();
  useEffect(() => {
    // The replay's own playhead has the keys.
    if (isSeenAgain) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey, isSeenAgain]);
}

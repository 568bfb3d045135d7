import { useEffect } from 'react';
import { useIsSeenAgain } from '#client/components/seen-again.ts';

/** Keeps the screen awake while `isWanted`, where the browser can. Taken again when the page is seen anew. */
export function useWakeLock(isWanted: boolean): void {
  const isSeenAgain = useIsSeenAgain();
  useEffect(() => {
    if (!isWanted || isSeenAgain || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    async function take(): Promise<void> {
      if (document.visibilityState !== 'visible') return;
      try {
        const taken = await navigator.wakeLock.request('screen');
        if (isOver) void taken.release();
        else lock = taken;
      } catch {
        // Low battery, or the person said no: the screen sleeps as it always does.
      }
    }
    void take();
    document.addEventListener('visibilitychange', take);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', take);
      void lock?.release();
    };
  }, [isWanted, isSeenAgain]);
}

import { useEffect, useState } from 'react';

/**
 * Server time in whole seconds, new once a second. For what is drawn from the clock (trail, playhead);
 * the clock itself has its own.
 * @param nowMs the same function from render to render
 */
export function useSecond(nowMs: () => number, isRunning = true): number {
  const [second, setSecond] = useState(() => Math.floor(nowMs() / 1000));
  useEffect(() => {
    setSecond(Math.floor(nowMs() / 1000));
    if (!isRunning) return;
    const timer = setInterval(() => setSecond(Math.floor(nowMs() / 1000)), 1000);
    return () => clearInterval(timer);
  }, [nowMs, isRunning]);
  return second;
}

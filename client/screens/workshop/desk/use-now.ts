import { useEffect, useState } from 'react';

/**
 * The server's time, new every so often: for words such as "8 s ago", never for a clock.
 * @param nowMs estimate of the server's time; the same function from render to render
 */
export function useNow(nowMs: () => number, everyMs: number): number {
  const [now, setNow] = useState(nowMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(nowMs()), everyMs);
    return () => clearInterval(timer);
  }, [nowMs, everyMs]);
  return now;
}

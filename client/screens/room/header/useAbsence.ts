import { useEffect, useRef, useState } from 'react';
import { type Room, useLink } from '../room.ts';

/** When contact with the server was lost and when it was there again, server time in ms. */
export type Absence = { readonly lostAtMs: number; readonly backAtMs: number };

/** Until then what happened meanwhile has been read, and the server's time is known anew. */
const SETTLED_AFTER_MS = 1000;

/** The last time contact with the server was lost and came back; null: not while this screen stood. */
export function useAbsence(room: Room): Absence | null {
  const link = useLink(room);
  const lostAtMs = useRef<number | null>(null);
  const [absence, setAbsence] = useState<Absence | null>(null);
  const { nowMs } = room.source;
  useEffect(() => {
    const isLost = link === 'reconnecting' || link === 'offline';
    if (isLost) {
      lostAtMs.current ??= nowMs();
      setAbsence(null);
      return;
    }
    const lost = lostAtMs.current;
    if (link !== 'live' || lost === null) return;
    const timer = setTimeout(() => {
      lostAtMs.current = null;
      setAbsence({ lostAtMs: lost, backAtMs: nowMs() - SETTLED_AFTER_MS });
    }, SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [link, nowMs]);
  return absence;
}

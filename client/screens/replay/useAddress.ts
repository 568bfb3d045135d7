import { useEffect } from 'react';
import { useEvent } from '../room/useEvent.ts';

/** A playhead that rests is written after this, ms; one that plays once in the other. */
const REST_MS = 250;
const PLAYING_MS = 1000;

/**
 * Keeps the address at the playhead: a browser allows so many changes and no more. A step back in the
 * browser's history brings an older address, which is written anew.
 */
export function useAddress(href: string, isPlaying: boolean, isText: boolean): void {
  const write = useEvent(() => history.replaceState(history.state, '', href));
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(write, REST_MS);
    return () => clearTimeout(timer);
  }, [href, isPlaying, isText, write]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(write, PLAYING_MS);
    return () => clearInterval(timer);
  }, [isPlaying, write]);
}

import { useEffect } from 'react';
import type { Readable } from '#client/connection/store.ts';
import { useEvent } from '../room/useEvent.ts';
import { atRest } from './at-rest.ts';

/** A playhead that rests is written after this, ms; one that plays once in the other. */
const REST_MS = 250;
const PLAYING_MS = 1000;

type AddressedPlace = {
  readonly at: Readable<number>;
  readonly hrefOf: (serverMs: number) => string;
  /** What else the address names. */
  readonly eyes: string | null;
  readonly isPlaying: boolean;
  readonly isText: boolean;
};

/**
 * Keeps the address at the playhead: a browser allows so many changes and no more. A step back in the
 * browser's history brings an older address, which is written anew.
 */
export function useAddress({ at, hrefOf, eyes, isPlaying, isText }: AddressedPlace): void {
  const write = useEvent(() => history.replaceState(history.state, '', hrefOf(at.get())));
  // Other eyes and another page are written, too.
  useEffect(() => {
    if (isPlaying) {
      const timer = setInterval(write, PLAYING_MS);
      return () => clearInterval(timer);
    }
    return atRest(at, REST_MS, write);
  }, [at, isPlaying, isText, eyes, write]);
}

import { useEffect, useState } from 'react';
import type { ApiAnswer } from '#client/connection/api.ts';

/** How long a personal link stays on screen: whoever photographs it gets the seat. */
export const LINK_SHOWN_MS = 60_000;

/** A personal link on its way to the screen and off it again. */
export type FadingLink = {
  readonly state: 'hidden' | 'fetching' | 'failed' | 'shown' | 'gone';
  readonly url: string | null;
  readonly show: () => void;
  readonly hide: () => void;
  /** Fetches the link without showing it; null when that failed. */
  readonly fetch: () => Promise<string | null>;
};

/** Fetches a personal link when asked to, and takes it off the screen after a minute. */
export function useFadingLink(ask: () => Promise<ApiAnswer<{ readonly url: string }>>): FadingLink {
  const [state, setState] = useState<FadingLink['state']>('hidden');
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (state !== 'shown') return;
    const timer = setTimeout(() => setState('gone'), LINK_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const fetch = async () => {
    if (url !== null) return url;
    const answer = await ask();
    if (!answer.ok) return null;
    setUrl(answer.value.url);
    return answer.value.url;
  };
  const show = async () => {
    setState('fetching');
    setState((await fetch()) === null ? 'failed' : 'shown');
  };
  return {
    state,
    url: state === 'shown' ? url : null,
    show: () => void show(),
    hide: () => setState('hidden'),
    fetch,
  };
}

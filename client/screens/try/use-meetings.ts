import { useEffect, useState } from 'react';
import type { Api, TryMeeting } from '#client/connection/api.ts';

/** What is known of the meetings that can be tried. */
export type Meetings =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'known'; readonly list: readonly TryMeeting[] };

/** Fetches the meetings, once, and again when asked to. */
export function useMeetings(api: Pick<Api, 'tryOptions'>): Meetings {
  const [attempt, setAttempt] = useState(1);
  const [answer, setAnswer] = useState<readonly TryMeeting[] | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    api.tryOptions().then((given) => {
      if (!isOver) setAnswer(given.ok ? given.value.scenarios : 'failed');
    });
    return () => {
      isOver = true;
    };
  }, [api, attempt]);
  if (answer === null) return { kind: 'loading' };
  if (answer !== 'failed') return { kind: 'known', list: answer };
  const retry = () => {
    setAnswer(null);
    setAttempt(attempt + 1);
  };
  return { kind: 'failed', retry };
}

import { useEffect, useState } from 'react';

/** What came of asking: the value, or that it did not come. */
type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

/** Something that is asked for once, and what is known of it. */
export type Fetched<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'known'; readonly value: Value };

/** Fetches once, and again when asked to or when `fetch` is another function. */
export function useFetched<Value>(fetch: () => Promise<Answer<Value>>): Fetched<Value> {
  const [attempt, setAttempt] = useState(1);
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  useEffect(() => {
    let isOver = false;
    fetch().then((given) => {
      if (!isOver) setAnswer(given);
    });
    return () => {
      isOver = true;
    };
  }, [fetch, attempt]);
  if (answer === null) return { kind: 'loading' };
  if (answer.ok) return { kind: 'known', value: answer.value };
  const retry = () => {
    setAnswer(null);
    setAttempt(attempt + 1);
  };
  return { kind: 'failed', retry };
}

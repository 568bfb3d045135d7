import { useEffect, useState } from 'react';
import type { Api, ScenarioCard } from '#client/connection/api.ts';

/** What is known of the scenarios. */
export type Scenarios =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'known'; readonly list: readonly ScenarioCard[] };

/** Fetches the scenarios that may be chosen, once, and again when asked to. */
export function useScenarios(api: Pick<Api, 'scenarios'>): Scenarios {
  const [attempt, setAttempt] = useState(1);
  const [answer, setAnswer] = useState<readonly ScenarioCard[] | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    api.scenarios().then((given) => {
      if (!isOver) setAnswer(given.ok ? given.value : 'failed');
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

import { type Fetched, useFetched } from '#client/components/useFetched.ts';
import type { Api, ScenarioCard } from '#client/connection/api.ts';

/** What is known of the scenarios. */
export type Scenarios =
  | Exclude<Fetched<unknown>, { kind: 'known' }>
  | { readonly kind: 'known'; readonly list: readonly ScenarioCard[] };

/** Fetches the scenarios that may be chosen, once, and again when asked to. */
export function useScenarios(api: Pick<Api, 'scenarios'>): Scenarios {
  const fetched = useFetched(api.scenarios);
  return fetched.kind === 'known' ? { kind: 'known', list: fetched.value } : fetched;
}

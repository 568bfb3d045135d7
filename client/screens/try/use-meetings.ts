import { type Fetched, useFetched } from '#client/components/useFetched.ts';
import type { Api, TryMeeting } from '#client/connection/api.ts';

/** What is known of the meetings that can be tried. */
export type Meetings =
  | Exclude<Fetched<unknown>, { kind: 'known' }>
  | { readonly kind: 'known'; readonly list: readonly TryMeeting[] };

/** Fetches the meetings, once, and again when asked to. */
export function useMeetings(api: Pick<Api, 'tryOptions'>): Meetings {
  const fetched = useFetched(api.tryOptions);
  return fetched.kind === 'known' ? { kind: 'known', list: fetched.value.scenarios } : fetched;
}

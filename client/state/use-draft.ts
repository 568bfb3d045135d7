import { browserState } from './browser-state.ts';
import type { RoundView } from './round-source.ts';
import { useStore } from './use-store.ts';

/** One field's draft, with what a form does with it. */
export function useDraft(view: Pick<RoundView, 'roundId' | 'me'>, field: string) {
  const draft = browserState().drafts.of(view.me.person, view.roundId, field);
  const text = useStore(draft, (value) => value);
  return { text, setText: draft.set, clear: draft.clear };
}

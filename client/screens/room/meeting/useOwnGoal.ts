import { useLanguage } from '#client/i18n/useText.ts';
import { type Room, useView } from '../room.ts';

/** The seller's goal: in own words, or else the one that was dealt. */
export function useOwnGoal(room: Room): string {
  const language = useLanguage();
  const declared = useView(room, (view) => view.state.seats[view.me.person]?.goal ?? null);
  const dealt = useView(room, (view) => view.state.seats[view.me.person]?.briefs.seller ?? null);
  if (declared?.goal) return declared.goal;
  return dealt?.role === 'seller' ? dealt.goal[language] : '';
}

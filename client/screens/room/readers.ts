import { briefText } from '#client/i18n/areas/brief.ts';
import { commonText } from '#client/i18n/areas/common.ts';
import { tryText } from '#client/i18n/areas/try.ts';
import { useText } from '#client/i18n/useText.ts';
import { type Room, useAlone } from './room.ts';

/** Who reads what stands in a seat, in true words: somebody who plays alone has no instructor. */
export function useReaders(room: Room): {
  /** Of one's own answers, dial, tags and brief. */
  readonly own: string;
  /** Of goal and focus, which the observers read too. */
  readonly goal: string;
  /** Of what observers are told to look for. */
  readonly observers: string;
} {
  const common = useText(commonText);
  const brief = useText(briefText);
  const alone = useText(tryText);
  return useAlone(room)
    ? {
        own: alone.onlyYouUntilReveal,
        goal: alone.youAndObserver,
        observers: alone.onlyYouUntilReveal,
      }
    : {
        own: common.untilReveal,
        goal: common.untilRevealObserver,
        observers: brief.observersRead,
      };
}

import { useEffect } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';
import { useIsSeenAgain } from './seen-again.ts';

/** Names the page in the tab and for screen readers; a screen that is seen again is no page. */
export function usePageTitle(page: string): void {
  const text = useText(commonText);
  const title = text.titleOf({ page });
  const isSeenAgain = useIsSeenAgain();
  useEffect(() => {
    if (!isSeenAgain) document.title = title;
  }, [title, isSeenAgain]);
}

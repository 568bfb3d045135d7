import { useEffect } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { useText } from '#client/i18n/useText.ts';

/** Names the page in the tab and for screen readers. */
export function usePageTitle(page: string): void {
  const text = useText(commonText);
  const title = text.titleOf({ page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}

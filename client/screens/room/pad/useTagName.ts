import { useCallback } from 'react';
import { observerText } from '#client/i18n/areas/observer.ts';
import { useLanguage, useText } from '#client/i18n/useText.ts';
import type { TagCode } from '#shared/round/terms.ts';
import { axisOf } from '#shared/rubric/dimension.ts';
import { dimensionOf, markerOf } from '#shared/rubric/lookup.ts';

/** How a tag is called: its dimension, with the marker where it was named. */
export function useTagName(): (code: TagCode) => string {
  const text = useText(observerText);
  const language = useLanguage();
  return useCallback(
    (code) => {
      if (code.kind === 'bookmark') return text.bookmark;
      if (code.kind === 'signal') return code.signal === 'BO' ? text.opens : text.closes;
      const marker = code.marker === null ? null : markerOf(code.marker);
      const dimension = dimensionOf(code.dimension).name[language];
      return marker ? `${dimension}: ${marker.name[language]}` : dimension;
    },
    [text, language],
  );
}

/** The mark of a tag: its axis and sign; a bookmark has none. */
export function markOf(
  code: TagCode,
): { readonly axis: 'trust' | 'goal' | 'signal'; readonly sign: '+' | '-' } | null {
  if (code.kind === 'bookmark') return null;
  if (code.kind === 'signal') return { axis: 'signal', sign: code.signal === 'BO' ? '+' : '-' };
  return { axis: axisOf(code.dimension), sign: code.polarity === 1 ? '+' : '-' };
}

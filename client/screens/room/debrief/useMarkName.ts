import { useCallback } from 'react';
import { commonText } from '#client/i18n/areas/common.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useText } from '#client/i18n/useText.ts';
import type { Tag } from '#shared/round/state.ts';
import { markOf, useTagName } from '../pad/useTagName.ts';

/** A mark in words: whose it is, what was seen, what it did, and when. */
export function useMarkName(callOf: (person: string) => string): (tag: Tag) => string {
  const common = useText(commonText);
  const tagName = useTagName();
  return useCallback(
    ({ person, code, meetingMs, isLate }) => {
      const effects = {
        trust: { '+': common.trustAdded, '-': common.trustTaken },
        goal: { '+': common.goalAdded, '-': common.goalTaken },
      };
      const mark = markOf(code);
      // A signal's name says already what it did.
      const effect = mark === null || mark.axis === 'signal' ? '' : effects[mark.axis][mark.sign];
      return [callOf(person), tagName(code), effect, formatClock(meetingMs), isLate && common.late]
        .filter(Boolean)
        .join(', ');
    },
    [callOf, common, tagName],
  );
}

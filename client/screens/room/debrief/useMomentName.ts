import { debriefText } from '#client/i18n/areas/debrief.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { useTagName } from '../pad/useTagName.ts';
import type { Moment } from './moments.ts';

/** How a moment is called. */
export function useMomentName(callOf: (person: string) => string): (moment: Moment) => string {
  const text = useText(debriefText);
  const meeting = useText(meetingText);
  const tagName = useTagName();
  return (moment) => {
    const name = moment.person === null ? '' : callOf(moment.person);
    switch (moment.kind) {
      case 'tag':
        return tagName(moment.tag.code);
      case 'turn':
        return moment.delta > 0 ? text.trustRose : text.trustFell;
      case 'pick':
        return moment.which === 'best' ? text.momentBest({ name }) : text.momentHardest({ name });
      case 'pin':
        return name === meeting.you ? text.pinnedByYou : text.pinnedBy({ name });
      case 'comment':
        return text.commentMoment;
      default:
        return '';
    }
  };
}

import { Icon } from '#client/components/Icon.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';

type BriefButtonProps = { readonly onOpen: () => void };

/** Opens the own brief, and says who else reads it. */
export function BriefButton({ onOpen }: BriefButtonProps) {
  const text = useText(meetingText);
  const common = useText(commonText);
  return (
    <button type="button" className="briefb" aria-haspopup="dialog" onClick={onOpen}>
      <Icon name="brief" />
      <span>
        <b>{text.yourBrief}</b>
        <small>{common.untilReveal}</small>
      </span>
      <Icon name="right" size={16} />
    </button>
  );
}

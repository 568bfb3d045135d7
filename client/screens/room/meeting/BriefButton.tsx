import { Icon } from '#client/components/Icon.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import { useReaders } from '../readers.ts';
import type { RoomPartProps } from '../room.ts';

type BriefButtonProps = RoomPartProps & { readonly onOpen: () => void };

/** Opens the own brief, and says who else reads it. */
export function BriefButton({ room, onOpen }: BriefButtonProps) {
  const text = useText(meetingText);
  const readers = useReaders(room);
  return (
    <button type="button" className="briefb" aria-haspopup="dialog" onClick={onOpen}>
      <Icon name="brief" />
      <span>
        <b>{text.yourBrief}</b>
        <small>{readers.own}</small>
      </span>
      <Icon name="right" size={16} />
    </button>
  );
}

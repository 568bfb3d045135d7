import { Sheet } from '#client/components/Sheet.tsx';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoomPartProps } from '../room.ts';
import { Notes } from './Notes.tsx';

type NotesSheetProps = RoomPartProps & {
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Notes to self where there is no room beside the meeting. */
export function NotesSheet({ room, isOpen, onClose }: NotesSheetProps) {
  const text = useText(meetingText);
  return (
    <Sheet title={text.notes} isOpen={isOpen} onClose={onClose}>
      <div className="notesheet">
        <Notes room={room} />
      </div>
    </Sheet>
  );
}

import { Icon } from '#client/components/Icon.tsx';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { turnsText } from '#client/i18n/areas/turns.ts';
import { useText } from '#client/i18n/useText.ts';
import { ownNotes } from '#client/state/own-marks.ts';
import { type RoomPartProps, useView } from '../room.ts';

/** Notes to self that follow from the meeting: to be read while answering, and read by nobody else. */
export function NotesFollowed({ room }: RoomPartProps) {
  const text = useText(turnsText);
  const common = useText(commonText);
  const notes = useView(room, ownNotes);
  const written = Object.entries(notes).filter(([, note]) => note.text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <div className="goalbox unsaid">
      <Icon name="pencil" />
      <div>
        <b>{text.yourNotes}</b>
        {written.map(([noteId, note]) => (
          <p className="pre" key={noteId}>
            {note.text}
          </p>
        ))}
        <LockLabel>{common.onlyYou}</LockLabel>
      </div>
    </div>
  );
}

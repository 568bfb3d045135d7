import { useId } from 'react';
import { LockLabel } from '#client/components/LockLabel.tsx';
import { commonText } from '#client/i18n/areas/common.ts';
import { meetingText } from '#client/i18n/areas/meeting.ts';
import { useText } from '#client/i18n/useText.ts';
import type { RoomPartProps } from '../room.ts';
import { LONGEST_NOTE, useNotes } from './useNotes.ts';

/** Notes to self beside the meeting. */
export function Notes({ room }: RoomPartProps) {
  const text = useText(meetingText);
  const common = useText(commonText);
  const id = useId();
  const { notes, write } = useNotes(room);
  return (
    <div className="nts">
      <div className="row spread">
        <label className="label" htmlFor={id}>
          {text.notes}
        </label>
        <LockLabel>{common.onlyYou}</LockLabel>
      </div>
      <textarea
        className="textarea"
        id={id}
        value={notes}
        maxLength={LONGEST_NOTE}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write(event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {text.notesFollow}
      </p>
    </div>
  );
}
